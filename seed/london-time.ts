/**
 * A clock time in London, as a text or an editor writes it, as a zoned time.
 *
 * Through Temporal, which can be told to reject a local time that the clock skips (31 March 2024, 01:30) or shows twice
 * (27 October 2024, 01:30): libraries that guess disagree with each other by an hour. What is published holds zoned times
 * already, and is read by the rule in `schema/london.ts`, without a library.
 */
import { Temporal } from "temporal-polyfill";

const ZONE = "Europe/London";

/**
 * `2016-04-26`, 8 and 0 give `2016-04-26T08:00:00+01:00`; null where the clock skips that time, shows it twice or never
 * shows it (24:00), which is for a person to settle. Throws RangeError where the calendar has no such day.
 */
export function londonTime(day: string, hour: number, minute: number): string | null {
  const date = Temporal.PlainDate.from(day);
  try {
    const time = Temporal.PlainTime.from({ hour, minute }, { overflow: "reject" });
    return date
      .toPlainDateTime(time)
      .toZonedDateTime(ZONE, { disambiguation: "reject" })
      .toString({ timeZoneName: "never", smallestUnit: "second" });
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
