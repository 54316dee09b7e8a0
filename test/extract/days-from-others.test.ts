/** Days that are told from another day, from a week or from the strike itself: short articles in our own words. */
import { describe, expect, it } from "vitest";
import { codes, draftOf, strikesIn, windowsIn } from "./told.ts";

type Told = readonly [text: string, publishedOn: string, windows: readonly (readonly (string | null)[])[]];
const day = (...days: string[]) => days.map((one) => [one, one] as const);
const flagsIn = (text: string, publishedOn: string) =>
  strikesIn(draftOf(text, publishedOn)).flatMap((one) => codes(one));
const intro = "Nurses at Ashdown Hospital are in a dispute over pay.\n\n";

describe("days that are told from another day", () => {
  it.each<Told>([
    ["Nurses will strike on 15 March and the following day.", "2023-03-01", day("2023-03-15", "2023-03-16")],
    [
      "Nurses will strike on 13 March, and again on the following Tuesday.",
      "2023-03-01",
      day("2023-03-13", "2023-03-14"),
    ],
    ["Paramedics walk out on Wednesday 8 March and again a week later.", "2023-03-01", day("2023-03-08", "2023-03-15")],
    [
      "Nurses will be on strike from 7am on Tuesday 11 to 7am on Saturday 15 April.",
      "2023-03-17",
      [["2023-04-11T07:00", "2023-04-15T07:00"]],
    ],
    [
      "Nurses walk out from 7am on Tuesday 28 March until 7am on Saturday 1st.",
      "2023-03-17",
      [["2023-03-28T07:00", "2023-04-01T07:00"]],
    ],
    [
      "Porters have been on strike since 4 May, and will stay out until the 28th.",
      "2023-05-20",
      [["2023-05-04", "2023-05-28"]],
    ],
    ["Nurses are to strike twice more, on the 4th and the 5th.", "2023-03-20", day("2023-04-04", "2023-04-05")],
    [
      "In April nurses at every hospital of the region but the smallest are to strike twice more, on the 4th and the 5th.",
      "2023-03-20",
      day("2023-04-04", "2023-04-05"),
    ],
    [
      "Nurses will strike from 8am on 15 March to 8pm the same day.",
      "2023-03-01",
      [["2023-03-15T08:00", "2023-03-15T20:00"]],
    ],
  ])("%s", (text, publishedOn, windows) => expect(windowsIn(text, publishedOn)).toEqual(windows));

  it("is doubted where the other day is in another sentence, and is none without another day", () => {
    const text = "Junior doctors will strike on Monday 13 March. On the same day, consultants will walk out.";
    expect(windowsIn(text, "2023-03-01")).toEqual(day("2023-03-13", "2023-03-13"));
    expect(flagsIn(text, "2023-03-01")).toContain("RELATIVE_WORD");
    expect(windowsIn("Nurses are planning a strike. The following day was cold.", "2023-03-01")).toEqual([]);
  });
});

describe("days by their place in the strike", () => {
  it.each<Told>([
    ["Today is the third day of a three-day strike by nurses.", "2023-03-16", [["2023-03-14", "2023-03-16"]]],
    ["Nurses are on the second day of their three-day strike.", "2023-03-15", [["2023-03-14", "2023-03-16"]]],
    [
      "Nurses walked out today for the first of two days of strike action.",
      "2023-03-15",
      [["2023-03-15", "2023-03-16"]],
    ],
    ["A three-day strike by nurses starts on Monday 13 March.", "2023-03-01", [["2023-03-13", "2023-03-15"]]],
  ])("%s", (text, publishedOn, windows) => {
    expect(windowsIn(text, publishedOn)).toEqual(windows);
    expect(flagsIn(text, publishedOn)).toContain("END_DERIVED");
  });

  it("counts nothing from the first of two strikes", () =>
    expect(windowsIn("On 15 March nurses stage the first of two 12-hour strikes.", "2023-03-01")).toEqual(
      day("2023-03-15"),
    ));
});

describe("days of every week", () => {
  it.each<Told>([
    [
      "Porters will strike every Monday in April.",
      "2023-03-01",
      day("2023-04-03", "2023-04-10", "2023-04-17", "2023-04-24"),
    ],
    ["Porters will strike each Thursday until 16 March.", "2023-03-01", day("2023-03-02", "2023-03-09", "2023-03-16")],
    [
      "Porters will strike from 8am to 5pm every Tuesday and Friday from 7 March until 14 March.",
      "2023-03-01",
      [
        ["2023-03-07T08:00", "2023-03-07T17:00"],
        ["2023-03-10T08:00", "2023-03-10T17:00"],
        ["2023-03-14T08:00", "2023-03-14T17:00"],
      ],
    ],
  ])("%s", (text, publishedOn, windows) => {
    expect(windowsIn(text, publishedOn)).toEqual(windows);
    expect(flagsIn(text, publishedOn)).toContain("WEEKDAY_ONLY");
  });
});

describe("the week that a weekday is of", () => {
  it("holds for all weekdays in front of it", () => {
    const text = `${intro}The cleaners were to strike from Tuesday to Thursday this week, says GMB.`;
    expect(windowsIn(text, "2024-07-17")).toEqual([["2024-07-16", "2024-07-18"]]);
    const later = `${intro}They walk out from 8am on Tuesday until 8am on Friday of next week.`;
    expect(windowsIn(later, "2024-07-15")).toEqual([["2024-07-23T08:00", "2024-07-26T08:00"]]);
  });
  it("holds where the weekday is told again", () => {
    const text = `${intro}Nurses will strike on Wednesday and Thursday next week. The walkout on Wednesday and Thursday is their third.`;
    expect(windowsIn(text, "2024-07-17")).toEqual([
      ["2024-07-24", "2024-07-24"],
      ["2024-07-25", "2024-07-25"],
    ]);
  });
});

describe("a strike that is on its second day", () => {
  it("began the day before, and ends when the sentence says", () => {
    const text = `${intro}Nurses in Ashdown are on the second day of a 72-hour strike, which goes on until 9 May.`;
    expect(windowsIn(text, "2024-05-07")).toEqual([["2024-05-06", "2024-05-09"]]);
  });
  it("is on its day alone where its hours are those of a day", () => {
    const text = `Nurses strike for a third day\n\nThe strike runs for 12 hours, from 7am to 7pm. Nurses want a rise.`;
    expect(windowsIn(text, "2024-05-07")).toEqual([["2024-05-07T07:00", "2024-05-07T19:00"]]);
  });
});

describe("a weekday that is over", () => {
  it("is told by what its clause says of it", () => {
    const text = `The head of Ashdown Hospital praised staff for how they coped on Wednesday, when nurses walked out over pay.`;
    expect(windowsIn(text, "2024-05-10").map(([start]) => start)).toEqual(["2024-05-08"]);
    const ahead = `${intro}Nurses' strike: clinics cancelled for Friday\n\nNurses strike on Friday.`;
    expect(windowsIn(ahead, "2024-05-09").map(([start]) => start)).toEqual(["2024-05-10"]);
  });
});

describe("a strike that is told with its days in front", () => {
  it("ends after its own days, and not after those of the next one", () => {
    const text =
      "Cleaners at St George's Hospital in London have held two strikes: three days from 30 May, and a week from 20 June.";
    expect(windowsIn(text, "2024-07-05")).toEqual([
      ["2024-05-30", "2024-06-01"],
      ["2024-06-20", "2024-06-26"],
    ]);
  });
});
