/** Starts and ends: a day with its time in London, a bare day, or nothing. */
import type * as z from "zod";
import type { Basis, Precision } from "../../../schema/codes.ts";
import { addDays, formatLondon, HOUR, instantOf } from "../../../schema/london.ts";
import { londonTime } from "../../london-time.ts";
import type { Doubt, PartialTime } from "../model.ts";

export type Point = { value: string | null; precision: z.infer<typeof Precision>; basis: Basis };

/** The day that a start or an end is on; empty where it is not known. */
export const dayOf = ({ value }: Point): string => value?.slice(0, 10) ?? "";

type Ends = { start: Point; end: Point };
/** The day of its end, or that of its start where no end is known. */
export const lastDayOf = ({ start, end }: Ends): string => dayOf(end.value === null ? start : end);

export const holdsDay = (window: Ends, day: string): boolean =>
  window.start.value !== null && dayOf(window.start) <= day && day <= lastDayOf(window);

export const unknownPoint: Point = { value: null, precision: "UNKNOWN", basis: "missing" };

/**
 * A day with a clock time is an instant; without one it stays a day. "From midnight on Monday" is read as its first
 * moment and "until midnight on Monday" as its last one, as most texts mean it; which it is, is for a person.
 */
export function pointOf(
  day: string,
  time: PartialTime | null,
  basis: Basis,
  side: "start" | "end",
): { point: Point; doubts: Doubt[] } {
  const onDay: Point = { value: day, precision: "DATE", basis };
  if (time === null) return { point: onDay, doubts: [] };
  if (time.midnight) {
    const { point } = pointOf(side === "end" ? addDays(day, 1) : day, { ...time, midnight: false }, basis, side);
    const read = side === "end" ? "last" : "first";
    const detail = `midnight on ${day} may be its first or its last moment: it is read as the ${read}`;
    return { point, doubts: [{ code: "MIDNIGHT", detail }] };
  }
  const value = londonTime(day, time.hour, time.minute);
  if (value !== null)
    return { point: { value, precision: "TIME", basis: time.inferred ? "inferred" : basis }, doubts: [] };
  // The hour is not known; the day is.
  return {
    point: onDay,
    doubts: [
      { code: "DST_GAP", detail: `${clock(time)} on ${day}: the clocks change, and show that time twice or never` },
    ],
  };
}

/** The end that a start and a number of hours give; otherwise nobody knows. */
export function derivedEnd(start: Point, hours: number | null): { point: Point; doubts: Doubt[] } {
  if (hours === null || start.precision !== "TIME" || start.value === null) {
    const detail =
      hours === null
        ? "the text does not say when it ends"
        : `the text says ${hours} hours, and no start time that is sure`;
    return { point: unknownPoint, doubts: [{ code: "END_UNKNOWN", detail }] };
  }
  const day = start.value.slice(0, 10);
  const [hour = 0, minute = 0] = start.value.slice(11, 16).split(":").map(Number);
  // Whole days end at the same hour by the clock, also where the clocks change between.
  const value =
    hours % 24 === 0
      ? londonTime(addDays(day, hours / 24), hour, minute)
      : formatLondon(instantOf(start.value) + hours * HOUR);
  if (value === null)
    return { point: unknownPoint, doubts: [{ code: "DST_GAP", detail: "the end falls on a change of the clocks" }] };
  return {
    point: { value, precision: "TIME", basis: "derived" },
    doubts: [{ code: "END_DERIVED", detail: `the end is the start and the ${hours} hours that the text gives` }],
  };
}

/** A time as a person writes it. */
export const clock = (time: PartialTime) =>
  time.midnight ? "midnight" : `${String(time.hour).padStart(2, "0")}:${String(time.minute).padStart(2, "0")}`;
