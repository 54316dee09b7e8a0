/** The phase table of the design: every row, at every boundary, and across both changes of the clock in 2016. */
import { describe, expect, test } from "vitest";
import { phaseAt, plannedEnd, plannedStart, timeline } from "../../schema/phase.ts";
import type { TimePoint } from "../../schema/records.ts";
import { day, time, unknown, utc } from "./builders.ts";
import { describePhases, row } from "./phase-rows.ts";

const unknownToAny = [
  row("until 5pm", unknown, time("2016-04-26T17:00:00+01:00"), ["PAST", "2016-04-26T16:00Z"]),
  row("until the end of a day", unknown, day("2016-04-26"), ["PAST", "2016-04-26T23:00Z"]),
  row("the day before the clock goes forward", unknown, day("2016-03-26"), ["PAST", "2016-03-27T00:00Z"]),
  row("the day the clock goes forward", unknown, day("2016-03-27"), ["PAST", "2016-03-27T23:00Z"]),
  row("the day before the clock goes back", unknown, day("2016-10-29"), ["PAST", "2016-10-29T23:00Z"]),
  row("the day the clock goes back", unknown, day("2016-10-30"), ["PAST", "2016-10-31T00:00Z"]),
  row("New Year's Eve", unknown, day("2016-12-31"), ["PAST", "2017-01-01T00:00Z"]),
  row("neither start nor end: undated until a person acts", unknown, unknown),
];

/** One of the two is wrong, and nobody knows which: the strike must not be over before it began. */
const endBeforeStart = [
  row(
    "an end before the start, to the hour",
    time("2016-04-26T08:00:00+01:00"),
    time("2016-04-25T17:00:00+01:00"),
    ["END_UNKNOWN", "2016-04-26T07:00Z"],
    ["PAST", "2016-04-27T07:00Z"],
  ),
  row(
    "an end at the start",
    time("2016-04-26T08:00:00+01:00"),
    time("2016-04-26T08:00:00+01:00"),
    ["END_UNKNOWN", "2016-04-26T07:00Z"],
    ["PAST", "2016-04-27T07:00Z"],
  ),
  row(
    "an end a second after the start is an end",
    time("2016-04-26T08:00:00+01:00"),
    time("2016-04-26T08:00:01+01:00"),
    ["NOW", "2016-04-26T07:00Z"],
    ["PAST", "2016-04-26T07:00:01Z"],
  ),
  row(
    "a last day before the first",
    day("2016-04-26"),
    day("2016-04-25"),
    ["END_UNKNOWN", "2016-04-25T23:00Z"],
    ["MAY_RUN_ON", "2016-04-26T23:00Z"],
    ["PAST", "2016-04-27T11:00Z"],
  ),
  row(
    "an end on the midnight that the first day begins with",
    day("2016-04-26"),
    time("2016-04-26T00:00:00+01:00"),
    ["END_UNKNOWN", "2016-04-25T23:00Z"],
    ["MAY_RUN_ON", "2016-04-26T23:00Z"],
    ["PAST", "2016-04-27T11:00Z"],
  ),
  row(
    "a last day before the hour it starts",
    time("2016-04-26T00:00:00+01:00"),
    day("2016-04-25"),
    ["END_UNKNOWN", "2016-04-25T23:00Z"],
    ["PAST", "2016-04-26T23:00Z"],
  ),
];

describePhases([
  ["UNKNOWN, any: UNDATED until a known end, or until a person acts", unknownToAny],
  ["an end that is not after the start counts as unknown", endBeforeStart],
]);

describe("planned start and end", () => {
  test.each([
    ["TIME, TIME", time("2016-04-26T08:00:00+01:00"), time("2016-04-26T17:00:00+01:00"), "2016-04-26T16:00Z"],
    ["DATE, DATE: the midnight after, not the noon", day("2016-04-26"), day("2016-04-26"), "2016-04-26T23:00Z"],
    ["DATE, TIME", day("2016-04-26"), time("2016-04-26T17:00:00+01:00"), "2016-04-26T16:00Z"],
    ["TIME, DATE", time("2016-04-26T08:00:00+01:00"), day("2016-04-26"), "2016-04-26T23:00Z"],
    ["TIME, UNKNOWN: 24 hours on", time("2016-04-26T08:00:00+01:00"), unknown, "2016-04-27T07:00Z"],
    ["DATE, UNKNOWN", day("2016-04-26"), unknown, "2016-04-26T23:00Z"],
    ["UNKNOWN, DATE", unknown, day("2016-04-26"), "2016-04-26T23:00Z"],
  ])("the planned end of %s", (_, start, end, expected) => {
    expect(plannedEnd(timeline(start, end))).toBe(utc(expected));
  });

  test("an undated window without an end has neither", () => {
    expect(plannedEnd(timeline(unknown, unknown))).toBeNull();
    expect(plannedStart(timeline(unknown, unknown))).toBeNull();
  });

  test("an undated window with an end has no start", () => {
    expect(plannedStart(timeline(unknown, day("2016-04-26")))).toBeNull();
  });

  test("a day starts at its midnight in London", () => {
    expect(plannedStart(timeline(day("2016-04-26"), unknown))).toBe(utc("2016-04-25T23:00Z"));
  });
});

describe("promise 7: no guessed dates", () => {
  const hourly = Array.from({ length: 24 * 5 }, (_, hour) => utc("2016-04-24T00:00Z") + hour * 3_600_000);
  const points = [time("2016-04-26T08:00:00+01:00"), day("2016-04-26"), unknown];
  const ends = [time("2016-04-27T17:00:00+01:00"), day("2016-04-27"), unknown];
  const seen = (start: TimePoint, end: TimePoint) => {
    const line = timeline(start, end);
    return new Set(hourly.map((at) => phaseAt(line, at)));
  };

  test("a start without a clock time is never said to be on now", () => {
    for (const start of points.slice(1)) for (const end of ends) expect(seen(start, end)).not.toContain("NOW");
  });

  test("a last day without a clock time may run on; a clock time does not", () => {
    for (const start of points.slice(0, 2)) {
      expect(seen(start, ends[1]!)).toContain("MAY_RUN_ON");
      expect(seen(start, ends[0]!)).not.toContain("MAY_RUN_ON");
    }
  });

  test("an end that nobody gave is said to be unknown", () => {
    for (const start of points.slice(0, 2)) expect(seen(start, unknown)).toContain("END_UNKNOWN");
  });

  test("a start that nobody gave stays undated", () => {
    for (const end of ends) expect(seen(unknown, end)).not.toContain("UPCOMING");
  });
});
