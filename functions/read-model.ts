/** What resolvers read from: editions by version. `createReadModel` over a store is the real one; tests may hold an edition. */
import type { Edition } from "./edition.ts";

/** `stale`: the newest version could not be read just now, and this is the last one that could. */
export type Reading = { edition: Edition; stale: boolean };

export type ReadModel = {
  /** The newest version, as the head says now (or said a few seconds ago). Throws SOURCE_DOWN. */
  newest(): Promise<Reading>;
  /** The version that `asOf` (a time or a version, as in the API) stands for. Throws a coded error. */
  asOf(asOf: string): Promise<Reading>;
};
