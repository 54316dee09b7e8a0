/** Days of something else in a text about a strike: the news, a vote, other sectors, a strike that is only spoken of. Short articles in our own words. */
import { describe, expect, it } from "vitest";
import { codes, draftOf, sortedDaysIn, strikesIn, windowsIn } from "./told.ts";

type Told = readonly [text: string, publishedOn: string, windows: readonly (readonly (string | null)[])[]];
const day = (...days: string[]) => days.map((one) => [one, one] as const);
const flagsIn = (text: string, publishedOn: string) =>
  strikesIn(draftOf(text, publishedOn)).flatMap((one) => codes(one));
const intro = "Nurses at Ashdown Hospital are in a dispute over pay.\n\n";

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

describe("a strike that is spoken of as one of two", () => {
  it("begins on the day of its own", () => {
    const text = `${intro}RCN told the trust of two strikes by nurses. One began at 7am today. The other is to begin at 7am on 6 June 2024.`;
    expect(windowsIn(text, "2024-05-22").map(([start]) => start)).toEqual(["2024-05-22T07:00", "2024-06-06T07:00"]);
  });
  it("is counted on days that are over", () => {
    const text = `Nurses at 12 trusts were on strike on 3 and 4 March. On 14 and 15 March it was 20.`;
    expect(windowsIn(text, "2024-04-02").map(([start]) => start)).toEqual([
      "2024-03-03",
      "2024-03-04",
      "2024-03-14",
      "2024-03-15",
    ]);
  });
});

describe("days of the news", () => {
  it.each([
    "Unison has today (Thursday) paused the strikes by nurses, who were to be out again.",
    "Nurses are to strike over pay. The company could end the strikes tomorrow if it sat down with them.",
    "Nurses will strike over pay. The trust was served with notice of the dates yesterday.",
    "Nurses start voting today (9 May) on a third strike over pay.",
    "And on Wednesday came the national announcement: thousands of nurses are to strike over pay.",
    "RCN Wales said this afternoon that strike action by nurses has been cancelled.",
    "Strike action by nurses was called off after a better offer was made, on Wednesday.",
  ])("are no days of a strike: %s", (sentence) => {
    expect(windowsIn(`${intro}${sentence}`, "2024-05-09").filter(([start]) => start !== null)).toEqual([]);
  });
});

describe("days of something else", () => {
  it("gives no day to those who do not strike on it", () => {
    const text =
      'Nurses will be on strike in much of the country before Christmas.\n\nA spokesperson said: "RCN members at our trust are not taking strike action on 15 or 20 December."';
    expect(sortedDaysIn(text, "2022-12-10")).not.toContain("2022-12-15");
  });
  it("leaves a long list of another sector's days alone", () => {
    const lines = [21, 22, 23, 24, 27, 28].map((day) => `• ${day} February`).join("\n");
    const text = `Nurses and ambulance crews have walked out this winter. So do the staff of 40 universities.\n\nThe University and College Union has turned down the offer.\n\nWhen are the strikes?\n\nAfter that:\n\n${lines}`;
    expect(sortedDaysIn(text, "2023-02-13").filter((day) => day !== null)).toEqual([]);
  });
  it("leaves the meeting of a branch alone", () => {
    const text =
      "UNISON ambulance staff will strike on 8 March.\n\nBranch notices\n\n• AGM on 23 March, all welcome\n• Quiz night on 30 March";
    expect(sortedDaysIn(text, "2023-03-03")).toEqual(["2023-03-08"]);
  });
  it("takes the date behind a title for the day of that article", () => {
    const text =
      "Porters in Oxford have called off a strike.\n\nIt was due to start on Thursday.\n\nMore on this story\n\n• Porters to strike over shifts - 17 August 2015\n• Walkout of porters postponed - 27 July 2015";
    expect(sortedDaysIn(text, "2015-08-26")).toEqual(["2015-08-27"]);
  });
  it("takes action that the next sentence calls short of a strike for that", () => {
    const text =
      "Industrial action by nurses begins on Tuesday 3 December. This is action short of a strike.\n\nNurses will strike on Wednesday 18 December.";
    const actions = strikesIn(draftOf(text, "2019-11-13")).map(({ fields }) => [
      fields.windows.value[0]?.start.value?.slice(0, 10),
      fields.action.value,
    ]);
    expect(actions).toContainEqual(["2019-12-03", "ACTION_SHORT_OF_STRIKE"]);
    expect(actions).toContainEqual(["2019-12-18", "STRIKE"]);
  });
  it("takes the date over an item of a page of news for the day of that item", () => {
    const text =
      "Latest news\n\n21 August 2023\nPharmacies on the bank holiday\nPlease order repeat prescriptions in time.\n\n8 August 2023\nServices during industrial action\nJunior doctors are on strike from 7am on Friday 11 August until 7am on Tuesday 15 August.\n\n25 July 2023\nSurvey praises our departments\nPatients were told how long they would wait.";
    expect(sortedDaysIn(text, "2023-08-22")).toEqual(["2023-08-11"]);
  });
});
