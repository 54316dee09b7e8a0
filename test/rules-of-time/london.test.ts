/** Days, hours and clock changes of London, against instants written by hand. */
import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import {
  addDays,
  atHour,
  dayOf,
  daysBetween,
  formatLondon,
  instantOf,
  nextMidnight,
  startOfDay,
  weekdayOf,
} from "../../schema/london.ts";
import { londonTime } from "../../seed/london-time.ts";
import { utc } from "./builders.ts";

describe("a day in London", () => {
  test.each([
    ["in winter", "2016-01-12", "2016-01-12T00:00Z", "2016-01-12T12:00Z"],
    ["in summer", "2016-04-26", "2016-04-25T23:00Z", "2016-04-26T11:00Z"],
    ["that the clock goes forward on", "2016-03-27", "2016-03-27T00:00Z", "2016-03-27T11:00Z"],
    ["after the clock went forward", "2016-03-28", "2016-03-27T23:00Z", "2016-03-28T11:00Z"],
    ["that the clock goes back on", "2016-10-30", "2016-10-29T23:00Z", "2016-10-30T12:00Z"],
    ["after the clock went back", "2016-10-31", "2016-10-31T00:00Z", "2016-10-31T12:00Z"],
  ])("%s starts at its midnight and has its noon", (_, date, midnight, noon) => {
    expect(startOfDay(date)).toBe(utc(midnight));
    expect(atHour(date, 12)).toBe(utc(noon));
  });

  test.each([
    ["2016-04-25T22:59:59.999Z", "2016-04-25"],
    ["2016-04-25T23:00Z", "2016-04-26"],
    ["2016-03-26T23:59:59.999Z", "2016-03-26"],
    ["2016-03-27T00:00Z", "2016-03-27"],
    ["2016-03-27T22:59:59.999Z", "2016-03-27"],
    ["2016-03-27T23:00Z", "2016-03-28"],
    ["2016-10-29T23:00Z", "2016-10-30"],
    ["2016-10-30T23:59:59.999Z", "2016-10-30"],
    ["2016-10-31T00:00Z", "2016-10-31"],
  ])("%s is on %s", (instant, date) => {
    expect(dayOf(utc(instant))).toBe(date);
  });

  test.each([
    ["2016-04-26T07:00Z", "2016-04-26T23:00Z"],
    ["2016-04-26T22:59:59.999Z", "2016-04-26T23:00Z"],
    ["2016-04-26T23:00Z", "2016-04-27T23:00Z"],
    ["2016-03-27T00:00Z", "2016-03-27T23:00Z"],
    ["2016-10-29T23:00Z", "2016-10-31T00:00Z"],
    ["2016-12-31T12:00Z", "2017-01-01T00:00Z"],
    ["2016-02-28T12:00Z", "2016-02-29T00:00Z"],
  ])("the first midnight after %s is %s", (instant, midnight) => {
    expect(nextMidnight(utc(instant))).toBe(utc(midnight));
  });

  test("days are counted by the calendar", () => {
    expect(addDays("2016-02-28", 1)).toBe("2016-02-29");
    expect(addDays("2016-12-31", 1)).toBe("2017-01-01");
    expect(addDays("2016-03-28", -1)).toBe("2016-03-27");
    expect(daysBetween("2016-02-28", "2016-03-01")).toBe(2);
    expect(daysBetween("2016-04-27", "2016-04-26")).toBe(-1);
    expect(daysBetween("2016-01-01", "2017-01-01")).toBe(366);
  });

  test("1 December 2015 was a Tuesday, whatever Epsom's page says", () => {
    expect(weekdayOf("2015-12-01")).toBe(2);
    expect(weekdayOf("2016-05-01")).toBe(7);
  });
});

describe("zoned times", () => {
  test.each([
    ["2016-04-26T08:00:00+01:00", "2016-04-26T07:00Z"],
    ["2016-03-09T08:00:00+00:00", "2016-03-09T08:00Z"],
    ["2016-03-09T08:00:00Z", "2016-03-09T08:00Z"],
  ])("%s is %s", (zoned, instant) => {
    expect(instantOf(zoned)).toBe(utc(instant));
  });

  test.each([
    ["2016-04-26T07:00Z", "2016-04-26T08:00:00+01:00"],
    ["2016-03-09T08:00Z", "2016-03-09T08:00:00+00:00"],
    ["2016-10-30T00:30Z", "2016-10-30T01:30:00+01:00"],
    ["2016-10-30T01:30Z", "2016-10-30T01:30:00+00:00"],
  ])("%s is shown as %s", (instant, zoned) => {
    expect(formatLondon(utc(instant))).toBe(zoned);
  });
});

describe("promise 7: no guessed times", () => {
  test.each([
    ["2016-04-26", 8, 0, "2016-04-26T08:00:00+01:00"],
    ["2016-03-09", 8, 0, "2016-03-09T08:00:00+00:00"],
    ["2016-03-27", 0, 59, "2016-03-27T00:59:00+00:00"],
    ["2016-03-27", 2, 0, "2016-03-27T02:00:00+01:00"],
    ["2016-10-30", 0, 59, "2016-10-30T00:59:00+01:00"],
    ["2016-10-30", 2, 0, "2016-10-30T02:00:00+00:00"],
  ])("%s at %i:%i is %s", (date, hour, minute, zoned) => {
    expect(londonTime(date, hour, minute)).toBe(zoned);
  });

  test.each([
    ["skipped as the clock goes forward", "2016-03-27", 1, 0],
    ["skipped as the clock goes forward", "2016-03-27", 1, 59],
    ["shown twice as the clock goes back", "2016-10-30", 1, 0],
    ["shown twice as the clock goes back", "2016-10-30", 1, 59],
    ["on no clock", "2016-04-26", 24, 0],
    ["on no clock", "2016-04-26", 8, 60],
  ])("a time %s is for a person to settle: %s %i:%i", (_, date, hour, minute) => {
    expect(londonTime(date, hour, minute)).toBeNull();
  });

  test("a day that is not in the calendar is refused", () => {
    expect(() => startOfDay("2017-02-29")).toThrow(RangeError);
    expect(() => londonTime("2016-04-31", 8, 0)).toThrow(RangeError);
  });
});

/** The time-zone data that Node brings along. Red here means that the law changed: see the rule in `schema/london.ts`. */
describe("the clocks that the data has", () => {
  const zone = "Europe/London";
  const years = Array.from({ length: 150 }, (_, n) => 1950 + n);
  const hours = [0, 1, 2, 3, 12, 23];

  test.each(["01", "02", "03", "04", "10", "11"])("are ours, month %s, from 1950 to 2099", (month) => {
    const wrong: string[] = [];
    for (const year of years) {
      for (let date = Temporal.PlainDate.from(`${year}-${month}-01`); ; date = date.add({ days: 1 })) {
        if (date.month !== Number(month)) break;
        const day = date.toString();
        if (startOfDay(day) !== date.toZonedDateTime(zone).epochMilliseconds) wrong.push(day);
        if (date.day < 25 && date.day % 5 > 0) continue;
        for (const hour of hours) {
          const instant = Date.UTC(year, Number(month) - 1, date.day, hour, 59, 59, 999);
          const shown = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);
          const text = shown.toString({ timeZoneName: "never", smallestUnit: "second" });
          if (formatLondon(instant) !== text || dayOf(instant) !== shown.toPlainDate().toString()) wrong.push(text);
          if (londonTime(day, hour, 30) !== onlyTime(day, hour)) wrong.push(`${day} ${hour}:30`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  /** By our own rule, from the other side: the one instant of the day at which London's clocks show that time. */
  function onlyTime(day: string, hour: number): string | null {
    const midnight = Date.parse(`${day}T00:00:00Z`);
    const shown = [-2, -1, 0]
      .map((ahead) => formatLondon(midnight + (hour + ahead) * 3_600_000 + 1_800_000))
      .filter((text) => text.startsWith(`${day}T${String(hour).padStart(2, "0")}:30`));
    return shown.length === 1 ? (shown[0] ?? null) : null;
  }
});

test.each([
  "2016-04-26T08:00:00",
  "2016-04-26",
  "2016-02-30T08:00:00Z",
  "2016-04-26T24:00:00Z",
  "2016-04-26T08:00:00+25:00",
  "26 April 2016 8am",
  "",
])("%s is no instant", (text) => {
  expect(() => instantOf(text)).toThrow(RangeError);
});
