/** Stoppages as a composite gives them: a start alone, hours of one day or of each, a year that two ends share. */
import type { DateItem } from "./dates.ts";
import type { PartialDate, PartialTime, PartialWindow } from "../model.ts";

export const blank: PartialWindow = {
  startDate: null,
  startTime: null,
  endDate: null,
  endTime: null,
  end: "open",
  daily: false,
  hours: null,
  weekdays: null,
};

export const hasNoTime = ({ startTime, endTime }: PartialWindow): boolean => startTime === null && endTime === null;

/**
 * "On Tuesday": of one day both ends are the same object. Two that are alike are not: "from Tuesday to Tuesday" lasts a
 * week.
 */
/** Its first day as it is told, by which two statements of one day are known. */
export const dayTold = ({ startDate }: PartialWindow): string => JSON.stringify(startDate);

export const isOneDay = ({ startDate, endDate }: PartialWindow): boolean => endDate === startDate;

/** The window with another first day: what was of one day stays so, and of several `last` is the last one. */
export const withDate = (
  window: PartialWindow,
  startDate: PartialDate | null,
  last: PartialDate | null = window.endDate,
): PartialWindow => ({ ...window, startDate, endDate: isOneDay(window) ? startDate : last });

/** "Since 17 March": the last one before publication. */
export function asPast(date: PartialDate): PartialDate {
  if (date.type === "weekday") return date.which === "plain" ? { ...date, which: "recent" } : date;
  // "By 9 February nurses will have been out three days earlier": a printed day stays what it is.
  if (date.type === "told-from")
    return date.of?.type === "calendar" ? date : { ...date, of: date.of && asPast(date.of) };
  return date.type === "calendar" ? { ...date, past: true } : date;
}

/** A start with its time; of a span of days ("7am, 25 to 30 July") the last day is known, its time is not. */
export function openOf(item: DateItem, time: PartialTime | null): PartialWindow {
  const end: Partial<PartialWindow> = item.to === null ? {} : { endDate: item.to, end: "given" };
  return { ...blank, startDate: item.from, startTime: time, ...end };
}

/** "From noon to midnight", "midnight to midnight", "midnight to 3am" on one day: its last moment, and its first. */
export function withinDay(from: PartialTime | null, to: PartialTime | null): [PartialTime | null, PartialTime | null] {
  if (from === null || to === null || !(from.midnight || to.midnight)) return [from, to];
  return [
    { ...from, midnight: false },
    { ...to, midnight: false },
  ];
}

/** Hours of one day, or of each of a span of days. Hours that end before they start run into the next day. */
export function dailyOf(
  item: DateItem,
  first: PartialTime | null,
  last: PartialTime | null,
  each: boolean,
): PartialWindow {
  const [from, to] = withinDay(first, last);
  const overnight = from !== null && to !== null && to.hour * 60 + to.minute <= from.hour * 60 + from.minute;
  const single: PartialWindow = { ...blank, startDate: item.from, startTime: from, endTime: to, end: "given" };
  if (item.to === null) return { ...single, endDate: overnight ? { type: "after-start", days: 1 } : item.from };
  return { ...single, endDate: item.to, daily: each || !overnight };
}

/**
 * "Every Monday in March", "each Thursday until 20 April": from the publication on where no first day is told. Where no
 * last day is told, only the first of them is known.
 */
export function weeklyOf(
  weekdays: readonly number[],
  { from, to }: { from: PartialDate | null; to: PartialDate | null },
  times: readonly PartialTime[],
): PartialWindow[] {
  const hours = { startTime: times[0] ?? null, endTime: times[1] ?? null, end: "given" as const };
  // "On each Monday and Friday from 17 May": that is the first of them.
  if (to === null && from !== null) return [{ ...blank, ...hours, startDate: from, endDate: from }];
  if (to === null)
    return weekdays.map((weekday) => {
      const day: PartialDate = { type: "weekday", weekday, which: "plain" };
      return { ...blank, ...hours, startDate: day, endDate: day };
    });
  const startDate = from ?? { type: "relative", days: 0, word: "every week" };
  return [{ ...blank, ...hours, startDate, endDate: to, daily: true, weekdays }];
}

/** The first and the last day of a month. */
export function monthOf(month: number, year: number | null): { from: PartialDate; to: PartialDate } {
  const from: PartialDate = { type: "calendar", day: 1, month, year, weekday: null };
  const after: PartialDate = { ...from, month: (month % 12) + 1, year: year && (month === 12 ? year + 1 : year) };
  return { from, to: { type: "told-from", of: after, step: { days: -1 }, word: "the last of the month", far: false } };
}

/** An end that is told from its start: "until 8am the next day", "to 5pm the same day", "until the following Friday". */
export function endFrom(start: PartialDate | null, end: PartialDate | null): PartialDate | null {
  if (start === null || end?.type !== "told-from" || end.of !== null) return end;
  if ("days" in end.step) return { type: "after-start", days: end.step.days };
  return { type: "weekday", weekday: end.step.weekday, which: "plain" };
}

/** "From 7am on Monday until 7am on Thursday next week": the week of the one is that of the other. */
function ofWeek(start: PartialDate | null, end: PartialDate | null): PartialDate | null {
  if (start?.type !== "weekday" || end?.type !== "weekday") return start;
  const isShared = start.which === "plain" && end.which.endsWith("-week") && start.weekday <= end.weekday;
  return isShared ? { ...start, which: end.which } : start;
}

/** A year that stands with one end holds for the other. */
export function years(
  start: PartialDate | null,
  end: PartialDate | null,
): Pick<PartialWindow, "startDate" | "endDate"> {
  if (start?.type !== "calendar" || end?.type !== "calendar")
    return { startDate: ofWeek(start, end), endDate: endFrom(start, end) };
  const startYear = start.year ?? (end.year !== null && start.month > end.month ? end.year - 1 : end.year);
  const endYear = end.year ?? (start.year !== null && end.month < start.month ? start.year + 1 : start.year);
  return { startDate: { ...start, year: startYear }, endDate: { ...end, year: endYear } };
}
