/** What all resolvers of one request share: one `now`, and one reading for each `asOf`, so that no answer mixes versions. */
import { trusts } from "../schema/directory.ts";
import { instantOf } from "../schema/london.ts";
import type { Edition } from "./edition.ts";
import type { ReadModel, Reading } from "./read-model.ts";

export type Context = {
  now: number;
  /** The newest version, or the one that `asOf` stands for. */
  read(asOf?: string | null): Promise<Reading>;
  /** How many items the lists of this answer hold so far. */
  items: { count: number };
};

export function createContext(readModel: ReadModel, now: number): Context {
  const readings = new Map<string, Promise<Reading>>();
  const read = (asOf: string | null | undefined) => {
    const key = asOf ?? "newest";
    let reading = readings.get(key);
    if (!reading)
      readings.set(key, (reading = (asOf == null ? readModel.newest() : readModel.asOf(asOf)).then(withDirectory)));
    return reading;
  };
  return { now, read, items: { count: 0 } };
}

/** The moment a question is about: the one asked for, or the one the version asked for stands for, or now. */
export function momentOf(
  asked: { at?: string | null | undefined; asOf?: string | null | undefined },
  edition: Edition,
  now: number,
): number {
  if (asked.at != null) return instantOf(asked.at);
  return asked.asOf != null && edition.committedAt !== null ? Date.parse(edition.committedAt) : now;
}

/** Before the first publication there is no directory to read, and the one we come with tells at least where a trust is. */
function withDirectory(reading: Reading): Reading {
  const { edition } = reading;
  if (edition.version.number > 0) return reading;
  const directory = new Map(trusts.map((trust) => [trust.code.value, trust]));
  return { ...reading, edition: { ...edition, directory, world: { ...edition.world, directory } } };
}
