/** How long a strike lasts, by what the text says: it must agree with the start and the end that are told. */
import { phrase } from "../text/phrases.ts";
import { addDays, daysBetween, formatLondon, HOUR, instantOf } from "../../../schema/london.ts";
import { londonTime } from "../../london-time.ts";
import type { Doubt } from "../model.ts";
import { dayOf, derivedEnd, unknownPoint } from "../days/points.ts";
import type { FoundWindow } from "../strikes/windows.ts";

/** Minutes by which hours may miss a stated duration: 7am to 6.59am is a day. */
const TOLERANCE = 2;

/** "A 96-hour walkout from 7am on 25 March and 7am on 29 March": where start and hours give the second time, it is the end. */
export function withoutTheirEnds(windows: readonly FoundWindow[]): FoundWindow[] {
  const seenOf = (window: FoundWindow) => window.claims[0]?.seen;
  // A day of strike may follow another one; longer ones do not.
  const isLong = (window: FoundWindow) => (window.claims[0]?.window.hours ?? 0) > 24;
  return windows.filter(
    (one) =>
      !windows.some(
        (other) =>
          other !== one &&
          isLong(other) &&
          seenOf(other) === seenOf(one) &&
          other.end.basis === "derived" &&
          other.end.value === one.start.value,
      ),
  );
}

/** "7am on 17 December and 7am on 22 December", where another sentence says that it ends on the 22nd: its end. */
export function withSecondTimes(windows: readonly FoundWindow[]): FoundWindow[] {
  const isEndOf = (one: FoundWindow, other: FoundWindow) =>
    one !== other &&
    one.start.precision === "TIME" &&
    one.end.value === null &&
    other.start.precision === "TIME" &&
    other.end.precision === "DATE" &&
    other.end.value === dayOf(one.start) &&
    one.claims.every((claim) => other.claims.some(({ seen }) => seen === claim.seen));
  return windows
    .filter((one) => !windows.some((other) => isEndOf(one, other)))
    .map((other) => {
      const one = windows.find((second) => isEndOf(second, other));
      return one ? { ...other, end: one.start, claims: [...other.claims, ...one.claims] } : other;
    });
}

/** "Out from 8am on Monday for 72 hours, to Thursday": the day that is told and the length agree on the hour. */
function withHourOfEnd(window: FoundWindow): FoundWindow {
  const { start, end, claims } = window;
  const { days, window: told } = claims.find((claim) => claim.window.hours !== null || claim.days !== null) ?? {};
  const hours = told?.hours ?? (days ? days * 24 : null);
  if (hours === null || start.precision !== "TIME" || end.precision !== "DATE") return window;
  const { point } = derivedEnd(start, hours);
  return point.value?.slice(0, 10) === end.value && end.value !== null ? { ...window, end: point } : window;
}

/** "It begins today and lasts for 72 hours, until 7am on Thursday": the day that is told and the length agree on the hour. */
function withHourOfStart(window: FoundWindow): FoundWindow {
  const { start, end, claims } = window;
  const hours = claims.map((claim) => claim.window.hours).find((one) => one !== null) ?? null;
  if (hours === null || start.precision !== "DATE" || end.precision !== "TIME" || end.value === null) return window;
  const time = startBefore(end.value, hours);
  return time?.slice(0, 10) === start.value
    ? { ...window, start: { value: time, precision: "TIME", basis: "derived" } }
    : window;
}

/** Whole days begin at the same hour by the clock, also where the clocks change between. */
function startBefore(end: string, hours: number): string | null {
  const [hour = 0, minute = 0] = end.slice(11, 16).split(":").map(Number);
  return hours % 24 === 0
    ? londonTime(addDays(end.slice(0, 10), -hours / 24), hour, minute)
    : formatLondon(instantOf(end) - hours * HOUR);
}

/** A stated duration must agree with the start and end that are stated. */
export function withDuration(found: FoundWindow): FoundWindow {
  const window = withHourOfStart(withHourOfEnd(found));
  const { start, end, claims } = window;
  const hours = claims.map((claim) => claim.window.hours).find((h) => h !== null);
  // "For 24 hours on Thursday" ends on Friday at an hour that nobody gives.
  const isAlone = claims.some((claim) => claim.window.hours === hours && claim.when.windows.length === 1);
  if (start.precision === "DATE" && end.value === start.value && isAlone && (hours ?? 0) >= 24) {
    const doubt: Doubt = {
      code: "END_UNKNOWN",
      detail: `the text says ${hours} hours, and no start time that is sure`,
    };
    return { ...window, end: unknownPoint, doubts: [...window.doubts, doubt] };
  }
  if (start.precision !== "TIME" || end.precision !== "TIME" || start.value === null || end.value === null)
    return window;
  if (
    hours === null ||
    hours === undefined ||
    (end.basis === "derived" && window.doubts.some((d) => d.code === "END_DERIVED"))
  )
    return window;
  const wall = (Date.parse(`${end.value.slice(0, 19)}Z`) - Date.parse(`${start.value.slice(0, 19)}Z`)) / 60_000;
  const elapsed = (instantOf(end.value) - instantOf(start.value)) / 60_000;
  if ([wall, elapsed].some((minutes) => Math.abs(minutes - hours * 60) <= TOLERANCE)) return window;
  const detail = `the text says ${hours} hours; from ${start.value} to ${end.value} are ${elapsed / 60}`;
  return { ...window, doubts: [...window.doubts, { code: "DURATION_MISMATCH", detail }] };
}

const partly = phrase("PARTLY", "time-phrases");

/** "On alternate days from 2 to 10 December", "on three of the five days", "only the first day is a strike": which, a person must say. */
export function partDoubts(windows: readonly FoundWindow[]): Doubt[] {
  for (const { claims, start } of windows) {
    const words = claims.map(({ seen }) => partly.find(seen.sentence.text)?.[0]).find((found) => found !== undefined);
    const isMany = windows.length > 1 || windows.some(({ end }) => end.value === null || dayOf(end) !== dayOf(start));
    if (words === undefined || (!isMany && !/\b(?:day|night)\b/i.test(words))) continue;
    return [{ code: "DURATION_MISMATCH", detail: `the text says "${words}": please check which days, and for whom` }];
  }
  return [];
}

/** "A five-day strike": as many windows, days or nights as the text says, or a doubt. */
export function dayCountDoubts(windows: readonly FoundWindow[]): Doubt[] {
  for (const { claims, start, end } of windows) {
    const days = claims.map((claim) => claim.days).find((one) => one !== null);
    if (days === undefined || days === null || start.value === null || end.value === null) continue;
    const nights = daysBetween(dayOf(start), dayOf(end));
    if ([nights, nights + 1].includes(days) || windows.length === days) continue;
    return [
      { code: "DURATION_MISMATCH", detail: `the text says ${days} days; ${dayOf(start)} to ${dayOf(end)} are not` },
    ];
  }
  return [];
}
