/** Days in the answer to a question, and those of strikes that there have been. Short articles in our own words. */
import { describe, expect, it } from "vitest";
import { sortedDaysIn, windowsIn } from "./told.ts";

const head = "Strike at Ashdown Hospital\n\nNurses at Ashdown Hospital are on strike.\n\n";

describe("the answer to a question", () => {
  it.each<[string, string, (string | null)[][]]>([
    [
      "When is it?\n\nFrom 7.15am to 8.15pm today and at the same hours tomorrow.",
      "2023-01-18",
      [
        ["2023-01-18T07:15", "2023-01-18T20:15"],
        ["2023-01-19T07:15", "2023-01-19T20:15"],
      ],
    ],
    [
      "When is it?\n\nIt starts at 8pm tonight and is over at 11.59pm tomorrow.",
      "2023-04-30",
      [["2023-04-30T20:00", "2023-05-01T23:59"]],
    ],
    [
      "Which days are affected?\n\nTuesday 11 and Wednesday 12 April.",
      "2023-04-05",
      [
        ["2023-04-11", "2023-04-11"],
        ["2023-04-12", "2023-04-12"],
      ],
    ],
    [
      "How long will it last?\n\nFour days, from 6.59am on Tuesday 11 April to 6.59am on Saturday 15 April.",
      "2023-04-05",
      [["2023-04-11T06:59", "2023-04-15T06:59"]],
    ],
    [
      "Is that the first?\n\nNo, there was one on 4 April.\n\nWill there be another?\n\nYes, 7am on 3 May to 7am on 4 May.",
      "2023-04-15",
      [
        ["2023-04-04", "2023-04-04"],
        ["2023-05-03T07:00", "2023-05-04T07:00"],
      ],
    ],
  ])("gives the day: %s", (text, publishedOn, windows) => {
    const found = windowsIn(`${head}${text}`, publishedOn).filter(([start]) => start !== null);
    expect(found.toSorted(([one], [two]) => (one ?? "").localeCompare(two ?? ""))).toEqual(windows);
  });

  it.each([
    "When do I have to reply?\n\nPlease ring us by 3 May.",
    "When was the hospital built?\n\nIt opened on 3 May 1953.",
    "When will the clinic open?\n\nOn Monday 8 May.",
  ])("is of something else: %s", (text) => {
    expect(sortedDaysIn(`Strike at Ashdown Hospital\n\nNurses strike on 2 May.\n\n${text}`, "2023-04-15")).toEqual([
      "2023-05-02",
    ]);
  });
});

describe("strikes that there have been", () => {
  it.each<[string, string[]]>([
    [
      "Nurses in Kent strike on 11 January. It is the second time. On December 21, the first time, few operations went ahead.",
      ["2022-12-21", "2023-01-11"],
    ],
    [
      "Nurses in Kent strike on 11 January. When they last went out, on 21 December, fewer than half of the calls were answered.",
      ["2022-12-21", "2023-01-11"],
    ],
    [
      "Nurses in Kent strike on 11 January. Last month's action on 21 December cost 300 operations.",
      ["2022-12-21", "2023-01-11"],
    ],
    [
      "Nurses in Kent strike on 11 January. There have been two days so far: 15 and 20 December.",
      ["2022-12-15", "2022-12-20", "2023-01-11"],
    ],
  ])("%s", (text, days) => expect(sortedDaysIn(text, "2023-01-05")).toEqual(days));

  it("are not the days of alarms and of other hospitals", () => {
    const text =
      "Strike by paramedics on 23 January\n\nThe service in Essex is not on strike. It has stood down the incident that it declared on 28 December.";
    expect(sortedDaysIn(text, "2023-01-10")).toEqual(["2023-01-23"]);
  });
});

describe("a strike that is over", () => {
  it.each<[string, [string, string][]]>([
    [
      "The RCN had called its members out for 28 hours from 8pm on Sunday, and the strike ended just before midnight last night.",
      [["2023-04-30T20:00", "2023-05-01T23:59"]],
    ],
    ["They had walked out on Sunday over pay.", [["2023-04-30", "2023-04-30"]]],
  ])("is on the last such day: %s", (text, windows) => {
    expect(windowsIn(`Nurses end strike\n\nNurses in Kent are back at work. ${text}`, "2023-05-02")).toEqual(windows);
  });
});

describe("the day of an appointment in a text about a strike", () => {
  it.each([
    "If you have a hospital operation, outpatient clinic or procedure on Thursday 15 December, please attend as usual.",
    "Patients with an appointment booked for Thursday 15 December should come as usual.",
  ])("is one of the strike: %s", (text) => {
    const head =
      "Industrial action\n\nThe Royal College of Nursing (RCN) has announced industrial action. We plan to keep patients safe.\n\n";
    expect(sortedDaysIn(`${head}${text}`, "2022-12-13")).toEqual(["2022-12-15"]);
  });
});

describe("a day in few words", () => {
  it.each<[string, string, string[]]>([
    [
      "Physiotherapists to strike\n\nPhysiotherapists in Kent have not been on strike before. On Thursday thousands of them will be, at 30 trusts.",
      "2023-01-24",
      ["2023-01-26"],
    ],
    [
      "Strike by consultants in Kent\n\nConsultants are going on strike. On Tuesday 19 September they will give Christmas Day levels of cover.",
      "2023-09-14",
      ["2023-09-19"],
    ],
    [
      "Physiotherapists in Kent walk out for the first time. Thursday 26 January is the day.",
      "2023-01-20",
      ["2023-01-26"],
    ],
    ["This Wednesday there is a second strike by paramedics in Kent.", "2023-01-09", ["2023-01-11"]],
    ["The hospitals of Kent have got through today's walkout by nurses.", "2023-01-09", ["2023-01-09"]],
    [
      "On Wednesday 18 January nurses in Kent will be out between 7am and 7pm. The hours on Thursday 19 January are the same.",
      "2023-01-09",
      ["2023-01-18", "2023-01-19"],
    ],
  ])("%s", (text, publishedOn, days) => expect(sortedDaysIn(text, publishedOn)).toEqual(days));
});
