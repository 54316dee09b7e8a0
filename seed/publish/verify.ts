/** Do the tables, the read model and the evidence agree? Every disagreement is a sentence. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { sha256 } from "../../functions/codec.ts";
import { trusts } from "../../schema/directory.ts";
import type { Revision } from "../../schema/chunks.ts";
import type { Head } from "../../schema/publication.ts";
import type { AnyRecord } from "../../schema/records.ts";
import { edgesOf, tableOfKind } from "../../schema/tables.ts";
import { rebuildFromTables } from "./from-tables.ts";
import type { WriteStore } from "./write-store.ts";

export type Verified = { records: number; chunks: number; quotes: number; quotesRead: number; problems: string[] };

/** `texts`: a folder of the sources' texts, to check the quotes against; null: only what the store itself holds. */
export async function verify(
  store: WriteStore,
  head: Head,
  texts: string | null,
  onProgress: (done: number, total: number) => void,
): Promise<Verified> {
  if (head.manifest === null) return { records: 0, chunks: 0, quotes: 0, quotesRead: 0, problems: [] };
  const rebuilt = await rebuildFromTables(store, head, trusts, onProgress);
  const quotes = checkQuotes(rebuilt.revisions, texts === null ? new Map() : readTexts(texts));
  return {
    records: rebuilt.revisions.length,
    chunks: rebuilt.chunks.length,
    ...quotes.counts,
    problems: [
      ...(rebuilt.manifest === head.manifest
        ? []
        : [`the tables give manifest ${rebuilt.manifest}, the head says ${head.manifest}`]),
      ...(await checkChunks(store, rebuilt.chunks)),
      ...(await checkEdges(store, rebuilt.revisions)),
      ...checkEvidence(rebuilt.revisions),
      ...quotes.problems,
    ],
  };
}

async function checkChunks(store: WriteStore, chunks: readonly { name: string; hash: string }[]): Promise<string[]> {
  const problems: string[] = [];
  for (const { name, hash } of chunks) {
    try {
      const chunk = (await store.chunks([hash])).get(hash);
      if (chunk === undefined) problems.push(`chunk ${name} (${hash}) is lost: strikes rebuild`);
      else chunk();
    } catch (error) {
      if (!(error instanceof Error) || !error.message.includes("damaged")) throw error;
      problems.push(`chunk ${name} (${hash}) is damaged: strikes rebuild`);
    }
  }
  return problems;
}

/** Every edge of every visible revision is there. */
async function checkEdges(store: WriteStore, revisions: readonly Revision[]): Promise<string[]> {
  const wanted = revisions.flatMap(({ n, record }) =>
    edgesOf(record).map((edge) => ({ table: tableOfKind[record.kind], edge, id: record.id, n })),
  );
  const problems: string[] = [];
  for (const [, some] of Map.groupBy(wanted, ({ table, edge }) => `${table} ${edge}`)) {
    const [first] = some;
    if (first === undefined) continue;
    const there = new Set((await store.edge(first.table, first.edge)).map(({ id, n }) => `${id} ${n}`));
    problems.push(
      ...some
        .filter(({ id, n }) => !there.has(`${id} ${n}`))
        .map(({ edge, id, n }) => `edge ${edge} of ${id} as of ${n} is lost`),
    );
  }
  return problems;
}

/** Every fact points at evidence that is there, and all evidence at a source that is published. */
function checkEvidence(revisions: readonly Revision[]): string[] {
  const records = new Map(revisions.map(({ record }) => [record.id, record]));
  return revisions.flatMap(({ record }) => {
    const dangling = indicesIn(record).filter((i) => record.evidence[i] === undefined);
    const sources = record.evidence.flatMap((evidence) => {
      if (!("source" in evidence)) return [];
      const source = records.get(evidence.source);
      if (source?.kind !== "SOURCE") return [`${record.id} rests on ${evidence.source}, which is not published`];
      const same = evidence.kind !== "QUOTE" || evidence.textSha256 === source.textSha256;
      return same ? [] : [`${record.id} quotes another text of ${evidence.source} than the one that is published`];
    });
    return [...dangling.map((i) => `${record.id} has no evidence ${i}`), ...sources];
  });
}

function indicesIn(record: AnyRecord): number[] {
  const found: number[] = [];
  JSON.stringify({ ...record, evidence: null }, (key, value: unknown) => {
    if (key === "evidence" && Array.isArray(value)) found.push(...(value as number[]));
    return value;
  });
  return found;
}

function checkQuotes(revisions: readonly Revision[], texts: ReadonlyMap<string, string>) {
  const quotes = revisions.flatMap(({ record }) =>
    record.evidence.flatMap((evidence) => (evidence.kind === "QUOTE" ? [{ id: record.id, ...evidence }] : [])),
  );
  const read = quotes.filter(({ textSha256 }) => texts.has(textSha256));
  const problems = read
    .filter(({ textSha256, quote, start, end }) => texts.get(textSha256)?.slice(start, end) !== quote)
    .map(({ id, quote }) => `${id}: "${quote.slice(0, 60)}" does not stand at its place in the text`);
  return { counts: { quotes: quotes.length, quotesRead: read.length }, problems };
}

/** The texts of a folder, and of the folders in it, by hash. */
function readTexts(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map((entry) => {
      const text = readFileSync(join(entry.parentPath, entry.name), "utf8");
      return [sha256(text), text];
    }),
  );
}
