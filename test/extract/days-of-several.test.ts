/** The days of several strikers, and of a strike that has moved: short articles in our own words. */
import { describe, expect, it } from "vitest";
import { codes, daysIn, draftOf, strikesIn, windowsIn } from "./told.ts";

type Told = readonly [text: string, publishedOn: string, windows: readonly (readonly (string | null)[])[]];
const day = (...days: string[]) => days.map((one) => [one, one] as const);
const flagsIn = (text: string, publishedOn: string) =>
  strikesIn(draftOf(text, publishedOn)).flatMap((one) => codes(one));

describe("several strikers, weeks and what is told without a date", () => {
  it.each<Told>([
    [
      "Paramedics of the GMB will strike on 11 January, midnight to midnight. For UNISON members it's between 10am and 10pm.",
      "2023-01-08",
      [
        ["2023-01-11T00:00", "2023-01-12T00:00"],
        ["2023-01-11T10:00", "2023-01-11T22:00"],
      ],
    ],
    [
      "GMB members at the ambulance trust will strike on 6 February. Unite's ambulance workers will strike on 6 February.",
      "2023-01-20",
      day("2023-02-06", "2023-02-06"),
    ],
    [
      "Consultants strike on 22 March and midwives on 23 March. Midwives will be out from 8am to 4pm.",
      "2023-03-17",
      [
        ["2023-03-22", "2023-03-22"],
        ["2023-03-23T08:00", "2023-03-23T16:00"],
      ],
    ],
    [
      "The porters' week-long strike at Leeds General Infirmary starts on Monday 20 March.",
      "2023-03-17",
      [["2023-03-20", "2023-03-26"]],
    ],
    [
      "Nurses take strike action next week: 7am Thursday-7am Saturday.",
      "2023-03-13",
      [["2023-03-23T07:00", "2023-03-25T07:00"]],
    ],
    ["It's day one of a two-day walkout by nurses.", "2023-03-17", [["2023-03-17", "2023-03-18"]]],
    ["Junior doctors have begun a five-day strike.", "2023-03-17", [["2023-03-17", "2023-03-21"]]],
    [
      "When will nurses strike?\n\nFrom 7am on 22 March to 7am on 24 March.",
      "2023-03-17",
      [["2023-03-22T07:00", "2023-03-24T07:00"]],
    ],
    ["Weeks of strikes by clinical support workers started on 15 March.", "2023-03-17", [["2023-03-15", null]]],
    [
      "There'll be a three-day strike by nurses starting next Monday - 20 March.",
      "2023-03-14",
      [["2023-03-20", "2023-03-22"]],
    ],
    [
      "Nurses will strike, 7am on Wednesday 22 March and 7am Friday 24 March.\n\nThe nurses' strike is from 22 to 24 March.",
      "2023-03-17",
      [["2023-03-22T07:00", "2023-03-24T07:00"]],
    ],
  ])("%s", (text, publishedOn, windows) => expect(windowsIn(text, publishedOn)).toEqual(windows));

  it("doubts a bare day where the text gives hours that are not clearly its own", () => {
    const text =
      "Nurses strike on 22 and 29 March. Nurses are out from 8am to 4pm. Nurses are also out from 9am to 5pm.";
    expect(flagsIn(text, "2023-03-17")).toContain("TIME_FROM_OTHER_SENTENCE");
  });
});

describe("strikes that have moved, and other ways to tell hours and days", () => {
  it.each([
    "The nurses' strike of 13 September has been moved to 20 September.",
    "The nurses' strike has been put back, from 13 to 20 September.",
  ])("is two days, of which the first is a former plan: %s", (text) => {
    expect(windowsIn(text, "2023-09-05")).toEqual(day("2023-09-13", "2023-09-20"));
    expect(flagsIn(text, "2023-09-05")).toContain("FORMER_PLAN");
  });

  it.each<Told>([
    [
      "In Wales nurses strike on 6 and 7 October; in England there is no strike on those days.",
      "2023-09-05",
      day("2023-10-06", "2023-10-07"),
    ],
    [
      "Nurses will walk out at 6.59 on 10 October for five days.",
      "2023-09-05",
      [["2023-10-10T06:59", "2023-10-15T06:59"]],
    ],
    [
      "Nurses are to walk out on four dates in October: 7, 8, 9 and 14.",
      "2023-09-05",
      day("2023-10-07", "2023-10-08", "2023-10-09", "2023-10-14"),
    ],
    [
      "Nurses plan one-hour stoppages at 9am on 13 and 14 September.",
      "2023-09-05",
      [
        ["2023-09-13T09:00", "2023-09-13T10:00"],
        ["2023-09-14T09:00", "2023-09-14T10:00"],
      ],
    ],
    ["Nurses strike on 3 October, for 24 hours from 8am.", "2023-09-05", [["2023-10-03T08:00", "2023-10-04T08:00"]]],
    ["Nurses will be on strike for six weeks from 1 October.", "2023-09-05", [["2023-10-01", "2023-11-11"]]],
  ])("%s", (text, publishedOn, windows) => expect(windowsIn(text, publishedOn)).toEqual(windows));
});

describe("two unions on one day", () => {
  it("have a window each where they are told in sentences of their own", () => {
    const text =
      "Ambulance staff in GMB are on strike on 6 March. Unite has called out its ambulance staff on 6 March as well.";
    expect(daysIn(text, "2023-03-01")).toEqual(["2023-03-06", "2023-03-06"]);
  });
});
