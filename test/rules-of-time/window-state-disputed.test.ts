/** The state of a strike of which two things are told: what is the more serious holds. */
import { describe, expect, test } from "vitest";
import { aStrike, aWindow, day, time, unknown } from "./builders.ts";
import { at, stateAt } from "./states-at.ts";

const eight = time("2016-04-26T08:00:00+01:00");
const five = time("2016-04-26T17:00:00+01:00");

const NOW = "STRIKE_NOW";
const TODAY = "STRIKE_TODAY";
const MAY = "STRIKE_MAY_AFFECT";
const UPCOMING = "STRIKE_UPCOMING";
const OFF = "STRIKE_CALLED_OFF";
const ENDED = "STRIKE_ENDED";

describe("suspended, and reported held: neither rules the other out", () => {
  const event = aStrike({ windows: [aWindow({ status: "SUSPENDED", outcome: "HELD" })] });

  test("it is not coming", () => {
    expect(stateAt("2016-04-26T06:00Z", event)).toBe(OFF);
  });
  test("while it would be on, it may affect", () => {
    expect(at("2016-04-26T07:00Z", event)).toMatchObject([{ state: MAY, off: false }]);
  });
  test("afterwards it has ended: a strike that was held is not told of as called off", () => {
    expect(stateAt("2016-04-26T16:00Z", event)).toBe(ENDED);
  });
});

describe("sources disagree on a time: the most serious reading is shown", () => {
  const second = { start: day("2016-04-27"), end: day("2016-04-27") };
  const oneDayOrTheNext = aStrike({
    windows: [
      aWindow({
        start: day("2016-04-26"),
        end: day("2016-04-26"),
        rivalStarts: [second.start],
        rivalEnds: [second.end],
      }),
    ],
  });

  test.each([
    ["2016-04-25T22:59Z", UPCOMING],
    ["2016-04-26T12:00Z", TODAY],
    ["2016-04-27T12:00Z", TODAY],
    ["2016-04-27T23:00Z", ENDED],
    ["2016-04-29T22:59Z", ENDED],
    ["2016-04-29T23:00Z", null],
  ])("the 26th or the 27th, at %s", (instant, state) => {
    expect(stateAt(instant, oneDayOrTheNext)).toBe(state);
  });

  test("a start and an end of one source belong together: two dates a month apart are not a month's strike", () => {
    const event = aStrike({
      windows: [
        aWindow({
          start: day("2016-04-26"),
          end: day("2016-04-26"),
          rivalStarts: [day("2016-05-26")],
          rivalEnds: [day("2016-05-27")],
        }),
      ],
    });
    expect(stateAt("2016-04-27T12:00Z", event)).toBe(UPCOMING);
    expect(stateAt("2016-05-10T12:00Z", event)).toBe(UPCOMING);
    expect(stateAt("2016-05-26T12:00Z", event)).toBe(TODAY);
    expect(stateAt("2016-05-27T12:00Z", event)).toBe(TODAY);
    expect(stateAt("2016-05-29T23:00Z", event)).toBeNull();
  });

  test("of two ends the later one holds the strike", () => {
    const event = aStrike({
      windows: [aWindow({ start: eight, end: five, rivalEnds: [time("2016-04-26T20:00:00Z")] })],
    });
    expect(stateAt("2016-04-26T19:59Z", event)).toBe(NOW);
    expect(stateAt("2016-04-26T20:00Z", event)).toBe(ENDED);
  });

  test("of two starts the earlier one begins it", () => {
    const event = aStrike({ windows: [aWindow({ rivalStarts: [time("2016-04-26T07:00:00+01:00")] })] });
    expect(stateAt("2016-04-26T06:00Z", event)).toBe(NOW);
  });

  test("a source that does not say is no rival", () => {
    const event = aStrike({ windows: [aWindow({ rivalStarts: [unknown], rivalEnds: [unknown] })] });
    expect(stateAt("2016-05-26T12:00Z", event)).toBeNull();
  });

  test("called off is called off by every reading", () => {
    const window = aWindow({ start: eight, end: five, rivalStarts: [day("2016-05-26")], status: "CALLED_OFF" });
    expect(stateAt("2016-05-26T12:00Z", aStrike({ windows: [window] }))).toBe(OFF);
  });
});
