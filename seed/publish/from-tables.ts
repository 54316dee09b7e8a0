/**
 * The read model, made again from the record tables. The tables are the truth: equal by hash, or something is wrong with
 * one of the two.
 */
import { encodeChunk } from "../../functions/codec.ts";
import { chunkNames, LOG_PAGE, type LogEntry, type Revision } from "../../schema/chunks.ts";
import { type Head, isVisible, Manifest, newestVisible, type Publication } from "../../schema/publication.ts";
import type { Trust } from "../../schema/records.ts";
import { keys } from "../../schema/tables.ts";
import type { OnceItem, WriteStore } from "./write-store.ts";

/** A chunk by name; `body` is null where only its hash is known: a directory that this program does not have. */
type RebuiltChunk = { name: string; hash: string; body: Uint8Array | null };
export type Rebuilt = { manifest: string; chunks: RebuiltChunk[]; revisions: Revision[] };

export async function rebuildFromTables(
  store: WriteStore,
  head: Head,
  directory: readonly Trust[],
  onProgress: (done: number, total: number) => void = () => {},
): Promise<Rebuilt> {
  const committed = (await store.publications()).filter(({ n }) => isVisible(n, head.number, head.aborted));
  const revisions = await newestRevisions(store, head, committed, onProgress);
  const stored = await directoryChunk(store, head, encodeChunk(directory));
  return { ...versionOf(committed, revisions, stored), revisions };
}

/** What a version is made of: the publications up to it, and each record's newest revision among theirs. */
export function versionOf(
  committed: readonly Publication[],
  revisions: readonly Revision[],
  directory: RebuiltChunk,
  encode: typeof encodeChunk = encodeChunk,
): Pick<Rebuilt, "manifest" | "chunks"> {
  const contents = new Map<string, unknown>([...recordChunks(revisions), ...logChunks(committed)]);
  const chunks: RebuiltChunk[] = [...contents].map(([name, content]) => ({ name, ...encode(content) }));
  chunks.push(directory);
  const hashes = Object.fromEntries(chunks.map(({ name, hash }) => [name, hash]));
  const manifest = encode({ format: 1, n: committed.at(-1)?.n ?? 0, chunks: hashes } satisfies Manifest);
  return { manifest: manifest.hash, chunks: [...chunks, { name: "manifest", ...manifest }] };
}

export function chunkItemOf(hash: string, body: Uint8Array): OnceItem {
  return { table: "ReadModel", key: keys.chunk(hash), hash, attributes: { body: { B: body } } };
}

async function newestRevisions(
  store: WriteStore,
  head: Head,
  committed: readonly Publication[],
  onProgress: (done: number, total: number) => void,
): Promise<Revision[]> {
  const ids = [...new Set(committed.flatMap(({ changes }) => changes.map(({ id }) => id)))].toSorted();
  const found: Revision[] = [];
  for (const [i, id] of ids.entries()) {
    const newest = newestVisible(await store.revisions(id), head.number, head.aborted);
    if (newest) found.push(newest);
    onProgress(i + 1, ids.length);
  }
  return found;
}

function recordChunks(revisions: readonly Revision[]): Map<string, Revision[]> {
  return Map.groupBy(revisions, ({ record }) => chunkNames.records(record.kind, record.id));
}

function logChunks(committed: readonly Publication[]): [string, LogEntry[]][] {
  const entries = committed.map(({ n, epoch, plan, by, why, changes }, i): LogEntry => {
    const after = committed[i + 1]?.base;
    return {
      n,
      epoch,
      plan,
      by,
      why,
      changes,
      committedAt: after?.committedAt ?? null,
      manifest: after?.manifest ?? null,
    };
  });
  const pages = Map.groupBy(entries.entries(), ([i]) => Math.floor(i / LOG_PAGE));
  return [...pages].map(([page, some]) => [`log/${page}`, some.map(([, entry]) => entry)]);
}

/**
 * Reference data: no record table holds it, so the manifest says which directory it was. Where the manifest is lost too,
 * ours is tried: the manifest's hash will tell.
 */
async function directoryChunk(
  store: WriteStore,
  head: Head,
  ours: { hash: string; body: Uint8Array },
): Promise<RebuiltChunk> {
  const stored = head.manifest === null ? undefined : (await store.chunks([head.manifest])).get(head.manifest)?.();
  const hash = Manifest.safeParse(stored).data?.chunks[chunkNames.directory] ?? ours.hash;
  return { name: chunkNames.directory, hash, body: hash === ours.hash ? ours.body : null };
}
