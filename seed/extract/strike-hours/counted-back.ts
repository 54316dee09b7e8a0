/** Strikes of which only the end is told: their start is counted back from it. */
import { addDays } from "../../../schema/london.ts";
import { dayOf, lastDayOf, pointOf, unknownPoint } from "../days/points.ts";
import { resolveDate } from "../days/resolve-date.ts";
import type { Seen } from "../model.ts";
import { toldCue } from "../strikes/called.ts";
import type { LooseClaim } from "../strikes/strike-claims.ts";
import type { FoundWindow } from "../strikes/windows.ts";
import { claimAt } from "../strike-undated/undated-strike.ts";

/** "The two-day walkout finishes at 8am tomorrow": where the end alone is told, the start is counted back from it. */
export function windowUntil(
  { seen, when, window }: LooseClaim,
  publishedOn: string | null,
  document: readonly Seen[],
): FoundWindow | null {
  const cue = toldCue(seen);
  // "Doctors are on strike. They will be until 7am on Friday."
  const before = document[document.indexOf(seen) - 1];
  const isNext = !cue && /^["']?(?:they|it|this)\b/i.test(seen.sentence.text) && before && toldCue(before);
  if (!isNext && (!cue || cue.end > when.start)) return null;
  const from = isNext ? { seen: before, cue: null } : { seen, cue: cue ?? null };
  const told = window.endDate && resolveDate(window.endDate, publishedOn);
  if (!told || told.day === null) return null;
  const { point: end, doubts } = pointOf(told.day, window.endTime, told.basis, "end");
  const [duration] = seen.durations;
  const nights = duration && (duration.unit === "hours" ? duration.value / 24 : duration.value);
  const isCounted =
    nights !== undefined && Number.isInteger(nights) && (window.endTime !== null || duration?.unit === "days");
  // "Ended their three-day strike on 22 November": the last of three days; at 7am on that day, three nights before.
  const back = (nights ?? 0) - (window.endTime === null ? 1 : 0);
  const start = isCounted ? pointOf(addDays(told.day, -back), window.endTime, "derived", "end").point : unknownPoint;
  const doubt = isCounted
    ? { code: "END_DERIVED" as const, detail: "its start is counted back from its end" }
    : { code: "DAY_UNKNOWN" as const, detail: "the text gives no start of this strike" };
  const claims = [claimAt(from.seen, from.cue, when)];
  return { start, end, doubts: [...told.doubts, ...doubts, doubt], claims, ruleId: when.ruleId };
}

/** "They have come back from a walkout of four days, which ended at 7am today", beside the days of another strike. */
export function windowBefore(
  end: LooseClaim,
  known: readonly FoundWindow[],
  publishedOn: string | null,
  document: readonly Seen[],
): FoundWindow[] {
  const window = windowUntil(end, publishedOn, document);
  if (!window || window.start.value === null || window.end.value === null) return [];
  const isKnown = known.some((one) => dayOf(one.start) <= dayOf(window.end) && dayOf(window.start) <= lastDayOf(one));
  return isKnown ? [] : [window];
}
