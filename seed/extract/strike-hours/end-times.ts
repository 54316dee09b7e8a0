/** The hour at which a strike ends, where it is told apart from its day: "It will be over at 10pm". */
import type { BoundClaim } from "./bind-hours.ts";
import { hoursBeside } from "./durations.ts";
import type { Doubt, PartialTime, PartialWindow } from "../model.ts";
import { withinDay, dayTold } from "../days/partial-windows.ts";
import { textOf } from "../text/around.ts";
import type { LooseClaim } from "../strikes/strike-claims.ts";

/** Hours with their start, and the hours of ends alone; "It starts at 8am. It ends at 8pm" are hours of a day. */
export function apartOf(hours: readonly LooseClaim[]): { starts: LooseClaim[]; ends: LooseClaim[] } {
  const ends = hours.filter(({ window }) => window.startTime === null);
  const starts = hours.filter(({ window }) => window.startTime !== null);
  const [start, ...more] = starts;
  const isOpen = start && more.length === 0 && start.window.endTime === null && start.seen.durations.length === 0;
  const [end, ...others] = ends.filter(({ when }) => start && start.when.end <= when.start);
  if (!isOpen || !end || others.length > 0) return { starts, ends };
  const window: PartialWindow = { ...start.window, endTime: end.window.endTime, end: "given" };
  return { starts: [{ ...start, window }], ends: ends.filter((one) => one !== end) };
}

/** The hour of an end for the stoppage that was told of last, or for the only one. */
export function withEndTimes(claims: readonly BoundClaim[], ends: readonly LooseClaim[]): BoundClaim[] {
  const endOf = new Map<BoundClaim, LooseClaim>();
  const open = claims.filter((claim) => !claim.shortOfStrike && hasNoEnd(claim));
  const starts = new Set(open.map(({ window }) => dayTold(window)));
  for (const end of ends) {
    const before = open.filter(({ when }) => when.start < end.when.start);
    const last = before.toSorted((a, b) => a.when.start - b.when.start).at(-1);
    const isNear = last && end.seen.sentence.index - last.seen.sentence.index <= 1;
    const owners = starts.size === 1 ? open : isNear ? open.filter(({ seen }) => seen === last.seen) : [];
    for (const owner of owners) if (!endOf.has(owner)) endOf.set(owner, end);
  }
  return claims.map((claim) => {
    const end = endOf.get(claim);
    return end?.window.endTime ? endedAt(claim, end, end.window.endTime) : claim;
  });
}

function endedAt(claim: BoundClaim, end: LooseClaim, time: PartialTime): BoundClaim {
  const [startTime, endTime] = withinDay(claim.window.startTime, time);
  if (startTime !== null && minutes(time) === minutes(startTime) && !time.midnight) return claim;
  const isNextDay = startTime !== null && minutes(endTime ?? time) <= minutes(startTime);
  const endDate = isNextDay ? ({ type: "after-start", days: 1 } as const) : claim.window.startDate;
  const far: Doubt[] =
    end.seen === claim.seen
      ? []
      : [{ code: "TIME_FROM_OTHER_SENTENCE", detail: `its end is from: "${textOf(end.seen.sentence, end.when)}"` }];
  return {
    ...claim,
    window: { ...claim.window, startTime, endTime, endDate, end: "given", hours: hoursBeside(end) },
    hoursFrom: claim.hoursFrom ?? end,
    doubts: [...claim.doubts, ...far],
  };
}

/** One day, of which neither its end is told nor how long it lasts. */
function hasNoEnd({ seen, window, days, when }: BoundClaim): boolean {
  const { startDate, startTime, endDate, endTime, end, hours } = window;
  const isOne = endDate === null ? end === "open" : endDate === startDate && startTime === null;
  // "Out since 3 January, they go back at 7am": on a day that is told elsewhere.
  if (/^since\b/i.test(textOf(seen.sentence, when))) return false;
  return startDate !== null && endTime === null && isOne && hours === null && days === null && when.windows.length > 0;
}

const minutes = ({ hour, minute }: PartialTime) => hour * 60 + minute;
