/** Days that rest on the day of publication, or on a year from elsewhere: who needs no look at them, and who does. */
import { describe, expect, it } from "vitest";
import { codes, draftOf, strikesIn } from "./told.ts";

const doubtsIn = (text: string, publishedOn: string | null, url: string | null = null) => {
  const found = strikesIn(draftOf(text, publishedOn, { url })).flatMap((strike) => codes(strike));
  return ["RELATIVE_WORD", "WEEKDAY_ONLY", "YEAR_AMBIGUOUS"].filter((code) => found.includes(code));
};
const on = "2018-05-03";
const page = "Porters to strike\n\nThursday 3 May 2018\n\n";

describe("a day counted from that of the page", () => {
  it.each([
    `${page}Porters at Ashdown Hospital will walk out tomorrow.`,
    `${page}Porters at Ashdown Hospital are on strike today.`,
    `${page}Porters at Ashdown Hospital went on strike yesterday over their pay.`,
    `${page}Porters at Ashdown Hospital are due to strike on Monday.`,
    `${page}Porters at Ashdown Hospital are to walk out for two days from Tuesday.`,
    `${page}Porters at Ashdown Hospital will strike on Wednesday next week.`,
    "Porters to strike\n\nPublished: 3rd May 2018, 10:30\n\nPorters at Ashdown Hospital strike tomorrow.",
    "By a reporter | 3 May 2018\n\nPorters at Ashdown Hospital began a strike at 7am today.",
    "Porters at Ashdown Hospital began a strike this morning.\n\nUpdated 3 May 2018",
  ])("needs no look where the page prints its day: %s", (text) => expect(doubtsIn(text, on)).toEqual([]));

  it.each([
    ["the page prints no day", "Porters at Ashdown Hospital will walk out tomorrow.", "RELATIVE_WORD"],
    [
      "the page prints two",
      "Published 1 May 2018\n\nUpdated 3 May 2018\n\nPorters at Ashdown Hospital will walk out tomorrow.",
      "RELATIVE_WORD",
    ],
    [
      "the page prints another",
      "Porters to strike\n\n24 April 2018\n\nPorters at Ashdown Hospital will walk out tomorrow.",
      "RELATIVE_WORD",
    ],
    ["a weekday may be over", `${page}The porters' strike at Ashdown Hospital on Monday drew a crowd.`, "WEEKDAY_ONLY"],
    ["it was to have been", `${page}Porters at Ashdown Hospital were to have walked out on Monday.`, "WEEKDAY_ONLY"],
    ["the weekday is the page's own", `${page}Porters at Ashdown Hospital will strike on Thursday.`, "WEEKDAY_ONLY"],
    ["the night may be another day's", `${page}Porters at Ashdown Hospital go on strike tonight.`, "RELATIVE_WORD"],
    ["a day is counted among several", `${page}Porters are on strike for a second day.`, "RELATIVE_WORD"],
  ])("needs one where %s", (_, text, code) => expect(doubtsIn(text, on)).toEqual([code]));
});

describe("a year from elsewhere, of a text that nobody dated", () => {
  it.each([
    "Strikes in August 2023\n\nPorters at Ashdown Hospital will strike on Friday 11 August.",
    "By a reporter | 1 August 2023\n\nPorters at Ashdown Hospital will strike on 11 August.",
    "The porters' first strike was on 12 July 2023. They will walk out on 11 August as well.",
  ])("needs no look where the weekday or a day beside it agrees: %s", (text) =>
    expect(doubtsIn(text, null)).toEqual([]),
  );

  it.each([
    "Strikes in August 2023\n\nPorters at Ashdown Hospital will strike on 11 August.",
    "Strikes in August 2023\n\nPorters at Ashdown Hospital will strike on Monday 11 August.",
    "By a reporter | 1 February 2023\n\nPorters at Ashdown Hospital struck on 20 December.",
    "By a reporter | 1 August 2023\n\nPorters, who first asked on 3 May 2022, will strike on 11 August.",
  ])("needs one where nothing does: %s", (text) => expect(doubtsIn(text, null)).toEqual(["YEAR_AMBIGUOUS"]));

  it("needs one where the address alone gives it", () =>
    expect(doubtsIn("Porters will strike on Friday 11 August.", null, "https://example.org/2023/08/x")).toEqual([
      "YEAR_AMBIGUOUS",
    ]));
});
