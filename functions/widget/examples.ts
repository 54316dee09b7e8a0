/**
 * What each state looks like, for whoever is about to put the widget on a page: a made-up strike on a day to come, through
 * the same rules and words as a real one, with our standing advice as it is published.
 */
import type { Place } from "../../schema/applies.ts";
import type { Coverage, StrikeEvent, StrikeWindow, TimeFact } from "../../schema/records.ts";
import type { Edition } from "../edition.ts";
import type { Reading } from "../read-model.ts";
import type { Trouble } from "./view.ts";

type Example = {
  name: string;
  /** On the day of the strike, or around it. */
  at: string;
  window?: Partial<StrikeWindow>;
  event?: Partial<StrikeEvent>;
  has?: { strike?: false; coverage?: false };
  stale?: boolean;
  trouble?: Trouble;
};

const DAY = "2030-03-05";
const MORNING = `${DAY}T09:00:00+00:00`;
const EVENING = `${DAY}T20:00:00+00:00`;

export const exampleNames = [
  ...["now", "today", "may-affect", "upcoming", "called-off", "over"],
  ...["none-known", "not-watched", "stale", "slow", "down"],
] as const;
export type ExampleName = (typeof exampleNames)[number];

export const examples: Record<ExampleName, Example> = {
  now: { name: "A strike, now", at: MORNING },
  today: { name: "A strike today, hours not known", at: MORNING, window: { start: time(DAY), end: time(DAY) } },
  "may-affect": { name: "A strike that may affect you", at: MORNING, event: { scope: fact({ type: "UNKNOWN" }) } },
  upcoming: { name: "A strike to come", at: "2030-03-01T12:00:00+00:00" },
  "called-off": { name: "A strike called off", at: MORNING, window: { status: fact("CALLED_OFF") } },
  over: { name: "The planned time is over", at: EVENING },
  "none-known": { name: "No strike that we know of", at: MORNING, has: { strike: false } },
  "not-watched": { name: "Nobody has checked", at: MORNING, has: { strike: false, coverage: false } },
  stale: { name: "Our newest information cannot be read", at: MORNING, stale: true },
  slow: { name: "The answer takes long", at: MORNING, trouble: "slow" },
  down: { name: "We cannot be reached", at: MORNING, trouble: "down" },
};

/** The reading with nothing in it but the example. */
export function readingOf(
  { edition }: Reading,
  place: Place,
  { window, event, has = {}, stale = false }: Example,
): Reading {
  const strikes = has.strike === false ? [] : [strikeOf(place, { ...strikeWindow, ...window }, event)];
  const coverages = has.coverage === false ? [] : [coverageOf(place)];
  const advice = edition.world.advice.filter(({ issuer, windows }) => issuer.value === null && windows.length === 0);
  const world: Edition["world"] = { ...edition.world, events: strikes, impacts: [], coverages, advice };
  // Evidence of the example leads to no source.
  return { edition: { ...edition, world }, stale };
}

const shared = {
  editorial: { state: "ACTIVE" as const },
  decision: { by: "Strike Advice", at: "2026-01-01T00:00:00.000Z", edited: false },
  evidence: [{ kind: "AUTHORED" as const, editor: "Strike Advice", reason: "An example." }],
};

const strikeWindow: StrikeWindow = {
  id: "w_000000000000",
  start: time(`${DAY}T07:00:00+00:00`),
  end: time(`${DAY}T19:00:00+00:00`),
  unions: fact([]),
  withdrawn: fact("EMERGENCY_CARE_KEPT"),
  coveredBy: fact(null),
  status: fact("ANNOUNCED"),
  outcome: fact("UNREPORTED"),
};

function strikeOf({ nation }: Place, window: StrikeWindow, more: Partial<StrikeEvent> = {}): StrikeEvent {
  return {
    ...{ kind: "STRIKE_EVENT", id: "ev_0000000000000000", ...shared },
    nations: fact([nation]),
    staffGroups: fact(["RESIDENT_DOCTORS"]),
    action: fact("STRIKE"),
    scope: fact({ type: "NATION" }),
    windows: [window],
    ...more,
  };
}

function coverageOf({ nation }: Place): Coverage {
  return {
    ...{ kind: "COVERAGE", id: "cov_0000000000000000", ...shared, nation, staffGroups: null, by: "Strike Advice" },
    from: "2030-03-01T00:00:00.000Z",
    checkedAt: "2030-03-01T08:00:00.000Z",
    checkedUntil: "2030-03-11T08:00:00.000Z",
  };
}

function fact<T>(value: T) {
  return { value, basis: "stated" as const, evidence: [0], ruleId: null };
}

function time(value: string): TimeFact {
  return { ...fact(value), precision: value.includes("T") ? "TIME" : "DATE" };
}
