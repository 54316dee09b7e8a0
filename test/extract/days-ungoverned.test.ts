/** Days that no word gives to the strike, and what stands around them does: short articles in our own words. */
import { describe, expect, it } from "vitest";
import { codes, daysIn, draftOf, sortedDaysIn, strikesIn, times, windowsIn } from "./told.ts";

type Told = readonly [text: string, publishedOn: string, windows: readonly (readonly (string | null)[])[]];
const day = (...days: string[]) => days.map((one) => [one, one] as const);
const flagsIn = (text: string, publishedOn: string) =>
  strikesIn(draftOf(text, publishedOn)).flatMap((one) => codes(one));
const about = "Nurses in the RCN are to strike over pay at hospitals in Leeds.";

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

describe("days that no word gives to the strike, by what stands around them", () => {
  it.each<[string, string, string[]]>([
    ["What to look out for is the turn of the porters, on Friday 24 March.", "2023-03-17", ["2023-03-24"]],
    ["Theatres were quiet and 90 operations had been cancelled today.", "2023-03-17", ["2023-03-17"]],
    ["Placards went up outside the infirmary this morning.", "2023-03-17", ["2023-03-17"]],
    ["Next up is the laundry, on 28 March.", "2023-03-17", ["2023-03-28"]],
    ["If your clinic is on Tuesday 21 March it is cancelled because of the strike.", "2023-03-17", ["2023-03-21"]],
    ["Emergency cover alone will be staffed by nurses on 30 March.", "2023-03-17", ["2023-03-30"]],
    ["On Tuesday, it will be the turn of 19 more.", "2023-03-17", ["2023-03-21"]],
    ["A further date has been fixed for nurses: 3 April.", "2023-03-17", ["2023-04-03"]],
  ])("are found, with a doubt: %s", (sentence, publishedOn, days) => {
    const draft = draftOf(`${about} ${sentence}`, publishedOn);
    expect(times(draft).flatMap((windows) => windows.map(([start]) => start))).toEqual(days);
    expect(strikesIn(draft).flatMap(codes)).toContain("DAY_UNGOVERNED");
  });

  it.each([
    "The RCN made its decision known on Thursday.",
    "Both sides sat down with a mediator on 21 March.",
    "The porters move across to the new company on 1 April.",
    "The walk-in clinic opens again on Saturday 25 March.",
    "An answer has to be in by 22 March.",
    "On Wednesday the chief executive apologised for the waits.",
    "The strike by nurses was paused on Thursday.",
    "A study of waiting times is due out on 23 March.",
  ])("are of something else: %s", (sentence) => {
    expect(daysIn(`${about} ${sentence}`, "2023-03-17").filter(Boolean)).toEqual([]);
  });

  it("are not hidden by the date of the page over them", () => {
    const text = `Nurses' day of action\n17 March 2023\n${about} Most clinics are cancelled today as nurses take action.`;
    expect(daysIn(text, "2023-03-17")).toEqual(["2023-03-17"]);
  });

  it("are not those of the page, where its lines tell of the strike", () => {
    const text = "17 March 2023\n\nNurses' strike\n\nFrom 7am on 23 March to 7am on 25 March nurses will be on strike.";
    expect(daysIn(text, "2023-03-17")).toEqual(["2023-03-23"]);
  });

  it("lie behind, where the sentence tells of a weekday as over", () => {
    expect(daysIn(`${about} On Wednesday, day one, most of the nurses came out.`, "2023-03-17")).toEqual([
      "2023-03-15",
    ]);
  });

  it("are found in a list under a heading that names no staff", () => {
    const text =
      "Strike days: the advice of NHS Leeds\n\nThese are the days:\n\nMonday March 20, noon to 11pm - Yorkshire Ambulance Service.\n\nMarch 22-23 - members of the Royal College of Nursing at St James's.";
    expect(daysIn(text, "2023-03-17")).toEqual(["2023-03-20", "2023-03-22"]);
  });
});

describe("a strike that is told as going on", () => {
  it.each([
    ["Porters start all-out strike\n\nA strike by porters in Leeds has begun. It is about pay.", ["2023-03-17"]],
    ["The nurses' walkout is under way in Leeds. Wards are full.", ["2023-03-17"]],
    ["A strike by porters has started. Tomorrow (18 March) they will strike again.", ["2023-03-17", "2023-03-18"]],
    ["The phlebotomists of Leeds are still on strike. They want a higher band.", [null]],
  ])("is on the day of publication: %s", (text, days) => {
    expect(new Set(daysIn(text, "2023-03-17"))).toEqual(new Set(days));
  });
});

describe("days that are told as the strike's", () => {
  it("reads on after health staff whose dates follow those of teachers", () => {
    const text =
      "Health service members of Unite in Belfast have moved their strike so that it falls on the day of a strike by teachers.\n\nThey will now strike on 21 February.\n\nAnother strike is planned for 16 March.";
    expect(sortedDaysIn(text, "2023-02-15")).toEqual(["2023-02-21", "2023-03-16"]);
  });
  it("reads on where those who go on strike with teachers are health staff", () => {
    const text =
      "Unite moves NHS walkout to the day of the teachers' action\n\nThey were to walk out tomorrow and on Friday.\n\nInstead they will strike on 21 February, when most teachers stop work too.";
    expect(sortedDaysIn(text, "2023-02-15")).toEqual(["2023-02-16", "2023-02-17", "2023-02-21"]);
  });
  it("takes a plan that will not be carried out for one that was to come", () => {
    const text =
      "Nurses in Wales have called off their strike.\n\nThe Royal College of Nursing was to have been on strike in Wales on Monday and Tuesday.";
    expect(sortedDaysIn(text, "2023-02-03")).toEqual(["2023-02-06", "2023-02-07"]);
  });
  it("lets no denial reach beyond its but", () => {
    const text =
      "Ambulance staff are not on strike in Kent tomorrow, but on Friday, 10 February, crews in Sussex will walk out.";
    expect(sortedDaysIn(text, "2023-02-06")).toEqual(["2023-02-10"]);
  });
  it("takes the strike that another followed for the last one", () => {
    const text =
      "Nurses in Northern Ireland are on strike again today, Friday 10 January.\n\nFor the nurses it is the second strike of the week, after the one on Wednesday.";
    expect(sortedDaysIn(text, "2020-01-10")).toEqual(["2020-01-08", "2020-01-10"]);
  });
  it("gives today's strike its day whatever the sentence says of it", () => {
    const text = "Ambulance workers are out in London.\n\nFigures for today's paramedics' strike are not known yet.";
    expect(sortedDaysIn(text, "2022-12-21")).toEqual(["2022-12-21"]);
  });
  it("spreads hours of each day over the days that the text tells of", () => {
    const text =
      "Junior doctors in Leeds have called off a five-day strike.\n\nFrom Monday, junior doctors were to have walked out between 8am and 5pm each day.";
    expect(sortedDaysIn(text, "2016-09-06")).toEqual([12, 13, 14, 15, 16].map((day) => `2016-09-${day}`));
  });
});
