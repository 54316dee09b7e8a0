/** Stoppages as a composite gives them: a start alone, hours of one day or of each, a year that two ends share. */
import type { DateItem } from "./dates.ts";
import type { PartialDate, PartialTime, PartialWindow } from "./model.ts";

export const blank: PartialWindow = {
  startDate: null,
  startTime: null,
  endDate: null,
  endTime: null,
  end: "open",
  daily: false,
  hours: null,
};

/** "Since 17 March": the last one before publication. */
export function asPast(date: PartialDate): PartialDate {
  if (date.type === "weekday") return date.which === "plain" ? { ...date, which: "recent" } : date;
  return date.type === "calendar" ? { ...date, past: true } : date;
}

/** A start with its time; of a span of days ("7am, 25 to 30 July") the last day is known, its time is not. */
export function openOf(item: DateItem, time: PartialTime | null): PartialWindow {
  const end: Partial<PartialWindow> = item.to === null ? {} : { endDate: item.to, end: "given" };
  return { ...blank, startDate: item.from, startTime: time, ...end };
}

/** Hours of one day, or of each of a span of days. Hours that end before they start run into the next day. */
export function dailyOf(
  item: DateItem,
  from: PartialTime | null,
  to: PartialTime | null,
  each: boolean,
): PartialWindow {
  const overnight =
    from !== null && to !== null && to.hour * 60 + to.minute <= from.hour * 60 + from.minute && !to.midnight;
  const single: PartialWindow = { ...blank, startDate: item.from, startTime: from, endTime: to, end: "given" };
  if (item.to === null) return { ...single, endDate: overnight ? { type: "after-start", days: 1 } : item.from };
  return { ...single, endDate: item.to, daily: each || !overnight };
}

/** A year that stands with one end holds for the other. */
export function years(
  start: PartialDate | null,
  end: PartialDate | null,
): Pick<PartialWindow, "startDate" | "endDate"> {
  if (start?.type !== "calendar" || end?.type !== "calendar") return { startDate: start, endDate: end };
  const startYear = start.year ?? (end.year !== null && start.month > end.month ? end.year - 1 : end.year);
  const endYear = end.year ?? (start.year !== null && end.month < start.month ? start.year + 1 : start.year);
  return { startDate: { ...start, year: startYear }, endDate: { ...end, year: endYear } };
}
