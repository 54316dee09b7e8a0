/** "We looked": where, when, for whom, and how far ahead a look can reach. */
import { describe, expect, test } from "vitest";
import type { Nation } from "../../schema/codes.ts";
import { StaffGroup } from "../../schema/codes.ts";
import { coverageAt, furthestCheck } from "../../schema/coverage.ts";
import { situationAt } from "../../schema/situation.ts";
import { aCoverage, aStrike, atSouthampton, aWindow, inEngland, inWales, utc, worldOf } from "./builders.ts";

const aWeek = aCoverage({ from: "2016-04-20T09:00Z", until: "2016-04-27T09:00Z" });

function containsAt(coverages: Parameters<typeof coverageAt>[0], at: string, nation: Nation = "ENGLAND"): boolean {
  return coverageAt(coverages, nation, utc(at)).contains;
}

function untilAt(coverages: Parameters<typeof coverageAt>[0], at: string): number | null {
  return coverageAt(coverages, "ENGLAND", utc(at)).until;
}

describe("a coverage is half-open", () => {
  test.each([
    ["2016-04-20T08:59:59.999Z", false],
    ["2016-04-20T09:00Z", true],
    ["2016-04-27T08:59:59.999Z", true],
    ["2016-04-27T09:00Z", false],
  ])("at %s: %s", (at, expected) => {
    expect(containsAt([aWeek], at)).toBe(expected);
    expect(untilAt([aWeek], at)).toBe(expected ? utc("2016-04-27T09:00Z") : null);
  });
});

describe("the union of coverages", () => {
  const touching = aCoverage({ from: "2016-04-27T09:00Z", until: "2016-05-04T09:00Z" });
  const overlapping = aCoverage({ from: "2016-04-23T09:00Z", until: "2016-04-30T09:00Z" });
  const within = aCoverage({ from: "2016-04-21T09:00Z", until: "2016-04-22T09:00Z" });
  const later = aCoverage({ from: "2016-04-27T09:01Z", until: "2016-05-04T09:00Z" });

  test.each([
    ["touching", [aWeek, touching], "2016-05-04T09:00Z"],
    ["touching, in any order", [touching, aWeek], "2016-05-04T09:00Z"],
    ["overlapping", [overlapping, aWeek], "2016-04-30T09:00Z"],
    ["one within another", [aWeek, within], "2016-04-27T09:00Z"],
    ["one within another, in any order", [within, aWeek], "2016-04-27T09:00Z"],
    ["with a gap of a minute", [aWeek, later], "2016-04-27T09:00Z"],
    ["three in a row", [overlapping, touching, aWeek], "2016-05-04T09:00Z"],
  ])("%s", (_, coverages, until) => {
    expect(untilAt(coverages, "2016-04-21T12:00Z")).toBe(utc(until));
    expect(containsAt(coverages, "2016-04-27T08:59:59.999Z")).toBe(true);
  });

  test("in a gap nobody has looked", () => {
    expect(containsAt([aWeek, later], "2016-04-27T09:00Z")).toBe(false);
    expect(containsAt([aWeek, later], "2016-04-27T09:01Z")).toBe(true);
  });

  test("a coverage that ends before it begins covers nothing", () => {
    const backwards = aCoverage({ from: "2016-04-27T09:00Z", until: "2016-04-20T09:00Z" });
    expect(containsAt([backwards], "2016-04-23T09:00Z")).toBe(false);
    expect(containsAt([backwards, aWeek], "2016-04-23T09:00Z")).toBe(true);
  });
});

describe("per staff group", () => {
  const span = { from: "2016-04-20T09:00Z", until: "2016-04-27T09:00Z" };
  const doctors = aCoverage({ ...span, staffGroups: ["RESIDENT_DOCTORS", "CONSULTANTS"] });
  const others = StaffGroup.options.filter((group) => group !== "RESIDENT_DOCTORS" && group !== "CONSULTANTS");

  test("looking for some groups is not looking", () => {
    expect(containsAt([doctors], "2016-04-23T09:00Z")).toBe(false);
    expect(containsAt([aCoverage({ ...span, staffGroups: [] })], "2016-04-23T09:00Z")).toBe(false);
  });

  test("one group short of all is not looking", () => {
    for (const missing of StaffGroup.options) {
      const rest = StaffGroup.options.filter((group) => group !== missing);
      expect(containsAt([aCoverage({ ...span, staffGroups: rest })], "2016-04-23T09:00Z"), missing).toBe(false);
    }
  });

  test("all groups, in two looks, is looking: until the first of them runs out", () => {
    const rest = aCoverage({ from: "2016-04-20T09:00Z", until: "2016-04-25T09:00Z", staffGroups: others });
    expect(untilAt([doctors, rest], "2016-04-23T09:00Z")).toBe(utc("2016-04-25T09:00Z"));
    expect(containsAt([doctors, rest], "2016-04-25T09:00Z")).toBe(false);
  });

  test("the look that goes furthest for each group counts", () => {
    const all = aCoverage({ from: "2016-04-20T09:00Z", until: "2016-04-22T09:00Z" });
    const rest = aCoverage({ from: "2016-04-22T09:00Z", until: "2016-04-26T09:00Z", staffGroups: others });
    expect(untilAt([all, doctors, rest], "2016-04-21T09:00Z")).toBe(utc("2016-04-26T09:00Z"));
  });
});

describe("promise 3: not knowing never looks like all-clear", () => {
  const watched = worldOf({ coverages: [aWeek] });
  const during = utc("2016-04-23T12:00Z");

  test("looked, and fresh: no strike is known", () => {
    expect(situationAt(watched, inEngland, during, true).state).toBe("NONE_KNOWN");
    expect(situationAt(watched, atSouthampton, during, true).state).toBe("NONE_KNOWN");
  });

  test("looked, but the newest version could not be read", () => {
    expect(situationAt(watched, inEngland, during, false).state).toBe("NOT_WATCHED");
  });

  test("nobody has looked", () => {
    expect(situationAt(worldOf(), inEngland, during, true).state).toBe("NOT_WATCHED");
  });

  test("nobody has looked in this nation", () => {
    expect(situationAt(watched, inWales, during, true).state).toBe("NOT_WATCHED");
  });

  test("nobody has looked that far ahead, or that far back", () => {
    expect(situationAt(watched, inEngland, utc("2016-04-27T09:00Z"), true).state).toBe("NOT_WATCHED");
    expect(situationAt(watched, inEngland, utc("2016-04-20T08:59Z"), true).state).toBe("NOT_WATCHED");
  });

  test("nobody has looked for ambulance staff", () => {
    const rest = StaffGroup.options.filter((group) => group !== "AMBULANCE_STAFF");
    const partly = aCoverage({ from: "2016-04-20T09:00Z", until: "2016-04-27T09:00Z", staffGroups: rest });
    expect(situationAt(worldOf({ coverages: [partly] }), inEngland, during, true).state).toBe("NOT_WATCHED");
  });

  test("a strike of which nobody knows whether it touches the place is not none", () => {
    const events = [aStrike({ scope: { type: "UNKNOWN" }, windows: [aWindow()] })];
    const on = utc("2016-04-26T12:00Z");
    expect(situationAt(worldOf({ events, coverages: [aWeek] }), atSouthampton, on, true).state).toBe(
      "STRIKE_MAY_AFFECT",
    );
  });

  test("a strike stands though nobody looks and the data are stale", () => {
    const world = worldOf({ events: [aStrike()] });
    expect(situationAt(world, atSouthampton, utc("2016-04-26T12:00Z"), false).state).toBe("STRIKE_NOW");
  });

  test("checkedUntil is said only where somebody has looked", () => {
    expect(situationAt(watched, inEngland, during, true).checkedUntil).toBe(utc("2016-04-27T09:00Z"));
    expect(situationAt(watched, inWales, during, true).checkedUntil).toBeNull();
  });
});

describe("how far a look reaches: to the first minute of the first day that a strike can lawfully begin", () => {
  test.each<[string, Nation, string, string]>([
    ["7 days in 2016", "ENGLAND", "2016-04-12T14:00Z", "2016-04-18T23:00Z"],
    ["7 days, just before midnight", "ENGLAND", "2016-04-12T22:59Z", "2016-04-18T23:00Z"],
    ["7 days, at midnight", "ENGLAND", "2016-04-12T23:00Z", "2016-04-19T23:00Z"],
    ["7 days over the spring change", "WALES", "2016-03-24T12:00Z", "2016-03-30T23:00Z"],
    ["7 days over the autumn change", "SCOTLAND", "2016-10-27T12:00Z", "2016-11-03T00:00Z"],
    ["the last day of 7 days", "ENGLAND", "2017-02-28T23:59Z", "2017-03-07T00:00Z"],
    ["14 days from 1 March 2017", "ENGLAND", "2017-03-01T00:00Z", "2017-03-15T00:00Z"],
    ["14 days in 2023", "WALES", "2023-01-10T12:00Z", "2023-01-24T00:00Z"],
    ["14 days that end before 10 days' notice can", "ENGLAND", "2026-02-13T12:00Z", "2026-02-27T00:00Z"],
    ["14 days that end as 10 days' notice can", "ENGLAND", "2026-02-14T12:00Z", "2026-02-28T00:00Z"],
    [
      "14 days cut short: notice of 18 February 2026 ends on the 28th",
      "ENGLAND",
      "2026-02-17T12:00Z",
      "2026-02-28T00:00Z",
    ],
    ["10 days from 18 February 2026", "SCOTLAND", "2026-02-18T00:00Z", "2026-02-28T00:00Z"],
    ["10 days in 2026", "ENGLAND", "2026-06-01T12:00Z", "2026-06-10T23:00Z"],
    ["7 days in Northern Ireland, then", "NORTHERN_IRELAND", "2016-04-12T14:00Z", "2016-04-18T23:00Z"],
    ["7 days in Northern Ireland, in 2020", "NORTHERN_IRELAND", "2020-01-10T12:00Z", "2020-01-17T00:00Z"],
    ["7 days in Northern Ireland, in 2026", "NORTHERN_IRELAND", "2026-06-01T12:00Z", "2026-06-07T23:00Z"],
  ])("%s", (_, nation, checkedAt, expected) => {
    expect(new Date(furthestCheck(nation, utc(checkedAt))).toISOString()).toBe(new Date(utc(expected)).toISOString());
  });
});
