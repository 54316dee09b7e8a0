/** What a day borrows from the rest of its text: how long the strike lasts, and the year. */
import type { BoundClaim } from "./bind-hours.ts";
import { isStrike } from "../strikes/govern.ts";
import { weekdayOf } from "../../../schema/london.ts";
import type { PartialDate, Seen } from "../model.ts";
import { isOutsideHealth } from "../strikes/strike-claims.ts";

/** "A 48-hour strike", told once in a text that tells of one strike: how long it lasts, where its start alone is told. */
export function durationOfAll(
  claims: readonly BoundClaim[],
  document: readonly Seen[],
): Seen["durations"][number] | null {
  const told = document.filter((seen) => !isOutsideHealth(seen) && seen.cues.some(isStrike));
  const durations = told.flatMap((seen) => seen.durations);
  const [only] = durations;
  const starts = new Set(claims.map((claim) => JSON.stringify(claim.window.startDate)));
  const isOne = durations.every(({ unit, value }) => unit === only?.unit && value === only.value);
  return only !== undefined && isOne && starts.size === 1 ? only : null;
}

export function withDuration(claim: BoundClaim, duration: Seen["durations"][number] | null): BoundClaim {
  const { window } = claim;
  if (duration === null || window.hours !== null || window.endDate !== null || window.startTime === null) return claim;
  if (duration.unit === "days") return { ...claim, days: claim.days ?? duration.value };
  return { ...claim, window: { ...window, hours: duration.value } };
}

/** The year that days of the text are given with; failing that the one of its address, or the only year of the text. */
export function yearOf(
  claims: readonly BoundClaim[],
  { text, url }: { text: string; url: string | null },
): number | null {
  const dates = claims.flatMap(({ window }) => [window.startDate, window.endDate]);
  const given = dates.flatMap((date) => (date?.type === "calendar" ? (date.year ?? []) : []));
  const address = /[/-](20[0-4]\d)(?=[/-]|$)/.exec(url ?? "")?.[1];
  const written = [...text.matchAll(/(?<![\d/-])20[0-4]\d(?![\d/-])/g)].map(([year]) => Number(year));
  const years = new Set(given.length > 0 ? given : address ? [Number(address)] : written);
  const [only] = years;
  return years.size === 1 ? (only ?? null) : null;
}

/** Where the weekday is another one in that year, it may be right in the year beside it. */
function agreeing({ day, month, weekday }: Extract<PartialDate, { type: "calendar" }>, year: number): number {
  const isRight = (y: number) =>
    weekdayOf(`${y}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`) === weekday;
  return weekday === null ? year : ([year, year + 1, year - 1].find(isRight) ?? year);
}

/** Without a day of publication, a day without a year is taken to be of the year that the text gives another one; with a doubt. */
export function withYear(claim: BoundClaim, year: number): BoundClaim {
  const { startDate, endDate } = claim.window;
  if (startDate?.type !== "calendar" || startDate.year !== null) return claim;
  const dated = { ...startDate, year: agreeing(startDate, year) };
  const last =
    endDate === startDate
      ? dated
      : endDate?.type === "calendar"
        ? { ...endDate, year: endDate.year ?? agreeing(endDate, year) }
        : endDate;
  const doubt = { code: "YEAR_AMBIGUOUS" as const, detail: `the year is taken from elsewhere: ${dated.year}` };
  return { ...claim, window: { ...claim.window, startDate: dated, endDate: last }, doubts: [...claim.doubts, doubt] };
}
