/**
 * Where a window stands against the clock: one table over how exactly its start and end are known.
 *
 * | start, end              | phases after UPCOMING                                                  |
 * |-------------------------|------------------------------------------------------------------------|
 * | TIME, TIME              | NOW, then PAST                                                         |
 * | DATE, DATE (inclusive)  | ON_DAY, MAY_RUN_ON until noon the next day, PAST                       |
 * | DATE, TIME              | ON_DAY until the end, PAST                                             |
 * | TIME, DATE              | NOW through that day, MAY_RUN_ON until noon, PAST                      |
 * | TIME, UNKNOWN           | END_UNKNOWN for 24 hours, PAST                                         |
 * | DATE, UNKNOWN           | END_UNKNOWN that day, MAY_RUN_ON until noon, PAST                      |
 * | UNKNOWN, any            | UNDATED until a known end, or until a person acts                      |
 *
 * Intervals are half-open. Hours are elapsed hours; days are London's. An end that is not after the start contradicts it:
 * one of them is wrong, nobody knows which, and the end counts as UNKNOWN.
 */
import { addDays, atHour, dayOf, HOUR, instantOf, startOfDay } from "./london.ts";
import type { TimeFact } from "./records.ts";

export type Phase = "UPCOMING" | "NOW" | "ON_DAY" | "END_UNKNOWN" | "MAY_RUN_ON" | "UNDATED" | "PAST";

/** The phases of a window, in order, each with the instant it begins at. The first begins at -Infinity. */
export type Timeline = readonly { phase: Phase; from: number }[];

/** What `timeline` needs of a start or an end. */
type Point = Pick<TimeFact, "precision" | "value">;

export function timeline(start: Point, end: Point): Timeline {
  if (start.precision === "UNKNOWN") return undated(end);
  const begin = beginningOf(start);
  const dated = (phase: Phase, until: number, runsOn: boolean) => [
    { phase: "UPCOMING" as const, from: -Infinity },
    { phase, from: begin },
    ...(runsOn ? runOn(until) : [{ phase: "PAST" as const, from: until }]),
  ];
  const clock = start.precision === "TIME";
  const finish = endOf(end);
  if (finish === null || finish <= begin) {
    return clock ? dated("END_UNKNOWN", begin + 24 * HOUR, false) : dated("END_UNKNOWN", endOfDay(start.value!), true);
  }
  return dated(clock ? "NOW" : "ON_DAY", finish, end.precision === "DATE");
}

/** The phase at an instant. */
export function phaseAt(line: Timeline, at: number): Phase {
  let phase = line[0]!.phase;
  for (const step of line) if (step.from <= at) phase = step.phase;
  return phase;
}

/**
 * When the window is over as far as anybody planned: where MAY_RUN_ON begins, or PAST without it. null where no end is
 * known at all, so that nothing lapses until a person acts.
 */
export function plannedEnd(line: Timeline): number | null {
  return line.find((step) => step.phase === "MAY_RUN_ON" || step.phase === "PAST")?.from ?? null;
}

/** When the window starts; null where that is not known. */
export function plannedStart(line: Timeline): number | null {
  return line[0]!.phase === "UPCOMING" ? line[1]!.from : null;
}

function undated(end: Point): Timeline {
  const first = { phase: "UNDATED" as const, from: -Infinity };
  const finish = endOf(end);
  return finish === null ? [first] : [first, { phase: "PAST", from: finish }];
}

function beginningOf(start: Point): number {
  return start.precision === "TIME" ? instantOf(start.value!) : startOfDay(start.value!);
}

/** null where no end is known. */
function endOf(end: Point): number | null {
  switch (end.precision) {
    case "TIME":
      return instantOf(end.value!);
    case "DATE":
      return endOfDay(end.value!);
    case "UNKNOWN":
      return null;
  }
}

function endOfDay(day: string): number {
  return startOfDay(addDays(day, 1));
}

/** From a midnight until noon of the day it begins. The clock may change in that night, so noon is asked for. */
function runOn(midnight: number): { phase: Phase; from: number }[] {
  const noon = atHour(dayOf(midnight), 12);
  return [
    { phase: "MAY_RUN_ON", from: midnight },
    { phase: "PAST", from: noon },
  ];
}
