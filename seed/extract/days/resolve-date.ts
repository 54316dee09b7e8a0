/** From a day as written to a day of the calendar, by the day of publication. What cannot be told stays null. */
import { addDays, daysBetween, weekdayOf } from "../../../schema/london.ts";
import type { Basis } from "../../../schema/codes.ts";
import { months, weekdays } from "./calendar.ts";
import { holidaysAround } from "./holidays.ts";
import type { Doubt, PartialDate, PartialWindow } from "../model.ts";

export type ResolvedDate = { day: string | null; basis: Basis; doubts: Doubt[] };

/** Beyond this distance the year before or after is nearly as near. */
const NEAR = 120;
/** Days around the publication in which a day without a month is looked for. */
const NEARBY = 60;
/** A planned strike lies in front of its news. */
const OLD = 45;

export function resolveDate(date: PartialDate, publishedOn: string | null): ResolvedDate {
  switch (date.type) {
    case "calendar":
      return date.year === null ? withoutYear(date, publishedOn) : withYear(date, date.year, publishedOn);
    case "weekday":
      return weekdayOnly(date, publishedOn);
    case "relative": {
      if (publishedOn === null) return noPublication(date);
      return found(addDays(publishedOn, date.days), "derived", [
        { code: "RELATIVE_WORD", detail: `"${date.word}" rests on the day of publication, ${publishedOn}` },
      ]);
    }
    case "holiday":
      return onHoliday(date.word, publishedOn);
    case "numbered":
      return numbered(date, publishedOn);
    case "told-from":
      return toldFrom(date, publishedOn);
    case "after-start":
      return unknown({ code: "END_UNKNOWN", detail: "told from a start that is not known" });
  }
}

/** The day on which a stoppage begins. */
export const firstDayOf = ({ startDate }: PartialWindow, publishedOn: string | null): string | null =>
  startDate && resolveDate(startDate, publishedOn).day;

/**
 * "The 28th" of a sentence that names no month: that of the day of a sentence before, or the next one where it would be
 * over, and of a text that names none the nearest one, rather to come than over. Its weekday must agree.
 */
function numbered(date: Extract<PartialDate, { type: "numbered" }>, publishedOn: string | null): ResolvedDate {
  if (publishedOn === null) return noPublication(date);
  if (date.month !== undefined) return inMonthTold(date, publishedOn);
  const first = date.of && resolveDate(date.of, publishedOn).day;
  if (first) {
    const days = [0, 1].flatMap((step) => {
      const month = (Number(first.slice(5, 7)) + step - 1) % 12;
      const year = Number(first.slice(0, 4)) + (month === 0 && step > 0 ? 1 : 0);
      return dayFrom({ type: "calendar", day: date.day, month: month + 1, year, weekday: null }, year) ?? [];
    });
    const right = days.filter((day) => [null, weekdayOf(day)].includes(date.weekday));
    const day = first >= publishedOn ? right.find((one) => one >= publishedOn) : right[0];
    const told: Doubt = {
      code: "RELATIVE_WORD",
      detail: `"${wordsOf(date)}" gives no month, and stands behind ${first}`,
    };
    if (day !== undefined) return found(day, "derived", [told]);
  }
  const around = Array.from({ length: 2 * NEARBY }, (_, i) => addDays(publishedOn, i - NEARBY))
    .filter((day) => Number(day.slice(8)) === date.day && [null, weekdayOf(day)].includes(date.weekday))
    .toSorted((a, b) => away(a, publishedOn) - away(b, publishedOn));
  const [day] = around;
  const doubt: Doubt = { code: "RELATIVE_WORD", detail: `"${wordsOf(date)}" gives no month; published ${publishedOn}` };
  return day === undefined ? unknown(doubt) : found(day, "derived", [doubt]);
}

/** "The 15th of next month". */
function inMonthTold(date: Extract<PartialDate, { type: "numbered" }>, publishedOn: string): ResolvedDate {
  const [year = 0, month = 0] = publishedOn.split("-").map(Number);
  const at = month - 1 + (date.month === "next" ? 1 : 0);
  const calendar = { type: "calendar", day: date.day, month: (at % 12) + 1, weekday: null } as const;
  const told = year + Math.floor(at / 12);
  const day = dayFrom({ ...calendar, year: told }, told);
  const detail = `"${wordsOf(date)}" of ${date.month ?? ""} month; published ${publishedOn}`;
  const doubt: Doubt = { code: "RELATIVE_WORD", detail };
  return day === null ? unknown(doubt) : found(day, "derived", [doubt]);
}

/** Days are told by their number alone when they are near or to come: a day that is over counts as three times as far. */
const away = (day: string, publishedOn: string) => distance(day, publishedOn) * (day < publishedOn ? 3 : 1);

/** "The Sunday", behind Monday 28 December, may be the one before it: so many days on, a person must look. */
const SHORTLY = 4;

function toldFrom(
  { of, step, word, far }: Extract<PartialDate, { type: "told-from" }>,
  publishedOn: string | null,
): ResolvedDate {
  const first = of && resolveDate(of, publishedOn);
  if (!first || first.day === null)
    return unknown(
      first?.doubts[0] ?? { code: "RELATIVE_WORD", detail: `"${word}" is told from a day that is not known` },
    );
  const days = "days" in step ? step.days : daysTo(step.weekday, first.day, word);
  const doubt: Doubt = { code: "RELATIVE_WORD", detail: `"${word}" is counted from ${first.day}` };
  const isFar = far || ("weekday" in step && days > SHORTLY);
  return found(addDays(first.day, days), "derived", isFar ? [...first.doubts, doubt] : first.doubts);
}

/** The following Tuesday, and the one before, are never the day itself; "on the Tuesday" may be. */
function daysTo(weekday: number, day: string, word: string): number {
  const days = (weekday - weekdayOf(day) + 7) % 7;
  if (word.includes("before")) return days - 7;
  return days === 0 && word.includes("following") ? 7 : days;
}

/** The nearest Boxing Day or Good Friday, which a person should look at; of a bank holiday the day is not known. */
function onHoliday(word: string, publishedOn: string | null): ResolvedDate {
  const days = publishedOn === null ? [] : holidaysAround(word, Number(publishedOn.slice(0, 4)));
  const [nearest] = days.toSorted((a, b) => distance(a, publishedOn ?? a) - distance(b, publishedOn ?? b));
  if (nearest === undefined)
    return unknown({ code: "HOLIDAY_WORD", detail: `"${word}": its date is for a person to give` });
  return found(nearest, "derived", [{ code: "HOLIDAY_WORD", detail: `"${word}" is taken to be ${nearest}` }]);
}

/** The day in words, for a person: "Tuesday 26 April". */
export function wordsOf(date: PartialDate | null): string {
  if (date === null) return "no day";
  switch (date.type) {
    case "calendar":
      return [date.weekday && weekdays[date.weekday - 1], date.day, months[date.month - 1], yearIn(date)]
        .filter(Boolean)
        .join(" ");
    case "weekday":
      return date.which.endsWith("-week")
        ? `${weekdays[date.weekday - 1] ?? ""} ${date.which.replace("-", " ")}`
        : `${["plain", "recent"].includes(date.which) ? "" : `${date.which} `}${weekdays[date.weekday - 1] ?? ""}`;
    case "numbered":
      return [date.weekday && weekdays[date.weekday - 1], date.day].filter(Boolean).join(" ");
    case "relative":
    case "holiday":
    case "told-from":
      return date.word;
    case "after-start":
      return "the next day";
  }
}

const yearIn = ({ year }: Calendar) => (year !== null && year < 0 ? "last year" : year);

type Calendar = Extract<PartialDate, { type: "calendar" }>;

/**
 * No other year is one of a strike in the NHS, and no strike is called so many years ahead: what is written there is a
 * slip, and the right year is not guessed.
 */
const YEARS = { first: 1948, last: 2099, ahead: 2 };

/** "3 May last year": a year that is counted from the publication is written as less than none. */
function withYear(date: Calendar, written: number, publishedOn: string | null): ResolvedDate {
  if (written < 0 && publishedOn === null) return noPublication({ ...date, year: null });
  const year = written < 0 ? Number(publishedOn?.slice(0, 4)) + written : written;
  const last = publishedOn === null ? YEARS.last : Number(publishedOn.slice(0, 4)) + YEARS.ahead;
  if (year < YEARS.first || year > last) {
    return unknown({ code: "YEAR_AMBIGUOUS", detail: `${wordsOf(date)}: ${year} can hardly be the year` });
  }
  const day = dayFrom(date, year);
  if (day === null) return unknown({ code: "WEEKDAY_MISMATCH", detail: `${wordsOf(date)} is no day of the calendar` });
  return found(day, written > 0 ? "stated" : "derived", [
    ...(date.weekday !== null && weekdayOf(day) !== date.weekday ? [mismatch(date, day)] : []),
    ...weekOnly(date),
  ]);
}

/** The year that is nearest to the publication; a weekday that is written must agree with it. */
function withoutYear(date: Calendar, publishedOn: string | null): ResolvedDate {
  if (publishedOn === null) return noPublication(date);
  const year = Number(publishedOn.slice(0, 4));
  const all = [year - 1, year, year + 1]
    .flatMap((y) => dayFrom(date, y) ?? [])
    .toSorted((a, b) => distance(a, publishedOn) - distance(b, publishedOn));
  const choices = all.filter((day) => date.past !== true || day <= publishedOn);
  const [nearest] = choices;
  if (nearest === undefined)
    return unknown({ code: "WEEKDAY_MISMATCH", detail: `${wordsOf(date)} is no day of the calendar` });
  const far = date.past !== true && distance(nearest, publishedOn) > NEAR;
  const beside = far && date.near ? resolveDate(date.near, publishedOn).day : null;
  if (beside !== null) {
    const [day = nearest] = choices.toSorted((a, b) => distance(a, beside) - distance(b, beside));
    return found(day, "derived", [ambiguous(date, [day, ...choices.filter((one) => one !== day)])]);
  }
  // "They walked out on 20 July", told on 12 July: of last year, unless it is a "Thursday 20 July", as the coming one is.
  const [passed] = all;
  const isPassedOver = passed !== undefined && nearest !== passed;
  if (isPassedOver && weekdayOf(passed) === date.weekday && weekdayOf(nearest) !== date.weekday)
    return found(passed, "derived", [ambiguous(date, all)]);
  if (date.weekday === null)
    return found(nearest, "derived", [...(far || isPassedOver ? [ambiguous(date, all)] : []), ...weekOnly(date)]);
  const agreeing = choices.filter((day) => weekdayOf(day) === date.weekday);
  const [match] = agreeing;
  if (match === nearest) return found(nearest, "derived", weekOnly(date));
  // Far from publication the weekday may settle the year; near it, one of the two is an error: the date is what is printed.
  if (match === undefined || !far) return found(nearest, "derived", [mismatch(date, nearest)]);
  return found(match, "derived", [ambiguous(date, choices)]);
}

/** A day with its month, or a weekday that stands behind one. */
export const isOfCalendar = (date: PartialDate): boolean =>
  date.type === "calendar" || (date.type === "weekday" && date.behind !== undefined && isOfCalendar(date.behind));

function weekdayOnly(date: Extract<PartialDate, { type: "weekday" }>, publishedOn: string | null): ResolvedDate {
  const name = wordsOf(date);
  const first = date.behind && isOfCalendar(date.behind) ? resolveDate(date.behind, publishedOn).day : null;
  if (first !== null && (publishedOn === null || first >= publishedOn)) {
    const day = addDays(first, daysTo(date.weekday, first, "following"));
    return found(day, "derived", [{ code: "WEEKDAY_ONLY", detail: `"${name}" stands behind ${first}` }]);
  }
  if (publishedOn === null) return noPublication(date);
  const ahead = (date.weekday - weekdayOf(publishedOn) + 7) % 7;
  // From a Thursday, "next Tuesday" and the coming Tuesday are one; from a Monday, "next Friday" may be either, and "next
  // Monday" is a week on.
  const inThisWeek = ahead > 0 && weekdayOf(publishedOn) + ahead <= 7;
  if (date.which === "next" && inThisWeek) {
    return unknown({
      code: "RELATIVE_WORD",
      detail: `"${name}" may be this week's or the one after; published ${publishedOn}`,
    });
  }
  const rests = `"${name}" rests on the day of publication, ${publishedOn}`;
  if (date.which === "last-week" || date.which === "this-week" || date.which === "next-week") {
    const weeks = { "last-week": -7, "this-week": 0, "next-week": 7 }[date.which];
    const monday = addDays(publishedOn, 1 - weekdayOf(publishedOn) + weeks);
    return found(addDays(monday, date.weekday - 1), "derived", [{ code: "RELATIVE_WORD", detail: rests }]);
  }
  // "Began on Wednesday", told on a Wednesday, is that day; "last Wednesday" is the one before.
  const back = { last: ahead - 7, recent: ahead === 0 ? 0 : ahead - 7 };
  const on = date.which === "next" && ahead === 0 ? 7 : ahead;
  const days = date.which === "last" || date.which === "recent" ? back[date.which] : on;
  const code = date.which === "next" ? "RELATIVE_WORD" : "WEEKDAY_ONLY";
  const before = date.which === "plain" && date.behind ? resolveDate(date.behind, publishedOn).day : null;
  const day = addDays(publishedOn, days);
  return found(before !== null && day < before ? addDays(day, 7) : day, "derived", [{ code, detail: rests }]);
}

/** A strike told as coming whose day is long over by the time of publication. */
export function isOld(day: string, publishedOn: string | null): boolean {
  return publishedOn !== null && daysBetween(day, publishedOn) > OLD;
}

function dayFrom(date: Calendar, year: number): string | null {
  const day = `${year}-${String(date.month).padStart(2, "0")}-${String(date.day).padStart(2, "0")}`;
  const real = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(real.getTime()) && real.toISOString().startsWith(day) ? day : null;
}

const distance = (day: string, publishedOn: string) => Math.abs(daysBetween(day, publishedOn));
const found = (day: string, basis: Basis, doubts: Doubt[]): ResolvedDate => ({ day, basis, doubts });
const unknown = (doubt: Doubt): ResolvedDate => ({ day: null, basis: "missing", doubts: [doubt] });
const noPublication = (date: PartialDate) =>
  unknown({ code: "NO_PUBLICATION_DATE", detail: `"${wordsOf(date)}" needs the day of publication` });
const ambiguous = (date: PartialDate, choices: readonly string[]): Doubt => ({
  code: "YEAR_AMBIGUOUS",
  detail: `"${wordsOf(date)}" gives no year: ${choices.slice(0, 2).join(" or ")}`,
});
/** "The week commencing 13 March" has no day of its own. */
const weekOnly = (date: Calendar): Doubt[] =>
  date.week ? [{ code: "DAY_UNKNOWN", detail: `the week of ${wordsOf(date)}: which of its days is not said` }] : [];
const mismatch = (date: Calendar, day: string): Doubt => ({
  code: "WEEKDAY_MISMATCH",
  detail: `"${wordsOf(date)}": ${day} is a ${weekdays[weekdayOf(day) - 1] ?? ""}`,
});
