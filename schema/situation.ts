/**
 * What stands at a place at a time: the heart of the product, and a pure function of the published records, the place
 * and the clock.
 */
import { adviceAt, type Standing } from "./advice.ts";
import type { Directory, Place } from "./applies.ts";
import { type Cover, coverageAt } from "./coverage.ts";
import { nextMidnight } from "./london.ts";
import { plannedStart } from "./phase.ts";
import type { Coverage, PublicAdvice, StrikeEvent, TrustImpact } from "./records.ts";
import { boundariesOf, type WindowAt, windowsAt, type WindowState, windowStates } from "./window-state.ts";
import { eventsNotOver, impactsOfTrusts } from "./world-index.ts";

export type SituationState = WindowState | "NONE_KNOWN" | "NOT_WATCHED";

/** The records of one version; withdrawn and merged ones left out. */
export type World = {
  events: readonly StrikeEvent[];
  impacts: readonly TrustImpact[];
  advice: readonly PublicAdvice[];
  coverages: readonly Coverage[];
  directory: Directory;
};

export type SituationStrike = WindowAt & { state: WindowState };

export type Situation = {
  state: SituationState;
  /** Windows with a state, most serious first, then by start. */
  strikes: SituationStrike[];
  /** Never empty; what to do if life is at risk stands first. */
  advice: Standing[];
  /** The next instant at which this answer may change by itself; null where none is known. */
  nextBoundary: number | null;
  /** `nextBoundary`, or the next midnight in London if that is sooner. */
  displayUntil: number;
  checkedUntil: number | null;
};

/** `fresh`: whether the newest version could be read. A stale answer never says NONE_KNOWN. */
export function situationAt(world: World, place: Place, at: number, fresh: boolean): Situation {
  // A window that has lapsed has no state, no boundary to come and no advice that stands with it.
  const windows = eventsNotOver(world.events, at).flatMap((event) => windowsAt(event, place, at, world.directory));
  const strikes = windows.filter((w): w is SituationStrike => w.state !== null).toSorted(bySeriousness);
  const cover = coverageAt(world.coverages, place.nation, at);
  const advice = adviceAt(world.advice, windows, place, at);
  const nextBoundary = earliest([...windows.flatMap(boundariesOf), ...advice.boundaries, ...cover.boundaries], at);
  return {
    state: strikes[0]?.state ?? quiet(cover, fresh),
    strikes,
    advice: advice.standing,
    nextBoundary,
    displayUntil: Math.min(nextBoundary ?? Infinity, nextMidnight(at)),
    checkedUntil: cover.until,
  };
}

function bySeriousness(a: SituationStrike, b: SituationStrike): number {
  return (
    windowStates.indexOf(a.state) - windowStates.indexOf(b.state) ||
    startOf(a) - startOf(b) ||
    compare(a.event.id, b.event.id) ||
    compare(a.window.id, b.window.id)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Undated windows stand last; no two can both be Infinity and be compared by subtraction, hence the finite number. */
function startOf(window: WindowAt): number {
  return plannedStart(window.line) ?? Number.MAX_SAFE_INTEGER;
}

function quiet(cover: Cover, fresh: boolean): SituationState {
  return cover.contains && fresh ? "NONE_KNOWN" : "NOT_WATCHED";
}

/**
 * What the strikes shown do here: the place's own impacts, and those of its nation that name no organisation. Apart from
 * the situation, for most who ask what to do ask for no figures, and figures are most of what there is.
 */
export function impactsAt({ impacts }: World, strikes: readonly WindowAt[], place: Place): TrustImpact[] {
  if (strikes.length === 0) return [];
  const events = new Set(strikes.map((s) => s.event.id));
  return impactsOfTrusts(impacts, [place.trust?.code.value ?? null, null]).filter((impact) => {
    if (!impact.events.some((id) => events.has(id))) return false;
    return impact.trust.value !== null || impact.nation.value === null || impact.nation.value === place.nation;
  });
}

function earliest(instants: number[], after: number): number | null {
  const next = Math.min(...instants.filter((instant) => instant > after));
  return Number.isFinite(next) ? next : null;
}
