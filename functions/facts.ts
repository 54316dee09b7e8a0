/** The facts of a record, wherever in it they stand, and the records that rest on a source. */
import type { AnyRecord, Fact } from "../schema/records.ts";
import type { Edition } from "./edition.ts";
import type { FactParent, SourcedFactParent } from "./parents.ts";

type Located = { field: string; fact: Fact<unknown> };

const located = new WeakMap<AnyRecord, Located[]>();

/** Every fact of a record with its path, as `windows.0.start`, in the order the record has them. */
export function factsOf(edition: Edition, record: AnyRecord): FactParent[] {
  let facts = located.get(record);
  if (!facts) located.set(record, (facts = find(record, "")));
  return facts.map((one) => ({ edition, record, ...one }));
}

/** The facts on which sources disagree. */
export function disputesOf(edition: Edition, record: AnyRecord): FactParent[] {
  return factsOf(edition, record).filter(({ fact }) => fact.rivals?.length);
}

/** The last name of a path: `end` of `windows.0.end`. */
export function nameOf(field: string): string {
  return field.slice(field.lastIndexOf(".") + 1);
}

/** The fields on which sources disagree. */
export function disputedOf(edition: Edition, record: AnyRecord): string[] {
  return disputesOf(edition, record).map(({ field }) => field);
}

function find(value: unknown, path: string): Located[] {
  if (typeof value !== "object" || value === null) return [];
  if (isFact(value)) return [{ field: path, fact: value }];
  return Object.entries(value).flatMap(([key, part]) => find(part, path === "" ? key : `${path}.${key}`));
}

/** Nothing else in a record has a basis and a rule. */
function isFact(value: object): value is Fact<unknown> {
  return "basis" in value && "ruleId" in value && "evidence" in value;
}

/**
 * A fact's value as JSON: a time as its text. The fact about an advice's words carries none, for the words stand in
 * `texts`: the first of these is what it is about.
 */
export function valueOf({ record, field, fact }: FactParent): string {
  if (record.kind !== "PUBLIC_ADVICE" || field !== "text") return JSON.stringify(fact.value);
  const { heading, conditions, body } = record.texts[0]!;
  return JSON.stringify({ heading, conditions, body });
}

const bySource = new WeakMap<Edition, Map<string, SourcedFactParent[]>>();

/** The facts of all records that rest on a source, rivals included: worked out once for an edition. */
export function factsFrom(edition: Edition, source: string): SourcedFactParent[] {
  let index = bySource.get(edition);
  if (!index) bySource.set(edition, (index = indexOf(edition)));
  return index.get(source) ?? [];
}

function indexOf(edition: Edition): Map<string, SourcedFactParent[]> {
  const index = new Map<string, SourcedFactParent[]>();
  for (const { record } of edition.records.values()) {
    if (record.kind === "COVERAGE") continue; // not a Node, and rests on no source
    for (const fact of factsOf(edition, record)) {
      for (const source of sourcesOf(fact)) {
        const facts = index.get(source) ?? [];
        facts.push(fact);
        index.set(source, facts);
      }
    }
  }
  return index;
}

function sourcesOf({ record, fact }: FactParent): Set<string> {
  return sourceIdsOf(
    record,
    [fact, ...(fact.rivals ?? [])].flatMap((one) => one.evidence),
  );
}

/** The sources of a record's pieces of evidence with these numbers. */
export function sourceIdsOf(record: AnyRecord, numbers: readonly number[]): Set<string> {
  const cited = numbers.map((i) => record.evidence[i]);
  return new Set(cited.flatMap((evidence) => (evidence && "source" in evidence ? [evidence.source] : [])));
}
