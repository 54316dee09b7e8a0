/** How days are told: by weeks, by hours of the day, by the number alone, by names. Short articles in our own words. */
import { describe, expect, it } from "vitest";
import { codes, daysIn, draftOf, sortedDaysIn, statuses, strikesIn, windowsIn } from "./told.ts";

type Told = readonly [text: string, windows: readonly (readonly (string | null)[])[]];
const on = "2024-05-08";
const day = (...days: string[]) => days.map((one) => [one, one] as const);
const flagsIn = (text: string) => strikesIn(draftOf(text, on)).flatMap((one) => codes(one));

describe("days so many weeks or days ahead", () => {
  it.each<[string, string]>([
    ["Porters at Ashdown Hospital will strike a week on Thursday.", "2024-05-16"],
    ["Porters at Ashdown Hospital will walk out two weeks on Friday.", "2024-05-24"],
    ["Porters at Ashdown Hospital go on strike on Monday week.", "2024-05-20"],
    ["Porters at Ashdown Hospital go on strike a fortnight tomorrow.", "2024-05-23"],
    ["Porters at Ashdown Hospital strike two weeks from today.", "2024-05-22"],
    ["Porters at Ashdown Hospital will strike in twelve days' time.", "2024-05-20"],
    ["Porters at Ashdown Hospital will strike the day after tomorrow.", "2024-05-10"],
    ["Porters at Ashdown Hospital walked out last night.", "2024-05-07"],
    ["Porters at Ashdown Hospital first walked out on 9 May last year.", "2023-05-09"],
    ["Porters at Ashdown Hospital began a strike on 2 June of last year.", "2023-06-02"],
    ["The strike of porters at Ashdown Hospital on 16 May was put off this Tuesday, 7 May.", "2024-05-16"],
    ["The walkout by porters on 16 May was called off last Friday, 3 May.", "2024-05-16"],
  ])("%s", (text, start) => expect(daysIn(text, on)).toEqual([start]));

  it("are none where a week is how long it lasts", () => {
    expect(windowsIn("Porters at Ashdown Hospital will strike for a week from Thursday 16 May.", on)).toEqual([
      ["2024-05-16", "2024-05-22"],
    ]);
  });
});

describe("hours with the part of their day", () => {
  it.each<Told>([
    [
      "The porters' strike at Ashdown Hospital runs from seven in the morning tomorrow, Thursday, to six in the evening on Friday.",
      [["2024-05-09T07:00", "2024-05-10T18:00"]],
    ],
    ["Porters at Ashdown Hospital walked out at seven o'clock this morning.", [["2024-05-08T07:00", null]]],
    ["Porters at Ashdown Hospital walk out at 6 on Monday morning.", [["2024-05-13T06:00", null]]],
    ["Porters at Ashdown Hospital have been out since midnight last night.", [["2024-05-08T00:00", null]]],
    ["Porters at Ashdown Hospital began a strike at 08:00.", [["2024-05-08", null]]],
  ])("%s", (text, windows) => expect(windowsIn(text, on)).toEqual(windows));
});

describe("weekdays that other days explain", () => {
  it.each<Told>([
    ["Porters at Ashdown Hospital went on strike last Thursday and Friday.", day("2024-05-02", "2024-05-03")],
    [
      "Porters at Ashdown Hospital walked out on Sunday 28 April at 8pm, and went back at 11pm on the Monday.",
      [["2024-04-28T20:00", "2024-04-29T23:00"]],
    ],
    [
      "Porters at Ashdown Hospital struck on Saturday 4 May at 7am. They came off the picket line at 7am on the Tuesday.",
      [["2024-05-04T07:00", "2024-05-07T07:00"]],
    ],
    ["Porters at Ashdown Hospital will strike on Tuesday and Wednesday.", day("2024-05-14", "2024-05-15")],
    ["Porters at Ashdown Hospital will strike on Monday 13 May and the Monday after.", day("2024-05-13", "2024-05-20")],
    ["Porters at Ashdown Hospital strike from Mon-Weds next week.", [["2024-05-13", "2024-05-15"]]],
    ["Porters at Ashdown Hospital strike tomorrow (Thursday).", day("2024-05-09")],
    ["Porters in Ashdown look back on Monday's strike, their first.", day("2024-05-06")],
    ["Porters in Ashdown will strike every day next week from Monday to Friday.", [["2024-05-13", "2024-05-17"]]],
  ])("%s", (text, windows) => expect(windowsIn(text, on)).toEqual(windows));
});

describe("the numbers of days", () => {
  it.each<[string, string[]]>([
    [
      "Porters at Ashdown Hospital are out for four days in June: the 4th and 5th, the 18th and 19th.",
      ["2024-06-04", "2024-06-05", "2024-06-18", "2024-06-19"],
    ],
    ["Porters at Ashdown Hospital strike on the 9th of May and on the 16th.", ["2024-05-09", "2024-05-16"]],
    ["Porters at Ashdown Hospital strike on 9/10 May.", ["2024-05-09", "2024-05-10"]],
    ["Porters at Ashdown Hospital strike on 20-May.", ["2024-05-20"]],
    ["Porters at Ashdown Hospital strike on 7, 8 and 9/6/24.", ["2024-06-07", "2024-06-08", "2024-06-09"]],
    ["Porters at Ashdown Hospital strike on the thirteenth of May.", ["2024-05-13"]],
  ])("%s", (text, days) => expect(sortedDaysIn(text, on)).toEqual(days));

  it("are of the month of the day before, with a doubt where that is in another sentence", () => {
    const text = "Porters at Ashdown Hospital strike on 24 June. Before that, they strike from the 11th to the 12th.";
    expect(windowsIn(text, on)).toContainEqual(["2024-06-11", "2024-06-12"]);
    expect(flagsIn(text)).toContain("RELATIVE_WORD");
  });
});

describe("days with a name", () => {
  it.each([
    ["Porters at Ashdown Hospital will strike on St Patrick's Day.", "2024-03-01", "2024-03-17"],
    ["Porters at Ashdown Hospital will strike on Hogmanay.", "2024-12-01", "2024-12-31"],
    ["Porters at Ashdown Hospital will strike on May Day.", "2024-04-20", "2024-05-01"],
    ["Porters at Ashdown Hospital will strike on Maundy Thursday.", "2024-03-20", "2024-03-28"],
  ])("%s", (text, publishedOn, start) => expect(daysIn(text, publishedOn)).toEqual([start]));
});

describe("what a strike does on its day", () => {
  it.each<[string, string[]]>([
    [
      "A strike by porters at Ashdown Hospital has been called off. It was to have run from yesterday until Friday.",
      ["2024-05-07"],
    ],
    [
      "The strike by porters at Ashdown Hospital is off. Unison's was due tomorrow. Yesterday's, by the GMB, did not happen either.",
      ["2024-05-07"],
    ],
    ["Porters in England strike on Thursday 16 May. In Wales it's Tuesday 14 May.", ["2024-05-14", "2024-05-16"]],
    ["Hospitals in Ashdown brace for 16 May. Porters will be on strike.", ["2024-05-16"]],
    [
      "Two strikes hit Leeds General Infirmary this month. The first, on 16 May, is by porters; the second, a week later, by nurses.",
      ["2024-05-16", "2024-05-23"],
    ],
    ["Q. When is the porters' strike?\nA. From Mon 20 to Wed 22 May, both days included.", ["2024-05-20"]],
  ])("%s", (text, days) => expect(sortedDaysIn(text, on)).toEqual(expect.arrayContaining(days)));

  it("is on another day than the one that it was moved from", () => {
    const text = "Porters at Ashdown Hospital will now walk out on Thursday 16 May instead of this Friday.";
    expect(sortedDaysIn(text, on)).toEqual(["2024-05-10", "2024-05-16"]);
    expect(flagsIn(text)).toContain("FORMER_PLAN");
    expect(daysIn("The porters' strike in Ashdown is not on 9 May but on 16 May.", on)).toEqual(["2024-05-16"]);
  });

  it("is told by words for it alone, and beside other sectors", () => {
    expect(daysIn("Bus drivers in Ashdown strike on 16 May. So will ambulance workers, on 20 May.", on)).toEqual([
      "2024-05-20",
    ]);
    const joint =
      "Public sector strike\n\nHealth workers, teachers and bus drivers in Scotland will all stop work on Thursday 16 May.";
    expect(daysIn(joint, on)).toEqual(["2024-05-16"]);
    expect(flagsIn(joint)).toContain("OTHER_SECTOR");
    expect(daysIn("Physiotherapists in Ashdown have named three dates: 20, 21 and 22 May.", on)).toEqual([
      "2024-05-20",
      "2024-05-21",
      "2024-05-22",
    ]);
  });

  it("is today where one group is on strike, and another will be", () => {
    const text = "Porters in Ashdown are on strike again. They want a rise.\n\nNurses in Ashdown strike on 16 May.";
    expect(sortedDaysIn(text, on)).toEqual(["2024-05-08", "2024-05-16"]);
  });

  it("is of the year that other dates of its text give", () => {
    const list = "Porters' strikes in Ashdown:\n\n- 13 to 15 October 2023\n- 11 to 12 November";
    expect(sortedDaysIn(list, on)).toEqual(["2023-10-13", "2023-11-11"]);
    const years = (text: string) => windowsIn(text, null).map(([start]) => start);
    expect(years("Porters in Ashdown strike on 2 October. They have been in dispute since December 2022.")).toEqual([
      "2023-10-02",
    ]);
    expect(years("Porters in Ashdown strike on Tuesday, April 16. They were given 5 per cent for 2023/24.")).toEqual([
      "2024-04-16",
    ]);
  });

  it("is not told by other things in the list of its days", () => {
    const text =
      "Porters to strike at Ashdown Hospital\n\n- When? 6am to 6pm, Friday 17 May\n- Not affected: the summer fair on 25 May";
    expect(daysIn(text, on)).toEqual(["2024-05-17"]);
    const links = "Strike days\n\n16 May: trains\n20 May: porters at Ashdown Hospital\n21 May: passport control";
    expect(daysIn(links, on)).toEqual(["2024-05-20"]);
  });

  it("is not the day on which its reason came about", () => {
    const text = "A strike by porters in Ashdown is to go ahead on 16 May after talks broke down on 6 May.";
    expect(daysIn(text, on)).toEqual(["2024-05-16"]);
  });

  it("is none where nobody is on strike", () => {
    const text =
      "Porters in Ashdown could be asked about strikes, the GMB said. Nobody is on strike yet, and papers go out on 20 May.";
    expect(daysIn(text, on)).toEqual([]);
  });

  it("is over where the text says after how many days it ended", () => {
    const text = "Porters at Ashdown Hospital are back. Their strike ended at 7am, two days after it had begun.";
    expect(windowsIn(text, on)).toEqual([["2024-05-06T07:00", "2024-05-08T07:00"]]);
    expect(statuses(draftOf(text, on))).toEqual(["ANNOUNCED"]);
  });
});
