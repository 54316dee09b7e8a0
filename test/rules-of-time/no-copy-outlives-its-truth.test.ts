/**
 * Rules that hold in every world: random strikes, advice and coverage around both clock changes of 2016. fast-check
 * prints seed and path of what it finds; give them to `fc.assert` to see it again.
 */
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Place } from "../../schema/applies.ts";
import { ActionType, AdviceLevel, Nation, Outcome, StaffGroup, TopicWhen, WindowStatus } from "../../schema/codes.ts";
import { LIFE_THREATENING } from "../../schema/emergency.ts";
import { HOUR, nextMidnight } from "../../schema/london.ts";
import type { Coverage, PublicAdvice, Scope, StrikeEvent, StrikeWindow, TimePoint } from "../../schema/records.ts";
import { type Situation, situationAt, type World } from "../../schema/situation.ts";
import { boundariesOf, type WindowAt, windowsAt } from "../../schema/window-state.ts";
import {
  aCoverage,
  anAdvice,
  anImpact,
  aStrike,
  aTrust,
  aWindow,
  directoryOf,
  disputed,
  fact,
  inEngland,
  inWales,
  listOf,
  utc,
} from "./builders.ts";

const southampton = aTrust("RHM");
const directory = directoryOf(
  southampton,
  aTrust("RFF"),
  aTrust("RVJ", { successors: ["RHM"] }),
  aTrust("RRU", { kind: "ambulance" }),
  aTrust("RX8", { kind: "ambulance", servedTrusts: ["RHM"] }),
);

// ---------------------------------------------------------------- random worlds

/** Two weeks: little room, so that windows, validities and coverages meet. */
function worldsFrom(day0: string): fc.Arbitrary<{ world: World; place: Place; at: number; fresh: boolean }> {
  const start = utc(`${day0}T00:00Z`);
  const days = 14;
  const dates = fc.nat(days).map((n) => new Date(start + n * 24 * HOUR).toISOString().slice(0, 10));
  const halfHours = fc.nat(days * 48).map((n) => start + (n * HOUR) / 2);
  const iso = (instant: number) => new Date(instant).toISOString();
  const instants = halfHours.map(iso);

  const points: fc.Arbitrary<TimePoint> = fc.oneof(
    { weight: 4, arbitrary: instants.map((i) => ({ precision: "TIME" as const, value: i.replace(".000", "") })) },
    { weight: 4, arbitrary: dates.map((value) => ({ precision: "DATE" as const, value })) },
    { weight: 1, arbitrary: fc.constant({ precision: "UNKNOWN" as const, value: null }) },
  );
  const rivals: fc.Arbitrary<TimePoint[]> = fc.oneof(
    { weight: 4, arbitrary: fc.constant<TimePoint[]>([]) },
    { weight: 1, arbitrary: fc.array(points, { maxLength: 2 }) },
  );
  const windows: fc.Arbitrary<StrikeWindow> = fc
    .record({
      id: fc.constantFrom("a", "b", "c"),
      start: points,
      end: points,
      rivalStarts: rivals,
      rivalEnds: rivals,
      status: fc.constantFrom(...WindowStatus.options),
      outcome: fc.constantFrom(...Outcome.options),
    })
    .map((parts) => aWindow(parts));

  const scopes = fc.oneof(
    { weight: 3, arbitrary: fc.constant<Scope>({ type: "NATION" }) },
    fc.constant<Scope>({ type: "UNKNOWN" }),
    fc
      .tuple(fc.subarray([...directory.keys(), "XYZ"]), fc.boolean())
      .map(([codes, complete]): Scope => listOf(codes, complete)),
  );
  const nations = fc.option(fc.subarray([...Nation.options]), { freq: 5 });
  const groups = fc.subarray<StaffGroup>(["RESIDENT_DOCTORS", "AMBULANCE_STAFF", "NURSES"], { minLength: 1 });
  const events: fc.Arbitrary<StrikeEvent> = fc
    .record({
      id: fc.constantFrom("1", "2"),
      nations: fc.oneof({ weight: 4, arbitrary: fc.constant<Nation[] | null>(["ENGLAND"]) }, nations),
      scope: fc.oneof(
        { weight: 4, arbitrary: scopes.map((scope) => fact(scope)) },
        fc.tuple(scopes, scopes).map(([one, other]) => disputed(one, other)),
      ),
      staffGroups: groups,
      action: fc.constantFrom(...ActionType.options),
      windows: fc.uniqueArray(windows, { minLength: 1, maxLength: 3, selector: (w) => w.id }),
    })
    .map((parts) => aStrike(parts));

  const validity = fc.option(instants, { freq: 2 });
  const advice: fc.Arbitrary<PublicAdvice> = fc
    .record({
      id: fc.constantFrom("1", "2", "3", "4"),
      topic: fc.constantFrom(LIFE_THREATENING, "pharmacy", "strike-called-off"),
      when: fc.constantFrom(...TopicWhen.options),
      level: fc.constantFrom(...AdviceLevel.options),
      issuer: fc.constantFrom(null, { name: "Southampton", trust: "RHM" }, { name: "Daily Echo", trust: null }),
      trust: fc.constantFrom(null, null, "RHM", "RFF"),
      staffGroups: fc.option(groups, { freq: 1 }),
      windows: fc.array(fc.tuple(fc.constantFrom("1", "2"), fc.constantFrom("a", "b", "c")), { maxLength: 2 }),
      from: validity,
      to: validity,
      sources: fc.subarray(["union", "paper", "hospital"]),
    })
    .map((parts) => anAdvice(parts));

  const coverages: fc.Arbitrary<Coverage> = fc
    .record({
      nation: fc.constantFrom<Nation>("ENGLAND", "ENGLAND", "WALES"),
      staffGroups: fc.oneof(
        { weight: 4, arbitrary: fc.constant(null) },
        fc.constantFrom<StaffGroup[]>(
          ["AMBULANCE_STAFF"],
          StaffGroup.options.slice(0, 12),
          StaffGroup.options.slice(8),
        ),
      ),
      from: instants,
      until: instants,
    })
    .map((parts) => aCoverage(parts));

  const world = fc.record({
    events: fc.uniqueArray(events, { maxLength: 2, selector: (e) => e.id }),
    impacts: fc.constant([anImpact({ trust: "RHM", events: ["1"] }), anImpact({ id: "2", events: ["2"] })]),
    advice: fc.uniqueArray(advice, { maxLength: 4, selector: (a) => a.id }),
    coverages: fc.array(coverages, { maxLength: 4 }),
    directory: fc.constant(directory),
  });
  // On the half hour and a moment beside it: where boundaries are.
  const at = fc.tuple(fc.integer({ min: -48, max: (days + 4) * 48 }), fc.constantFrom(-1, 0, 0, 1, 123_456));
  return fc.record({
    world,
    place: fc.constantFrom<Place>({ nation: "ENGLAND", trust: southampton }, inEngland, inWales),
    at: at.map(([n, beside]) => start + (n * HOUR) / 2 + beside),
    fresh: fc.boolean(),
  });
}

const worlds = fc.oneof(worldsFrom("2016-03-20"), worldsFrom("2016-10-23"), worldsFrom("2016-12-25"));
const runs = { numRuns: 250 };

/** What the reader sees: all but the times at which to ask again. */
function shown({
  nextBoundary: _,
  displayUntil: __,
  ...rest
}: Situation): Omit<Situation, "nextBoundary" | "displayUntil"> {
  return rest;
}

test("the random worlds are worth looking at: they show every state, and both marks of advice", () => {
  const situations = fc
    .sample(worlds, { seed: 2016, numRuns: 1000 })
    .map(({ world, place, at, fresh }) => situationAt(world, place, at, fresh));
  const states = new Set(situations.map((s) => s.state));
  expect([...states].toSorted()).toEqual([
    "NONE_KNOWN",
    "NOT_WATCHED",
    "STRIKE_CALLED_OFF",
    "STRIKE_ENDED",
    "STRIKE_MAY_AFFECT",
    "STRIKE_NOW",
    "STRIKE_TODAY",
    "STRIKE_UPCOMING",
  ]);
  expect(situations.some((s) => s.advice.some((a) => a.issuedBeforeCallOff))).toBe(true);
  expect(situations.some((s) => s.nextBoundary !== null && s.displayUntil === s.nextBoundary)).toBe(true);
});

test("no strike is left out, and no boundary, because it is taken to be over", () => {
  const days = fc.integer({ min: -20, max: 40 });
  fc.assert(
    fc.property(worlds, days, ({ world, place, at, fresh }, later) => {
      const moment = at + later * 24 * HOUR;
      const all = world.events.flatMap((event) => windowsAt(event, place, moment, world.directory));
      const nameOf = ({ event, window }: WindowAt) => `${event.id} ${window.id}`;
      const { strikes, nextBoundary } = situationAt(world, place, moment, fresh);
      expect(strikes.map(nameOf).toSorted()).toEqual(
        all.flatMap((window) => (window.state === null ? [] : nameOf(window))).toSorted(),
      );
      const toCome = all.flatMap(boundariesOf).filter((boundary) => boundary > moment);
      expect(nextBoundary ?? Infinity).toBeLessThanOrEqual(Math.min(...toCome));
    }),
    runs,
  );
});

describe("promise 10: no copy outlives its truth", () => {
  test("until displayUntil the answer is the same at every instant", () => {
    const fractions = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(worlds, fractions, ({ world, place, at, fresh }, parts) => {
        const now = situationAt(world, place, at, fresh);
        const span = now.displayUntil - at - 1;
        const later = [span, 1, ...parts.map((part) => Math.floor(span * part))].filter((ms) => ms >= 0 && ms <= span);
        for (const ms of later) {
          const then = situationAt(world, place, at + ms, fresh);
          expect(shown(then)).toEqual(shown(now));
          expect(then.displayUntil).toBe(now.displayUntil);
        }
      }),
      runs,
    );
  });

  test("displayUntil is ahead, and never beyond the next midnight in London", () => {
    fc.assert(
      fc.property(worlds, ({ world, place, at, fresh }) => {
        const { displayUntil, nextBoundary } = situationAt(world, place, at, fresh);
        expect(displayUntil).toBeGreaterThan(at);
        expect(displayUntil).toBe(Math.min(nextMidnight(at), nextBoundary ?? Infinity));
        expect(nextBoundary ?? Infinity).toBeGreaterThan(at);
      }),
      runs,
    );
  });
});

test("promise 4: in every world our own words on 999 stand first, and nothing is marked in them", () => {
  fc.assert(
    fc.property(worlds, ({ world, place, at, fresh }) => {
      const { advice } = situationAt(world, place, at, fresh);
      expect(advice[0]).toMatchObject({ topic: LIFE_THREATENING, level: "EMERGENCY", issuer: null });
      expect(advice[0]!.issuedBeforeCallOff).toBe(false);
    }),
    runs,
  );
});

test("what several issuers say on one topic stands together, none of it left out", () => {
  fc.assert(
    fc.property(worlds, ({ world, place, at, fresh }) => {
      const { advice } = situationAt(world, place, at, fresh);
      const groups = advice.slice(1).map(({ level, topic }) => `${level} ${topic}`);
      expect(groups.filter((group, i) => group !== groups[i - 1])).toEqual([...new Set(groups)]);
      const levels = advice.slice(1).filter(({ topic }) => topic !== LIFE_THREATENING);
      expect(levels).toEqual(levels.toSorted((a, b) => orderOf(a) - orderOf(b)));
    }),
    runs,
  );
});

const orderOf = ({ level }: { level: AdviceLevel }) => AdviceLevel.options.indexOf(level);

test("promise 3: no all-clear while stale, unwatched, or beside a strike", () => {
  fc.assert(
    fc.property(worlds, ({ world, place, at, fresh }) => {
      const { state, strikes, checkedUntil } = situationAt(world, place, at, fresh);
      const looked = fresh && strikes.length === 0 && checkedUntil !== null && checkedUntil > at;
      expect(state === "NONE_KNOWN").toBe(looked);
      expect(situationAt(world, place, at, false).state).not.toBe("NONE_KNOWN");
      expect(situationAt({ ...world, coverages: [] }, place, at, true).state).not.toBe("NONE_KNOWN");
    }),
    runs,
  );
});

test("promise 6: what was suspended or called off is never shown as coming or on", () => {
  fc.assert(
    fc.property(worlds, ({ world, place, at, fresh }) => {
      const states = situationAt(world, place, at, fresh)
        .strikes.filter(({ window: { status, outcome } }) => {
          return status.value === "SUSPENDED" || status.value === "CALLED_OFF" || outcome.value === "NOT_HELD";
        })
        .map((strike) => strike.state);
      for (const wrong of ["STRIKE_NOW", "STRIKE_TODAY", "STRIKE_UPCOMING"]) expect(states).not.toContain(wrong);
    }),
    runs,
  );
});

test("promise 7: only what starts at a known hour is said to be on now", () => {
  fc.assert(
    fc.property(worlds, ({ world, place, at, fresh }) => {
      const onNow = situationAt(world, place, at, fresh).strikes.filter((strike) => strike.state === "STRIKE_NOW");
      for (const { start } of onNow.map((strike) => strike.window)) {
        expect([start, ...(start.rivals ?? [])].map((point) => point.precision)).toContain("TIME");
      }
    }),
    runs,
  );
});
