/** What follows from an event's windows: its status, its first start, what its staff were called. */
import { labelOf } from "../schema/labels.ts";
import { dayOf } from "../schema/london.ts";
import { plannedEnd, plannedStart } from "../schema/phase.ts";
import type { StrikeEvent, StrikeWindow } from "../schema/records.ts";
import { isOff, timelineOf } from "../schema/window-state.ts";
import type { EventStatus } from "./schema-types.ts";

/** A window that was not held is off for good, whatever was said of it last; one that is suspended may come back. */
export function statusOf({ windows }: StrikeEvent): EventStatus {
  const off = windows.filter(isOff);
  if (off.length === windows.length) {
    return off.some((window) => window.status.value === "SUSPENDED") ? "SUSPENDED" : "CALLED_OFF";
  }
  if (off.length > 0) return "PARTLY_CALLED_OFF";
  return windows.some((window) => window.status.value === "CONFIRMED") ? "CONFIRMED" : "ANNOUNCED";
}

/** The first planned start of all windows; null where none is known. */
export function firstStart({ windows }: StrikeEvent): number | null {
  return least(windows.map((window) => plannedStart(timelineOf(window))));
}

/** Whether a window may be under way between two instants: a start or an end that nobody knows rules nothing out. */
export function mayOverlap(window: StrikeWindow, from: number, to: number): boolean {
  const line = timelineOf(window);
  return (plannedEnd(line) ?? Infinity) > from && (plannedStart(line) ?? -Infinity) < to;
}

/** The names of the staff groups on the day the strike was to start; the newest names where no day is known. */
export function labelsOf(event: StrikeEvent): string[] {
  const known = firstStart(event) ?? least(event.windows.map((window) => plannedEnd(timelineOf(window))));
  return event.staffGroups.value.map((group) => labelOf(group, known === null ? null : dayOf(known)));
}

/** Every union that called one of the windows, in the order the windows have them. */
export function unionsOf({ windows }: StrikeEvent): string[] {
  return [...new Set(windows.flatMap((window) => window.unions.value))];
}

function least(instants: (number | null)[]): number | null {
  const known = instants.filter((instant) => instant !== null);
  return known.length === 0 ? null : Math.min(...known);
}
