/**
 * Tables, keys and access patterns. Everything that names a table or a key reads it here: the store, the stacks, the tests.
 *
 * Every read is an as-of read. A record's revision is one immutable item; what a reader sees at a version follows from
 * the rules in `visible.ts`. Second access paths are edge items in the same table, never a global index (an index lags,
 * and shows one state only). No read path scans.
 *
 * | to read                                   | table        | request                                                     |
 * |-------------------------------------------|--------------|-------------------------------------------------------------|
 * | the newest version                        | Publications | GetItem  HEAD                                               |
 * | what was published as n, or why n aborted | Publications | GetItem  P / A, n                                           |
 * | publications in order                     | Publications | Query    P                                                  |
 * | a version's manifest, a chunk of it       | ReadModel    | GetItem / BatchGetItem by hash                              |
 * | all revisions of one record               | its own      | Query    record id, sk begins_with r#                       |
 * | one revision                              | its own      | GetItem  record id, r#n                                     |
 * | records that touch a trust, nation,       | its own      | Query    edge (`trust#RHM`, `nation#ENGLAND`, `event#ev_…`, |
 * |   event or source                         |              |   `source#src_…`), then their revisions                     |
 */
import type { AnyRecord, RecordKind } from "./records.ts";

export type TableName = "StrikeEvents" | "TrustImpacts" | "PublicAdvice" | "Sources" | "Publications" | "ReadModel";

/** Name and type of the key attributes. S: string. */
export type KeySchema = { partition: string; sort: string | null };

const recordKeys: KeySchema = { partition: "pk", sort: "sk" };

export const tables: Record<TableName, KeySchema> = {
  StrikeEvents: recordKeys,
  TrustImpacts: recordKeys,
  PublicAdvice: recordKeys,
  Sources: recordKeys,
  Publications: recordKeys,
  ReadModel: { partition: "hash", sort: null },
};

export const tableNames = Object.keys(tables) as TableName[];

/** `StrikeAdvice-dev-StrikeEvents`; one prefix per stage. */
export function tableName(stage: string, table: TableName): string {
  return `StrikeAdvice-${stage}-${table}`;
}

/** Coverage says where we looked, so it lives beside the sources. */
export const tableOfKind: Record<RecordKind, TableName> = {
  STRIKE_EVENT: "StrikeEvents",
  TRUST_IMPACT: "TrustImpacts",
  PUBLIC_ADVICE: "PublicAdvice",
  SOURCE: "Sources",
  COVERAGE: "Sources",
};

const tableOfPrefix: Record<string, TableName> = {
  ev: "StrikeEvents",
  im: "TrustImpacts",
  ad: "PublicAdvice",
  src: "Sources",
  cov: "Sources",
};

/** The table a record id lives in; null where the id is none of ours. */
export function tableOfId(id: string): TableName | null {
  return tableOfPrefix[id.slice(0, id.indexOf("_"))] ?? null;
}

/** Ten digits, so that text order is number order. */
const padded = (n: number) => String(n).padStart(10, "0");

export const keys = {
  head: { pk: "HEAD", sk: "HEAD" },
  publication: (n: number) => ({ pk: "P", sk: padded(n) }),
  abort: (n: number) => ({ pk: "A", sk: padded(n) }),
  revision: (id: string, n: number) => ({ pk: id, sk: `r#${padded(n)}` }),
  edge: (edge: string, id: string, n: number) => ({ pk: edge, sk: `${id}#${padded(n)}` }),
  chunk: (hash: string) => ({ hash }),
} as const;

/** The partition keys of the edge items that a revision is written with. */
export function edgesOf(record: AnyRecord): string[] {
  const sources = record.evidence.flatMap((e) => ("source" in e ? [`source#${e.source}`] : []));
  return [...new Set([...subjectsOf(record), ...sources])].toSorted();
}

function subjectsOf(record: AnyRecord): string[] {
  switch (record.kind) {
    case "STRIKE_EVENT": {
      const scope = record.scope.value;
      const trusts = scope.type === "ORGANISATIONS" ? scope.codes : [];
      return [...(record.nations.value ?? []).map(nationEdge), ...trusts.map(trustEdge)];
    }
    case "TRUST_IMPACT":
      return [
        ...(record.trust.value ? [trustEdge(record.trust.value)] : []),
        ...(record.nation.value ? [nationEdge(record.nation.value)] : []),
        ...record.events.map((id) => `event#${id}`),
      ];
    case "PUBLIC_ADVICE":
      return [
        ...(record.trust.value ? [trustEdge(record.trust.value)] : []),
        ...(record.nations.value ?? []).map(nationEdge),
        ...record.windows.map((w) => `event#${w.event}`),
      ];
    case "COVERAGE":
      return [nationEdge(record.nation)];
    case "SOURCE":
      return [];
  }
}

const trustEdge = (code: string) => `trust#${code}`;
const nationEdge = (nation: string) => `nation#${nation}`;
