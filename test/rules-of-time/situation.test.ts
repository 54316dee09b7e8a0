/** What stands at a place at a time, all together. */
import { describe, expect, test } from "vitest";
import { HOUR } from "../../schema/london.ts";
import { impactsAt, situationAt } from "../../schema/situation.ts";
import {
  aCoverage,
  anAdvice,
  anImpact,
  aStrike,
  atSouthampton,
  aWindow,
  day,
  eventId,
  inEngland,
  inWales,
  listOf,
  time,
  unknown,
  utc,
  windowId,
  worldOf,
} from "./builders.ts";

const DURING = utc("2016-04-26T12:00Z");
const watched = aCoverage({ from: "2016-04-01T00:00Z", until: "2016-06-01T00:00Z" });

const now = aWindow({ id: "now" });
const today = aWindow({ id: "today", start: day("2016-04-26"), end: day("2016-04-26") });
const upcoming = aWindow({ id: "upcoming", start: day("2016-04-28"), end: day("2016-04-28") });
const undated = aWindow({ id: "undated", start: unknown, end: unknown });
const off = aWindow({ id: "off", status: "CALLED_OFF" });
const ended = aWindow({ id: "ended", start: day("2016-04-25"), end: day("2016-04-25") });
const lapsed = aWindow({ id: "lapsed", start: day("2016-04-20"), end: day("2016-04-20") });

const nationwide = (...windows: (typeof now)[]) => aStrike({ id: "all", windows });
const somewhere = (...windows: (typeof now)[]) => aStrike({ id: "some", scope: { type: "UNKNOWN" }, windows });

describe("the most serious state stands", () => {
  const leastFirst = [
    ["NONE_KNOWN", nationwide(lapsed)],
    ["STRIKE_ENDED", nationwide(ended)],
    ["STRIKE_CALLED_OFF", { ...nationwide(off), id: eventId("off") }],
    ["STRIKE_UPCOMING", { ...nationwide(upcoming), id: eventId("coming") }],
    ["STRIKE_MAY_AFFECT", somewhere({ ...now, id: windowId("may") })],
    ["STRIKE_TODAY", { ...nationwide(today), id: eventId("today") }],
    ["STRIKE_NOW", { ...nationwide(now), id: eventId("now") }],
  ] as const;

  test.each(leastFirst.map(([state], index) => [state, index] as const))("%s", (state, index) => {
    const events = leastFirst.slice(0, index + 1).map(([, event]) => event);
    for (const order of [events, events.toReversed()]) {
      expect(situationAt(worldOf({ events: order, coverages: [watched] }), inEngland, DURING, true).state).toBe(state);
    }
  });

  test("strikes are told in the order of seriousness, then by start; undated ones last", () => {
    const events = [nationwide(undated, ended, off, upcoming, today, now), somewhere({ ...now, id: windowId("may") })];
    const { strikes } = situationAt(worldOf({ events }), inEngland, DURING, true);
    expect(strikes.map((s) => s.window.id)).toEqual(
      ["now", "today", "may", "upcoming", "undated", "off", "ended"].map(windowId),
    );
  });

  test("of windows that start together the order does not hang on which was read first", () => {
    const first = aStrike({ id: "a", windows: [aWindow({ id: "same" })] });
    const second = aStrike({ id: "b", windows: [aWindow({ id: "same" })] });
    const ids = (...events: (typeof first)[]) =>
      situationAt(worldOf({ events }), inEngland, DURING, true).strikes.map((s) => s.event.id);
    expect(ids(first, second)).toEqual(ids(second, first));
  });

  test("a called-off window stays visible beside a more serious one", () => {
    const bma = aWindow({ id: "bma", unions: ["BMA"], status: "SUSPENDED" });
    const hcsa = aWindow({ id: "hcsa", unions: ["HCSA"] });
    const situation = situationAt(worldOf({ events: [aStrike({ windows: [bma, hcsa] })] }), inEngland, DURING, true);
    expect(situation.state).toBe("STRIKE_NOW");
    expect(situation.strikes.map((s) => s.state)).toEqual(["STRIKE_NOW", "STRIKE_CALLED_OFF"]);
  });

  test("a lapsed window is not told of, one that does not apply neither", () => {
    const events = [nationwide(lapsed), aStrike({ id: "b", scope: listOf(["RFF"], true) })];
    const situation = situationAt(worldOf({ events, coverages: [watched] }), atSouthampton, DURING, true);
    expect(situation).toMatchObject({ state: "NONE_KNOWN", strikes: [] });
  });
});

test.each(["2016-04-26T23:00:00+01:00", "2016-04-26T11:00:00-11:00"])(
  "a strike from %s whose end nobody gives is told of for 24 hours, and for 48 more",
  (value) => {
    const events = [
      nationwide(aWindow({ start: { precision: "TIME", value }, end: { precision: "UNKNOWN", value: null } })),
    ];
    const lapse = Date.parse(value) + 72 * HOUR;
    const stateAt = (at: number) => situationAt(worldOf({ events }), inEngland, at, true).strikes[0]?.state;
    expect([stateAt(lapse - 1), stateAt(lapse)]).toEqual(["STRIKE_ENDED", undefined]);
  },
);

describe("impacts are those of the strikes shown, here", () => {
  const impacts = [
    anImpact({ id: "here", trust: "RHM", events: ["all"] }),
    anImpact({ id: "nation", nation: "ENGLAND", events: ["all"] }),
    anImpact({ id: "unplaced", events: ["all"] }),
    anImpact({ id: "there", trust: "RFF", events: ["all"] }),
    anImpact({ id: "elsewhere", nation: "WALES", events: ["all"] }),
    anImpact({ id: "other", trust: "RHM", events: ["another"] }),
    anImpact({ id: "both", trust: "RHM", events: ["another", "all"] }),
  ];
  const told = (place: typeof inEngland, window: typeof now) => {
    const world = worldOf({ events: [nationwide(window)], impacts });
    const { strikes } = situationAt(world, place, DURING, true);
    return impactsAt(world, strikes, place).map((impact) => impact.id.replace(/^im_0+/, ""));
  };

  test("of a trust: its own and those that name none", () => {
    expect(told(atSouthampton, now)).toEqual(["here", "nation", "unplaced", "both"]);
  });
  test("of a nation: only those that name no trust", () => {
    expect(told(inEngland, now)).toEqual(["nation", "unplaced"]);
  });
  test("a call-off does not undo them", () => {
    expect(told(atSouthampton, off)).toEqual(["here", "nation", "unplaced", "both"]);
  });
  test("they go with the strike", () => {
    expect(told(atSouthampton, lapsed)).toEqual([]);
  });
});

describe("promise 10: when an answer must be asked for again", () => {
  const summerEvening = utc("2016-04-25T20:00Z");
  const midnight = utc("2016-04-25T23:00Z");

  test("nothing is known to change: until midnight in London", () => {
    const situation = situationAt(worldOf(), inEngland, summerEvening, true);
    expect(situation).toMatchObject({ nextBoundary: null, displayUntil: midnight });
  });

  test.each([
    ["the day the clock goes forward", "2016-03-27T00:30Z", "2016-03-27T23:00Z"],
    ["the day the clock goes back", "2016-10-30T00:30Z", "2016-10-31T00:00Z"],
    ["at midnight: until the next", "2016-04-25T23:00Z", "2016-04-26T23:00Z"],
    ["New Year's Eve", "2016-12-31T12:00Z", "2017-01-01T00:00Z"],
  ])("midnight on %s", (_, at, expected) => {
    expect(situationAt(worldOf(), inEngland, utc(at), true).displayUntil).toBe(utc(expected));
  });

  type World = Parameters<typeof worldOf>[0];
  test.each<[string, World, string, string]>([
    ["a start", { events: [nationwide(now)] }, "2016-04-26T06:00Z", "2016-04-26T07:00Z"],
    ["an end", { events: [nationwide(now)] }, "2016-04-26T07:00Z", "2016-04-26T16:00Z"],
    ["48 hours after an end", { events: [nationwide(now)] }, "2016-04-28T15:00Z", "2016-04-28T16:00Z"],
    ["48 hours after a call-off's end", { events: [nationwide(off)] }, "2016-04-28T15:00Z", "2016-04-28T16:00Z"],
    ["noon after a day", { events: [nationwide(today)] }, "2016-04-27T10:00Z", "2016-04-27T11:00Z"],
    [
      "a validity begins",
      { advice: [anAdvice({ from: "2016-04-26T13:00Z" })] },
      "2016-04-26T12:00Z",
      "2016-04-26T13:00Z",
    ],
    ["a validity ends", { advice: [anAdvice({ to: "2016-04-26T13:00Z" })] }, "2016-04-26T12:00Z", "2016-04-26T13:00Z"],
    [
      "a coverage begins",
      { coverages: [aCoverage({ from: "2016-04-26T13:00Z", until: "2016-05-01T00:00Z" })] },
      "2016-04-26T12:00Z",
      "2016-04-26T13:00Z",
    ],
    [
      "a coverage ends",
      { coverages: [aCoverage({ from: "2016-04-20T13:00Z", until: "2016-04-26T13:00Z" })] },
      "2016-04-26T12:00Z",
      "2016-04-26T13:00Z",
    ],
    [
      "a disputed start",
      { events: [nationwide(aWindow({ start: day("2016-05-01"), rivalStarts: [time("2016-04-26T13:00:00Z")] }))] },
      "2016-04-26T12:00Z",
      "2016-04-26T13:00Z",
    ],
  ])("%s", (_, parts, at, boundary) => {
    const situation = situationAt(worldOf(parts), inEngland, utc(at), true);
    expect(situation).toMatchObject({ nextBoundary: utc(boundary), displayUntil: utc(boundary) });
  });

  test("a boundary after midnight waits for midnight", () => {
    const situation = situationAt(worldOf({ events: [nationwide(now)] }), inEngland, summerEvening, true);
    expect(situation).toMatchObject({ nextBoundary: utc("2016-04-26T07:00Z"), displayUntil: midnight });
  });

  test("a boundary of what does not apply here is none", () => {
    const situation = situationAt(worldOf({ events: [nationwide(now)] }), inWales, summerEvening, true);
    expect(situation.nextBoundary).toBeNull();
  });
});

describe("promise 11: emergency cover is never assumed", () => {
  test("an answer carries what is withdrawn as the record has it, UNKNOWN included", () => {
    for (const withdrawn of ["UNKNOWN", "FULL_WALKOUT", "EMERGENCY_CARE_KEPT"] as const) {
      const event = aStrike({ windows: [aWindow({ withdrawn })] });
      const { strikes, state } = situationAt(worldOf({ events: [event] }), inEngland, DURING, true);
      expect(strikes[0]!.window).toBe(event.windows[0]);
      expect(state).toBe("STRIKE_NOW");
    }
  });
});
