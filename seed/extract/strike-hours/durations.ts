/** How long a strike lasts, as the sentence of its day says it, or another one of its text. */
import type { PartialDate, PartialWindow, Seen, Span, When } from "../model.ts";
import { isOutsideHealth } from "../names/sector.ts";
import { dayTold, hasNoTime, isOneDay } from "../days/partial-windows.ts";
import { isWithin, textBefore, textBetween } from "../text/around.ts";
import { isStrike } from "../text/cues.ts";
import { phrase } from "../text/phrases.ts";
import { mayBeOne, valuesOf } from "../text/values.ts";
import { isOfThoseBefore } from "./of-those-before.ts";
import type { BoundClaim } from "./bind-hours.ts";

type Duration = Seen["durations"][number];

const isOfNext = (seen: Seen, duration: Span, next: When): boolean =>
  next.shape === "windows" &&
  /^,? ?(?:(?:from|on|starting|beginning) )?$/.test(textBetween(seen.sentence, duration, next));

/** "A 24-hour strike", "for 24 hours": the duration nearest to the date, and on its side of the other dates. */
export function durationFor(seen: Seen, when: When): Duration | null {
  const others = seen.whens.filter((other) => other !== when);
  const free = seen.durations.filter(
    (d) =>
      !isOfOneBefore(seen, d, when) &&
      !isOfThoseBefore(seen, d, when) &&
      !others.some(
        (other) =>
          (d.end <= other.start && other.end <= when.start) ||
          (when.end <= other.start && other.end <= d.start) ||
          // "Porters on 6 March, and nurses for three days from 13 March".
          (when.end <= d.start && d.end <= other.start && isOfNext(seen, d, other)),
      ),
  );
  const inside = free.filter((d) => !others.some((other) => isWithin(d, other)));
  return inside.findLast((d) => d.start < when.end) ?? inside[0] ?? null;
}

/** "After a three-day strike in November, nurses walk out on 8 December", "on 8 December, after two weeks of a work to rule". */
function isOfOneBefore({ sentence }: Seen, duration: Span, when: When): boolean {
  const isAfter =
    /\b(?:after|following) (?:an?|the|their|its|last (?:week|month)'s)? ?(?:first |earlier |previous )?$/i;
  if (!isAfter.test(textBefore(sentence, duration))) return false;
  return duration.start >= when.end || /,/.test(textBetween(sentence, duration, when));
}

/** "It lasts for 72 hours, until 7am on Thursday": the hours that are told beside a time. */
export function hoursBeside({ seen, when }: { seen: Seen; when: When }): number | null {
  const lasting = durationFor(seen, when);
  return lasting?.unit === "hours" ? lasting.value : null;
}

/** "For five days from Monday 12 September, between 8am and 5pm each day": those hours on each of the days. */
export function eachDay(window: PartialWindow, duration: Duration | null, { sentence }: Seen): PartialWindow | null {
  const { startDate, endDate } = window;
  if (duration?.unit !== "days" || duration.value < 2 || startDate === null) return null;
  if (endDate !== null && !isOneDay(window)) return null;
  if (!/\b(?:each|every) day\b|\bdaily\b/i.test(sentence.text)) return null;
  const step = { days: duration.value - 1 };
  const last: PartialDate = { type: "told-from", of: startDate, step, word: "the last of the days", far: false };
  return { ...window, endDate: last, end: "given", daily: true };
}

/** How many days a sentence gives, one by one. */
export const daysGiven = ({ whens }: Seen): number =>
  whens.filter(({ shape, windows }) => shape === "windows" && windows.every(isOneDay)).length;

/** "A 48-hour strike", told once in a text that tells of one strike: how long it lasts, where its start alone is told. */
export function durationOfAll(claims: readonly BoundClaim[], document: readonly Seen[]): Duration | null {
  const told = document.filter(
    (seen) => !isOutsideHealth(seen) && (seen.cues.some(isStrike) || lasts.test(seen.sentence.text)),
  );
  // "A two-day strike of porters ended on Monday. Nurses strike on 8 December": theirs is another.
  const groups = claims.flatMap(({ seen }) => valuesOf(seen.groups));
  const mayBeTheirs = (seen: Seen) => mayBeOne(groups, valuesOf(seen.groups));
  const durations = told.filter(mayBeTheirs).flatMap((seen) => seen.durations);
  const [only] = durations;
  const starts = new Set(claims.map((claim) => dayTold(claim.window)));
  const isOne = durations.every(({ unit, value }) => unit === only?.unit && value === only.value);
  const isOfEach =
    only?.unit === "hours" && (durations.length > 1 || told.some(({ sentence }) => several.test(sentence.text)));
  return only !== undefined && isOne && (starts.size === 1 || isOfEach) ? only : null;
}

/** "Two strikes of 48 hours each", "more 48-hour walkouts". */
const several = phrase("SEVERAL_OF_ONE_LENGTH", "time-phrases");

/** "It lasts four hours", "They will stay out for two days". */
const lasts = phrase("LASTS", "time-phrases");

/** "They go on strike on 8 December", in front of "it will last two days". */
const isDateOnly = (window: PartialWindow): boolean =>
  window.startDate?.type === "calendar" && isOneDay(window) && hasNoTime(window);

export function withLentDuration(claim: BoundClaim, duration: Duration | null): BoundClaim {
  const { window } = claim;
  // "A five-day strike … From Monday, between 8am and 5pm each day".
  const each = eachDay(window, duration, claim.seen);
  if (each) return { ...claim, days: null, window: each };
  if (duration === null || window.hours !== null) return claim;
  const isOfOwn = isWithin(duration, claim.seen.sentence);
  if (isDateOnly(window) && !isOfOwn && duration.unit === "days" && duration.value > 1)
    return { ...claim, days: claim.days ?? duration.value, window: { ...window, endDate: null, end: "open" } };
  if (window.endDate !== null || window.startTime === null) return claim;
  if (duration.unit === "days") return { ...claim, days: claim.days ?? duration.value };
  return { ...claim, window: { ...window, hours: duration.value } };
}
