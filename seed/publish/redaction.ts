/**
 * What a legal redaction makes of what was written: pure functions, which change nothing the second time. The marker is a
 * record of the same kind and id that says openly that it was emptied, and stands for nothing (promise 9).
 */
import { canonicalJson } from "../../functions/codec.ts";
import type { Change } from "../../schema/publication.ts";
import type { AnyRecord, Evidence, Fact, TimeFact } from "../../schema/records.ts";

/** A person's, with the reason that the public reads. */
export type Redaction = { id: string; reason: string; by: string; at: string };

export const REMOVED = "Removed by law";

export function isMarker({ editorial }: AnyRecord): boolean {
  return editorial.state === "WITHDRAWN" && editorial.reason.startsWith(`${REMOVED}: `);
}

export function isRedaction({ why }: { why: string }): boolean {
  return why.startsWith(`${REMOVED}: `);
}

/** The marker in place of the record itself; other records without what they quote of it. */
export function redactedRecord(record: AnyRecord, order: Redaction): AnyRecord {
  if (record.id !== order.id) return { ...record, evidence: record.evidence.map((one) => withoutQuote(one, order.id)) };
  return isMarker(record) ? record : markerOf(record, order);
}

/** Which source it was stays; what it said goes. */
function withoutQuote(evidence: Evidence, source: string): Evidence {
  if (!("source" in evidence) || evidence.source !== source) return evidence;
  return { kind: "REFERENCE", source, url: "about:blank", note: REMOVED };
}

/** An entry of the log, or a publication: its own words may tell what its records no longer do. */
export function redactedEntry<T extends { why: string; changes: Change[] }>(entry: T, id: string): T {
  if (!entry.changes.some((change) => change.id === id)) return entry;
  // The redaction's own.
  if (isRedaction(entry)) return entry;
  const changes = entry.changes.map((change) => (change.id === id ? { ...change, summary: REMOVED } : change));
  return { ...entry, why: REMOVED, changes };
}

/** Whether it is the record, or quotes it. */
export function rests(record: AnyRecord, id: string): boolean {
  return record.id === id || record.evidence.some((one) => "source" in one && one.source === id);
}

/** Whether a chunk of the read model still tells something that has to go. */
export function tells(chunk: unknown, id: string): boolean {
  if (!Array.isArray(chunk)) return false;
  return chunk.some((item: { record?: AnyRecord; changes?: Change[]; why?: string }) => {
    if (item.record) return differs(item.record, redactedRecord(item.record, { id, reason: "-", by: "-", at: "-" }));
    if (!item.changes) return false;
    return item.changes.some((change) => change.id === id && change.summary !== REMOVED);
  });
}

function differs(a: unknown, b: unknown): boolean {
  return canonicalJson(a) !== canonicalJson(b);
}

// ---------------------------------------------------------------- markers

function nothing<T>(value: T): Fact<T> {
  return { value, basis: "missing", evidence: [], ruleId: null };
}

const noTime: TimeFact = { value: null, precision: "UNKNOWN", basis: "missing", evidence: [], ruleId: null };

/** Ids stay, and codes that a record must have; every value that came from a source goes. */
function markerOf(record: AnyRecord, { reason, by, at }: Redaction): AnyRecord {
  const shared = {
    id: record.id,
    editorial: { state: "WITHDRAWN" as const, reason: `${REMOVED}: ${reason}` },
    decision: { by, at, edited: false },
    evidence: [{ kind: "AUTHORED" as const, editor: by, reason }],
  };
  switch (record.kind) {
    case "STRIKE_EVENT":
      return {
        kind: record.kind,
        ...shared,
        nations: nothing(null),
        staffGroups: nothing([]),
        action: nothing("STRIKE"),
        scope: nothing({ type: "UNKNOWN" }),
        windows: record.windows.map(({ id }) => ({
          id,
          start: noTime,
          end: noTime,
          unions: nothing([]),
          withdrawn: nothing("UNKNOWN"),
          coveredBy: nothing(null),
          status: nothing("ANNOUNCED"),
          outcome: nothing("UNREPORTED"),
        })),
      };
    case "TRUST_IMPACT":
      return {
        kind: record.kind,
        ...shared,
        trust: nothing(null),
        nation: nothing(null),
        area: nothing(null),
        service: nothing("OTHER"),
        effect: nothing("OTHER"),
        modality: nothing("POSSIBLE"),
        metric: nothing(null),
        count: nothing(null),
        period: nothing(null),
        setting: nothing("UNSTATED"),
        figureStatus: nothing("UNSTATED"),
        events: [],
      };
    case "PUBLIC_ADVICE":
      return {
        kind: record.kind,
        ...shared,
        topic: nothing(record.topic.value),
        when: "never",
        level: "NOTICE",
        issuer: nothing(null),
        nations: nothing(null),
        trust: nothing(null),
        staffGroups: nothing(null),
        windows: [],
        validity: { from: null, to: null },
        texts: [{ language: "EN", translation: "ORIGINAL", heading: REMOVED, conditions: [], body: "", actions: [] }],
        text: nothing(null),
      };
    case "SOURCE":
      return {
        kind: record.kind,
        ...shared,
        publisher: null,
        title: REMOVED,
        url: null,
        sourceKind: record.sourceKind,
        publishedOn: null,
        publishedBasis: "none",
        retrievedAt: null,
        textSha256: null,
        supersedes: null,
      };
    case "COVERAGE": {
      const { nation, from, checkedAt, checkedUntil } = record;
      return { kind: record.kind, ...shared, nation, staffGroups: [], from, checkedAt, checkedUntil, by };
    }
  }
}
