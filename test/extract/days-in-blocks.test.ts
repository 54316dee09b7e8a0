/** Days on lines of their own: those who strike stand under them, or over them. Short articles in our own words. */
import { describe, expect, it } from "vitest";
import { rowsTold } from "./told.ts";

const on = "2024-05-08";

describe("a day on its own line", () => {
  it.each<[string, string[]]>([
    [
      "Strikes at Ashdown Hospital\n\nThe dates\n\nThursday 16 May (from 7am)\nConsultants. They keep up a service as on Christmas Day.\n\nMonday 20 and Tuesday 21 May\nRadiographers, called out by their union.",
      ["CONSULTANTS   16T07:00-", "RADIOGRAPHERS   20-20", "RADIOGRAPHERS   21-21"],
    ],
    [
      "Strikes in hospitals this month\n\nTuesday 14 May\nMembers of the Royal College of Nursing at Ashdown Hospital.\n\nFriday 17 May\nAll physiotherapists. Clinics are cancelled.",
      ["NURSES RCN  14-14", "PHYSIOTHERAPISTS   17-17"],
    ],
    [
      "Ashdown Ambulance Service prepares for strikes by ambulance staff.\n\nUnison - strike action:\n*20/5/24 07:00 until 19:00\n\nGMB - strike action:\n*20/5/24 06:01 until 21/5/24 05:59 hours",
      ["AMBULANCE_STAFF GMB  20T06:01-21T05:59", "AMBULANCE_STAFF UNISON  20T07:00-20T19:00"],
    ],
  ])("is that of those under its heading, or right below it: %s", (text, rows) =>
    expect(rowsTold(text, on)).toEqual(rows),
  );

  it.each([
    "Nurses at Ashdown Hospital\n\nWednesday 8 May\nNurses at Ashdown Hospital are voting on whether to strike.",
  ])("is none of a strike: %s", (text) => expect(rowsTold(text, on)).toEqual([]));
});

describe("a day of the page", () => {
  it.each<[string, string[]]>([
    [
      "8 May 2024 - Strike of porters on Thursday 16 May: update\n\nPorters at Ashdown Hospital will strike on Thursday 16 May.",
      ["PORTERS_AND_CLEANERS   16-16"],
    ],
    [
      "Ashdown Hospital\n\n6 May 2024\n\nPorters' strike, 16 May 2024: an update\n\nWe expect porters to be on strike on 16 May.",
      ["PORTERS_AND_CLEANERS   16-16"],
    ],
  ])("is none of the strike: %s", (text, rows) => expect(rowsTold(text, on)).toEqual(rows));
});
