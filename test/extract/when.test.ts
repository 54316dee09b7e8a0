/** When a strike is: short articles in our own words. */
import { describe, expect, it } from "vitest";
import { draftOf, strikesIn, times, short, codes } from "./told.ts";

describe("when a strike is", () => {
  const doctors = "Junior doctors in England will walk out";
  it.each([
    [
      `${doctors} from 7am on Friday 25 July until 7am on Wednesday 30 July.`,
      "2025-07-15",
      [["2025-07-25T07:00", "2025-07-30T07:00"]],
    ],
    [`${doctors} from 7am on 13 July to 6.59am on 18 July 2023.`, null, [["2023-07-13T07:00", "2023-07-18T06:59"]]],
    [`${doctors} between 7am on 14 June and 7am on 17 June.`, "2023-06-01", [["2023-06-14T07:00", "2023-06-17T07:00"]]],
    [
      `${doctors} on 5, 6 and 7 October.`,
      "2016-09-20",
      [
        ["2016-10-05", "2016-10-05"],
        ["2016-10-06", "2016-10-06"],
        ["2016-10-07", "2016-10-07"],
      ],
    ],
    [`${doctors} on Friday 9 June (0800-2000 hrs).`, "2023-06-01", [["2023-06-09T08:00", "2023-06-09T20:00"]]],
    [`${doctors} on 9 June, 0730-1930.`, "2023-06-01", [["2023-06-09T07:30", "2023-06-09T19:30"]]],
    [`${doctors} on 9 June over pay for 2015-2016.`, "2023-06-01", [["2023-06-09", "2023-06-09"]]],
    [`${doctors} from 12 to 16 September.`, "2016-09-01", [["2016-09-12", "2016-09-16"]]],
    [`${doctors} on Monday 12 September from noon to 5pm.`, "2016-09-01", [["2016-09-12T12:00", "2016-09-12T17:00"]]],
    [
      `${doctors} from midday on Monday until midday on Tuesday.`,
      "2023-03-08",
      [["2023-03-13T12:00", "2023-03-14T12:00"]],
    ],
    [`${doctors} for 72 hours from 7am on Tuesday 14 March.`, "2023-03-01", [["2023-03-14T07:00", "2023-03-17T07:00"]]],
    [
      `${doctors} from 7am on 20 December to 7am the next day.`,
      "2023-12-01",
      [["2023-12-20T07:00", "2023-12-21T07:00"]],
    ],
    [`${doctors} from 0800 hours to 1700 hours on 9 March 2016.`, null, [["2016-03-09T08:00", "2016-03-09T17:00"]]],
    [`${doctors} from 30 December to 2 January.`, "2025-12-15", [["2025-12-30", "2026-01-02"]]],
    [
      `${doctors} from 8am on December 21 and 28.`,
      "2023-12-01",
      [
        ["2023-12-21T08:00", null],
        ["2023-12-28T08:00", null],
      ],
    ],
    [
      "Doctors in training walk out next month. Resident doctors in England go on strike at 7am on 25/07/2025.",
      "2025-07-01",
      [["2025-07-25T07:00", null]],
    ],
  ])("%s", (text, publishedOn, expected) => {
    expect(times(draftOf(text, publishedOn))).toEqual([expected]);
  });

  it("is on every day of a span where the hours hold for each", () => {
    const [windows] = times(draftOf(`${doctors} between 12 and 16 September 8am-5pm each day.`, "2016-09-01"));
    expect(windows).toHaveLength(5);
    expect(windows?.at(-1)).toEqual(["2016-09-16T08:00", "2016-09-16T17:00"]);
  });

  it("is told in a list under a heading, and once where it is told twice", () => {
    const text =
      "Strike dates:\n\n- 7am Friday 25 July to 7am Wednesday 30 July\n- 7am Friday 14 November to 7am Wednesday 19 November\n\nResident doctors in England will strike on these dates, first on Friday 25 July.";
    expect(times(draftOf(text, "2025-07-10"))).toEqual([
      [
        ["2025-07-25T07:00", "2025-07-30T07:00"],
        ["2025-11-14T07:00", "2025-11-19T07:00"],
      ],
    ]);
  });

  it("is told by 'it', in the sentence after", () => {
    const text =
      "Junior doctors in England are taking strike action. It starts at 7am on Thursday 27 June and ends at 7am on Tuesday 2 July.";
    expect(times(draftOf(text, "2024-06-17"))).toEqual([[["2024-06-27T07:00", "2024-07-02T07:00"]]]);
  });

  it("runs through lines that were wrapped", () => {
    const text =
      "Resident doctors in England who are members of the British Medical\nAssociation are going to walk out from 7am on Friday 25 July until 7am on\nWednesday 30 July, and hospitals have been told to prepare for it as well\nas they can.";
    expect(times(draftOf(text, "2025-07-10"))).toEqual([[["2025-07-25T07:00", "2025-07-30T07:00"]]]);
  });

  it.each([
    ["WEEKDAY_MISMATCH", `${doctors} on 30 February 2016.`, "2016-01-20"],
    ["HOLIDAY_WORD", `${doctors} over the May bank holiday weekend.`, "2023-04-10"],
    ["NO_PUBLICATION_DATE", `${doctors} from 8am on 12 May.`, null],
    ["NO_PUBLICATION_DATE", `${doctors} from 8am on Tuesday.`, null],
    ["RELATIVE_WORD", `${doctors} next Friday.`, "2023-03-06"],
  ])("stays unknown: %s", (code, text, publishedOn) => {
    const [strike] = strikesIn(draftOf(text, publishedOn));
    expect(strike?.fields.windows.value[0]?.start).toMatchObject({
      value: null,
      precision: "UNKNOWN",
      basis: "missing",
    });
    expect(codes(strike)).toContain(code);
  });

  it.each([
    [`${doctors} on Boxing Day.`, "2022-12-10", "2022-12-26"],
    [`${doctors} from 8am on Good Friday.`, "2024-03-10", "2024-03-29"],
    [`${doctors} on New Year's Day.`, "2025-12-20", "2026-01-01"],
  ])("takes a holiday for its day, with a doubt: %s", (text, publishedOn, day) => {
    const [strike] = strikesIn(draftOf(text, publishedOn));
    expect(strike?.fields.windows.value[0]?.start.value).toContain(day);
    expect(codes(strike)).toContain("HOLIDAY_WORD");
  });

  it.each([
    "Hospital porters in Leeds will begin an indefinite strike next week.",
    "Nurses at Medway NHS Foundation Trust have walked out.",
  ])("asks for the day of a strike that is told without one: %s", (text) => {
    const draft = draftOf(text, "2026-11-20");
    expect(times(draft)).toEqual([[[null, null]]]);
    expect(codes(strikesIn(draft)[0])).toContain("DAY_UNKNOWN");
  });

  it.each([
    "Nurses have voted to strike.",
    "Nurses could begin a strike next week.",
    "The last strike by nurses was long.",
  ])("makes no strike of a vote, a threat or a memory: %s", (text) =>
    expect(strikesIn(draftOf(text, "2026-11-20"))).toEqual([]),
  );

  it.each([
    [`${doctors} from 1.30am on Sunday 31 March 2024.`, "2024-03-31"],
    [`${doctors} from 1.30am on 27 October 2024.`, "2024-10-27"],
  ])("keeps the day where the clock shows the hour twice or never: %s", (text, day) => {
    const [strike] = strikesIn(draftOf(text, "2024-03-10"));
    expect(strike?.fields.windows.value[0]?.start).toMatchObject({ value: day, precision: "DATE" });
    expect(codes(strike)).toContain("DST_GAP");
  });

  it.each([
    "Nurses in Wales could strike on 3 December 2026.",
    "Unison is threatening a walkout by porters on 3 December 2026.",
    "Porters may walk out on 3 December 2026.",
  ])("doubts a strike that is told as possible only: %s", (text) => {
    expect(codes(strikesIn(draftOf(text, "2026-11-20"))[0])).toContain("PROPOSED");
    expect(codes(strikesIn(draftOf(`${text} They will strike on 3 December 2026.`, "2026-11-20"))[0])).not.toContain(
      "PROPOSED",
    );
  });

  it("gives each of two unions its own end", () => {
    const text =
      "Junior doctors of the BMA will strike from 7am on 24 February to 11.59pm on 28 February. HCSA members will strike from 7am on 24 February to 7am on 29 February.";
    const [strike] = strikesIn(draftOf(text, "2024-02-15"));
    expect(strike?.fields.windows.value.map((w) => [w.unions.value, short(w.end.value)])).toEqual([
      [["BMA"], "2024-02-28T23:59"],
      [["HCSA"], "2024-02-29T07:00"],
    ]);
  });

  it("takes back the strike of the union that says so, and no other", () => {
    const text =
      "The GMB has suspended its ambulance strike on 6 March, while Unite members will still walk out on 6 March.";
    const [strike] = strikesIn(draftOf(text, "2023-02-24"));
    expect(strike?.fields.windows.value.map((w) => [w.unions.value.join(), w.status.value]).toSorted()).toEqual([
      ["GMB", "SUSPENDED"],
      ["Unite", "ANNOUNCED"],
    ]);
  });

  it.each([
    ["MIDNIGHT", `${doctors} from 8pm on 30 April until midnight on 1 May.`, "2023-04-10"],
    ["WEEKDAY_ONLY", `${doctors} from 8am on Thursday to 5pm.`, "2023-03-08"],
    ["RELATIVE_WORD", `${doctors} from 8am tomorrow.`, "2023-03-08"],
    ["YEAR_AMBIGUOUS", `${doctors} on 9 September.`, "2023-03-08"],
    [
      "DURATION_MISMATCH",
      "A 48-hour strike by junior doctors in England runs from 8am on 9 March to 8am on 10 March.",
      "2016-03-01",
    ],
    ["END_BEFORE_START", `${doctors} from 8am on 9 March 2016 to 8am on 8 March 2016.`, "2016-03-01"],
    ["OLD_DATE", `${doctors} on 9 March 2015.`, "2016-03-01"],
    ["END_DERIVED", "A 48-hour strike by junior doctors in England will start at 8am on 9 March.", "2016-03-01"],
    ["END_UNKNOWN", `${doctors} from 7am on Friday 14 November.`, "2025-11-01"],
    ["END_DERIVED", `${doctors} for five days from 7am on Friday 14 November.`, "2025-11-01"],
    [
      "SOURCES_DISAGREE",
      `${doctors} from 8am on 9 March. The junior doctors' strike starts at 7am on 9 March.`,
      "2016-03-01",
    ],
  ])("is doubted: %s", (code, text, publishedOn) => {
    expect(codes(strikesIn(draftOf(text, publishedOn))[0])).toContain(code);
  });

  it.each([
    [`${doctors} from 8pm on 30 April until midnight on 1 May.`, ["2023-04-30T20:00", "2023-05-02T00:00"]],
    [`${doctors} for 72 hours from midnight on Wednesday 3 May.`, ["2023-05-03T00:00", "2023-05-06T00:00"]],
    [`${doctors} for two days from midnight on Wednesday 3 May.`, ["2023-05-03T00:00", "2023-05-05T00:00"]],
    [`${doctors} at midnight tonight, for 24 hours.`, ["2023-04-11T00:00", "2023-04-12T00:00"]],
    [`${doctors} on 3 May. The strike ends at midnight that day.`, ["2023-05-03", "2023-05-04T00:00"]],
  ])("begins with the first moment of a day and ends with the last, in doubt, at a midnight: %s", (text, window) => {
    const draft = draftOf(text, "2023-04-10");
    expect(times(draft)).toEqual([[window]]);
    expect(codes(strikesIn(draft)[0])).toContain("MIDNIGHT");
  });

  it.each([
    [`${doctors} between midnight and 8am on 3 May.`, ["2023-05-03T00:00", "2023-05-03T08:00"]],
    [`${doctors} on 3 May. It starts at 6am and goes on till midnight.`, ["2023-05-03T06:00", "2023-05-04T00:00"]],
  ])("has no doubt of a midnight that bounds one day: %s", (text, window) => {
    const draft = draftOf(text, "2023-04-10");
    expect(times(draft)).toEqual([[window]]);
    expect(codes(strikesIn(draft)[0])).not.toContain("MIDNIGHT");
  });

  it("is over where it is told with 'since'", () => {
    const text = "Phlebotomists at Gloucestershire Hospitals NHS Foundation Trust have been on strike since 17 March.";
    expect(times(draftOf(text, "2025-11-20"))).toEqual([[["2025-03-17", null]]]);
  });

  it("takes the year from the day of publication that the text states", () => {
    const draft = draftOf(`Published: 15 July 2025\n\n${doctors} from 7am on Friday 25 July.`, null, {
      publishedBasis: "none",
    });
    expect(draft.source).toMatchObject({ publishedOn: "2025-07-15", publishedBasis: "dateline" });
    expect(times(draft)).toEqual([[["2025-07-25T07:00", null]]]);
  });
});
