/** A day on a line of its own, with those who strike on the lines below it: "Monday 6 February" over "Nurses at 76 trusts". */
import type { Seen } from "../model.ts";
import type { StrikeClaim } from "./strike-claims.ts";

/** A day has no more lines than this under it. */
const REACH = 6;

/** One statement for each line under a day; none where the line says that nobody strikes. */
export function withLinesBelow(claims: readonly StrikeClaim[], document: readonly Seen[]): StrikeClaim[] {
  return claims.flatMap((claim) => {
    const lines = isBareDay(claim) ? linesBelow(document, document.indexOf(claim.seen)) : [];
    if (lines.some((line) => /^\W{0,3}(?:no|none|nothing|nobody|n\/a)\b/i.test(line.sentence.text))) return [];
    const groups = lines.filter((line) => line.groups.length > 0);
    return groups.length === 0 ? [claim] : groups.map((line) => ({ ...claim, seen: line, dayFrom: claim.seen }));
  });
}

function isBareDay({ seen, when }: StrikeClaim): boolean {
  const { text, start } = seen.sentence;
  const rest = `${text.slice(0, when.start - start)}${text.slice(when.end - start)}`;
  return seen.groups.length === 0 && seen.unions.length === 0 && !/[\p{L}\d]/u.test(rest);
}

function linesBelow(document: readonly Seen[], at: number): Seen[] {
  const below = document.slice(at + 1, at + 1 + REACH);
  const stop = below.findIndex(
    ({ sentence, whens }) =>
      whens.some((when) => when.shape === "windows") || (sentence.region !== "list" && sentence.region !== "headline"),
  );
  return stop === -1 ? below : below.slice(0, stop);
}
