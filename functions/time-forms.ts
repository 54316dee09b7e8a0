/** The forms that times and days have where somebody asks with them: in GraphQL and in addresses. */
import { instantOf, weekdayOf } from "../schema/london.ts";

/** A time outside these years is a slip of the keyboard, and time-zone arithmetic there is fiction. */
export const YEARS = { first: 1900, last: 2199 };

const zoned = /^(\d{4})-\d\d-\d\d[Tt]\d\d:\d\d:[0-5]\d(\.\d{1,9})?([Zz]|[+-]\d\d:\d\d)$/;
const day = /^(\d{4})-\d\d-\d\d$/;

/** `2016-04-26T08:00:00+01:00` */
export function isDateTime(text: string): boolean {
  return isYear(zoned.exec(text)?.[1]) && isValid(() => instantOf(text));
}

/** `2016-04-26` */
export function isLocalDate(text: string): boolean {
  return isYear(day.exec(text)?.[1]) && isValid(() => weekdayOf(text));
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
