/** Hours that stand apart from their days: "from 8am to 5pm each day", in the same sentence or in another one. */
import { textBefore, textOf } from "../text/around.ts";
import type { WindowStatus } from "../../../schema/codes.ts";
import type { Doubt, PartialWindow, Seen } from "../model.ts";
import type { Reading } from "../reading.ts";
import { endFrom, hasNoTime, isOneDay, withinDay } from "../days/partial-windows.ts";
import { resolveWindow } from "../days/resolve-window.ts";
import { hoursBeside } from "./durations.ts";
import { apartOf, withEndTimes } from "./end-times.ts";
import type { Claims, LooseClaim, StrikeClaim } from "../strikes/strike-claims.ts";
import { withUnboundHours } from "./unbound-hours.ts";
import type { Strikers } from "../names/strikers.ts";
import { areApart, valuesOf } from "../text/values.ts";
import { isStrike } from "../text/cues.ts";

/** `off`: what the clause of the day says of it: suspended, called off, confirmed. */
export type BoundClaim = StrikeClaim & {
  hoursFrom: LooseClaim | null;
  doubts: Doubt[];
  off: WindowStatus | null;
  /** How far the group that strikes can be trusted. */
  groupTrust: Strikers["trust"];
};

/** `groupOf` tells strikes apart: hours without days say nothing where there are several. */
export function bindHours(
  claims: Claims,
  groupOf: (claim: StrikeClaim) => string,
  { document, publishedOn }: Pick<Reading, "document" | "publishedOn">,
): BoundClaim[] {
  const { ends, starts } = apartOf(claims.hours);
  const bound = bindStarts({ ...claims, hours: starts }, groupOf, publishedOn);
  const ended = document.some(isOfDays) ? bound : withEndTimes(bound, ends);
  return withUnboundHours(ended, claims.hours, document);
}

/** "A five-day strike": an hour at which it ends is on no day that is told. */
const isOfDays = ({ cues, durations }: Seen) =>
  cues.some(isStrike) && durations.some(({ unit, value }) => (unit === "days" ? value > 1 : value > 24));

function bindStarts(claims: Claims, groupOf: (claim: StrikeClaim) => string, publishedOn: string | null): BoundClaim[] {
  const coming = claims.strikes.filter((claim) => !claim.past);
  const oneStrike = new Set(coming.map(groupOf)).size === 1;
  // Hours beside days of their own are those days'; only hours alone, or of "each day", are for days told elsewhere.
  const ownDays = new Set(claims.strikes.map((claim) => claim.seen));
  const free = claims.hours.filter((hours) => hours.window.daily || !ownDays.has(hours.seen));
  const spoken = new Set(
    free.map((claim) => JSON.stringify([claim.window.startTime, claim.window.endTime, claim.window.endDate])),
  );
  // "No appointments from 26 to 29 April", beside the days of the strike.
  const isSurelyOne = coming.some((claim) => !claim.ungoverned);
  const isLooseSpan = ({ ungoverned, window }: StrikeClaim) =>
    isSurelyOne && ungoverned && window.endDate !== null && !isOneDay(window);
  return claims.strikes.map((claim) => {
    const here = claims.hours.find((hours) => hours.seen === claim.seen);
    const [elsewhere] = oneStrike && spoken.size === 1 && !claim.past && !claim.shortOfStrike ? free : [];
    const named =
      elsewhere ??
      (claim.past || claim.shortOfStrike
        ? null
        : (ofSame(free, groupOf(claim).split("+")) ?? ofNext(free, claim, claims.strikes)));
    const isOwn =
      named && !isLooseSpan(claim) && !areOfOthers(named, claim) && !areOfAnotherDay(named, claim, publishedOn);
    const hours = here ?? (isOwn ? named : null);
    if (hours === null || !hasNoTime(claim.window)) {
      const isOpen = hasNoTime(claim.window) && !claim.past && free.length > 0;
      return { ...claim, hoursFrom: null, doubts: isOpen ? [unbound(free)] : [], off: null, groupTrust: "LOOSE" };
    }
    const far: Doubt[] = here
      ? []
      : [{ code: "TIME_FROM_OTHER_SENTENCE", detail: `the hours are from: "${wordsOf(hours)}"` }];
    const bound = withHours(ofDayAlone(claim, hours) ?? claim.window, hours.window);
    const lasting = hours.window.endTime === null ? hoursBeside(hours) : null;
    return {
      ...claim,
      hoursFrom: hours,
      window: { ...bound.window, hours: bound.window.hours ?? lasting },
      doubts: [...far, ...bound.doubts],
      off: null,
      groupTrust: "LOOSE",
    };
  });
}

/** "Nurses strike for a second day", from 8am to 8pm: a day of strike before it need not be the day before. */
function ofDayAlone({ isRun, window, when }: StrikeClaim, { window: { startTime, endTime } }: LooseClaim) {
  if (!isRun || window.end !== "open" || startTime === null || endTime === null) return null;
  return endTime.hour > startTime.hour ? (when.windows[0] ?? null) : null;
}

const unbound = ([first]: readonly LooseClaim[]): Doubt => ({
  code: "TIME_FROM_OTHER_SENTENCE",
  detail: `the text also gives hours, and not clearly of which days: "${first ? wordsOf(first) : ""}"`,
});

/** "Midwives will be out from 8am to 4pm", in a text of several strikes: the hours of the midwives' days. */
function ofSame(free: readonly LooseClaim[], groups: readonly string[]): LooseClaim | null {
  const theirs = free.filter(
    ({ seen }) => seen.groups.length > 0 && seen.groups.every((one) => groups.includes(one.value)),
  );
  const told = new Set(theirs.map(({ window }) => JSON.stringify([window.startTime, window.endTime])));
  return told.size === 1 ? (theirs[0] ?? null) : null;
}

/** "Nurses strike on 15 and 20 December. On both days it is from 8am to 8pm", in a text of several strikes. */
function ofNext(free: readonly LooseClaim[], claim: StrikeClaim, all: readonly StrikeClaim[]): LooseClaim | null {
  const { index } = claim.seen.sentence;
  const next = free.filter(({ seen }) => seen.sentence.index === index + 1 && isOfNobody(seen));
  const isTold = all.some(({ seen }) => seen.sentence.index === index + 1);
  return next.length === 1 && !isTold ? (next[0] ?? null) : null;
}
const isOfNobody = ({ groups, unions }: Seen) => groups.length === 0 && unions.length === 0;

/** "It got under way at 6am" says nothing of the days to come; "… until 7am on Friday" of none but the day that it begins. */
function areOfAnotherDay({ seen, when, window }: LooseClaim, claim: StrikeClaim, publishedOn: string | null): boolean {
  const days = resolveWindow(claim.window, publishedOn).flatMap(({ start }) => start.value?.slice(0, 10) ?? []);
  const isTold = begun.test(`${textBefore(seen.sentence, when).slice(-NEAR)}${textOf(seen.sentence, when)}`);
  if (isTold && publishedOn !== null && days.some((day) => day > publishedOn)) return true;
  if (window.endDate === null) return false;
  return resolveWindow(withHours(claim.window, window).window, publishedOn).every(({ end }) => end.value === null);
}
/** The words in front of an hour that say whether it is over, in characters. */
const NEAR = 25;
const begun =
  /\b(?:began|started|got under ?way|kicked off|walked out|went out|came out|stopped work(?:ing)?) (?:at|from)\b/i;

/** "Unite's action begins at midday" says nothing of the days of other unions, nor "at 8am for 24 hours" of three days. */
function areOfOthers(hours: LooseClaim, claim: StrikeClaim): boolean {
  const lasting = hoursBeside(hours);
  if (lasting !== null && claim.days !== null && lasting < claim.days * DAYTIME) return true;
  return areApart(valuesOf(hours.seen.unions), valuesOf(claim.seen.unions));
}
/** A strike of days may be one of so many hours on each of them, and begins and ends within the first and the last. */
const DAYTIME = 12;

export function withHours(days: PartialWindow, hours: PartialWindow): { window: PartialWindow; doubts: Doubt[] } {
  const [startTime, endTime] = withinDay(hours.startTime, hours.endTime);
  const oneDay = days.endDate === null || isOneDay(days);
  if (hours.endDate !== null && oneDay) {
    const endDate = endFrom(days.startDate, hours.endDate);
    return {
      window: { ...days, startTime: hours.startTime, endDate, endTime: hours.endTime, end: "given" },
      doubts: [],
    };
  }
  if (endTime === null) {
    const open: Partial<PartialWindow> = oneDay ? { end: "open", endDate: null } : {};
    return { window: { ...days, ...open, startTime }, doubts: [] };
  }
  const overnight = startTime !== null && endTime.hour * 60 + endTime.minute <= startTime.hour * 60 + startTime.minute;
  // "Out for 48 hours, 7am to 7am": the end is not on the next day.
  if (oneDay && overnight && (days.hours ?? 0) > 24)
    return { window: { ...days, startTime, endTime: null, endDate: null, end: "open" }, doubts: [] };
  if (oneDay) {
    const endDate = overnight ? ({ type: "after-start", days: 1 } as const) : days.startDate;
    return { window: { ...days, startTime, endTime, endDate, end: "given" }, doubts: [] };
  }
  if (hours.daily) return { window: { ...days, startTime, endTime, daily: true }, doubts: [] };
  const detail = overnight
    ? "read as one stoppage from the first day to the last"
    : "read as the same hours on every day";
  return { window: { ...days, startTime, endTime, daily: !overnight }, doubts: [{ code: "END_DERIVED", detail }] };
}

const wordsOf = ({ seen, when }: LooseClaim): string => textOf(seen.sentence, when);
