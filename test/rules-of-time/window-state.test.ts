/** The state table of the design: phase, status, outcome, place and action make a state. */
import { describe, expect, test } from "vitest";
import { ActionType, type Nation, Outcome, WindowStatus } from "../../schema/codes.ts";
import type { Phase } from "../../schema/phase.ts";
import type { TimePoint } from "../../schema/records.ts";
import { isOff, stateOf, type WindowState, windowStates } from "../../schema/window-state.ts";
import { aStrike, aWindow, day, disputed, inEngland, inWales, listOf, time, unknown, utc } from "./builders.ts";
import { at, stateAt } from "./states-at.ts";

const eight = time("2016-04-26T08:00:00+01:00");
const five = time("2016-04-26T17:00:00+01:00");

type Moment = { start: TimePoint; end: TimePoint; at: string; phase: Phase };
type Expected = {
  /** It stands, is a strike, and applies here. */
  stands: WindowState | null;
  /** It may apply, or is less than a strike. */
  may: WindowState | null;
  off: WindowState | null;
  /** Suspended or called off, and reported held. */
  offButHeld: WindowState | null;
};

const NOW = "STRIKE_NOW";
const TODAY = "STRIKE_TODAY";
const MAY = "STRIKE_MAY_AFFECT";
const UPCOMING = "STRIKE_UPCOMING";
const OFF = "STRIKE_CALLED_OFF";
const ENDED = "STRIKE_ENDED";

const table: [string, Moment, Expected][] = [
  [
    "a moment before it starts",
    { start: eight, end: five, at: "2016-04-26T06:59:59.999Z", phase: "UPCOMING" },
    { stands: UPCOMING, may: UPCOMING, off: OFF, offButHeld: OFF },
  ],
  [
    "as it starts",
    { start: eight, end: five, at: "2016-04-26T07:00Z", phase: "NOW" },
    { stands: NOW, may: MAY, off: OFF, offButHeld: MAY },
  ],
  [
    "on its day",
    { start: day("2016-04-26"), end: day("2016-04-26"), at: "2016-04-26T12:00Z", phase: "ON_DAY" },
    { stands: TODAY, may: MAY, off: OFF, offButHeld: MAY },
  ],
  [
    "with an unknown end",
    { start: eight, end: unknown, at: "2016-04-26T12:00Z", phase: "END_UNKNOWN" },
    { stands: TODAY, may: MAY, off: OFF, offButHeld: MAY },
  ],
  [
    "the night after its day",
    { start: day("2016-04-26"), end: day("2016-04-26"), at: "2016-04-27T03:00Z", phase: "MAY_RUN_ON" },
    { stands: ENDED, may: ENDED, off: OFF, offButHeld: ENDED },
  ],
  [
    "as it ends",
    { start: eight, end: five, at: "2016-04-26T16:00Z", phase: "PAST" },
    { stands: ENDED, may: ENDED, off: OFF, offButHeld: ENDED },
  ],
  [
    "a moment before 48 hours have passed",
    { start: eight, end: five, at: "2016-04-28T15:59:59.999Z", phase: "PAST" },
    { stands: ENDED, may: ENDED, off: OFF, offButHeld: ENDED },
  ],
  [
    "48 hours after its end",
    { start: eight, end: five, at: "2016-04-28T16:00Z", phase: "PAST" },
    { stands: null, may: null, off: null, offButHeld: null },
  ],
  [
    "with an unknown start",
    { start: unknown, end: five, at: "2016-04-26T12:00Z", phase: "UNDATED" },
    { stands: UPCOMING, may: UPCOMING, off: OFF, offButHeld: OFF },
  ],
  [
    "with neither start nor end, ten years on",
    { start: unknown, end: unknown, at: "2026-04-26T12:00Z", phase: "UNDATED" },
    { stands: UPCOMING, may: UPCOMING, off: OFF, offButHeld: OFF },
  ],
];

/** Which column of the table: the words of the design, once more. */
function columnOf(
  status: WindowStatus,
  outcome: Outcome,
  applies: "YES" | "UNKNOWN",
  action: "STRIKE" | "ACTION_SHORT_OF_STRIKE",
): keyof Expected {
  if (outcome === "NOT_HELD") return "off";
  if (status === "SUSPENDED" || status === "CALLED_OFF") return outcome === "HELD" ? "offButHeld" : "off";
  return applies === "UNKNOWN" || action === "ACTION_SHORT_OF_STRIKE" ? "may" : "stands";
}

describe("phase, status, outcome, place and action make a state", () => {
  test.each(table)("%s", (_, moment, expected) => {
    for (const status of WindowStatus.options) {
      for (const outcome of Outcome.options) {
        for (const action of ActionType.options) {
          for (const applies of ["YES", "UNKNOWN"] as const) {
            const event = aStrike({
              action,
              scope: applies === "YES" ? { type: "NATION" } : { type: "UNKNOWN" },
              windows: [aWindow({ start: moment.start, end: moment.end, status, outcome })],
            });
            const [window] = at(moment.at, event);
            const why = `${status} ${outcome} ${action} ${applies}`;
            expect(window!.phase, why).toBe(moment.phase);
            expect(window!.applies, why).toBe(applies);
            expect(window!.state, why).toBe(expected[columnOf(status, outcome, applies, action)]);
          }
        }
      }
    }
  });

  test("a strike that does not apply is dropped, whatever its phase", () => {
    for (const [, moment] of table) {
      const windows = [aWindow({ start: moment.start, end: moment.end })];
      expect(at(moment.at, aStrike({ windows }), inWales)).toEqual([]);
    }
  });

  test("most serious first", () => {
    expect(windowStates).toEqual([NOW, TODAY, MAY, UPCOMING, OFF, ENDED]);
  });

  test("stateOf: what is off is never anything but called off, or lapsed", () => {
    const phases: Phase[] = ["UPCOMING", "NOW", "ON_DAY", "END_UNKNOWN", "MAY_RUN_ON", "UNDATED", "PAST"];
    for (const phase of phases) {
      for (const softened of [true, false]) {
        expect(stateOf({ phase, off: true, lapsed: false, softened })).toBe(OFF);
        expect(stateOf({ phase, off: true, lapsed: true, softened })).toBeNull();
      }
    }
  });
});

describe("48 hours after the planned end, to the instant", () => {
  const rows: [string, TimePoint, TimePoint, string][] = [
    ["TIME, TIME", eight, five, "2016-04-28T16:00Z"],
    ["DATE, DATE: from midnight, not from noon", day("2016-04-26"), day("2016-04-26"), "2016-04-28T23:00Z"],
    ["DATE, TIME", day("2016-04-26"), five, "2016-04-28T16:00Z"],
    ["TIME, DATE", eight, day("2016-04-26"), "2016-04-28T23:00Z"],
    ["TIME, UNKNOWN: after the 24 hours", eight, unknown, "2016-04-29T07:00Z"],
    ["DATE, UNKNOWN", day("2016-04-26"), unknown, "2016-04-28T23:00Z"],
    ["UNKNOWN, TIME", unknown, five, "2016-04-28T16:00Z"],
    ["UNKNOWN, DATE", unknown, day("2016-04-26"), "2016-04-28T23:00Z"],
    ["elapsed hours: the clock goes forward", day("2016-03-26"), day("2016-03-26"), "2016-03-29T00:00Z"],
    ["elapsed hours: the clock goes back", day("2016-10-29"), day("2016-10-29"), "2016-10-31T23:00Z"],
  ];
  test.each(rows)("%s", (_, start, end, lapse) => {
    const ended = aStrike({ windows: [aWindow({ start, end })] });
    const off = aStrike({ windows: [aWindow({ start, end, status: "CALLED_OFF" })] });
    const notHeld = aStrike({ windows: [aWindow({ start, end, outcome: "NOT_HELD" })] });
    const before = new Date(utc(lapse) - 1).toISOString();
    expect([ended, off, notHeld].map((event) => stateAt(before, event))).toEqual([ENDED, OFF, OFF]);
    expect([ended, off, notHeld].map((event) => stateAt(lapse, event))).toEqual([null, null, null]);
  });

  test("a called-off window of which no end is known stays until a person acts", () => {
    const event = aStrike({ windows: [aWindow({ start: unknown, end: unknown, status: "SUSPENDED" })] });
    expect(stateAt("2036-04-26T12:00Z", event)).toBe(OFF);
  });
});

describe("promise 6: status needs an assertion", () => {
  test("a called-off strike is never shown as coming, nor as on", () => {
    for (const status of ["SUSPENDED", "CALLED_OFF"] as const) {
      for (const [, moment] of table) {
        const event = aStrike({ windows: [aWindow({ start: moment.start, end: moment.end, status })] });
        expect([OFF, null]).toContain(stateAt(moment.at, event));
      }
    }
  });

  test("a strike suspended by one union goes on where another's does", () => {
    const event = aStrike({
      windows: [
        aWindow({ id: "bma", unions: ["BMA"], status: "SUSPENDED" }),
        aWindow({ id: "hcsa", unions: ["HCSA"], status: "ANNOUNCED" }),
      ],
    });
    expect(at("2016-04-26T12:00Z", event).map((w) => w.state)).toEqual([OFF, NOW]);
  });

  test("announced, and nobody reported: still planned for now", () => {
    const event = aStrike({ windows: [aWindow({ status: "ANNOUNCED", outcome: "UNREPORTED" })] });
    expect(stateAt("2016-04-26T12:00Z", event)).toBe(NOW);
  });

  test("announced, and reported not to have taken place: called off", () => {
    const event = aStrike({ windows: [aWindow({ status: "ANNOUNCED", outcome: "NOT_HELD" })] });
    expect(stateAt("2016-04-26T12:00Z", event)).toBe(OFF);
  });

  test("a disputed status is the one that is held, until a person settles it", () => {
    const window = aWindow({ status: disputed<WindowStatus>("CALLED_OFF", "ANNOUNCED") });
    expect(isOff(window)).toBe(true);
    expect(isOff(aWindow({ status: disputed<WindowStatus>("ANNOUNCED", "SUSPENDED") }))).toBe(false);
  });
});

describe("promise 11: emergency cover is never assumed", () => {
  test("what is withdrawn makes no strike less of a strike", () => {
    for (const withdrawn of ["UNKNOWN", "EMERGENCY_CARE_KEPT", "LIFE_AND_LIMB_KEPT", "FULL_WALKOUT"] as const) {
      const event = aStrike({ windows: [aWindow({ withdrawn })] });
      expect(stateAt("2016-04-26T12:00Z", event), withdrawn).toBe(NOW);
    }
  });

  test("not knowing stays not knowing on its way to the reader", () => {
    const [shown] = at("2016-04-26T12:00Z", aStrike({ windows: [aWindow()] }));
    expect(shown!.window.withdrawn.value).toBe("UNKNOWN");
    expect(shown!.window.coveredBy).toMatchObject({ value: null, basis: "missing" });
  });
});

describe("where", () => {
  test("a strike of certain hospitals may affect the nation", () => {
    expect(stateAt("2016-04-26T12:00Z", aStrike({ scope: listOf(["RHM"], true) }), inEngland)).toBe(MAY);
  });
  test("a strike of which no source gives the nation may affect every nation", () => {
    const event = aStrike({ nations: null });
    expect(stateAt("2016-04-26T12:00Z", event, inEngland)).toBe(MAY);
    expect(stateAt("2016-04-26T12:00Z", event, inWales)).toBe(MAY);
  });
  test("a disputed nation leaves the strike in sight", () => {
    const event = aStrike({ nations: disputed<Nation[] | null>(["ENGLAND"], ["ENGLAND", "WALES"]) });
    expect(stateAt("2016-04-26T12:00Z", event, inEngland)).toBe(NOW);
    expect(stateAt("2016-04-26T12:00Z", event, inWales)).toBe(MAY);
  });
});
