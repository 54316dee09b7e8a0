/**
 * What an accepted fact does to a record that is there already: nothing (it says the same), a change, or a dispute.
 * Sources that disagree are both kept; a person settles it.
 */
import { canonicalJson } from "../../functions/codec.ts";
import { dayOf, instantOf } from "../../schema/london.ts";
import type { AnyRecord, Evidence, StrikeEvent, StrikeWindow } from "../../schema/records.ts";
import { windowId } from "./record-of.ts";

/** How a new source stands to what a fact rests on. */
export type Standing = {
  /** Sources that the new one takes the place of: an earlier version of the same page, or what it supersedes. */
  supersedes: ReadonlySet<string>;
  /** Whether the new source is at least as late as this one. Where a day is not known, it is not. */
  isLater: (source: string) => boolean;
  /** A person settled it: the new value holds. */
  settles: boolean;
};

export type Merged<R> = { record: R; outcome: "SAME" | "CHANGED" | "DISPUTED"; details: string[] };

type AnyFact = {
  value: unknown;
  precision?: string;
  basis: string;
  ruleId: string | null;
  evidence: number[];
  rivals?: AnyFact[] | undefined;
};

/** News changes these: a strike that was announced is suspended, and then held or not. That is no disagreement. */
const newsFields = new Set(["status", "outcome", "figureStatus"]);

export function mergeRecord<R extends AnyRecord>(old: R, next: R, standing: Standing): Merged<R> {
  const merge = new Merge(old.evidence, next.evidence, standing);
  const record = { ...next, id: old.id } as R;
  for (const name of factNames(old)) {
    set(record, name, merge.fact(name, get(old, name), get(next, name)));
  }
  if (old.kind === "STRIKE_EVENT" && next.kind === "STRIKE_EVENT") {
    (record as StrikeEvent).windows = mergeWindows(old, next, merge);
  }
  if (old.kind === "PUBLIC_ADVICE" && next.kind === "PUBLIC_ADVICE") {
    const [before, after] = [old.texts[0], next.texts[0]];
    if (canonicalJson(before) !== canonicalJson(after))
      merge.details.push(`text: "${before?.body}" -> "${after?.body}"`);
  }
  record.evidence = merge.evidence;
  const changed = canonicalJson(contentOf(record)) !== canonicalJson(contentOf(old));
  if (!changed) return { record: old, outcome: "SAME", details: [] };
  const details = merge.details.length > 0 ? merge.details : [`also said by ${merge.addedSources().join(", ")}`];
  return { record, outcome: merge.disputed ? "DISPUTED" : "CHANGED", details };
}

/** All but who decided: saying the same again is no change. */
function contentOf({ decision: _, ...content }: AnyRecord): unknown {
  return content;
}

// ---------------------------------------------------------------- windows

function mergeWindows(old: StrikeEvent, next: StrikeEvent, merge: Merge): StrikeWindow[] {
  const windows = [...old.windows];
  for (const window of next.windows) {
    const index = windows.findIndex((one) => isSameWindow(one, window));
    const before = windows[index];
    if (before === undefined) {
      const seed = `${old.id} ${window.start.value ?? "undated"} ${window.unions.value.toSorted().join("+")}`;
      windows.push({ ...merge.adopt(window), id: windowId(seed) });
      merge.details.push(`new window: ${window.start.value ?? "undated"}`);
    } else windows[index] = mergeWindow(before, window, index, merge);
  }
  return windows;
}

function mergeWindow(old: StrikeWindow, next: StrikeWindow, index: number, merge: Merge): StrikeWindow {
  const window = { ...old };
  for (const name of factNames(old)) {
    set(window, name, merge.fact(name, get(old, name), get(next, name), `windows.${index}.${name}`));
  }
  return window;
}

/** The same day and no different union. An undated window is never taken for another one. */
function isSameWindow(a: StrikeWindow, b: StrikeWindow): boolean {
  const [day, other] = [dayOfStart(a), dayOfStart(b)];
  const unions =
    b.unions.value.length === 0 ||
    a.unions.value.length === 0 ||
    b.unions.value.some((u) => a.unions.value.includes(u));
  return day !== null && day === other && unions;
}

export function dayOfStart({ start }: StrikeWindow): string | null {
  if (start.value === null) return null;
  return start.precision === "DATE" ? start.value : dayOf(instantOf(start.value));
}

// ---------------------------------------------------------------- facts

class Merge {
  readonly evidence: Evidence[];
  readonly details: string[] = [];
  disputed = false;
  readonly #old: readonly Evidence[];
  readonly #next: readonly Evidence[];
  readonly #standing: Standing;

  constructor(old: readonly Evidence[], next: readonly Evidence[], standing: Standing) {
    this.evidence = [...old];
    this.#old = old;
    this.#next = next;
    this.#standing = standing;
  }

  fact(name: string, before: AnyFact, next: AnyFact, path = name): AnyFact {
    if (next.basis === "missing") return before;
    const old = this.#withoutRefuted(before, path);
    const adopted = this.adopt(next);
    if (saysNoMore(old, next)) return { ...old, evidence: union(old.evidence, adopted.evidence) };
    if (this.#takesPlace(name, old, next)) {
      this.details.push(`${path}: ${show(old)} -> ${show(next)}`);
      return adopted;
    }
    this.disputed = true;
    this.details.push(`${path}: ${show(old)}, and by another source ${show(next)}`);
    const { rivals = [], ...first } = old;
    return { ...first, rivals: [...rivals, adopted] };
  }

  /** A rival ends where a person settles the matter, or where all it rests on is taken back by a newer version. */
  #withoutRefuted(fact: AnyFact, path: string): AnyFact {
    const { rivals = [], ...rest } = fact;
    const left = this.#standing.settles ? [] : rivals.filter((rival) => !this.#isTakenBack(rival));
    if (left.length === rivals.length) return fact;
    this.details.push(`${path}: no longer disputed`);
    return left.length === 0 ? rest : { ...rest, rivals: left };
  }

  #isTakenBack(fact: AnyFact): boolean {
    const sources = fact.evidence.flatMap((i) => sourceOf(this.evidence[i]));
    return sources.length > 0 && sources.every((source) => this.#standing.supersedes.has(source));
  }

  /** Sources that the record did not rest on before. */
  addedSources(): string[] {
    const before = new Set(this.#old.flatMap(sourceOf));
    return [...new Set(this.evidence.flatMap(sourceOf))].filter((source) => !before.has(source));
  }

  /** A value of the new record, its evidence taken over and pointed at anew. */
  adopt<T>(value: T): T {
    return JSON.parse(JSON.stringify(value), (key, inner: unknown) =>
      key === "evidence" ? (inner as number[]).map((i) => this.#take(i)) : inner,
    ) as T;
  }

  #take(index: number): number {
    const evidence = this.#next[index];
    if (evidence === undefined) throw new Error(`evidence ${index} is not there`);
    const json = canonicalJson(evidence);
    const there = this.evidence.findIndex((one) => canonicalJson(one) === json);
    return there >= 0 ? there : this.evidence.push(evidence) - 1;
  }

  #takesPlace(name: string, old: AnyFact, next: AnyFact): boolean {
    const sources = old.evidence.flatMap((i) => sourceOf(this.evidence[i]));
    return (
      this.#standing.settles ||
      isOpen(old) ||
      isRefinement(old, next) ||
      this.#isTakenBack(old) ||
      (newsFields.has(name) && sources.length > 0 && sources.every((source) => this.#standing.isLater(source)))
    );
  }
}

function sourceOf(evidence: Evidence | undefined): string[] {
  return evidence && "source" in evidence ? [evidence.source] : [];
}

/** Nobody had said anything yet. */
function isOpen(fact: AnyFact): boolean {
  return fact.basis === "missing" || fact.value === null || saysLeast.has(fact.value);
}

/** What any other value goes beyond: a strike that was suspended, or held, was announced too. */
const saysLeast = new Set<unknown>(["UNKNOWN", "UNREPORTED", "ANNOUNCED", "UNSTATED"]);

/** A clock time for what was a day. */
function isRefinement(old: AnyFact, next: AnyFact): boolean {
  return old.precision === "DATE" && next.precision === "TIME" && dayOf(instantOf(String(next.value))) === old.value;
}

/** The same value, a coarser one, or a part of a list that is known in full. */
function saysNoMore(old: AnyFact, next: AnyFact): boolean {
  if (canonicalJson([old.value, old.precision ?? ""]) === canonicalJson([next.value, next.precision ?? ""]))
    return true;
  if (next.precision === "UNKNOWN" || isOpen({ ...next, basis: "stated" })) return true;
  if (old.precision === "TIME" && next.precision === "TIME")
    return instantOf(String(old.value)) === instantOf(String(next.value));
  if (old.precision === "TIME" && next.precision === "DATE") return dayOf(instantOf(String(old.value))) === next.value;
  return (
    Array.isArray(old.value) &&
    Array.isArray(next.value) &&
    next.value.every((v) => (old.value as unknown[]).includes(v))
  );
}

function union(a: readonly number[], b: readonly number[]): number[] {
  return [...new Set([...a, ...b])];
}

function show(fact: AnyFact): string {
  const { value } = fact;
  if (value === null) return "unknown";
  return typeof value === "string" ? value : JSON.stringify(value);
}

// ---------------------------------------------------------------- fields by name

function factNames(record: object): string[] {
  return Object.entries(record).flatMap(([name, value]: [string, unknown]) =>
    typeof value === "object" && value !== null && "basis" in value ? [name] : [],
  );
}

function get(record: object, name: string): AnyFact {
  return (record as Record<string, AnyFact>)[name] as AnyFact;
}

function set(record: object, name: string, fact: AnyFact): void {
  (record as Record<string, AnyFact>)[name] = fact;
}
