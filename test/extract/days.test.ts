/** The days of a strike, as texts tell them in other ways than with a date: short articles in our own words. */
import { describe, expect, it } from "vitest";
import { codes, draftOf, strikesIn, times } from "./told.ts";

type Told = readonly [text: string, publishedOn: string, windows: readonly (readonly (string | null)[])[]];

const day = (...days: string[]) => days.map((one) => [one, one] as const);
const windowsIn = (text: string, publishedOn: string) => times(draftOf(text, publishedOn)).flat();
const flagsIn = (text: string, publishedOn: string) =>
  strikesIn(draftOf(text, publishedOn)).flatMap((one) => codes(one));

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

describe("days and hours in other words", () => {
  it.each<Told>([
    ["Nurses are to strike on 6/3 and 7/3.", "2023-03-01", day("2023-03-06", "2023-03-07")],
    ["Nurses are on strike today, Monday, February 20, over pay.", "2023-02-20", day("2023-02-20")],
    [
      "Paramedics strike from noon on Monday 6 March to 11.59pm.",
      "2023-03-01",
      [["2023-03-06T12:00", "2023-03-06T23:59"]],
    ],
    [
      "Paramedics will strike from one minute past midnight on 20 March until one minute to midnight on 21 March.",
      "2023-03-01",
      [["2023-03-20T00:01", "2023-03-21T23:59"]],
    ],
    [
      "Nurses will walk out at 7am on Monday 13 March, returning to work at 7am on Thursday 16 March.",
      "2023-03-01",
      [["2023-03-13T07:00", "2023-03-16T07:00"]],
    ],
    [
      "Nurses will take action:\n\nStart: 7am Tuesday 11 April\nEnd: 7am Saturday 15 April",
      "2023-03-17",
      [["2023-04-11T07:00", "2023-04-15T07:00"]],
    ],
    [
      "The nurses' strike starts at 7am on 11 April. The strike will be over at 7am on 15 April.",
      "2023-03-17",
      [["2023-04-11T07:00", "2023-04-15T07:00"]],
    ],
    [
      "Nurses' strikes: 5 and 6 October (8am to 5pm), 14 to 18 November.",
      "2016-09-20",
      [
        ["2016-10-05T08:00", "2016-10-05T17:00"],
        ["2016-10-06T08:00", "2016-10-06T17:00"],
        ["2016-11-14", "2016-11-18"],
      ],
    ],
    ["Nurses started their strike at 8am on Monday.", "2023-03-21", [["2023-03-20T08:00", null]]],
    [
      "On 11 April at 7am, nurses will start a four-day strike.",
      "2023-03-17",
      [["2023-04-11T07:00", "2023-04-15T07:00"]],
    ],
  ])("%s", (text, publishedOn, windows) => expect(windowsIn(text, publishedOn)).toEqual(windows));

  it("takes the printed date where its weekday is another one, with a doubt", () => {
    const text = "Nurses will walk out on Wednesday 16 March.";
    expect(windowsIn(text, "2023-03-01")).toEqual(day("2023-03-16"));
    expect(flagsIn(text, "2023-03-01")).toContain("WEEKDAY_MISMATCH");
  });

  it("knows no day of a week that is told by its first", () => {
    const text = "Nurses will hold a walkout in the week commencing 13 March.";
    expect(windowsIn(text, "2023-03-01")).toEqual(day("2023-03-13"));
    expect(flagsIn(text, "2023-03-01")).toContain("DAY_UNKNOWN");
  });

  it.each([
    "A bowling strike charity night for nurses is on 12 March.",
    "The union will announce more strike dates for nurses on 24 March.",
  ])("is no strike day: %s", (text) => expect(windowsIn(text, "2023-03-01").filter(([start]) => start)).toEqual([]));

  it("takes no end of an overtime ban for that of a strike", () =>
    expect(
      windowsIn(
        "Nurses will strike on 24 November. It runs from 7am, and a work-to-rule goes on until 19 January.",
        "2014-11-10",
      ),
    ).toEqual([["2014-11-24T07:00", null]]));
});

describe("days that no word of their sentence gives to the strike", () => {
  const about = "A national strike by consultants has been called. ";
  it.each<Told>([
    [
      `${about}Next up is a stretch from 7am on Thursday 24 August to 7am on Saturday 26 August.`,
      "2023-08-10",
      [["2023-08-24T07:00", "2023-08-26T07:00"]],
    ],
    [`${about}On Thursday 24 August it is the turn of consultants.`, "2023-08-10", day("2023-08-24")],
    [`${about}Thursday 24 August is day one of two.`, "2023-08-10", [["2023-08-24", "2023-08-25"]]],
  ])("%s", (text, publishedOn, windows) => {
    expect(windowsIn(text, publishedOn)).toEqual(windows);
    expect(flagsIn(text, publishedOn)).toContain("DAY_UNGOVERNED");
  });

  it.each([
    "Consultants are voting on a strike. The turn of consultants comes on Thursday 24 August.",
    `${about}Consultants met ministers on Thursday 24 August.`,
    `${about}The ward is open for consultants on Thursday 24 August.`,
    `${about}The sun shone on Thursday 24 August.`,
  ])("is none: %s", (text) =>
    expect(windowsIn(text, "2023-08-10").filter(([start]) => start?.startsWith("2023-08-24"))).toEqual([]),
  );
});

describe("strikes without a day, and days of none", () => {
  it.each<Told>([
    [
      "Hospital cleaners at St Mary's are to begin an indefinite strike in January 2020. Before that they strike on 25 November.",
      "2019-11-22",
      [
        ["2019-11-25", "2019-11-25"],
        [null, null],
      ],
    ],
    [
      "Nurses struck on 1 March. They will walk out again next month.",
      "2023-03-17",
      [
        ["2023-03-01", "2023-03-01"],
        [null, null],
      ],
    ],
    ["Nurses will strike on 20 March. More strikes could follow in April.", "2023-03-17", day("2023-03-20")],
    ["Nurses will strike again in March: the strike is on 20 March.", "2023-03-10", day("2023-03-20")],
    [
      "Nurses' strike: what to know\n\nNurses are going on strike. Come to your appointment during the strike.",
      "2023-03-17",
      [[null, null]],
    ],
    ["What the nurses' strike taught us\n\nA report looks back at the strikes of last winter.", "2023-03-17", []],
    ["Our members are asked to be ready to strike in the months to come. Nurses are voting.", "2023-03-17", []],
  ])("%s", (text, publishedOn, windows) => expect(windowsIn(text, publishedOn)).toEqual(windows));

  it("takes no days of all together for those of a third strike", () => {
    const text =
      "Strikes by consultants and junior doctors, 19 to 22 September\n\nConsultants strike on 19-20 September. Junior doctors strike on 20-22 September.";
    expect(windowsIn(text, "2023-09-10")).toEqual([
      ["2023-09-19", "2023-09-20"],
      ["2023-09-20", "2023-09-22"],
    ]);
  });

  it("gives an end to the day before it in its sentence, where the text tells of several", () => {
    const text =
      "Biomedical scientists were out on strike from 31 May to 28 July. They walk out again on Friday 20 August, and it goes on until 11 November.";
    expect(windowsIn(text, "2021-08-13")).toEqual([
      ["2021-05-31", "2021-07-28"],
      ["2021-08-20", "2021-11-11"],
    ]);
  });

  it("rests no strike on a sentence that says nothing new of its day", () => {
    const text =
      "Nurses will strike on Monday 20 March. On Monday, because of the nurses' strike, you may wait longer.";
    const [strike] = strikesIn(draftOf(text, "2023-03-17"));
    expect(strike?.evidence).toHaveLength(1);
  });

  it("takes the year from the address where nothing else gives one, with a doubt", () => {
    const draft = draftOf("Nurses will strike on Monday 20 March.", null, {
      url: "https://example.org/news/2023/03/strike",
    });
    expect(times(draft)).toEqual([day("2023-03-20")]);
    expect(codes(strikesIn(draft)[0])).toContain("YEAR_AMBIGUOUS");
  });
});

describe("days as a page and a newspaper tell them", () => {
  it.each<Told>([
    [
      "Paramedics will strike from noon to midnight on Monday 20 March.",
      "2023-03-17",
      [["2023-03-20T12:00", "2023-03-21T00:00"]],
    ],
    [
      "Paramedics strike on Saturday 25 March, midnight to midnight.",
      "2023-03-17",
      [["2023-03-25T00:00", "2023-03-26T00:00"]],
    ],
    [
      "Nurses will strike on 20 and 21 March. Paramedics will walk out on those same days.",
      "2023-03-17",
      day("2023-03-20", "2023-03-21", "2023-03-20", "2023-03-21"),
    ],
    [
      "After a ballot the GMB has named 22 and 25 March for walkouts by nurses.",
      "2023-03-17",
      day("2023-03-22", "2023-03-25"),
    ],
    [
      "On Thursday March 23 and Friday 24 it's the turn of nurses. A strike has been called.",
      "2023-03-17",
      day("2023-03-23", "2023-03-24"),
    ],
    ["Nurses joined yesterday's (Thursday, March 16) strike.", "2023-03-17", day("2023-03-16")],
    ["It follows the strike by nurses on Monday.", "2023-03-17", day("2023-03-13")],
    ["Strike on today: nurses out\n\nNurses walked out at 6am today.", "2023-03-17", [["2023-03-17T06:00", null]]],
    [
      "The nurses' strike is called.\n\nStarts: Tuesday 11 April 2023, 7am. Ends: Saturday 15 April, 7am.",
      "2023-03-17",
      [["2023-04-11T07:00", "2023-04-15T07:00"]],
    ],
    ["A two-day walkout by nurses finishes at 8am tomorrow.", "2023-03-17", [["2023-03-16T08:00", "2023-03-18T08:00"]]],
    ["Nurses are on strike. Their walkout finishes at 8am tomorrow.", "2023-03-17", [[null, "2023-03-18T08:00"]]],
  ])("%s", (text, publishedOn, windows) => expect(windowsIn(text, publishedOn)).toEqual(windows));

  it.each([
    "Nurses are on strike on 20 March; it is conference week in Leeds from 18-24 March.",
    "UNISON, Friday, 17 March 2023\n\nNurses will strike on 20 March.",
    "date 2023-03-17 Nurses will strike on 20 March.",
    "The nurses' strike is on 20 March. By 10.20 this morning staff had chosen to take action.",
    "The nurses' strike is on 20 March. The result for nurses came on Tuesday (14 March).",
  ])("takes no date of something else: %s", (text) => expect(windowsIn(text, "2023-03-17")).toEqual(day("2023-03-20")));

  it("takes the year in which the weekday is right, of those beside the year of the text", () =>
    expect(
      times(draftOf("Nurses spoke of a strike in June 2013. Nurses will strike on Friday 29 August.", null)),
    ).toEqual([day("2014-08-29")]));
});

describe("days beside other things in their sentence", () => {
  const about = "A strike by nurses in Leeds has been called. ";
  it.each<Told>([
    // A stretch with hours is no ballot's and no clinic's.
    [
      `${about}Of those who voted 92% said yes, and the dates are out: 7am on Tuesday 11 April to 7am on Saturday 15 April.`,
      "2023-03-17",
      [["2023-04-11T07:00", "2023-04-15T07:00"]],
    ],
    [
      "Nurses will withdraw their labour from hospitals and GP surgeries from 7am on 22 March to 7am on 24 March.",
      "2023-03-17",
      [["2023-03-22T07:00", "2023-03-24T07:00"]],
    ],
    [
      "Nurses are on strike from 7am on Wednesday 22 March until Saturday 25 March at 7am.",
      "2023-03-17",
      [["2023-03-22T07:00", "2023-03-25T07:00"]],
    ],
    ["There will be a strike rally by nurses on 7 April, as part of a 3-day strike.", "2023-03-17", day("2023-04-07")],
    ["Care will be disrupted by the strike by junior doctors on Friday 24 March.", "2023-03-17", day("2023-03-24")],
    [
      "Surgery next Monday and Tuesday is off because of strikes by nurses on those days.",
      "2023-03-17",
      day("2023-03-20", "2023-03-21"),
    ],
    [
      "The health board has planned for strikes by nurses today and tomorrow (March 17 and 18).",
      "2023-03-17",
      day("2023-03-17", "2023-03-18"),
    ],
    [
      "Nurses are on strike.\n\nIt runs from 8am on Friday 17 March to 8am on Saturday 18 March.",
      "2023-03-17",
      [["2023-03-17T08:00", "2023-03-18T08:00"]],
    ],
    [
      "The planned strike dates of the nurses were the 9th, 10th and 11th of March.",
      "2023-03-17",
      day("2023-03-09", "2023-03-10", "2023-03-11"),
    ],
    [
      "Nurses' strike (22-23 March)\n\nNurses will strike on Wednesday 22 and Thursday 23 March.",
      "2023-03-17",
      day("2023-03-22", "2023-03-23"),
    ],
    [
      "STRIKE DATES\n\n• Monday 20 March\nNurses at 76 trusts\n\n• Tuesday 21 March\nNone\n",
      "2023-03-17",
      day("2023-03-20"),
    ],
    [
      "Five-day strike by nurses starts today\n\nAt 7am today nurses walked out. It'll go on until 7am on Wednesday 22 March.",
      "2023-03-17",
      [["2023-03-17T07:00", "2023-03-22T07:00"]],
    ],
  ])("%s", (text, publishedOn, windows) => expect(windowsIn(text, publishedOn)).toEqual(windows));

  it("tells the days of some of those who strike together once", () => {
    const text =
      "Junior doctors' strike, 3-9 April\n\nStrike action by junior doctors and dental trainees takes place from 3 April to 9 April.";
    expect(windowsIn(text, "2023-03-17")).toEqual([["2023-04-03", "2023-04-09"]]);
  });

  it.each([
    "Waste workers in the GMB strike until 30 March. It began on 18 March. Nurses may be balloted, their strike could follow.",
    "Strike by ambulance workers comes closer\n\nGMB members have voted for action in an indicative ballot. A strike by ambulance workers is likely next month.",
    "Porters at the hospital are thinking about going on strike.",
  ])("is no strike of health staff: %s", (text) => expect(windowsIn(text, "2023-03-22")).toEqual([]));
});

describe("other things in a text about a strike", () => {
  it.each([
    "The RCN general secretary spoke to members on Monday evening.",
    "Consultants were awarded 6% on 1 April 2022.",
    "The chief nurse visited the wards on Thursday 16 March.",
    "Nurses' Day is on 12 May.",
    "The hospital's car park is shut from 6am on 25 March to 6am on 28 March.",
    "Contact: press office, 9am to 5pm, Monday to Friday.",
    "Notice of the strike was given on 1 March.",
    "A debate on the strikes was held in Parliament on Tuesday.",
    "A gig for the striking nurses is on Friday 24 March.",
    "The next clinic for patients hit by the strike is on 5 April.",
    "New laws on strikes come into force on 1 April.",
    "The Mayor will open the new ward on 24 March despite the nurses' strike.",
  ])("is no day of it: %s", (text) =>
    expect(windowsIn(`Nurses will strike on 22 March.\n\n${text}`, "2023-03-17")).toEqual(day("2023-03-22")),
  );

  it("doubts hours of a sentence that does not say that they are the strike's", () => {
    const text = "Nurses will strike on 22 March. Next up is a stretch from 8am on 22 March to 8am on 23 March.";
    expect(windowsIn(text, "2023-03-17")).toEqual([["2023-03-22T08:00", "2023-03-23T08:00"]]);
    expect(flagsIn(text, "2023-03-17")).toContain("TIME_FROM_OTHER_SENTENCE");
  });
});

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

describe("today, lines with their figures, dates with full stops", () => {
  it.each<Told>([
    ["Another walkout by nurses takes place across Kent today.", "2023-03-17", day("2023-03-17")],
    ["Nurses are on strike again today over pay.", "2023-03-17", day("2023-03-17")],
    ["A last bid to avert strike action by nurses today failed.", "2023-03-17", []],
    ["From 20.03.23 nurses are on strike for 3 consecutive days.", "2023-03-17", [["2023-03-20", "2023-03-22"]]],
    [
      "A strike by nurses has been called.\n\n- Nurses, England, December 15 & 20 2022: 29,576 appointments\n",
      "2023-01-17",
      day("2022-12-15", "2022-12-20"),
    ],
  ])("%s", (text, publishedOn, windows) =>
    expect(windowsIn(text, publishedOn).filter(([start]) => start)).toEqual(windows),
  );
});

describe("a strike that is spoken of beside a day", () => {
  it.each([
    "They voted to strike on 9 March.",
    "Strike action was backed by 91% on 9 March.",
    "A documentary about the strike is on television on 24 March.",
    "Members who strike will lose pay on 31 March.",
    "Appointments moved because of the strike will be on 29 March.",
    "Rebooking for those hit by the strike starts on 27 March.",
    "The union will review the strike on 29 March.",
    "Normal service resumes after the strike at 8am on 23 March.",
  ])("doubts that it is the strike's: %s", (text) =>
    expect(flagsIn(`Nurses will strike on 22 March. ${text}`, "2023-03-17")).toContain("DAY_UNGOVERNED"),
  );

  it.each([
    "The first day of the strike by nurses will be on 22 March.",
    "Hospitals prepare for a strike by nurses which will take place on 22 March.",
    "Nurses are planning to strike on 22 March.",
    "Nurses in England are set to strike on 22 March.",
    "The strike by nurses will be held on 22 March.",
  ])("and does not where it is: %s", (text) => {
    expect(windowsIn(text, "2023-03-17")).toEqual(day("2023-03-22"));
    expect(flagsIn(text, "2023-03-17")).not.toContain("DAY_UNGOVERNED");
  });

  it("doubts an end that is told apart from its bare day", () => {
    const text = "Nurses will strike on 22 March. They can strike until 1 May.";
    expect(flagsIn(text, "2023-03-17")).toContain("TIME_FROM_OTHER_SENTENCE");
  });
});
