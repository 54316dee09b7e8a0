/** Days as reports tell of a strike that is over, or in passing of another. Short articles in our own words. */
import { describe, expect, it } from "vitest";
import { sortedDaysIn, windowsIn } from "./told.ts";

const on = "2024-05-08";

describe("a strike that is counted back from its end", () => {
  it.each<[string, [string, string | null][]]>([
    [
      "Consultants strike from 7am on 14 May to 7am on 16 May. Junior doctors are back from a strike of four days, which ended this morning at 7am.",
      [
        ["2024-05-14T07:00", "2024-05-16T07:00"],
        ["2024-05-04T07:00", "2024-05-08T07:00"],
      ],
    ],
    [
      "The junior doctors' strike ended at 7am yesterday. Over the four days, which began at 7am on Friday 3 May, 900 operations were put off. Consultants will be on strike from 7am on 14 May.",
      [
        ["2024-05-03T07:00", "2024-05-07T07:00"],
        ["2024-05-14T07:00", null],
      ],
    ],
    ["Nurses will hold a strike of three days from Monday 20 May.", [["2024-05-20", "2024-05-22"]]],
  ])("%s", (text, windows) =>
    expect(windowsIn(text, on).toSorted((a, b) => String(a[0]).localeCompare(String(b[0])))).toEqual(
      windows.toSorted((a, b) => a[0].localeCompare(b[0])),
    ),
  );

  it("is none beside its own days", () => {
    const text = "Junior doctors strike from 7am on 14 May. Their strike of two days will be over at 7am on 16 May.";
    expect(sortedDaysIn(text, on)).toEqual(["2024-05-14"]);
  });
});

describe("a day that is over", () => {
  it.each<[string, string[]]>([
    [
      "Porters at Ashdown Hospital struck in March. On Monday they were on the picket line again, from 7am to 11am.",
      ["2024-05-06"],
    ],
    [
      "Porters will strike on 16 May. One patient in three had to wait before Monday's walkout, which two unions took part in.",
      ["2024-05-06", "2024-05-16"],
    ],
    ["Monday's strike by porters at Ashdown Hospital saw 300 operations put off.", ["2024-05-06"]],
    [
      "Patients in Leeds felt the effects yesterday when junior doctors went on strike for the first time.",
      ["2024-05-07"],
    ],
    [
      "Porters' strikes all over the country, which were due on Monday and Wednesday, have been suspended.",
      ["2024-05-13", "2024-05-15"],
    ],
  ])("%s", (text, days) => expect(sortedDaysIn(text, on)).toEqual(days));

  it("is not one that is to come", () =>
    expect(sortedDaysIn("Monday's strike by porters at Ashdown Hospital will see 300 operations put off.", on)).toEqual(
      ["2024-05-13"],
    ));
});

describe("a day of every week, whose first is told", () => {
  it("is that first one, where no last one is", () => {
    const text = "Porters at Ashdown Hospital will strike on each Friday and Monday from 17 May.";
    expect(sortedDaysIn(text, on)).toEqual(["2024-05-17"]);
  });
});

describe("a day that is counted among the others", () => {
  it.each<[string, string[]]>([
    [
      "Porters at Ashdown Hospital are on strike. Today is the second day, and 11 May will be the third.",
      ["2024-05-08", "2024-05-11"],
    ],
    [
      "Nurses are on strike today. The clinic is closed today and again on Tuesday 14 May, the second day of the strike.",
      ["2024-05-08", "2024-05-14"],
    ],
    [
      "Porters at Ashdown Hospital strike. More is planned for next Tuesday and Wednesday (May 14 and 15).",
      ["2024-05-14", "2024-05-15"],
    ],
  ])("%s", (text, days) => expect(sortedDaysIn(text, on)).toEqual(expect.arrayContaining(days)));

  it("is none of something else", () => {
    const text = "Nurses are on strike today. Talks go on; 14 May will be the third meeting.";
    expect(sortedDaysIn(text, on)).toEqual(["2024-05-08"]);
  });
});
