/**
 * What the public reads of a change, in the log, the feeds and the history of a record: in words. The plan has the names of
 * fields and their codes beside it, for the editor who may want to set them.
 */
import { wordsOf } from "../../functions/claim-words.ts";
import type { Edition } from "../../functions/edition.ts";
import { factsOf, nameOf } from "../../functions/facts.ts";
import { type FactParent, trustOf } from "../../functions/parents.ts";
import { adviceInWords } from "../../functions/pages/advice-words.ts";
import { fieldWords } from "../../functions/pages/field-words.ts";
import { effectInWords, figureInWords, whereInWords } from "../../functions/pages/impact-words.ts";
import { spanInWords } from "../../functions/time-words.ts";
import { list, nationNames } from "../../functions/words.ts";
import type { AnyRecord, PublicAdvice, StrikeEvent } from "../../schema/records.ts";
import { summaryOf } from "./summary.ts";

/** One line about a record. */
export function publicSummary(edition: Edition, record: AnyRecord): string {
  switch (record.kind) {
    case "TRUST_IMPACT": {
      const figure = figureInWords(edition, record);
      return `${effectInWords(record)}, ${whereInWords(edition, record)}${figure && `: ${figure}`}`;
    }
    case "PUBLIC_ADVICE": {
      const { texts, issuer } = record;
      const by = issuer.value ? `, by ${issuer.value.name}` : "";
      return `advice: ${adviceInWords(texts[0]!)}, ${adviceWhere(edition, record)}${by}`;
    }
    default:
      return summaryOf(record);
  }
}

function adviceWhere(edition: Edition, { trust, nations }: PublicAdvice): string {
  if (trust.value !== null) return trustOf(edition, trust.value)?.trust.name ?? trust.value;
  return nations.value === null ? "everywhere" : list(nations.value.map((nation) => nationNames[nation]));
}

export type Change = {
  edition: Edition;
  before: AnyRecord;
  after: AnyRecord;
  /** A source by its id, as people know it. */
  sourceName: (id: string) => string;
};

/** `now suspended`; where no fact changed, who says the same. */
export function changesInWords({ edition, before, after, sourceName }: Change): string[] {
  const old = new Map(factsOf(edition, before).map((fact) => [fact.field, fact]));
  const changed = factsOf(edition, after).flatMap((next) => {
    const was = old.get(next.field);
    const words = was && changeOf(was, next);
    return words ? [{ field: next.field, words }] : [];
  });
  const told = [...byWindow(after, changed), ...added(before, after), ...reworded(before, after)];
  if (told.length > 0) return told;
  const known = new Set(sourcesOf(before));
  const more = [...new Set(sourcesOf(after))].filter((id) => !known.has(id));
  return more.length === 0 ? [] : [`also said by ${list(more.map(sourceName))}`];
}

/** null where the fact is as it was. */
function changeOf(was: FactParent, next: FactParent): string | null {
  const name = fieldWords(next.field);
  const rivals = next.fact.rivals ?? [];
  if (wordsOf(was) !== wordsOf(next)) return newValue(was, next);
  if (rivals.length > (was.fact.rivals?.length ?? 0)) {
    const others = rivals.map((fact) => wordsOf({ ...next, fact: { ...next.fact, ...fact } }));
    return `sources disagree on ${name}: ${[wordsOf(next), ...others].join(", or ")}`;
  }
  return rivals.length < (was.fact.rivals?.length ?? 0) ? `sources no longer disagree on ${name}` : null;
}

function newValue(was: FactParent, next: FactParent): string {
  switch (nameOf(next.field)) {
    case "status":
      return `now ${wordsOf(next)}`;
    case "outcome":
      return next.fact.value === "HELD" ? "reported to have taken place" : "reported not to have taken place";
    default:
      return was.fact.value === null || was.fact.basis === "missing"
        ? `${fieldWords(next.field)}: ${wordsOf(next)}`
        : `${fieldWords(next.field)}: now ${wordsOf(next)}, before ${wordsOf(was)}`;
  }
}

/** What all windows have in common is said once; what only some have come to, with their hours. */
function byWindow(record: AnyRecord, changed: readonly { field: string; words: string }[]): string[] {
  const windows = record.kind === "STRIKE_EVENT" ? record.windows : [];
  const told = [...Map.groupBy(changed, ({ words }) => words)].flatMap(([words, own]) => {
    const indices = own.flatMap(({ field }) => /^windows\.(\d+)\./.exec(field)?.slice(1).map(Number) ?? []);
    if (indices.length === 0 || indices.length === windows.length) return [words];
    return indices.map((index) => `${spanInWords(windows[index]!.start, windows[index]!.end)}: ${words}`);
  });
  return [...new Set(told)];
}

function added(before: AnyRecord, after: AnyRecord): string[] {
  if (before.kind !== "STRIKE_EVENT" || after.kind !== "STRIKE_EVENT") return [];
  return after.windows.slice(before.windows.length).map(({ start, end }: StrikeEvent["windows"][number]) => {
    return `also ${spanInWords(start, end)}`;
  });
}

function reworded(before: AnyRecord, after: AnyRecord): string[] {
  if (before.kind !== "PUBLIC_ADVICE" || after.kind !== "PUBLIC_ADVICE") return [];
  const [was, is] = [before.texts[0], after.texts[0]];
  return JSON.stringify(was) === JSON.stringify(is) ? [] : [`in other words: “${is?.body ?? ""}”`];
}

function sourcesOf({ evidence }: AnyRecord): string[] {
  return evidence.flatMap((piece) => ("source" in piece ? [piece.source] : []));
}
