/** What all resolvers of one request share: one `now`, and one reading for each `asOf`, so that no answer mixes versions. */
import { instantOf } from "../schema/london.ts";
import type { Edition } from "./edition.ts";
import { createFreshness, type Freshness, noteBoundary, noteReading } from "./freshness.ts";
import type { ReadModel, Reading } from "./read-model.ts";

export type Context = {
  now: number;
  /** The newest version, or the one that `asOf` stands for. */
  read(asOf?: string | null): Promise<Reading>;
  /** How many items the lists of this answer hold so far. */
  items: { count: number };
  /** How long this answer holds. */
  freshness: Freshness;
  /** Whether answering has taken longer than it may. Looked at often. */
  isLate: () => boolean;
};

export function createContext(
  readModel: ReadModel,
  now: number,
  freshness: Freshness = createFreshness(),
  isLate: () => boolean = () => false,
): Context {
  const readings = new Map<string, Promise<Reading>>();
  freshness.from = now;
  const open = async (asOf: string | null | undefined) => {
    const reading = await (asOf == null ? readModel.newest() : readModel.asOf(asOf));
    noteReading(freshness, asOf, reading);
    return withDirectory(reading);
  };
  const read = (asOf: string | null | undefined) => {
    const key = asOf ?? "newest";
    let reading = readings.get(key);
    if (!reading) readings.set(key, (reading = open(asOf)));
    return reading;
  };
  return { now, read, items: { count: 0 }, freshness, isLate };
}

type Asked = { at?: string | null | undefined; asOf?: string | null | undefined };

/** The moment a question is about: the one asked for, or the one the version asked for stands for, or now. */
export function momentOf(asked: Asked, edition: Edition, now: number): number {
  if (asked.at != null) return instantOf(asked.at);
  return asked.asOf != null && edition.committedAt !== null ? Date.parse(edition.committedAt) : now;
}

/** Notes until when an answer about the moment of `momentOf` holds, where that moment is the clock's. */
export function holdsUntil(asked: Asked, edition: Edition, { freshness }: Context, until: number): void {
  if (asked.at == null && (asked.asOf == null || edition.committedAt === null)) noteBoundary(freshness, until);
}

/**
 * Before the first publication there is no directory to read, and the one we come with tells at least where a trust is.
 * It is large, and loaded for nobody else.
 */
async function withDirectory(reading: Reading): Promise<Reading> {
  const { edition } = reading;
  if (edition.version.number > 0) return reading;
  const { trusts } = await import("../schema/directory.ts");
  const directory = new Map(trusts.map((trust) => [trust.code.value, trust]));
  return { ...reading, edition: { ...edition, directory, world: { ...edition.world, directory } } };
}
