/** Days that are counted from a word, from midnight, from the year or from the day before them. Short articles in our own words. */
import { describe, expect, it } from "vitest";
import { codes, draftOf, rowsTold, sortedDaysIn, strikesIn, windowsIn } from "./told.ts";

type Told = readonly [text: string, publishedOn: string, windows: readonly (readonly (string | null)[])[]];
const day = (...days: string[]) => days.map((one) => [one, one] as const);
type Days = readonly [text: string, publishedOn: string, days: readonly string[]];

describe("the second day of a strike that is yet to come", () => {
  it.each<Days>([
    [
      "Nurses in Kent are on strike today. The second day of the strike is next week, on 20 December.",
      "2022-12-15",
      ["2022-12-15", "2022-12-20"],
    ],
    [
      "Nurses went on strike on Thursday 15 December. The second day of the walkout falls on Tuesday (20 December).",
      "2022-12-17",
      ["2022-12-15", "2022-12-20"],
    ],
    [
      "Nurses in Kent are out today, Wednesday 18 January. The second day of the strike is tomorrow, Thursday 19 January.",
      "2023-01-18",
      ["2023-01-18", "2023-01-19"],
    ],
  ])("is no day after another: %s", (text, publishedOn, days) => expect(sortedDaysIn(text, publishedOn)).toEqual(days));
});

describe("a strike of earlier years that is told beside the day", () => {
  it.each([
    "Consultants in Kent, who have not walked out for more than a decade, follow from 20 July.",
    "Consultants in Kent, who never went on strike before, are out from 20 July.",
    "Consultants in Kent – who last walked out in 1975 – take industrial action from 20 July.",
    "Consultants in Kent, who haven't been on strike for decades, stop work from Thursday 20 July.",
  ])("does not make it one of the past: %s", (text) => {
    expect(windowsIn(text, "2023-07-12").map(([start]) => start)).toEqual(["2023-07-20"]);
  });

  it("stays one of the past where the sentence itself tells so", () => {
    expect(sortedDaysIn("Nurses, who had not been on strike before, walked out on 15 December.", "2023-01-12")).toEqual(
      ["2022-12-15"],
    );
  });

  it("does not move the day in front of it", () => {
    const text = "Nurses in Kent will strike on 18 and 19 January, following walkouts on 15 and 20 December.";
    expect(sortedDaysIn(text, "2023-01-10")).toEqual(["2022-12-15", "2022-12-20", "2023-01-18", "2023-01-19"]);
  });

  it("is doubted where the nearest year is passed over", () => {
    const draft = draftOf("Consultants in Kent walked out on 20 July.", "2023-07-12");
    expect(strikesIn(draft).flatMap((one) => codes(one))).toContain("YEAR_AMBIGUOUS");
  });
});

describe("midnight", () => {
  it.each<Told>([
    [
      "Paramedics in Kent will go on strike on Wednesday. The walkout begins at midnight on Tuesday and lasts 24 hours.",
      "2022-12-20",
      [["2022-12-21T00:00", "2022-12-22T00:00"]],
    ],
    [
      "Ambulance strike tomorrow\n\nParamedics in Kent are to walk out at midnight on Tuesday for 24 hours, so fewer ambulances will come tomorrow.",
      "2022-12-20",
      [["2022-12-21T00:00", "2022-12-22T00:00"]],
    ],
    [
      "Paramedics in Kent walk out for 24 hours from midnight on Tuesday night.",
      "2022-12-18",
      [["2022-12-21T00:00", "2022-12-22T00:00"]],
    ],
    [
      "Paramedics in Kent walk out for 24 hours from midnight on Tuesday.",
      "2022-12-18",
      [["2022-12-20T00:00", "2022-12-21T00:00"]],
    ],
    [
      "Paramedics in Kent walk out for 24 hours from 00:01 tonight.",
      "2022-12-20",
      [["2022-12-21T00:01", "2022-12-22T00:01"]],
    ],
    [
      "Paramedics in Kent begin a 72-hour strike tonight. It starts at 00:01 on 20 February and is over at 23:59 on 22 February.",
      "2023-02-19",
      [["2023-02-20T00:01", "2023-02-22T23:59"]],
    ],
    [
      "The walkout by nurses in Kent began at 8pm on Sunday and finishes just before midnight tonight.",
      "2023-05-01",
      [["2023-04-30T20:00", "2023-05-01T23:59"]],
    ],
  ])("is that of the day of the strike: %s", (text, publishedOn, windows) =>
    expect(windowsIn(text, publishedOn)).toEqual(windows),
  );
});

describe("days in their order", () => {
  it.each<Days>([
    ["Nurses in Kent walk out on Monday. Midwives follow on Tuesday.", "2023-01-31", ["2023-02-06", "2023-02-07"]],
    [
      "Next Monday nurses in Kent are on strike. Then on Tuesday midwives walk out.",
      "2023-01-31",
      ["2023-02-06", "2023-02-07"],
    ],
    ["Nurses in Kent walk out on Thursday. The union met ministers on Friday.", "2023-02-03", ["2023-02-09"]],
    [
      "Physiotherapists in Kent will be out again on 9 February. Three days before that nurses will strike.",
      "2023-01-26",
      ["2023-02-06", "2023-02-09"],
    ],
    [
      "Physiotherapists in Kent strike on 9 February. Nurses will have walked out three days earlier.",
      "2023-01-26",
      ["2023-02-06", "2023-02-09"],
    ],
    [
      "Junior doctors in Kent strike on 13 July. Exactly one week after that, consultants walk out.",
      "2023-06-20",
      ["2023-07-13", "2023-07-20"],
    ],
  ])("%s", (text, publishedOn, days) => expect(sortedDaysIn(text, publishedOn)).toEqual(days));

  it("are no length of the strike", () => {
    expect(
      windowsIn(
        "Midwives in Kent are to stop work on Monday 24 November, six weeks after a first stoppage.",
        "2014-11-20",
      ),
    ).toEqual(day("2014-11-24"));
    expect(
      windowsIn("Midwives in Kent will strike on 9 February, three days after their first walkout.", "2023-01-26"),
    ).toEqual(day("2023-02-09"));
  });
});

describe("next week, told before its days", () => {
  it.each<Days>([
    ["Nurses in Kent are to strike next week. They walk out on Wednesday.", "2023-01-31", ["2023-02-08"]],
    [
      "Nurses to strike next week\n\nNurses in Kent will be out for 12 hours on Wednesday.",
      "2023-01-31",
      ["2023-02-08"],
    ],
    [
      "Next week physiotherapists in Kent are on strike. The dispute is over pay. Their walkout is on Thursday.",
      "2023-01-31",
      ["2023-02-09"],
    ],
    ["Next week's strikes in Kent\n\nMonday: nurses\n\nThursday: midwives", "2023-01-31", ["2023-02-06", "2023-02-09"]],
    [
      "Nurses in Kent are to strike next week. Porters at the hospital strike on Wednesday.",
      "2023-01-31",
      ["2023-02-01"],
    ],
    [
      "Nurses in Kent are to strike next week. Nurses in Essex are out today and on Wednesday.",
      "2023-01-31",
      ["2023-01-31", "2023-02-01"],
    ],
  ])("%s", (text, publishedOn, days) => {
    expect(sortedDaysIn(text, publishedOn).filter((one) => one !== null)).toEqual(days);
  });
});

describe("what begins on one day with another union", () => {
  it("is that of the union of the sentence before", () => {
    const text =
      "Unite has called three days of action by ambulance staff in Wales. It starts at 00:01 on February 20 and is over at 23:59 on February 22.\n\n" +
      "GMB members will be on strike too, for 24 hours, from 6am on February 20 until 6am on February 21.";
    expect(rowsTold(text, "2023-02-16")).toEqual([
      "AMBULANCE_STAFF GMB WALES 20T06:00-21T06:00",
      "AMBULANCE_STAFF Unite WALES 20T00:01-22T23:59",
    ]);
  });

  it("is not theirs who hold a strike of their own", () => {
    const text =
      "Workers at Ashdown Hospital are to strike this week over pay.\n\nThey will walk out at 9am this Thursday. Paramedics are set to stage a walkout of their own on the same day.";
    expect(windowsIn(text, "2015-01-27").map(([start]) => start)).toEqual(["2015-01-29T09:00", "2015-01-29"]);
  });
});

it.each([
  ["Nurses in Kent will strike on Friday 4 December and again on Monday.", ["2026-12-04", "2026-12-07"]],
  [
    "Nurses in Kent will strike on Friday 4 December, followed by another strike on Tuesday.",
    ["2026-12-04", "2026-12-08"],
  ],
  ["Nurses in Kent will strike on Friday 18 December. They go out again on Monday.", ["2026-12-18", "2026-12-21"]],
  [
    "Nurses in Kent will strike from 8am on Friday 4 December, and on Saturday and Sunday.",
    ["2026-12-04", "2026-12-05", "2026-12-06"],
  ],
])("is the weekday behind the day that was told: %s", (text, days) => {
  expect(sortedDaysIn(text, "2026-11-27")).toEqual(days);
});

it("is the coming weekday where the day before it is over", () => {
  const text =
    "Nurses in Kent were out on 13 November and again on Monday 16 November. They strike again on Wednesday.";
  expect(sortedDaysIn(text, "2026-11-27")).toContain("2026-12-02");
});

describe("a strike of which its end and its days are told", () => {
  it("is counted back, with a doubt", () => {
    const text = "Clerical workers at Mid Yorkshire Hospitals ended their three-day strike on 22 November.";
    expect(windowsIn(text, "2012-11-25")).toEqual([["2012-11-20", "2012-11-22"]]);
  });
});
