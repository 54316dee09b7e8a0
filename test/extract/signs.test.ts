import { describe, expect, it } from "vitest";
import { codes, draftOf, strikesIn, times } from "./told.ts";

/** Days of a text that is about a strike, whether a word of their sentence gives them to it or not. */
const daysIn = (text: string, publishedOn: string) =>
  times(draftOf(text, publishedOn))
    .flat()
    .map(([start]) => start?.slice(0, 10) ?? null);

const about = "Nurses in the RCN are to strike over pay at hospitals in Leeds.";

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

describe("two unions on one day", () => {
  it("have a window each where they are told in sentences of their own", () => {
    const text =
      "Ambulance staff in GMB are on strike on 6 March. Unite has called out its ambulance staff on 6 March as well.";
    expect(daysIn(text, "2023-03-01")).toEqual(["2023-03-06", "2023-03-06"]);
  });
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

describe("days without a year, of a text that nobody knows the day of", () => {
  it("are of the year of the nearest day that has one", () => {
    const text =
      "Midwives in Derby will strike on 12 January 2023. The strike on 28 December is suspended. Their first one was on 21 December.";
    expect(
      strikesIn(draftOf(text, null))
        .flatMap((s) => s.fields.windows.value.map((w) => w.start.value))
        .toSorted((a, b) => String(a).localeCompare(String(b))),
    ).toEqual(["2022-12-21", "2022-12-28", "2023-01-12"]);
  });
});
