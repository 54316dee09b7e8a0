/** "Monday (6th)", on a page of which a line gives month and year: short articles in our own words. */
import { describe, expect, it } from "vitest";
import { windowsIn } from "./told.ts";

const days = (text: string) => windowsIn(text, null).map(([start]) => start?.slice(0, 10) ?? null);

describe("a day with its number alone, on a page without a day of publication", () => {
  it.each([
    "Updated February 2023\n\nNurses in Leeds will be on strike this Monday (6th) and Tuesday (7th).",
    "Strikes in Leeds: February 2023\n\nNurses are on strike on Monday 6th and Tuesday 7th.",
    "NHS strikes in February 2023\n\nWho is out?\n\nNurses in Leeds walk out on Monday (6th) and on Tuesday (7th).",
  ])("is of the month of the page: %s", (text) => expect(days(text)).toEqual(["2023-02-06", "2023-02-07"]));

  it.each([
    "Updated March 2022\n\nNurses in Leeds will be on strike this Monday (6th).",
    "Nurses in Leeds will be on strike this Monday (6th).\n\nUpdated February 2023",
  ])("is not where its weekday is none of that month, or the line comes later: %s", (text) =>
    expect(days(text)).toEqual([null]),
  );

  it("follows a day that the text gives", () => {
    const text = "Updated February 2023\n\nNurses in Leeds strike on Wednesday 1 March 2023 and on Friday (3rd).";
    expect(days(text)).toEqual(["2023-03-01", "2023-03-03"]);
  });
});
