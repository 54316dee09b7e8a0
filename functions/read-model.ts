/**
 * What resolvers read from: editions by version, kept in memory. A warm reader with a fresh head asks the store nothing;
 * a cold one asks three times (head, manifest, chunks), however large the data.
 */
import {
  compareVersions,
  formatVersion,
  type Head,
  Manifest,
  parseVersion,
  type Version,
} from "../schema/publication.ts";
import type { LogEntry } from "../schema/chunks.ts";
import type { Chunk } from "./codec.ts";
import { type Edition, editionOf, emptyEdition } from "./edition.ts";
import { CodedError } from "./errors.ts";
import type { ReadStore } from "./store.ts";
import { timeLike } from "./time-forms.ts";

/** `stale`: the newest version could not be read just now, and this is the last one that could. */
export type Reading = { edition: Edition; stale: boolean };

export type ReadModel = {
  /** The newest version, as the head says now (or said a few seconds ago). Throws SOURCE_DOWN. */
  newest(): Promise<Reading>;
  /** The version that `asOf` (a time or a version, as in the API) stands for. Throws a coded error. */
  asOf(asOf: string): Promise<Reading>;
};

export type ReadModelOptions = {
  store: ReadStore;
  /** Milliseconds since 1970 by the machine's real clock, also where a rehearsal sets the clock of the answers. */
  clock?: () => number;
  /** How long a head is taken to be the newest, in milliseconds. */
  freshFor?: number;
  /** How long a question waits for the head, in milliseconds, before it is answered from what is held, or not at all. */
  patience?: number;
  /** Told of every failure to read, for the log. */
  onFailure?: (error: unknown) => void;
};

/** An edition, and the chunks it was made from, by hash: the next one shares most of them. */
type Held = { edition: Edition; chunks: ReadonlyMap<string, Chunk> };

const PAST_EDITIONS_KEPT = 8;

export function createReadModel(options: ReadModelOptions): ReadModel {
  const { store, clock = Date.now, freshFor = 3_000, patience = 2_500, onFailure = () => {} } = options;
  const editions = createEditions(store, onFailure);
  let held: Held | null = null;
  /** When the head was asked for; after a failure, when it failed. */
  let readAt = Number.NEGATIVE_INFINITY;
  let failed = false;
  let reading: Promise<void> | null = null;
  /** Somebody has waited for it in vain: whoever comes after is answered from what is held at once. */
  let slow = false;

  /** Reads the head, and whatever is new since the last one. Never steps back to an older version. */
  async function read(): Promise<void> {
    const begun = clock();
    try {
      const head = await store.head();
      const version = versionOf(head);
      const step = held === null ? 1 : compareVersions(version, held.edition.version);
      if (step > 0)
        held = await editions.load(
          { version, committedAt: head?.committedAt ?? null, manifest: head?.manifest ?? null },
          held,
        );
      // Somebody is putting a backup back: what is held may no longer be what stands.
      failed = step < 0;
      readAt = begun;
    } catch (error) {
      onFailure(error);
      failed = true;
      readAt = clock();
    }
  }

  const readOnce = () => (reading ??= read().finally(() => ([reading, slow] = [null, false])));

  async function renew(force: boolean, asked: number): Promise<void> {
    if (force) await reading;
    await readOnce();
    // That reading may have been under way for long: a machine that froze half-way and woke up must not speak from it.
    if (asked - readAt > freshFor) await readOnce();
  }

  /** `force`: with a head asked for from now on. */
  async function refresh(force: boolean): Promise<Reading & Held> {
    const asked = clock();
    const age = asked - readAt;
    // A clock that went backwards tells nothing about age.
    const isDue = force || age >= freshFor || age < 0;
    const late = isDue && !(await isDoneWithin(held !== null && slow ? 0 : patience, renew(force, asked)));
    if (late) slow = true;
    if (held === null) throw new CodedError("SOURCE_DOWN", "The data cannot be read just now. Try again in a minute.");
    return { ...held, stale: failed || late };
  }

  async function load(found: { version: Version; entry: LogEntry }, newest: Held): Promise<Edition> {
    const { version, entry } = found;
    try {
      return (await editions.load({ version, committedAt: entry.committedAt, manifest: entry.manifest }, newest))
        .edition;
    } catch (error) {
      onFailure(error);
      throw new CodedError("SOURCE_DOWN", `Version ${formatVersion(version)} cannot be read just now.`);
    }
  }

  return {
    async newest() {
      const { edition, stale } = await refresh(false);
      return { edition, stale };
    },
    async asOf(asOf) {
      const version = parseVersion(asOf);
      const time = version ? null : parseTime(asOf, clock());
      const wanted = version ? byVersion(version) : byTime(asOf, time ?? 0);
      let newest = await refresh(false);
      let found = wanted(newest);
      // What this reader has not heard of may have been published a moment ago.
      if (found instanceof CodedError || (time !== null && time > readAt)) {
        newest = await refresh(true);
        found = wanted(newest);
      }
      if (found instanceof CodedError) throw newest.stale ? unsure(found) : found;
      const { edition, stale } = newest;
      const { entry } = found;
      if (entry === null) return { edition: emptyEdition(found.version), stale };
      if (entry.n === edition.version.number && found.version.epoch === edition.version.epoch)
        return { edition, stale };
      return { edition: await load({ version: found.version, entry }, newest), stale: false };
    },
  };
}

/** With a head that may be old, nobody can say that a version is yet to come. */
function unsure(refusal: CodedError): CodedError {
  if (refusal.code !== "AS_OF_IN_FUTURE" && refusal.code !== "AS_OF_TOO_EARLY") return refusal;
  return new CodedError(
    "SOURCE_DOWN",
    `The newest version cannot be read just now. As far as we know: ${refusal.message}`,
  );
}

/** Whether it ended in time. What did not goes on, for whoever asks next. */
async function isDoneWithin(milliseconds: number, work: Promise<void>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>((resolve) => (timer = setTimeout(() => resolve(false), milliseconds)));
  const done = await Promise.race([work.then(() => true), late]);
  clearTimeout(timer);
  return done;
}

function versionOf(head: Head | null): Version {
  return { epoch: head?.epoch ?? 1, number: head?.number ?? 0 };
}

// ---------------------------------------------------------------- asOf

type Found = { version: Version; entry: LogEntry | null };
type Finder = (newest: Held) => Found | CodedError;

/** A version is known from the publication that made it until the next one, through every epoch in between. */
function byVersion(version: Version): Finder {
  const name = formatVersion(version);
  return ({ edition }) => {
    if (compareVersions(version, edition.version) > 0) {
      return new CodedError(
        "AS_OF_IN_FUTURE",
        `Version ${name} is not published. The newest is ${formatVersion(edition.version)}.`,
      );
    }
    const index = edition.log.findIndex((entry) => entry.n === version.number);
    const entry = edition.log[index];
    const firstEpoch = version.number === 0 ? 1 : entry?.epoch;
    const lastEpoch = edition.log[index + 1]?.epoch ?? edition.version.epoch;
    if (firstEpoch === undefined || version.epoch < firstEpoch || version.epoch > lastEpoch) {
      return new CodedError("UNKNOWN_VERSION", `Version ${name} was never published. It may have been aborted.`);
    }
    return { version, entry: entry ?? null };
  };
}

/** Milliseconds since 1970. Throws where it is no time, or one that is yet to come. */
function parseTime(asOf: string, now: number): number {
  const match = /^(\d{4}-\d\d-\d\d)T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/.exec(asOf);
  const time = match && isDay(match[1] ?? "") ? Date.parse(asOf) : Number.NaN;
  if (Number.isNaN(time)) {
    throw new CodedError(
      "BAD_AS_OF",
      `"${asOf.slice(0, 40)}" is neither a time such as ${timeLike(asOf)} nor a version such as 1.17.`,
    );
  }
  if (time > now)
    throw new CodedError("AS_OF_IN_FUTURE", `${asOf} is yet to come: nobody knows what will be published by then.`);
  return time;
}

/** `Date.parse` takes 31 February for 2 March. */
function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

function byTime(asOf: string, time: number): Finder {
  return ({ edition }) => {
    const entry = edition.log.findLast((e) => e.committedAt !== null && Date.parse(e.committedAt) <= time);
    if (!entry) return new CodedError("AS_OF_TOO_EARLY", `Nothing had been published by ${asOf}.`);
    const isNewest = entry.n === edition.version.number;
    return { version: isNewest ? edition.version : { epoch: entry.epoch, number: entry.n }, entry };
  };
}

// ---------------------------------------------------------------- chunks to editions

type Wanted = { version: Version; committedAt: string | null; manifest: string | null };

/** Loads editions, each once at a time, fetching only chunks that neither it nor the newest edition holds. */
function createEditions(store: ReadStore, onFailure: (error: unknown) => void) {
  /** Least recently used first. */
  const kept = new Map<string, Held>();
  const loading = new Map<string, Promise<Held>>();

  async function fetchMissing(hashes: readonly string[], newest: Held | null): Promise<Map<string, Chunk>> {
    const known = new Map([...kept.values(), ...(newest ? [newest] : [])].flatMap(({ chunks }) => [...chunks]));
    const missing = [...new Set(hashes)].filter((hash) => !known.has(hash));
    const fetched = missing.length === 0 ? new Map<string, Chunk>() : await store.chunks(missing);
    // Whoever has a version to go on with looks at every new chunk before it lets that go. A cold reader has none, and
    // opens a chunk when it is asked for what is in it.
    if (newest) for (const chunk of fetched.values()) chunk();
    return new Map(
      hashes.map((hash) => {
        const chunk = known.get(hash) ?? fetched.get(hash);
        if (chunk === undefined) throw new Error(`the read model lacks chunk ${hash}`);
        return [hash, chunk];
      }),
    );
  }

  async function fetch({ version, committedAt }: Wanted, hash: string, newest: Held | null): Promise<Held> {
    const manifest = Manifest.parse((await fetchMissing([hash], newest)).get(hash)?.());
    const names = Object.entries(manifest.chunks);
    const chunks = await fetchMissing(
      names.map(([, hash]) => hash),
      newest,
    );
    const named = new Map(names.map(([name, hash]) => [name, readable(chunks.get(hash)!)]));
    return { edition: editionOf({ version, committedAt, manifest: hash, chunks: named }), chunks };
  }

  /** What cannot be read is no answer. */
  function readable(chunk: Chunk): Chunk {
    return () => {
      try {
        return chunk();
      } catch (error) {
        onFailure(error);
        throw new CodedError("SOURCE_DOWN", "A part of the data cannot be read just now. Try again in a minute.");
      }
    };
  }

  function keep(key: string, held: Held): Held {
    kept.delete(key);
    kept.set(key, held);
    for (const oldest of [...kept.keys()].slice(0, -PAST_EDITIONS_KEPT)) kept.delete(oldest);
    return held;
  }

  return {
    load(wanted: Wanted, newest: Held | null): Promise<Held> {
      const { version, manifest } = wanted;
      if (manifest === null) return Promise.resolve({ edition: emptyEdition(version), chunks: new Map() });
      const key = `${formatVersion(version)} ${manifest}`;
      const before = kept.get(key);
      if (before) return Promise.resolve(keep(key, before));
      const begun = loading.get(key);
      if (begun) return begun;
      const load = fetch(wanted, manifest, newest)
        .then((held) => keep(key, held))
        .finally(() => loading.delete(key));
      loading.set(key, load);
      return load;
    },
  };
}
