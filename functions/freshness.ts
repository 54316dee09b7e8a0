/**
 * How long an answer holds, collected while its resolvers run: which versions it read, and when what it says of now may
 * change by itself. `Cache-Control` and the answers that are kept rest on this alone (promise 10).
 */
import { parseVersion, type Version } from "../schema/publication.ts";
import type { Reading } from "./read-model.ts";

export type Freshness = {
  /** When the answer began to hold: the `now` of its resolvers. null until a document is executed. */
  from: number | null;
  /** The soonest instant at which the answer may change by itself. */
  until: number;
  /** The newest version could not be read. */
  stale: boolean;
  /** The newest version, where it was read. */
  newest: Version | null;
  /** Read as of a time: for a while, a publication that is on its way may still come before it. */
  byTime: boolean;
  /** Read as of a version: those never change. */
  byVersion: boolean;
  /** Rests on something that the next release may change: the schema, or the directory before the first publication. */
  byRelease: boolean;
  /** A file that comes with the release and says nothing of strikes: the seconds it may be kept. null: no such file. */
  fileFor: number | null;
};

export function createFreshness(): Freshness {
  return {
    from: null,
    until: Number.POSITIVE_INFINITY,
    stale: false,
    newest: null,
    byTime: false,
    byVersion: false,
    byRelease: false,
    fileFor: null,
  };
}

/** A resolver read an edition. */
export function noteReading(freshness: Freshness, asOf: string | null | undefined, reading: Reading): void {
  const { edition, stale } = reading;
  if (stale) freshness.stale = true;
  if (asOf == null) freshness.newest = edition.version;
  else if (parseVersion(asOf) === null) freshness.byTime = true;
  else freshness.byVersion = true;
  if (edition.version.number === 0) freshness.byRelease = true;
}

/** What a resolver said of now holds until then. */
export function noteBoundary(freshness: Freshness, until: number): void {
  freshness.until = Math.min(freshness.until, until);
}

/** Whether the answer is the same for ever. */
function isPermanent({ until, stale, newest, byTime, byVersion, byRelease }: Freshness): boolean {
  return byVersion && newest === null && !byTime && !byRelease && !stale && until === Number.POSITIVE_INFINITY;
}

/**
 * Seconds. A publication has to reach every reader within 60: the head may be a few seconds old when the answer is made,
 * and an answer takes a while to arrive.
 */
const newestFor = { maxAge: 30, withStale: 50 };
const staleFor = { maxAge: 5, withStale: 5 };

/** Whole seconds lost on the way: a cache may count from when it got the answer. */
const ON_THE_WAY = 1;

/** For files whose address changes with their content. */
export const FOR_EVER = 31_536_000;

/** `stale-if-error=0`: a cache that cannot reach us must not go on with what it has. */
export function cacheControlOf(freshness: Freshness, now: number): string {
  const lifetime = isPermanent(freshness) ? FOR_EVER : freshness.fileFor;
  if (lifetime !== null) return `public, max-age=${lifetime}${lifetime === FOR_EVER ? ", immutable" : ""}`;
  const longest = freshness.stale ? staleFor : newestFor;
  const left = Math.floor((freshness.until - now) / 1000) - ON_THE_WAY;
  const withStale = Math.max(0, Math.min(longest.withStale, left));
  const maxAge = Math.min(longest.maxAge, withStale);
  const parts = ["public", `max-age=${maxAge}`];
  if (withStale > maxAge) parts.push(`stale-while-revalidate=${withStale - maxAge}`);
  return [...parts, "stale-if-error=0"].join(", ");
}
