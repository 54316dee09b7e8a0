/**
 * A day on a line of its own, with those who strike on the lines below it: "Monday 6 February" over "Nurses at 76 trusts";
 * a question that names a day, and its answers: "Who is on strike on Monday? Nurses. Tuesday? Paramedics."
 */
import { withHours } from "../strike-hours/bind-hours.ts";
import type { Seen } from "../model.ts";
import type { Claims, LooseClaim, StrikeClaim } from "../strikes/strike-claims.ts";
import { hasNoTime } from "../days/partial-windows.ts";
import { textWithout } from "../text/around.ts";
import { isStrike } from "../text/cues.ts";

/** A day has no more lines than this under it. */
const REACH = 6;

/** One statement for each line under a day; none where the line says that nobody strikes. */
export function withLinesBelow(claims: readonly StrikeClaim[], document: readonly Seen[]): StrikeClaim[] {
  return claims.flatMap((claim) => {
    const at = document.indexOf(claim.seen);
    const lines = isQuestion(claim.seen) ? answersTo(document, at) : isBareDay(claim) ? linesBelow(document, at) : [];
    if (isBareDay(claim) && nobody.test(document[at + 1]?.sentence.text ?? "")) return [];
    if (lines.some((line) => /^\W{0,3}(?:no|none|nothing|nobody|n\/a)\b/i.test(line.sentence.text))) return [];
    const told = lines.filter((line) => line.groups.length > 0 || line.unions.length > 0);
    return told.length === 0 ? [claim] : told.map((line) => ({ ...claim, seen: line, dayFrom: claim.seen }));
  });
}

/** "Friday 11 December" over "Nobody is out.". */
const nobody = /^\W{0,3}(?:none|nobody|no (?:one|strikes?|action|walk-?outs?|stoppages?)|nothing)\b/i;

function isBareDay({ seen, when }: StrikeClaim): boolean {
  const names = [...seen.groups, ...seen.unions, ...seen.carriedGroups, ...seen.carriedUnions];
  return names.length === 0 && !/[\p{L}\d]/u.test(textWithout(seen.sentence, when));
}

/** Who strikes is asked, and not told. */
export const isQuestion = ({ sentence, groups, unions }: Seen): boolean =>
  /\?["']?\s*$/.test(sentence.text) && groups.length === 0 && unions.length === 0;

/** Those behind a question, up to the first that names nobody. */
function answersTo(document: readonly Seen[], at: number): Seen[] {
  const behind = document.slice(at + 1, at + 1 + REACH);
  const stop = behind.findIndex(
    (seen) =>
      seen.groups.length + seen.unions.length === 0 || seen.whens.length > 0 || seen.sentence.text.endsWith("?"),
  );
  return stop === -1 ? behind : behind.slice(0, Math.max(stop, 1));
}

/** "Consultants. They keep up …", "Members of the RCN at …": a line of those who strike, and of nothing else that they do. */
export function namesStrikers({ sentence, groups, unions, whens, cues }: Seen): boolean {
  const first = Math.min(...[...groups, ...unions].map(({ start }) => start - sentence.start));
  // "GMB – strike action:" is the heading of the days below it.
  if (whens.length > 0 || /:\W*$/.test(sentence.text)) return false;
  if (deed.test(sentence.text) && !cues.some(isStrike)) return false;
  return first === 0 || opening.test(sentence.text.slice(0, Math.min(first, OPENING + 1)));
}

const deed =
  /\b(?:is|are|was|were|will|has|have|had|can|(?<!\d )may|meets?|holds?|says?|said|tells?|told|gives?|gets?|gather)\b/i;

/** What may stand before them, in characters and words. */
const OPENING = 40;
const opening =
  /^(?:members of|staff in|workers in|the|all|our|some|thousands of|hundreds of|\d[\d,]*|[-–•*]|\W){0,4}$/i;

function linesBelow(document: readonly Seen[], at: number): Seen[] {
  const below = document.slice(at + 1, at + 1 + REACH);
  const [next] = below;
  if (next?.sentence.region === "body" && namesStrikers(next)) return [next];
  const stop = below.findIndex(
    ({ sentence, whens }) =>
      whens.some((when) => when.shape === "windows") || (sentence.region !== "list" && sentence.region !== "headline"),
  );
  return stop === -1 ? below : below.slice(0, stop);
}

/** "Nurses strike on 18 and 19 January at:" over "- The Christie (8am to 8pm)": the days at the hours of each line. */
export function withHoursBelow(claims: Claims, document: readonly Seen[]): Claims {
  const used = new Set<LooseClaim["when"]>();
  const strikes = claims.strikes.flatMap((claim): StrikeClaim[] => {
    if (!hasNoTime(claim.window) || !/:\W{0,3}$/.test(claim.seen.sentence.text)) return [claim];
    const lines = linesBelow(document, document.indexOf(claim.seen)).filter(
      ({ sentence }) => sentence.region === "list",
    );
    const hours = lines.flatMap((seen) =>
      seen.whens
        .filter(({ shape }) => shape === "hours")
        .flatMap((when) => when.windows.map((window) => ({ seen, when, window }))),
    );
    const each = new Map(hours.map((one) => [JSON.stringify([one.window.startTime, one.window.endTime]), one]));
    if (each.size === 0 || hours.some(({ window }) => window.endTime === null || window.startTime === null))
      return [claim];
    for (const { when } of hours) used.add(when);
    return [...each.values()].map(({ seen, window }) => ({
      ...claim,
      seen,
      dayFrom: claim.seen,
      window: withHours(claim.window, window).window,
    }));
  });
  return { ...claims, strikes, hours: claims.hours.filter(({ when }) => !used.has(when)) };
}
