/** The phase table of the design: every row, at every boundary, and across both changes of the clock in 2016. */
import { describe, expect, test } from "vitest";
import { type Phase, phaseAt, plannedEnd, plannedStart, timeline } from "../../schema/phase.ts";
import type { TimePoint } from "../../schema/records.ts";
import { day, time, unknown, utc } from "./builders.ts";

type Step = [phase: Phase, from: string];
type Row = { what: string; start: TimePoint; end: TimePoint; first: Phase; steps: Step[] };

/** The clock goes forward on 27 March 2016 at 01:00Z and back on 30 October 2016 at 01:00Z. Instants are by hand. */
function row(what: string, start: TimePoint, end: TimePoint, ...steps: Step[]): Row {
  return { what, start, end, first: start.precision === "UNKNOWN" ? "UNDATED" : "UPCOMING", steps };
}

const timeToTime = [
  row(
    "8am to 8am, 24 hours in summer",
    time("2016-04-26T08:00:00+01:00"),
    time("2016-04-27T08:00:00+01:00"),
    ["NOW", "2016-04-26T07:00Z"],
    ["PAST", "2016-04-27T07:00Z"],
  ),
  row(
    "8am to 8am over the night the clock goes forward: 23 hours",
    time("2016-03-26T08:00:00Z"),
    time("2016-03-27T08:00:00+01:00"),
    ["NOW", "2016-03-26T08:00Z"],
    ["PAST", "2016-03-27T07:00Z"],
  ),
  row(
    "8am to 8am over the night the clock goes back: 25 hours",
    time("2016-10-29T08:00:00+01:00"),
    time("2016-10-30T08:00:00+00:00"),
    ["NOW", "2016-10-29T07:00Z"],
    ["PAST", "2016-10-30T08:00Z"],
  ),
  row(
    "from the first half past one to the second: an hour",
    time("2016-10-30T01:30:00+01:00"),
    time("2016-10-30T01:30:00+00:00"),
    ["NOW", "2016-10-30T00:30Z"],
    ["PAST", "2016-10-30T01:30Z"],
  ),
  row(
    "from 00:59 to 02:00 as the clock goes forward: a minute",
    time("2016-03-27T00:59:00+00:00"),
    time("2016-03-27T02:00:00+01:00"),
    ["NOW", "2016-03-27T00:59Z"],
    ["PAST", "2016-03-27T01:00Z"],
  ),
  row(
    "over New Year",
    time("2016-12-31T20:00:00Z"),
    time("2017-01-01T08:00:00Z"),
    ["NOW", "2016-12-31T20:00Z"],
    ["PAST", "2017-01-01T08:00Z"],
  ),
  row(
    "over the leap day",
    time("2016-02-28T08:00:00Z"),
    time("2016-03-01T08:00:00Z"),
    ["NOW", "2016-02-28T08:00Z"],
    ["PAST", "2016-03-01T08:00Z"],
  ),
];

const dateToDate = [
  row(
    "one day",
    day("2016-04-26"),
    day("2016-04-26"),
    ["ON_DAY", "2016-04-25T23:00Z"],
    ["MAY_RUN_ON", "2016-04-26T23:00Z"],
    ["PAST", "2016-04-27T11:00Z"],
  ),
  row(
    "two days, both included",
    day("2016-04-26"),
    day("2016-04-27"),
    ["ON_DAY", "2016-04-25T23:00Z"],
    ["MAY_RUN_ON", "2016-04-27T23:00Z"],
    ["PAST", "2016-04-28T11:00Z"],
  ),
  row(
    "the day before the clock goes forward: noon is summer's",
    day("2016-03-26"),
    day("2016-03-26"),
    ["ON_DAY", "2016-03-26T00:00Z"],
    ["MAY_RUN_ON", "2016-03-27T00:00Z"],
    ["PAST", "2016-03-27T11:00Z"],
  ),
  row(
    "the day the clock goes forward has 23 hours",
    day("2016-03-27"),
    day("2016-03-27"),
    ["ON_DAY", "2016-03-27T00:00Z"],
    ["MAY_RUN_ON", "2016-03-27T23:00Z"],
    ["PAST", "2016-03-28T11:00Z"],
  ),
  row(
    "the day before the clock goes back: noon is winter's",
    day("2016-10-29"),
    day("2016-10-29"),
    ["ON_DAY", "2016-10-28T23:00Z"],
    ["MAY_RUN_ON", "2016-10-29T23:00Z"],
    ["PAST", "2016-10-30T12:00Z"],
  ),
  row(
    "the day the clock goes back has 25 hours",
    day("2016-10-30"),
    day("2016-10-30"),
    ["ON_DAY", "2016-10-29T23:00Z"],
    ["MAY_RUN_ON", "2016-10-31T00:00Z"],
    ["PAST", "2016-10-31T12:00Z"],
  ),
  row(
    "six days over the spring change",
    day("2016-03-24"),
    day("2016-03-29"),
    ["ON_DAY", "2016-03-24T00:00Z"],
    ["MAY_RUN_ON", "2016-03-29T23:00Z"],
    ["PAST", "2016-03-30T11:00Z"],
  ),
  row(
    "five days over the autumn change",
    day("2016-10-28"),
    day("2016-11-01"),
    ["ON_DAY", "2016-10-27T23:00Z"],
    ["MAY_RUN_ON", "2016-11-02T00:00Z"],
    ["PAST", "2016-11-02T12:00Z"],
  ),
  row(
    "over New Year",
    day("2016-12-30"),
    day("2017-01-02"),
    ["ON_DAY", "2016-12-30T00:00Z"],
    ["MAY_RUN_ON", "2017-01-03T00:00Z"],
    ["PAST", "2017-01-03T12:00Z"],
  ),
  row(
    "the last day of a year",
    day("2016-12-31"),
    day("2016-12-31"),
    ["ON_DAY", "2016-12-31T00:00Z"],
    ["MAY_RUN_ON", "2017-01-01T00:00Z"],
    ["PAST", "2017-01-01T12:00Z"],
  ),
  row(
    "28 February of a leap year: the night runs into the 29th",
    day("2016-02-28"),
    day("2016-02-28"),
    ["ON_DAY", "2016-02-28T00:00Z"],
    ["MAY_RUN_ON", "2016-02-29T00:00Z"],
    ["PAST", "2016-02-29T12:00Z"],
  ),
  row(
    "28 February of a common year: the night runs into March",
    day("2017-02-28"),
    day("2017-02-28"),
    ["ON_DAY", "2017-02-28T00:00Z"],
    ["MAY_RUN_ON", "2017-03-01T00:00Z"],
    ["PAST", "2017-03-01T12:00Z"],
  ),
];

const dateToTime = [
  row(
    "a day until 5pm the next",
    day("2016-04-26"),
    time("2016-04-27T17:00:00+01:00"),
    ["ON_DAY", "2016-04-25T23:00Z"],
    ["PAST", "2016-04-27T16:00Z"],
  ),
  row(
    "a day until 5pm the same",
    day("2016-04-26"),
    time("2016-04-26T17:00:00+01:00"),
    ["ON_DAY", "2016-04-25T23:00Z"],
    ["PAST", "2016-04-26T16:00Z"],
  ),
  row(
    "over the spring change",
    day("2016-03-26"),
    time("2016-03-27T08:00:00+01:00"),
    ["ON_DAY", "2016-03-26T00:00Z"],
    ["PAST", "2016-03-27T07:00Z"],
  ),
  row(
    "over the autumn change",
    day("2016-10-29"),
    time("2016-10-30T08:00:00Z"),
    ["ON_DAY", "2016-10-28T23:00Z"],
    ["PAST", "2016-10-30T08:00Z"],
  ),
  row(
    "over New Year",
    day("2016-12-31"),
    time("2017-01-01T07:00:00Z"),
    ["ON_DAY", "2016-12-31T00:00Z"],
    ["PAST", "2017-01-01T07:00Z"],
  ),
  row(
    "on the leap day",
    day("2016-02-29"),
    time("2016-02-29T17:00:00Z"),
    ["ON_DAY", "2016-02-29T00:00Z"],
    ["PAST", "2016-02-29T17:00Z"],
  ),
];

const timeToDate = [
  row(
    "8am until the end of the next day",
    time("2016-04-26T08:00:00+01:00"),
    day("2016-04-27"),
    ["NOW", "2016-04-26T07:00Z"],
    ["MAY_RUN_ON", "2016-04-27T23:00Z"],
    ["PAST", "2016-04-28T11:00Z"],
  ),
  row(
    "8am until the end of the same day",
    time("2016-04-26T08:00:00+01:00"),
    day("2016-04-26"),
    ["NOW", "2016-04-26T07:00Z"],
    ["MAY_RUN_ON", "2016-04-26T23:00Z"],
    ["PAST", "2016-04-27T11:00Z"],
  ),
  row(
    "the evening before the clock goes forward",
    time("2016-03-26T20:00:00Z"),
    day("2016-03-26"),
    ["NOW", "2016-03-26T20:00Z"],
    ["MAY_RUN_ON", "2016-03-27T00:00Z"],
    ["PAST", "2016-03-27T11:00Z"],
  ),
  row(
    "the day the clock goes forward",
    time("2016-03-27T08:00:00+01:00"),
    day("2016-03-27"),
    ["NOW", "2016-03-27T07:00Z"],
    ["MAY_RUN_ON", "2016-03-27T23:00Z"],
    ["PAST", "2016-03-28T11:00Z"],
  ),
  row(
    "the evening before the clock goes back",
    time("2016-10-29T20:00:00+01:00"),
    day("2016-10-29"),
    ["NOW", "2016-10-29T19:00Z"],
    ["MAY_RUN_ON", "2016-10-29T23:00Z"],
    ["PAST", "2016-10-30T12:00Z"],
  ),
  row(
    "the day the clock goes back",
    time("2016-10-30T08:00:00Z"),
    day("2016-10-30"),
    ["NOW", "2016-10-30T08:00Z"],
    ["MAY_RUN_ON", "2016-10-31T00:00Z"],
    ["PAST", "2016-10-31T12:00Z"],
  ),
  row(
    "New Year's Eve",
    time("2016-12-31T08:00:00Z"),
    day("2016-12-31"),
    ["NOW", "2016-12-31T08:00Z"],
    ["MAY_RUN_ON", "2017-01-01T00:00Z"],
    ["PAST", "2017-01-01T12:00Z"],
  ),
  row(
    "into the leap day",
    time("2016-02-28T08:00:00Z"),
    day("2016-02-29"),
    ["NOW", "2016-02-28T08:00Z"],
    ["MAY_RUN_ON", "2016-03-01T00:00Z"],
    ["PAST", "2016-03-01T12:00Z"],
  ),
];

const timeToUnknown = [
  row(
    "from 8am: 24 hours",
    time("2016-04-26T08:00:00+01:00"),
    unknown,
    ["END_UNKNOWN", "2016-04-26T07:00Z"],
    ["PAST", "2016-04-27T07:00Z"],
  ),
  row(
    "24 elapsed hours, though the clock goes forward: noon until 1pm",
    time("2016-03-26T12:00:00Z"),
    unknown,
    ["END_UNKNOWN", "2016-03-26T12:00Z"],
    ["PAST", "2016-03-27T12:00Z"],
  ),
  row(
    "24 elapsed hours, though the clock goes back: noon until 11am",
    time("2016-10-29T12:00:00+01:00"),
    unknown,
    ["END_UNKNOWN", "2016-10-29T11:00Z"],
    ["PAST", "2016-10-30T11:00Z"],
  ),
  row(
    "into the leap day",
    time("2016-02-28T08:00:00Z"),
    unknown,
    ["END_UNKNOWN", "2016-02-28T08:00Z"],
    ["PAST", "2016-02-29T08:00Z"],
  ),
  row(
    "over New Year",
    time("2016-12-31T08:00:00Z"),
    unknown,
    ["END_UNKNOWN", "2016-12-31T08:00Z"],
    ["PAST", "2017-01-01T08:00Z"],
  ),
];

const dateToUnknown = [
  row(
    "that day, and its night until noon",
    day("2016-04-26"),
    unknown,
    ["END_UNKNOWN", "2016-04-25T23:00Z"],
    ["MAY_RUN_ON", "2016-04-26T23:00Z"],
    ["PAST", "2016-04-27T11:00Z"],
  ),
  row(
    "the day before the clock goes forward",
    day("2016-03-26"),
    unknown,
    ["END_UNKNOWN", "2016-03-26T00:00Z"],
    ["MAY_RUN_ON", "2016-03-27T00:00Z"],
    ["PAST", "2016-03-27T11:00Z"],
  ),
  row(
    "the day the clock goes forward",
    day("2016-03-27"),
    unknown,
    ["END_UNKNOWN", "2016-03-27T00:00Z"],
    ["MAY_RUN_ON", "2016-03-27T23:00Z"],
    ["PAST", "2016-03-28T11:00Z"],
  ),
  row(
    "the day before the clock goes back",
    day("2016-10-29"),
    unknown,
    ["END_UNKNOWN", "2016-10-28T23:00Z"],
    ["MAY_RUN_ON", "2016-10-29T23:00Z"],
    ["PAST", "2016-10-30T12:00Z"],
  ),
  row(
    "the day the clock goes back",
    day("2016-10-30"),
    unknown,
    ["END_UNKNOWN", "2016-10-29T23:00Z"],
    ["MAY_RUN_ON", "2016-10-31T00:00Z"],
    ["PAST", "2016-10-31T12:00Z"],
  ),
  row(
    "New Year's Eve",
    day("2016-12-31"),
    unknown,
    ["END_UNKNOWN", "2016-12-31T00:00Z"],
    ["MAY_RUN_ON", "2017-01-01T00:00Z"],
    ["PAST", "2017-01-01T12:00Z"],
  ),
  row(
    "the leap day",
    day("2016-02-29"),
    unknown,
    ["END_UNKNOWN", "2016-02-29T00:00Z"],
    ["MAY_RUN_ON", "2016-03-01T00:00Z"],
    ["PAST", "2016-03-01T12:00Z"],
  ),
];

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

describe.each([
  ["TIME, TIME: NOW, then PAST", timeToTime],
  ["DATE, DATE: ON_DAY, MAY_RUN_ON until noon the next day, PAST", dateToDate],
  ["DATE, TIME: ON_DAY until the end, PAST", dateToTime],
  ["TIME, DATE: NOW through that day, MAY_RUN_ON until noon, PAST", timeToDate],
  ["TIME, UNKNOWN: END_UNKNOWN for 24 hours, PAST", timeToUnknown],
  ["DATE, UNKNOWN: END_UNKNOWN that day, MAY_RUN_ON until noon, PAST", dateToUnknown],
  ["UNKNOWN, any: UNDATED until a known end, or until a person acts", unknownToAny],
  ["an end that is not after the start counts as unknown", endBeforeStart],
])("%s", (_, rows) => {
  test.each(rows)("$what", ({ start, end, first, steps }) => {
    const line = timeline(start, end);
    expect(line).toHaveLength(steps.length + 1);
    expect(phaseAt(line, utc("1970-01-01T00:00Z"))).toBe(first);
    let before = first;
    for (const [phase, from] of steps) {
      const at = utc(from);
      const around = [at - 1, at, at + 1].map((instant) => phaseAt(line, instant));
      expect(around, from).toEqual([before, phase, phase]);
      before = phase;
    }
    expect(phaseAt(line, utc("2100-01-01T00:00Z"))).toBe(before);
  });
});

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
