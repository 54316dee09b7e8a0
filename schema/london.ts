/**
 * Days, hours and clock changes of Europe/London. Instants are milliseconds since 1970, UTC; days are `2016-04-26`.
 *
 * A local time that the clock skips (31 March 2024, 01:30) or shows twice (27 October 2024, 01:30) is refused, never
 * guessed: libraries that guess disagree with each other by an hour.
 */
import { Temporal } from "temporal-polyfill";

const ZONE = "Europe/London";
export const HOUR = 3_600_000;

/** The instant a zoned time such as `2016-04-26T08:00:00+01:00` stands for. */
export function instantOf(zoned: string): number {
  return Temporal.Instant.from(zoned).epochMilliseconds;
}

/** The first instant of a day in London. */
export function startOfDay(day: string): number {
  return atHour(day, 0);
}

/** The instant of an hour of a day in London. No clock change falls on an hour we use (midnight and noon). */
export function atHour(day: string, hour: number): number {
  return Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: ZONE, plainTime: { hour } }).epochMilliseconds;
}

/** The day in London that an instant falls on. */
export function dayOf(instant: number): string {
  return zoned(instant).toPlainDate().toString();
}

/** `2016-04-26` and 1 give `2016-04-27`. */
export function addDays(day: string, days: number): string {
  return Temporal.PlainDate.from(day).add({ days }).toString();
}

/** The first midnight in London after an instant. */
export function nextMidnight(instant: number): number {
  return startOfDay(addDays(dayOf(instant), 1));
}

/** `2016-04-26T08:00:00+01:00`: the instant as London's clocks show it. */
export function formatLondon(instant: number): string {
  return zoned(instant).toString({ timeZoneName: "never", smallestUnit: "second" });
}

/**
 * A day and a clock time in London as a zoned time; null where the clock skips that time, shows it twice or never shows
 * it (24:00), which is for a person to settle.
 */
export function londonTime(day: string, hour: number, minute: number): string | null {
  const date = Temporal.PlainDate.from(day);
  try {
    const plainTime = Temporal.PlainTime.from({ hour, minute }, { overflow: "reject" });
    const time = date.toPlainDateTime(plainTime).toZonedDateTime(ZONE, { disambiguation: "reject" });
    return time.toString({ timeZoneName: "never", smallestUnit: "second" });
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(day: string): number {
  return Temporal.PlainDate.from(day).dayOfWeek;
}

/** Whole days from one day to another; negative where `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to)).days;
}

function zoned(instant: number) {
  return Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(ZONE);
}
