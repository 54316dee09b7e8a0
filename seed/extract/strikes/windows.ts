/** Statements about one stoppage put together: the same day told twice is one window, with the best of what is said. */
import { addDays, daysBetween } from "../../../schema/london.ts";
import { londonTime } from "../../london-time.ts";
import type { BoundClaim } from "../strike-hours/bind-hours.ts";
import { withDuration, withoutTheirEnds, withSecondTimes } from "../strike-hours/lasting.ts";
import type { Doubt, Seen } from "../model.ts";
import { isOld } from "../days/resolve-date.ts";
import { dayOf, type Point } from "../days/points.ts";
import { type ResolvedWindow, resolveWindow } from "../days/resolve-window.ts";
import { areApart } from "../text/values.ts";
import { unionsOfClaim } from "../names/unions-of.ts";

/** A window of a candidate with every claim that tells of it. */
export type FoundWindow = {
  start: Point;
  end: Point;
  doubts: Doubt[];
  claims: BoundClaim[];
  ruleId: string;
  /** A part of a strike that is cut short, by what `seen` says: that which stands, or that which is off. */
  cut?: { seen: Seen; isOff: boolean };
};

/** Doubts about how a day is told that another statement of the same day in full settles. */
const settledByDate = new Set(["RELATIVE_WORD", "WEEKDAY_ONLY"]);
/** Doubts of one statement that another one without them settles. */
const settled = new Set([...settledByDate, "PROPOSED", "FORMER_PLAN", "OTHER_SECTOR", "DAY_UNGOVERNED"]);
const isMixed = ({ seen }: BoundClaim) => seen.cues.some((cue) => cue.value === "OTHER_SECTOR");
const proposed: Doubt = { code: "PROPOSED", detail: "it is told as possible, and not as planned" };
const otherSector: Doubt = {
  code: "OTHER_SECTOR",
  detail: "the sentence tells of strikes outside health care too: please check whose day it is",
};
const ungoverned: Doubt = {
  code: "DAY_UNGOVERNED",
  detail: "no word of the sentence says that this is the strike's: please read what stands around it",
};
const looseHours: Doubt = {
  code: "TIME_FROM_OTHER_SENTENCE",
  detail: "the hours are from a sentence of which no word says that they are the strike's",
};
const counted: Doubt = { code: "END_DERIVED", detail: "its first and last day are counted from a day of it" };
const former: Doubt = { code: "FORMER_PLAN", detail: "it is told as what had been planned: it may have moved" };

/** `isSure`: of a statement whose day needs no look, however it is told. */
export function windowsOf(
  claims: readonly BoundClaim[],
  publishedOn: string | null,
  isSure: (claim: BoundClaim) => boolean = () => false,
): FoundWindow[] {
  const found = claims.flatMap((claim) =>
    resolveWindow(claim.window, publishedOn).map((window): FoundWindow => {
      const old = !claim.past && window.start.value !== null && isOld(window.start.value.slice(0, 10), publishedOn);
      const oldDate: Doubt[] = old
        ? [{ code: "OLD_DATE", detail: `${window.start.value ?? ""} was long over on ${publishedOn ?? ""}` }]
        : [];
      const { end, doubts } = withDays(window, claim);
      return {
        ...window,
        end,
        doubts: [
          ...doubts.filter(({ code }) => !settledByDate.has(code) || !isSure(claim)),
          ...claim.doubts,
          ...oldDate,
          ...(claim.proposed ? [proposed] : []),
          ...(claim.former ? [former] : []),
          ...(claim.ungoverned ? [ungoverned] : []),
          ...(claim.isRun ? [counted] : []),
          ...(isMixed(claim) ? [otherSector] : []),
        ],
        claims: [claim],
        ruleId: claim.when.ruleId,
      };
    }),
  );
  const merged: FoundWindow[] = [];
  for (const window of withoutListed(found).toSorted(
    (a, b) =>
      Number(isLoose(a)) - Number(isLoose(b)) ||
      Number(isOfBoth(a, found)) - Number(isOfBoth(b, found)) ||
      score(b) - score(a) ||
      a.doubts.length - b.doubts.length,
  )) {
    const same = merged.findIndex((other) => isSame(other, window));
    const other = merged[same];
    if (other) merged[same] = merge(other, window);
    else merged.push(window);
  }
  return withSecondTimes(withoutTheirEnds(merged))
    .map(withDuration)
    .toSorted((a, b) => (a.start.value ?? "9").localeCompare(b.start.value ?? "9"));
}

/** "26-27 April" beside "Tuesday 26 and Wednesday 27 April": the days that are listed one by one stand. */
function withoutListed(found: readonly FoundWindow[]): FoundWindow[] {
  const bare = found.filter(isBareDay);
  const lists = [...new Set(bare.map(({ claims }) => claims[0]?.when))].map(
    (when) => new Set(bare.flatMap((one) => (one.claims[0]?.when === when ? [dayOf(one.start)] : []))),
  );
  // "From 8 to 10 December", and then "that of the 8th is cancelled; those of the 9th and 10th go ahead".
  if (bare.some(({ claims }) => claims.every(isOff))) lists.push(new Set(bare.map(({ start }) => dayOf(start))));
  return found.filter((span) => {
    if (span.start.precision !== "DATE" || span.end.precision !== "DATE" || isBareDay(span)) return true;
    const length = daysBetween(dayOf(span.start), dayOf(span.end));
    if (span.doubts.some((doubt) => doubt.code === "END_DERIVED") || length > 7) return true;
    const days = Array.from({ length: length + 1 }, (_, i) => addDays(dayOf(span.start), i));
    return !lists.some((list) => days.every((day) => list.has(day)));
  });
}

/** No word gives it to the strike: "no appointments from 26 to 29 April" does not lengthen a strike of 26 April. */
const isLoose = ({ start, end, claims }: FoundWindow) =>
  start.precision === "DATE" && end.precision === "DATE" && claims.every((claim) => claim.ungoverned);
export const isBareDay = ({ start, end }: FoundWindow) => start.precision === "DATE" && start.value === end.value;

/**
 * "For three days from Tuesday" ends on Thursday, and "a five-day strike from 7am on Friday" at 7am on Wednesday; a
 * "five-day strike" from a day without an hour has no end that is told.
 */
function withDays({ start, end, doubts }: ResolvedWindow, claim: BoundClaim): Pick<ResolvedWindow, "end" | "doubts"> {
  const { days } = claim;
  if (days === null || end.value !== null || start.value === null) return { end, doubts };
  const last = lastPoint(start, days, claim);
  const told = `the text says ${days} days`;
  if (last === null)
    return { end, doubts: doubts.map((d) => (d.code === "END_UNKNOWN" ? { ...d, detail: `${told}, and no end` } : d)) };
  const derived: Doubt = { code: "END_DERIVED", detail: `the end is the start and the days: ${told}` };
  return { end: last, doubts: [...doubts.filter((d) => d.code !== "END_UNKNOWN"), derived] };
}

function lastPoint({ value, precision }: Point, days: number, { when }: BoundClaim): Point | null {
  if (value === null || when.windows.length > 1) return null;
  if (precision === "DATE") return { value: addDays(value, days - 1), precision, basis: "derived" };
  const [hour = 0, minute = 0] = value.slice(11, 16).split(":").map(Number);
  const end = days > 1 ? londonTime(addDays(value.slice(0, 10), days), hour, minute) : null;
  return end === null ? null : { value: end, precision, basis: "derived" };
}

/** How much a statement says: instants before days before nothing. */
function score({ start, end, doubts }: FoundWindow): number {
  const worth = { TIME: 2, DATE: 1, UNKNOWN: 0 };
  const long = start.value !== null && end.value !== null && dayOf(end) !== dayOf(start) ? 1 : 0;
  // An end that is said is better than one that was worked out.
  const derived = doubts.some((doubt) => doubt.code === "END_DERIVED") ? 3 : 0;
  return worth[start.precision] * 4 + worth[end.precision] * 2 + long - derived;
}

/** The same start, or a bare day inside a longer stoppage. */
function isSame(known: FoundWindow, other: FoundWindow): boolean {
  if (known.start.value === null || other.start.value === null) {
    return known.start.value === other.start.value && partialKey(known) === partialKey(other);
  }
  if (joins(known) !== joins(other) || areTwoShifts(known, other)) return false;
  if (dayOf(known.start) === dayOf(other.start)) {
    const isSpan = known.start.precision === "DATE" && dayOf(known.end) > dayOf(known.start);
    const isFirstDay = isBareDay(other) && isSpan && isTakenOut(known, other);
    if (isBareDay(other) && isSpan && isLeftOver(known, other)) return false;
    return !isFirstDay && !areOfTwoUnions(known, other) && !areOfTwoLines(known, other);
  }
  if (other.start.precision !== "DATE" || known.end.value === null) return false;
  if (areOfOtherUnions(known, other) || isTakenOut(known, other) || isLeftOver(known, other)) return false;
  return dayOf(known.start) < dayOf(other.start) && lastDay(other) <= lastDay(known);
}

/** "From 8am to 10am and from 2pm to 4pm", in one breath. */
function areTwoShifts(known: FoundWindow, other: FoundWindow): boolean {
  const points = [known.start, known.end, other.start, other.end];
  if (known.claims[0]?.when !== other.claims[0]?.when || points.some(({ precision }) => precision !== "TIME"))
    return false;
  return (known.end.value ?? "") <= (other.start.value ?? "") || (other.end.value ?? "") <= (known.start.value ?? "");
}

const isOff = ({ off }: BoundClaim): boolean => off === "CALLED_OFF" || off === "SUSPENDED";

/** "48 hours from Sunday 30 April. The action on 2 May will not go ahead": a day of it that is off by itself. */
function isTakenOut(known: FoundWindow, { claims }: FoundWindow): boolean {
  return claims.every(isOff) && !known.claims.some(isOff);
}

/** "Planned for 7 to 9 December, it will now be the 7th only". */
function isLeftOver(known: FoundWindow, other: FoundWindow): boolean {
  const [one, two] = [known.claims[0], other.claims[0]];
  return one?.seen === two?.seen && one?.former === true && two?.former === false;
}

/** "Unite's members are out too": others than those before, whom their own sentence need not have named. */
const joins = ({ claims }: FoundWindow): boolean => claims.every((claim) => claim.joins === true);

/** "GMB stands down, Unite carries on" over the day of each: what is told of both comes after what is told of one. */
function isOfBoth(window: FoundWindow, found: readonly FoundWindow[]): boolean {
  const all = unionsOf(window);
  const parts = found.filter(
    (one) =>
      one !== window &&
      dayOf(one.start) === dayOf(window.start) &&
      unionsOf(one).length > 0 &&
      unionsOf(one).every((union) => all.includes(union)),
  );
  return all.length > 1 && parts.some((one) => parts.some((two) => areOfOtherUnions(one, two)));
}

const unionsOf = ({ claims }: FoundWindow): string[] => claims.flatMap(unionsOfClaim);

/** Two unions that go out together and come back apart, or of which one has called it off: a window for each. */
function areOfTwoUnions(known: FoundWindow, other: FoundWindow): boolean {
  if (!areOfOtherUnions(known, other)) return false;
  const differ = areTwoTimes(known.end, other.end) || areTwoTimes(known.start, other.start);
  const [one, two] = [known.claims[0], other.claims[0]];
  // A list with a line for each union.
  const areLines =
    one?.seen !== two?.seen && one?.seen.sentence.region === "list" && two?.seen.sentence.region === "list";
  // "GMB's members are out on 6 February", and in another sentence "Unite's are out that day too".
  const areTold = one?.seen !== two?.seen;
  return differ || areLines || areTold || one?.off !== two?.off;
}

/** "On 18 January at: The Christie (8am to 8pm), Tameside (7am to 7pm)": hours of two lines under one day. */
function areOfTwoLines(known: FoundWindow, other: FoundWindow): boolean {
  const [one, two] = [known.claims[0], other.claims[0]];
  const isOneDay = one?.dayFrom !== null && one?.dayFrom === two?.dayFrom && one?.seen !== two?.seen;
  return isOneDay && one?.seen.sentence.region === "list" && areTwoTimes(known.start, other.start);
}

const areOfOtherUnions = (known: FoundWindow, other: FoundWindow): boolean =>
  areApart(unionsOf(known), unionsOf(other));

function merge(known: FoundWindow, other: FoundWindow): FoundWindow {
  // The day is settled by the other sentence, its hours are not.
  const isLoose =
    known.start.precision === "TIME" && other.start.precision === "DATE" && known.claims.every((c) => c.ungoverned);
  const doubts = [
    ...known.doubts.filter((doubt) => !settled.has(doubt.code) || other.doubts.some((d) => d.code === doubt.code)),
    ...(isLoose ? [looseHours] : []),
  ];
  const start = startOf(known, other);
  const betterEnd =
    (known.end.value === null &&
      other.end.value !== null &&
      (other.end.precision === "TIME" || dayOf(other.end) > dayOf(known.start))) ||
    goesOnLonger(known, other);
  if (betterEnd) {
    const rest = doubts.filter((doubt) => doubt.code !== "END_UNKNOWN");
    const added = other.doubts.filter(
      ({ code }) => code.startsWith("END_") && (code !== "END_UNKNOWN" || other.end.value === null),
    );
    return { ...known, start, end: other.end, doubts: [...rest, ...added], claims: [...known.claims, ...other.claims] };
  }
  const rivals = [disagreement("starts", known.start, other.start), disagreement("ends", known.end, other.end)].flat();
  return { ...known, start, doubts: [...doubts, ...rivals], claims: [...known.claims, ...other.claims] };
}

/** "They strike on Wednesday", and in another sentence "for three days from Wednesday": a bare day says nothing of the end. */
const goesOnLonger = (known: FoundWindow, other: FoundWindow): boolean =>
  isBareDay(known) &&
  known.claims.every(({ when }) => when.windows.length === 1) &&
  dayOf(other.start) === dayOf(known.start) &&
  !isBareDay(other) &&
  other.claims.some(
    ({ days, window, when }) => when.windows.length === 1 && ((days ?? 0) > 1 || (window.hours ?? 0) > 24),
  );

/** A day that is printed is better founded than the same day told by a word. */
function startOf(known: FoundWindow, other: FoundWindow): Point {
  const settled =
    known.doubts.some((d) => settledByDate.has(d.code)) && !other.doubts.some((d) => settledByDate.has(d.code));
  return settled ? { ...known.start, basis: other.start.basis } : known.start;
}

function disagreement(verb: string, a: Point, b: Point): Doubt[] {
  if (!areTwoTimes(a, b)) return [];
  return [
    { code: "SOURCES_DISAGREE", detail: `the text says that it ${verb} at ${a.value ?? ""} and at ${b.value ?? ""}` },
  ];
}

const areTwoTimes = (a: Point, b: Point) => a.precision === "TIME" && b.precision === "TIME" && a.value !== b.value;
/** The last day that it holds: a stoppage that ends with the first moment of a day holds none of it. */
function lastDay({ start, end }: FoundWindow): string {
  if (end.value === null) return dayOf(start);
  return end.value.slice(11, 16) === "00:00" && dayOf(end) > dayOf(start) ? addDays(dayOf(end), -1) : dayOf(end);
}
const partialKey = (window: FoundWindow) => JSON.stringify(window.claims[0]?.window.startDate);
