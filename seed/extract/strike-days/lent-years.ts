/** The year of a day that is told without one, in a text without a day of publication: that of the days around it. */
import type { BoundClaim } from "../strike-hours/bind-hours.ts";
import { daysBetween, weekdayOf } from "../../../schema/london.ts";
import type { PartialDate, Seen } from "../model.ts";
import { monthNamed } from "../days/calendar.ts";
import { withDate } from "../days/partial-windows.ts";
import { resolveDate } from "../days/resolve-date.ts";

type Calendar = Extract<PartialDate, { type: "calendar" }>;
/** Days of the text with their year, and years that stand alone, in the text or in its address. */
export type KnownYears = {
  days: string[];
  years: number[];
  /** Those of `years` that the text writes, and not its address alone. */
  written: number[];
  months: Month[];
  since: Month | null;
};
type Month = { month: number; year: number };

/** A day further away from one with its year may be of the year before or after. */
const NEAR = 200;
/** And one that is not further away than this is beside it. */
const BESIDE = 60;

export function knownYears(document: readonly Seen[], { text, url }: { text: string; url: string | null }): KnownYears {
  const dates = document.flatMap(({ whens }) =>
    whens.flatMap(({ windows }) => windows.flatMap(({ startDate, endDate }) => [startDate, endDate])),
  );
  const full = dates.flatMap((date) => (date?.type === "calendar" && date.year !== null ? [date] : []));
  const days = [...full, ...writtenDays(text)].flatMap((date) => resolveDate(date, null).day ?? []);
  const address = /[/-](20[0-4]\d)(?=[/-]|$)/.exec(url ?? "")?.[1];
  const written = [...text.matchAll(/(?<![\d/-])20[0-4]\d(?![\d/-])/g)].map(([year]) => year);
  // "The award for 2023/24".
  const financial = [...text.matchAll(/\b(20[0-4]\d)[/-](?:20)?\d\d\b(?![/-])/g)].flatMap(([, year]) => [
    Number(year),
    Number(year) + 1,
  ]);
  const years = [...new Set(address ? [Number(address)] : [...written.map(Number), ...financial])];
  const told = monthsIn(text);
  const since = told.find(({ isSince }) => isSince) ?? null;
  return { days: [...new Set(days)], years, written: written.map(Number), months: told, since };
}

/** "In November 2023", "since December 2022". */
function monthsIn(text: string): (Month & { isSince: boolean })[] {
  const written = text.matchAll(/\b(since )?([A-Z][a-z]{2,8}) (20[0-4]\d)\b/g);
  return [...written].flatMap(([, since, name = "", year]) => {
    const month = monthNamed(name);
    return month === 0 ? [] : [{ month, year: Number(year), isSince: since !== undefined }];
  });
}

/** "Published10 June 2024": days of the page, whose words have grown together. */
function writtenDays(text: string): Calendar[] {
  const written = text.matchAll(/(?<!\d)(\d{1,2})(?:st|nd|rd|th)? ([A-Z][a-z]{2,8}) (20[0-4]\d)\b/g);
  return [...written].flatMap(([, day, name = "", year]): Calendar[] => {
    const month = monthNamed(name);
    return month === 0 ? [] : [{ type: "calendar", day: Number(day), month, year: Number(year), weekday: null }];
  });
}

/** With a doubt: the year is taken from elsewhere. */
export function withLentYear(claim: BoundClaim, known: KnownYears): BoundClaim {
  const { startDate, endDate } = claim.window;
  if (startDate?.type !== "calendar" || startDate.year !== null) return claim;
  const year = yearFor(startDate, known);
  if (year === null) return claim;
  const last =
    endDate?.type === "calendar"
      ? { ...endDate, year: endDate.year ?? (isBefore(endDate, startDate) ? year + 1 : year) }
      : endDate;
  const doubt = { code: "YEAR_AMBIGUOUS" as const, detail: `the year is taken from elsewhere: ${year}` };
  const doubts = isBorneOut(startDate, year, known) ? claim.doubts : [...claim.doubts, doubt];
  return { ...claim, window: withDate(claim.window, { ...startDate, year }, last), doubts };
}

/**
 * Where a year that the text itself writes is the right one beyond doubt: in it the weekday is the one that is told, or
 * all days that have their year are in it, and one of them is near.
 */
function isBorneOut(date: Calendar, year: number, { days, written }: KnownYears): boolean {
  const day = dayIn(date, year);
  const isWritten = written.includes(year) || days.some((one) => one.startsWith(`${year}`));
  if (isWritten && date.weekday !== null) return weekdayOf(day) === date.weekday;
  return (
    days.some((one) => Math.abs(daysBetween(one, day)) <= BESIDE) && days.every((one) => one.startsWith(`${year}`))
  );
}

/** The year that puts the day nearest to one with its year; failing those the only year of the text. */
function yearFor(date: Calendar, { days, years, months: told, since }: KnownYears): number | null {
  const [only, ...more] = years;
  if (days.length === 0 && only !== undefined && more.length === 0) {
    // What began in December 2022 and goes on is in October of the year after.
    return since?.year === only && date.month <= since.month ? only + 1 : agreeing(date, only);
  }
  const fitting = years.filter((year) => weekdayOf(dayIn(date, year)) === date.weekday);
  if (days.length === 0 && fitting.length === 1) return fitting[0] ?? null;
  const known = days.length > 0 ? days : told.map(({ month, year }) => dayIn({ ...date, day: 15, month }, year));
  const near = known
    .flatMap((day) =>
      [-1, 0, 1].map((step) => {
        const year = Number(day.slice(0, 4)) + step;
        return { year, apart: Math.abs(daysBetween(day, dayIn(date, year))) };
      }),
    )
    .toSorted((a, b) => a.apart - b.apart);
  const isRight = ({ year }: { year: number }) =>
    date.weekday === null || weekdayOf(dayIn(date, year)) === date.weekday;
  const found = near.find(isRight) ?? near[0];
  return found && found.apart <= NEAR ? found.year : null;
}

/** Where the weekday is another one in that year, it may be right in the year beside it. */
function agreeing(date: Calendar, year: number): number {
  const isRight = (y: number) => weekdayOf(dayIn(date, y)) === date.weekday;
  return date.weekday === null ? year : ([year, year + 1, year - 1].find(isRight) ?? year);
}

const dayIn = ({ day, month }: Calendar, year: number) =>
  `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
const isBefore = (one: Calendar, other: Calendar) =>
  one.month < other.month || (one.month === other.month && one.day < other.day);
