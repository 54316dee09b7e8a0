/**
 * Days, hours and clock changes of Europe/London. Instants are milliseconds since 1970, UTC; days are `2016-04-26`.
 *
 * A clock time without an offset is nothing that is kept: `seed/london-time.ts` makes a zoned time of it, or refuses.
 *
 * Since 1996 the clock changes by one rule (Directive 2000/84/EC, the Summer Time Order 2002), which stands here: a
 * library that reads time-zone data costs a cold function more than everything else it does for its first answer. A test
 * compares with that data, and turns red when Parliament changes the rule.
 */
const ZONE = "Europe/London";
export const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const zonedTime =
  /^(\d{4}-\d\d-\d\d)T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/i;

/** The instant a zoned time such as `2016-04-26T08:00:00+01:00` stands for. Throws RangeError where it is none. */
export function instantOf(zoned: string): number {
  const day = zonedTime.exec(zoned)?.[1];
  if (day === undefined) throw new RangeError(`${zoned} is no time with an offset`);
  utcOf(day);
  return Date.parse(zoned.toUpperCase());
}

/** The first instant of a day in London. */
export function startOfDay(day: string): number {
  return atHour(day, 0);
}

/** The instant of an hour of a day in London. No clock change falls on an hour we use (midnight and noon). */
export function atHour(day: string, hour: number): number {
  const local = utcOf(day) + hour * HOUR;
  return local - offsetAt(local - offsetAt(local));
}

/** The day in London that an instant falls on. */
export function dayOf(instant: number): string {
  return textOf(instant + offsetAt(instant)).slice(0, 10);
}

/** `2016-04-26` and 1 give `2016-04-27`. */
export function addDays(day: string, days: number): string {
  return textOf(utcOf(day) + days * DAY).slice(0, 10);
}

/** The first midnight in London after an instant. */
export function nextMidnight(instant: number): number {
  return startOfDay(addDays(dayOf(instant), 1));
}

/** `2016-04-26T08:00:00+01:00`: the instant as London's clocks show it. */
export function formatLondon(instant: number): string {
  const offset = offsetAt(instant);
  return `${textOf(instant + offset).slice(0, 19)}+0${offset / HOUR}:00`;
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(day: string): number {
  return new Date(utcOf(day)).getUTCDay() || 7;
}

/** Whole days from one day to another; negative where `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return (utcOf(to) - utcOf(from)) / DAY;
}

/** Midnight of a day, as if London's clocks showed UTC. Throws RangeError where the calendar has no such day. */
function utcOf(day: string): number {
  const instant = /^\d{4}-\d\d-\d\d$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  // 31 February becomes 2 March.
  if (Number.isNaN(instant) || !textOf(instant).startsWith(day)) throw new RangeError(`${day} is no day`);
  return instant;
}

function textOf(instant: number): string {
  return new Date(instant).toISOString();
}

/** By how much London's clocks are ahead of UTC. */
function offsetAt(instant: number): number {
  const year = new Date(instant).getUTCFullYear();
  if (year < 1996) return offsetFromData(instant);
  return instant >= changeIn(year, 2) && instant < changeIn(year, 9) ? HOUR : 0;
}

/** 1am UTC on the last Sunday of March (2) or October (9). */
function changeIn(year: number, month: number): number {
  const last = new Date(Date.UTC(year, month, 31, 1));
  return last.getTime() - last.getUTCDay() * DAY;
}

let clock: Intl.DateTimeFormat | undefined;

/** The clocks of the years before: year-round summer, double summer, changes by each year's order. */
function offsetFromData(instant: number): number {
  clock ??= new Intl.DateTimeFormat("en-GB", { timeZone: ZONE, timeZoneName: "longOffset" });
  const name = clock.formatToParts(instant).find(({ type }) => type === "timeZoneName")?.value ?? "";
  return Number(/^GMT\+0(\d):00$/.exec(name)?.[1] ?? 0) * HOUR;
}
