/** Days of a strike that a text about something else names in passing: short articles in our own words. */
import { describe, expect, it } from "vitest";
import { daysIn } from "./told.ts";

describe("a text about something else that names a strike's day in passing", () => {
  it.each([
    [
      "on which",
      "Man cleared of theft from ward\n\nThe court heard that the bag was taken on 20 September, when consultants were on strike.",
      "2023-09-25",
      "2023-09-20",
    ],
    [
      "while",
      "Carols on the ward\n\nSingers came on Wednesday, while ambulance crews were on strike, and left at nine.",
      "2022-12-22",
      "2022-12-21",
    ],
    [
      "because",
      "Fete raises £900\n\nThe clinic's stall was shut on Saturday 29 June because resident doctors were on strike.",
      "2024-07-05",
      "2024-06-29",
    ],
    [
      "the morning on which",
      "Books: nights on the wards\n\nThis memoir by a surgeon in Leeds begins on 3 January 2024 – the morning on which junior doctors began their longest strike. It ends in Lagos.",
      "2024-02-03",
      "2024-01-03",
    ],
    [
      "where they had gone on strike",
      "Family safe after fire\n\nThe children were taken to Ashdown Hospital, where resident doctors had gone on strike on Tuesday, and are well.",
      "2026-04-08",
      "2026-04-07",
    ],
  ])("%s", (_, text, publishedOn, day) => expect(daysIn(text, publishedOn)).toEqual([day]));

  it("leaves the day of something else to it, where the strike has its own", () =>
    expect(
      daysIn(
        "Fete raises £900\n\nThe fete was cancelled on Saturday 29 June, because junior doctors were on strike from 27 June.",
        "2024-07-05",
      ),
    ).toEqual(["2024-06-27"]));
});
