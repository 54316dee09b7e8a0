/**
 * The read model's pieces: how the records of a version are cut into chunks, by name. A chunk is stored under the hash of
 * its content, so a publication writes only the chunks it changes, and readers fetch only those they do not have.
 *
 * | name                        | content                                                                          |
 * |-----------------------------|----------------------------------------------------------------------------------|
 * | `records/STRIKE_EVENT/3`    | newest visible revisions `{n, record}` of a shard of the records, by id          |
 * | `log/0`                     | the publications up to this one, oldest first, in pages                          |
 * | `directory`                 | the trust directory that answers of this version use                            |
 *
 * The numbers of shards keep a version within one BatchGetItem (100 chunks) and a chunk far below 400 kB at 20,000
 * impacts.
 */
import * as z from "zod";
import { Change } from "./publication.ts";
import { Instant } from "./forms.ts";
import { AnyRecord, type RecordKind } from "./records.ts";

/** A record as the publication n left it. */
export const Revision = z.object({ n: z.int().min(1), record: AnyRecord });
export type Revision = z.infer<typeof Revision>;

/**
 * One committed publication. `committedAt` and `manifest` of the newest are null here, for they are not known when its
 * chunks are written: HEAD has them.
 */
export const LogEntry = z.object({
  n: z.int().min(1),
  epoch: z.int().min(1),
  plan: z.string(),
  by: z.string(),
  why: z.string(),
  changes: z.array(Change),
  committedAt: Instant.nullable(),
  manifest: z.string().nullable(),
});
export type LogEntry = z.infer<typeof LogEntry>;

const shards: Record<RecordKind, number> = {
  STRIKE_EVENT: 8,
  TRUST_IMPACT: 32,
  PUBLIC_ADVICE: 8,
  SOURCE: 16,
  COVERAGE: 1,
};

export const LOG_PAGE = 200;

export const chunkNames = {
  records: (kind: RecordKind, id: string) => `records/${kind}/${shardOf(kind, id)}`,
  directory: "directory",
};

function shardOf(kind: RecordKind, id: string): number {
  return Number.parseInt(id.slice(id.indexOf("_") + 1, id.indexOf("_") + 5), 36) % shards[kind];
}
