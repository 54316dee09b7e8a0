/** The forms that times and days have where somebody asks with them: in GraphQL and in addresses. */
import { atHour, formatLondon, instantOf, weekdayOf } from "../schema/london.ts";

/** A time outside these years is a slip of the keyboard, and time-zone arithmetic there is fiction. */
export const YEARS = { first: 1900, last: 2199 };

const zoned = /^(\d{4})-\d\d-\d\d[Tt]\d\d:\d\d:[0-5]\d(\.\d{1,9})?([Zz]|[+-]\d\d:\d\d)$/;
const unzoned = /^(\d{4}-\d\d-\d\dT\d\d:\d\d)(:\d\d)?$/;
const day = /^(\d{4})-\d\d-\d\d$/;

/** `2016-04-26T08:00:00+01:00` */
export function isDateTime(text: string): boolean {
  return isYear(zoned.exec(text)?.[1]) && isValid(() => instantOf(text));
}

/** `2016-04-26` */
export function isLocalDate(text: string): boolean {
  return isYear(day.exec(text)?.[1]) && isValid(() => weekdayOf(text));
}

/**
 * The time to type where a text was none, as near to it as can be: a day with an hour of it as an example, a clock time with
 * London's offset. It is shown and never taken: what stands on a day goes by the hour, and we guess none.
 */
export function timeLike(text: string, otherwise = "2016-04-26T08:00:00+01:00"): string {
  if (isLocalDate(text)) return formatLondon(atHour(text, 9));
  const [, local = "", seconds = ":00"] = unzoned.exec(text) ?? [];
  // One that the clock skips or shows twice has no offset of its own.
  const [time, ...more] = ["+00:00", "+01:00"]
    .map((offset) => local + seconds + offset)
    .filter((zonedTime) => isDateTime(zonedTime) && formatLondon(instantOf(zonedTime)) === zonedTime);
  return time === undefined || more.length > 0 ? otherwise : time;
}

function isYear(year: string | undefined): boolean {
  return year !== undefined && Number(year) >= YEARS.first && Number(year) <= YEARS.last;
}

function isValid(parse: () => unknown): boolean {
  try {
    parse();
    return true;
  } catch {
    return false;
  }
}
