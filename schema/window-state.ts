/** What one window makes of a place: the phase, whether it applies, and the state that follows. */
import { type Applies, applies, type Directory, type Place } from "./applies.ts";
import { HOUR } from "./london.ts";
import { type Phase, phaseAt, plannedEnd, plannedStart, type Timeline, timeline } from "./phase.ts";
import type { Evidence, StrikeEvent, StrikeWindow } from "./records.ts";

/** Most serious first: the order is the rule. */
export const windowStates = [
  "STRIKE_NOW",
  "STRIKE_TODAY",
  "STRIKE_MAY_AFFECT",
  "STRIKE_UPCOMING",
  "STRIKE_CALLED_OFF",
  "STRIKE_ENDED",
] as const;
export type WindowState = (typeof windowStates)[number];

/** How long a strike that is over or off is still told of. */
const TAIL = 48 * HOUR;

/**
 * How far ahead a strike is told of. A ballot's mandate has never lasted longer than twelve months, so that nobody can have
 * called a strike for a later day: see `decisions/005-a-year-ahead.md`.
 */
const HORIZON = 366 * 24 * HOUR;

/** A window of a strike that applies to the place, or may. `state` is null while it is distant and once it has lapsed. */
export type WindowAt = {
  event: StrikeEvent;
  window: StrikeWindow;
  line: Timeline;
  phase: Phase;
  applies: Exclude<Applies, "NO">;
  off: boolean;
  distant: boolean;
  lapsed: boolean;
  state: WindowState | null;
};

export function windowsAt(event: StrikeEvent, place: Place, at: number, directory: Directory): WindowAt[] {
  const answer = applies(event, place, directory);
  if (answer === "NO") return [];
  const shortOfStrike = event.action.value === "ACTION_SHORT_OF_STRIKE";
  return event.windows.map((window) => {
    const readings = readingsOf(event, window).map((line): WindowAt => {
      const phase = phaseAt(line, at);
      const contradicted = isOff(window) && window.outcome.value === "HELD" && hasBegun(phase);
      const off = isOff(window) && !contradicted;
      const lapse = lapseOf(line);
      const lapsed = lapse !== null && at >= lapse;
      const distant = at < visibleFrom(line);
      const softened = shortOfStrike || answer === "UNKNOWN" || contradicted;
      const state = distant ? null : stateOf({ phase, off, lapsed, softened });
      return { event, window, line, phase, applies: answer, off, distant, lapsed, state };
    });
    return readings.reduce((most, next) => (seriousness(next) < seriousness(most) ? next : most));
  });
}

/** A strike that was called off and reported held all the same: from its start on, neither rules the other out. */
function hasBegun(phase: Phase): boolean {
  return phase !== "UPCOMING" && phase !== "UNDATED";
}

/** The place in the order of states; less is more serious. */
function seriousness({ state }: WindowAt): number {
  return state === null ? windowStates.length : windowStates.indexOf(state);
}

/** `softened`: it is not known to apply here, is less than a strike, or its status contradicts its outcome. */
export function stateOf(window: {
  phase: Phase;
  off: boolean;
  lapsed: boolean;
  softened: boolean;
}): WindowState | null {
  if (window.off) return window.lapsed ? null : "STRIKE_CALLED_OFF";
  switch (window.phase) {
    case "NOW":
      return window.softened ? "STRIKE_MAY_AFFECT" : "STRIKE_NOW";
    case "ON_DAY":
    case "END_UNKNOWN":
      return window.softened ? "STRIKE_MAY_AFFECT" : "STRIKE_TODAY";
    case "UPCOMING":
    case "UNDATED":
      return "STRIKE_UPCOMING";
    case "MAY_RUN_ON":
    case "PAST":
      return window.lapsed ? null : "STRIKE_ENDED";
  }
}

/** Suspended, called off or not held: it is never shown as coming. */
export function isOff(window: StrikeWindow): boolean {
  return (
    window.status.value === "SUSPENDED" || window.status.value === "CALLED_OFF" || window.outcome.value === "NOT_HELD"
  );
}

/** When a window is first told of; an undated one always is. */
function visibleFrom(line: Timeline): number {
  const start = plannedStart(line);
  return start === null ? -Infinity : start - HORIZON;
}

/** When a window is no longer told of: 48 hours after its planned end; null where no end is known. */
function lapseOf(line: Timeline): number | null {
  const end = plannedEnd(line);
  return end === null ? null : end + TAIL;
}

/** Every instant at which the window's phase or state may change by itself. */
export function boundariesOf({ event, window }: WindowAt): number[] {
  return readingsOf(event, window).flatMap((line) => {
    let boundaries = boundariesOfLine.get(line);
    if (!boundaries) {
      const lapse = lapseOf(line);
      boundaries = [visibleFrom(line), ...line.map((step) => step.from), ...(lapse === null ? [] : [lapse])];
      boundariesOfLine.set(line, boundaries);
    }
    return boundaries;
  });
}

const boundariesOfLine = new WeakMap<Timeline, number[]>();

/**
 * The timelines that sources give a window: the one that is held, then those of the sources that say otherwise. While
 * they disagree the most serious reading is shown, for a strike must not be over because one of two dates was believed.
 * A rival start goes with the end that the same source gives, if any.
 */
function readingsOf(event: StrikeEvent, window: StrikeWindow): Timeline[] {
  const { start, end } = window;
  if (!start.rivals && !end.rivals) return [timelineOf(window)];
  const starts = (start.rivals ?? []).filter((rival) => rival.precision !== "UNKNOWN");
  const ends = (end.rivals ?? []).filter((rival) => rival.precision !== "UNKNOWN");
  const together = (a: Sourced, b: Sourced) => sourcesOf(event, a).some((s) => sourcesOf(event, b).includes(s));
  return [
    timelineOf(window),
    ...starts.map((rival) => timeline(rival, ends.find((e) => together(rival, e)) ?? end)),
    ...ends.filter((e) => !starts.some((rival) => together(rival, e))).map((rival) => timeline(start, rival)),
  ];
}

type Sourced = { evidence: number[] };

/** The sources that a fact of a record rests on. */
export function sourcesOf(record: { evidence: Evidence[] }, fact: Sourced): string[] {
  const evidence = fact.evidence.map((index) => record.evidence[index]);
  return evidence.flatMap((e) => (e !== undefined && "source" in e ? [e.source] : []));
}

/** Windows do not change, and a timeline takes time-zone arithmetic: it is worked out once for each. */
const timelines = new WeakMap<StrikeWindow, Timeline>();

export function timelineOf(window: StrikeWindow): Timeline {
  let line = timelines.get(window);
  if (line === undefined) timelines.set(window, (line = timeline(window.start, window.end)));
  return line;
}
