/** Days, hours and strikes in other words than a date and "will strike": short articles in our own words. */
import { describe, expect, it } from "vitest";
import { codes, daysIn, draftOf, strikesIn, times, windowsIn } from "./told.ts";

type Told = readonly [text: string, publishedOn: string, windows: readonly (readonly (string | null)[])[]];
const day = (...days: string[]) => days.map((one) => [one, one] as const);
const flagsIn = (text: string, publishedOn: string) =>
  strikesIn(draftOf(text, publishedOn)).flatMap((one) => codes(one));

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
    ["The nurses' strike kicked off on Monday and will end on Friday.", "2023-03-15", [["2023-03-13", "2023-03-17"]]],
    ["The nurses' strike got going on Monday and will end on Friday.", "2023-03-15", [["2023-03-13", "2023-03-17"]]],
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

  it("takes none of another sentence behind a semicolon", () =>
    expect(windowsIn("Nurses will strike over pay; there is a debate in Leeds on 22 March.", "2023-03-17")).toEqual([
      [null, null],
    ]));

  it("takes the year in which the weekday is right, of those beside the year of the text", () =>
    expect(
      times(draftOf("Nurses spoke of a strike in June 2013. Nurses will strike on Friday 29 August.", null)),
    ).toEqual([day("2014-08-29")]));
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

describe("strikes in plain words", () => {
  it.each<[string, string[]]>([
    ["Porters and cleaners at the infirmary downed tools on Monday in a row over pay.", ["2023-03-13"]],
    ["Nurses at the trust took part in strikes in December (15 and 20) over pay.", ["2022-12-15", "2022-12-20"]],
    [
      "Patients who are booked in on 21 or 22 March, when nurses strike, will hear from us.",
      ["2023-03-21", "2023-03-22"],
    ],
    ["Paramedics in the GMB held their latest strike on Wednesday.", ["2023-03-15"]],
    ["Some 40 scans were put back on Monday, when the radiographers struck.", ["2023-03-13"]],
    [
      "Nurses will be out on Tuesday. Porters at the same hospital will walk out two days after that.",
      ["2023-03-21", "2023-03-23"],
    ],
    [
      "Nurses at the infirmary will be out for three days from Monday 20 March, between 8am and 5pm each day.",
      ["2023-03-20", "2023-03-21", "2023-03-22"],
    ],
    ["The strike by porters at the infirmary will not take place today.", ["2023-03-16"]],
    ["Paramedics are on strike across Leeds. They last walked out on 21 December.", ["2022-12-21", "2023-03-16"]],
    ["Unite's hospital porters won't be on strike tomorrow after all.", ["2023-03-17"]],
  ])("%s", (text, days) => {
    expect(new Set(daysIn(text, "2023-03-16"))).toEqual(new Set(days));
  });
});

describe("days of a list with the strikers in brackets", () => {
  it("are theirs, over lines of figures", () => {
    const text = `What each strike has cost in appointments\n\nStrikes have forced trusts in England to put off thousands of appointments.\n\n– March 6 2024 (nurses)\n\n310 inpatient procedures, 2,100 outpatient appointments\n\n– March 20 2024 (paramedics)\n\n40 inpatient, 310 outpatient`;
    expect(windowsIn(text, "2024-04-17").map(([start]) => start)).toEqual(["2024-03-06", "2024-03-20"]);
  });
});

describe("days of a strike in other words", () => {
  it.each<[string, string]>([
    ["They plan to stay until dusk, and to be back all day tomorrow.", "2024-05-10"],
    ["On 20 May the paramedics will leave their stations at noon.", "2024-05-20"],
    ["No paramedics will be on duty on 20 May unless a life is at risk.", "2024-05-20"],
    ["Paramedics returned to picket lines on Tuesday morning.", "2024-05-07"],
    ["The paramedics are today staging the last of three strikes this month.", "2024-05-09"],
    ["This morning paramedics formed a picket line outside.", "2024-05-09"],
    ["Paramedics are to strike on Friday week.", "2024-05-17"],
    ["Paramedics are to walk out on Thursday of next week.", "2024-05-16"],
    ["The next strike is due to begin next Thursday.", "2024-05-16"],
  ])("are found: %s", (sentence, day) => {
    const text = `Paramedics at Ashdown Ambulance Service who belong to GMB are on strike over pay.\n\n${sentence}`;
    expect(windowsIn(text, "2024-05-09").map(([start]) => start?.slice(0, 10))).toContain(day);
  });
  it("are not those on which the strikers are back at work", () => {
    const text = "Nurses at Ashdown Hospital walk out on Monday. The nurses will be back at work on Tuesday.";
    expect(windowsIn(text, "2024-05-08").map(([start]) => start)).toEqual(["2024-05-13"]);
  });
  it("are none where the GP trainees join in a strike that the text gives no day", () => {
    const text = "Our support for doctors\n\nTwo GP trainees here will be joining the junior doctors' strike.";
    expect(windowsIn(text, "2024-05-08")).toEqual([[null, null]]);
  });
});
