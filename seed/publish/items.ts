/**
 * The items of a publication, as a pure function of the plan, the claim and the base. No clock and no person enters here,
 * so that whoever resumes a publication writes the same items, byte for byte.
 */
import { canonicalJson, encodeChunk, hashOf, sha256 } from "../../functions/codec.ts";
import { chunkNames, LOG_PAGE, type LogEntry, type Revision } from "../../schema/chunks.ts";
import type { Manifest, Publication } from "../../schema/publication.ts";
import type { AnyRecord, Trust } from "../../schema/records.ts";
import { edgesOf, keys, tableOfKind } from "../../schema/tables.ts";
import { type Plan, planHash } from "../plan/plan-file.ts";
import type { OnceItem } from "./write-store.ts";

/** What of the base the new chunks are made from: its manifest, and the content of the chunks that will change. */
export type BaseChunks = { manifest: Manifest | null; contents: ReadonlyMap<string, unknown> };

export type Items = { manifest: string; items: OnceItem[] };

/** The names of the chunks a plan touches; of these the base's content is needed. */
export function touchedChunks(plan: Plan, base: Manifest | null): string[] {
  const records = plan.records.map((record) => chunkNames.records(record.kind, record.id));
  const logs = Object.keys(base?.chunks ?? {}).filter((name) => name.startsWith("log/"));
  return [...new Set([...records, ...logs.toSorted(byPage).slice(-1)])];
}

export function itemsOf(
  plan: Plan,
  claim: { n: number; by: string },
  base: BaseChunks,
  directory: readonly Trust[],
): Items {
  const chunks = newChunks(plan, claim, base, directory);
  const encoded = [...chunks].map(([name, content]) => ({ name, ...encodeChunk(content) }));
  const manifest: Manifest = {
    format: 1,
    n: claim.n,
    chunks: { ...base.manifest?.chunks, ...Object.fromEntries(encoded.map(({ name, hash }) => [name, hash])) },
  };
  const manifestChunk = encodeChunk(manifest);
  return {
    manifest: manifestChunk.hash,
    items: [
      publicationItem(plan, claim, manifestChunk.hash),
      ...plan.records.flatMap((record) => recordItems(record, claim.n)),
      ...[...encoded, manifestChunk].map(chunkItem),
    ],
  };
}

// ---------------------------------------------------------------- chunks

function newChunks(
  plan: Plan,
  claim: { n: number; by: string },
  base: BaseChunks,
  directory: readonly Trust[],
): Map<string, unknown> {
  const chunks = new Map<string, unknown>();
  for (const record of plan.records) {
    const name = chunkNames.records(record.kind, record.id);
    const before = (chunks.get(name) ?? base.contents.get(name) ?? []) as Revision[];
    chunks.set(name, withRevision(before, { n: claim.n, record }));
  }
  for (const [name, content] of logChunks(plan, claim, base)) chunks.set(name, content);
  if (base.manifest?.chunks[chunkNames.directory] !== plan.directory) chunks.set(chunkNames.directory, directory);
  return chunks;
}

function withRevision(revisions: readonly Revision[], next: Revision): Revision[] {
  const others = revisions.filter((revision) => revision.record.id !== next.record.id);
  return [...others, next].toSorted((a, b) => (a.record.id < b.record.id ? -1 : 1));
}

/** The newest entry learns when and as what it was committed only now, from the base of the publication after it. */
function logChunks(plan: Plan, claim: { n: number; by: string }, base: BaseChunks): [string, LogEntry[]][] {
  const lastPage = Object.keys(base.manifest?.chunks ?? {})
    .filter((name) => name.startsWith("log/"))
    .toSorted(byPage)
    .at(-1);
  const before = lastPage === undefined ? [] : ((base.contents.get(lastPage) ?? []) as LogEntry[]);
  const known = before.map((entry, i) =>
    i === before.length - 1 ? { ...entry, committedAt: plan.base.committedAt, manifest: plan.base.manifest } : entry,
  );
  const entry: LogEntry = {
    n: claim.n,
    epoch: plan.base.epoch,
    plan: planHash(plan),
    by: claim.by,
    why: plan.why,
    changes: plan.changes,
    committedAt: null,
    manifest: null,
  };
  return pagesOf(known, entry, lastPage === undefined ? 0 : pageNumber(lastPage));
}

function pagesOf(known: LogEntry[], entry: LogEntry, page: number): [string, LogEntry[]][] {
  if (known.length < LOG_PAGE) return [[`log/${page}`, [...known, entry]]];
  return [
    [`log/${page}`, known],
    [`log/${page + 1}`, [entry]],
  ];
}

function pageNumber(name: string): number {
  return Number(name.slice("log/".length));
}

function byPage(a: string, b: string): number {
  return pageNumber(a) - pageNumber(b);
}

// ---------------------------------------------------------------- items

function publicationItem(plan: Plan, claim: { n: number; by: string }, manifest: string): OnceItem {
  const publication: Publication = {
    n: claim.n,
    epoch: plan.base.epoch,
    plan: planHash(plan),
    by: claim.by,
    approvers: plan.approvers,
    why: plan.why,
    sources: plan.records.filter((record) => record.kind === "SOURCE").map((record) => record.id),
    changes: plan.changes,
    manifest,
    base: plan.base,
  };
  return jsonItem("Publications", keys.publication(claim.n), publication, claim.n);
}

function recordItems(record: AnyRecord, n: number): OnceItem[] {
  const table = tableOfKind[record.kind];
  const edges = edgesOf(record).map((edge): OnceItem => {
    const content = { id: record.id, n };
    const attributes = { id: { S: record.id }, n: { N: String(n) } };
    return { table, key: keys.edge(edge, record.id, n), hash: hashOf(content), attributes };
  });
  return [jsonItem(table, keys.revision(record.id, n), record, n), ...edges];
}

/** An item whose content is JSON, known by its hash. */
export function jsonItem(table: OnceItem["table"], key: OnceItem["key"], content: unknown, n: number): OnceItem {
  const json = canonicalJson(content);
  return { table, key, hash: sha256(json), attributes: { json: { S: json }, n: { N: String(n) } } };
}

function chunkItem({ hash, body }: { hash: string; body: Uint8Array }): OnceItem {
  return { table: "ReadModel", key: keys.chunk(hash), hash, attributes: { body: { B: body } } };
}
