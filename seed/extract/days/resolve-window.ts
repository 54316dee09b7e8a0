/** From a stoppage as written to one with days and times of London. A failure gives null and says why. */
import type { Basis } from "../../../schema/codes.ts";
import { addDays, daysBetween, instantOf, weekdayOf } from "../../../schema/london.ts";
import type { Doubt, PartialDate, PartialTime, PartialWindow } from "../model.ts";
import { clock, derivedEnd, type Point, pointOf, unknownPoint } from "./points.ts";
import { resolveDate, wordsOf } from "./resolve-date.ts";

export type ResolvedWindow = { start: Point; end: Point; doubts: Doubt[] };

/** More days than this are no list of day-long strikes. */
const MAX_DAILY = 31;
/** What begins before this hour of a night begins on the next day. */
const SMALL_HOURS = 5;
/** Nor are more of them one day a week. */
const MAX_WEEKLY = 200;

export function resolveWindow(window: PartialWindow, publishedOn: string | null): ResolvedWindow[] {
  if (window.startDate === null) return [];
  const first = resolveDate(window.startDate, publishedOn);
  if (first.day === null) return [unresolved(window, first.doubts)];
  const last = endDay(window, first.day, publishedOn);
  if (window.daily && last.day !== null)
    return eachDay(window, first.day, last.day, [...first.doubts, ...last.doubts], first.basis);
  return [
    single(window, { day: first.day, basis: first.basis }, { day: last.day, basis: last.basis }, [
      ...first.doubts,
      ...last.doubts,
    ]),
  ];
}

function unresolved(window: PartialWindow, doubts: Doubt[]): ResolvedWindow {
  const time = window.startTime === null ? "" : `, ${clock(window.startTime)}`;
  const end =
    window.endDate === null && window.endTime === null
      ? ""
      : ` to ${window.endDate ? wordsOf(window.endDate) : ""} ${window.endTime ? clock(window.endTime) : ""}`.trimEnd();
  return {
    start: unknownPoint,
    end: unknownPoint,
    doubts: doubts.map((d) => ({ ...d, detail: `${d.detail} (${wordsOf(window.startDate)}${time}${end})` })),
  };
}

function eachDay(window: PartialWindow, from: string, to: string, doubts: Doubt[], basis: Basis): ResolvedWindow[] {
  const days = daysBetween(from, to);
  if (days < 0 || days > (window.weekdays ? MAX_WEEKLY : MAX_DAILY))
    return [single({ ...window, daily: false }, { day: from, basis }, { day: to, basis }, doubts)];
  const overnight =
    window.endTime !== null && window.startTime !== null && minutes(window.endTime) <= minutes(window.startTime);
  const counted: Doubt[] = window.weekdays
    ? [{ code: "WEEKDAY_ONLY", detail: `counted by the weekday, from ${from} to ${to}` }]
    : [];
  const all = Array.from({ length: days + 1 }, (_, i) => addDays(from, i));
  return all
    .filter((day) => window.weekdays?.includes(weekdayOf(day)) ?? true)
    .map((day) =>
      single(
        window,
        { day, basis: day === from ? basis : "derived" },
        { day: overnight ? addDays(day, 1) : day, basis: "derived" },
        [...doubts, ...counted],
      ),
    );
}

type Day = { day: string | null; basis: Basis };

function single(
  window: PartialWindow,
  first: { day: string; basis: Basis },
  last: Day,
  doubts: readonly Doubt[],
): ResolvedWindow {
  const start = startOf(window, first);
  const found: Doubt[] = [...doubts, ...start.doubts];
  if (window.end === "open" || last.day === null) {
    const derived = derivedEnd(start.point, window.hours);
    return { start: start.point, end: derived.point, doubts: [...found, ...derived.doubts] };
  }
  const end = pointOf(last.day, window.endTime, last.basis, "end");
  found.push(...end.doubts);
  if (isBefore(end.point, start.point)) {
    const detail = `the end (${end.point.value ?? "?"}) is not after the start (${start.point.value ?? "?"})`;
    return { start: start.point, end: unknownPoint, doubts: [...found, { code: "END_BEFORE_START", detail }] };
  }
  return { start: start.point, end: end.point, doubts: found };
}

/** "At midnight tonight", "at 00:01 tonight", "at midnight tomorrow night": when the next day begins. */
function startOf({ startDate, startTime }: PartialWindow, { day, basis }: { day: string; basis: Basis }) {
  const isNight = startDate?.type === "relative" && /night$/i.test(startDate.word);
  const isEarly = startTime !== null && !startTime.midnight && startTime.hour < SMALL_HOURS;
  if (isNight && isEarly && /^to/i.test(startDate.word)) return pointOf(addDays(day, 1), startTime, basis, "start");
  return pointOf(day, startTime, basis, isNight && startTime?.midnight === true ? "end" : "start");
}

function endDay(
  window: PartialWindow,
  start: string,
  publishedOn: string | null,
): { day: string | null; basis: Basis; doubts: Doubt[] } {
  const date: PartialDate | null = window.endDate;
  if (window.end === "open" || date === null) return { day: null, basis: "missing", doubts: [] };
  if (date.type === "after-start") return { day: addDays(start, date.days), basis: "derived", doubts: [] };
  // "until 8am on Thursday" is the Thursday after the start, not the one after publication.
  if (date.type === "weekday" && date.which === "plain" && date !== window.startDate) {
    return { day: addDays(start, (date.weekday - weekdayOf(start) + 7) % 7), basis: "derived", doubts: [] };
  }
  if (date === window.startDate) return { day: start, basis: "derived", doubts: [] };
  const end = resolveDate(date, publishedOn);
  if (date.type !== "calendar" || date.year !== null || end.day === null || isNear(start, end.day)) return end;
  // "20 to 23 December" of last year, or "from 30 December to 3 January": the end is in the year of the start, or in the next.
  const year = Number(start.slice(0, 4));
  const near = [year, year + 1]
    .map((one) => resolveDate({ ...date, year: one }, publishedOn))
    .find(({ day }) => day !== null && isNear(start, day));
  return near ? { ...near, basis: "derived" } : end;
}

/** A strike that lasts longer tells the year in which it ends. */
const LONGEST = 60;
const isNear = (start: string, end: string): boolean => {
  const days = daysBetween(start, end);
  return days >= 0 && days < LONGEST;
};

function isBefore(end: Point, start: Point): boolean {
  if (end.value === null || start.value === null) return false;
  if (end.precision === "TIME" && start.precision === "TIME") return instantOf(end.value) <= instantOf(start.value);
  return end.value.slice(0, 10) < start.value.slice(0, 10);
}

const minutes = (time: PartialTime) => time.hour * 60 + time.minute;
