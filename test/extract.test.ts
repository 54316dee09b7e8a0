/** Short articles in our own words, from the outside: text in, draft out. */
import { describe, expect, it } from "vitest";
import { trusts } from "../schema/directory.ts";
import type { AdviceCandidate, Draft, ImpactCandidate, StrikeCandidate } from "../seed/draft.ts";
import { extract, type ExtractInput } from "../seed/extract/extract.ts";

const blank: ExtractInput = {
  text: "",
  publishedOn: null,
  publishedBasis: "given",
  publisher: null,
  url: null,
  supersedes: null,
  retrievedAt: null,
  directory: trusts,
  acceptDiff: false,
};

function draftOf(text: string, publishedOn: string | null, more: Partial<ExtractInput> = {}): Draft {
  const result = extract({ ...blank, text, publishedOn, ...more });
  if (result.kind !== "draft") throw new Error(`refused: ${result.reason}`);
  const quotes = result.draft.candidates.flatMap((c) => c.evidence.filter((e) => "quote" in e));
  expect(quotes.map((e) => text.slice(e.start, e.end))).toEqual(quotes.map((e) => e.quote));
  return result.draft;
}
const strikesIn = (draft: Draft): StrikeCandidate[] => draft.candidates.filter((c) => c.kind === "STRIKE_EVENT");
const impactsIn = (draft: Draft): ImpactCandidate[] => draft.candidates.filter((c) => c.kind === "TRUST_IMPACT");
const adviceIn = (draft: Draft): AdviceCandidate[] => draft.candidates.filter((c) => c.kind === "PUBLIC_ADVICE");
const times = (draft: Draft) =>
  strikesIn(draft).map((c) => c.fields.windows.value.map((w) => [short(w.start.value), short(w.end.value)]));
const short = (value: string | null) => value?.replace(":00+", "+").replace("+00:00", "").replace("+01:00", "") ?? null;
const codes = (c: { flags: { code: string }[] } | undefined) => c?.flags.map((f) => f.code) ?? [];
const statuses = (draft: Draft) => strikesIn(draft).flatMap((c) => c.fields.windows.value.map((w) => w.status.value));

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
    ["WEEKDAY_MISMATCH", `${doctors} on Tuesday 27 April.`, "2016-04-20"],
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

  it("keeps a midnight a day, for nobody knows whose it is", () => {
    const [strike] = strikesIn(draftOf(`${doctors} from 8pm on 30 April until midnight on 1 May.`, "2023-04-10"));
    expect(strike?.fields.windows.value[0]?.end).toMatchObject({ value: "2023-05-01", precision: "DATE" });
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

describe("whose strike it is", () => {
  it("gives each group its own dates", () => {
    const draft = draftOf(
      "Consultants in England will strike on 20 and 21 July and radiographers will strike from 8am on 25 July until 8am on 27 July.",
      "2023-07-10",
    );
    expect(strikesIn(draft).map((c) => c.fields.staffGroups.value)).toEqual([["CONSULTANTS"], ["RADIOGRAPHERS"]]);
    expect(times(draft)).toEqual([
      [
        ["2023-07-20", "2023-07-20"],
        ["2023-07-21", "2023-07-21"],
      ],
      [["2023-07-25T08:00", "2023-07-27T08:00"]],
    ]);
  });

  it("gives each date its group where the dates come first", () => {
    const draft = draftOf(
      "On 20 July consultants in England will strike and on 25 July radiographers will strike.",
      "2023-07-10",
    );
    expect(
      strikesIn(draft).map((c) => [c.fields.staffGroups.value[0], c.fields.windows.value[0]?.start.value]),
    ).toEqual([
      ["CONSULTANTS", "2023-07-20"],
      ["RADIOGRAPHERS", "2023-07-25"],
    ]);
  });

  it("is a trust's own where its staff are named", () => {
    const text =
      "Members of Unison who work as porters and domestics at Leeds General Infirmary will strike on 5 October.";
    const [strike] = strikesIn(draftOf(text, "2023-09-20"));
    expect(strike?.fields).toMatchObject({
      staffGroups: { value: ["PORTERS_AND_CLEANERS"] },
      scope: { value: { type: "ORGANISATIONS", codes: ["RR8"], complete: false } },
      nations: { value: ["ENGLAND"], basis: "derived" },
    });
    expect(strike?.fields.windows.value[0]?.unions.value).toEqual(["UNISON"]);
  });

  it("is at some trusts only: where is for a person", () => {
    const text =
      "Nursing staff at 44 NHS trusts in England will strike between 8am and 8pm on 15 and 20 December. Derogations have been agreed for dialysis.";
    const [strike] = strikesIn(draftOf(text, "2022-11-28"));
    expect(strike?.fields.scope).toMatchObject({ value: { type: "UNKNOWN" }, basis: "missing" });
    expect(codes(strike)).toContain("SCOPE_UNKNOWN");
    expect(strike?.fields.windows.value.map((w) => w.withdrawn.value)).toEqual(["DEROGATIONS", "DEROGATIONS"]);
  });

  it.each([
    [
      "Junior doctors in Scotland are to strike from 7am on 12 July to 7am on 15 July 2023, BMA Scotland said on Monday.",
      "SCOTLAND",
    ],
    ["Hospitals across Wales face a strike by resident doctors from 7am on 12 July to 7am on 15 July 2025.", "WALES"],
    ["Nurses in Northern Ireland will strike on 12 July 2023.", "NORTHERN_IRELAND"],
  ])("is in the nation that the text gives: %s", (text, nation) => {
    expect(strikesIn(draftOf(text, "2023-07-01"))[0]?.fields.nations).toMatchObject({
      value: [nation],
      basis: "stated",
    });
  });

  it("is a strike of its own in each nation", () => {
    const text =
      "Junior doctors in Wales are on strike. The strike began at 7am on Monday 15 January 2024 and is due to end at 7am on Thursday 18 January. Junior doctors in England will strike on 3 February.";
    const found = strikesIn(draftOf(text, "2024-01-16"));
    expect(found.map((c) => [c.fields.nations.value, c.fields.windows.value.length])).toEqual([
      [["WALES"], 1],
      [["ENGLAND"], 1],
    ]);
  });

  it("is not NHS England's, which only speaks", () => {
    const [strike] = strikesIn(draftOf("Nurses will strike on 12 July, NHS England said.", "2023-07-01"));
    expect(codes(strike)).toContain("NATION_UNKNOWN");
  });
});

describe("what is no strike of the NHS", () => {
  it.each([
    "Train drivers of Aslef will strike on 3 July. Hospital patients should check before they travel.",
    "Council workers are to walk out on 3 July in a row over pay.",
    "Junior doctors in South Korea began a strike on 20 February.",
    "The BMA opened a ballot of junior doctors for strike action on 8 July, which closes on 20 August.",
    "Talks between the BMA and ministers resume on 3 July to avert a strike by junior doctors.",
    "The mandate for strike action by resident doctors expires on 7 January 2026.",
    "The pay offer to striking nurses runs until 3 July.",
    "A picket of striking nurses stands at the gates from 8am to 11am on 3 July.",
    "From 8 to 11am on 3 July a rally will be held in support of striking nurses.",
    "A survey of nurses about the strike was published on 3 July.",
    "The offer for 2025/26 was rejected, and resident doctors may strike.",
    "Nurses will be on duty 24/7 despite the strike.",
    "A hospital in a town that was hit by an air strike on 3 July treated children.",
  ])("%s", (text) => {
    expect(strikesIn(draftOf(text, "2025-06-20"))).toEqual([]);
  });

  it("nothing is found where something else strikes", () => {
    const text =
      "Get your flu jab before winter strikes. Flu can strike anybody. Ask your GP surgery for an appointment. Call 999 if somebody cannot breathe.";
    expect(draftOf(text, "2025-10-01").candidates).toEqual([]);
  });

  it("nothing at all is found in a text about other things", () => {
    const draft = draftOf(
      "The museum opens at 9am on 3 July. Tickets for 12,000 visitors have been cancelled.",
      "2025-06-20",
    );
    expect(draft.candidates).toEqual([]);
    expect(draft.notes).toEqual([]);
  });
});

describe("whether it is off", () => {
  it("is suspended for the dates of the sentence, and for no other", () => {
    const text =
      "The BMA has suspended the strike by junior doctors in England planned for 8am on 12 September to 5pm on 16 September. Strikes on 5 and 6 October will go ahead.";
    expect(statuses(draftOf(text, "2016-09-05"))).toEqual(["SUSPENDED", "ANNOUNCED", "ANNOUNCED"]);
  });

  it("is called off in the passive", () => {
    const text =
      "The strike by nurses in Northern Ireland due to start at midday on Thursday 18 January has been called off after talks.";
    expect(statuses(draftOf(text, "2024-01-16"))).toEqual(["CALLED_OFF"]);
  });

  it("is called off for one union, and on for another", () => {
    const text =
      "GMB has called off the ambulance strike in England on 28 December. Unison members will still walk out on 11 January.";
    const [strike] = strikesIn(draftOf(text, "2022-12-23"));
    expect(strike?.fields.windows.value.map((w) => [w.status.value, w.unions.value])).toEqual([
      ["CALLED_OFF", ["GMB"]],
      ["ANNOUNCED", ["UNISON"]],
    ]);
  });

  it("is off without a date only where one strike fits and nothing says that others stand", () => {
    const one = "Nurses in England were to strike on 6 March. The RCN has now paused the strike.";
    expect(statuses(draftOf(one, "2023-02-21"))).toEqual(["SUSPENDED"]);
    const two =
      "Nurses in England will strike on 6 March and consultants on 9 March. One of the unions has paused the strike.";
    const draft = draftOf(two, "2023-02-21");
    expect(statuses(draft)).toEqual(["ANNOUNCED", "ANNOUNCED"]);
    expect(codes(strikesIn(draft)[0])).toContain("STATUS_SCOPE");
  });

  it.each([
    "Unions may call off the walkout by paramedics in England on 6 March if an offer is made.",
    "Ministers urged the RCN to suspend the strike by nurses in England on 6 March.",
    "The RCN has refused to call off the strike by nurses in England on 6 March.",
    "The strike by nurses in England on 6 March would be suspended if talks began.",
    "Over 300 appointments have been cancelled for the strike by nurses in England on 6 March.",
    "Because of the strike by nurses in England on 6 March, operations have been postponed.",
    "At the weekend ministers tried to meet the RCN and postpone the strike by nurses in England on 6 March.",
    "Nurses in England will strike on 6 March. Members said that if talks were to begin they would have suspended the strike.",
    "Nurses in England will strike on 6 March. It is not known whether the union has paused the strike.",
    "The strike by nurses in England on 6 March means that 40 clinics have been suspended.",
  ])("is not off: %s", (text) => {
    expect(statuses(draftOf(text, "2023-02-21"))).toEqual(["ANNOUNCED"]);
  });

  it("was held where the text says so, and not because its day is over", () => {
    const held = draftOf(
      "The last strike by nurses in England, which took place on 6 February, led to delays.",
      "2023-02-21",
    );
    expect(strikesIn(held)[0]?.fields.windows.value[0]?.outcome.value).toBe("HELD");
    const planned = draftOf("Nurses in England plan to strike on 6 February.", "2023-02-21");
    expect(strikesIn(planned)[0]?.fields.windows.value[0]?.outcome.value).toBe("UNREPORTED");
  });

  it("is cut short: two ends, for a person to settle", () => {
    const text =
      "The RCN's nursing strike in England, planned from 8pm on 30 April until 8pm on 2 May, will now end at 11.59pm on 1 May after a ruling.";
    const draft = draftOf(text, "2023-04-28");
    expect(times(draft)).toEqual([[["2023-04-30T20:00", "2023-05-02T20:00"]]]);
    expect(codes(strikesIn(draft)[0])).toContain("SOURCES_DISAGREE");
  });

  it("an earlier version of the page is no notice, whether it is called wrong or not", () => {
    const text =
      "An earlier version of this page said that GPs in England would strike on 10 December. There is no strike by GPs. The strike by consultants in England on 15 December 2026 goes ahead.";
    expect(times(draftOf(text, "2026-11-25"))).toEqual([[["2026-12-15", "2026-12-15"]]]);
  });

  it("who refuses overtime collects no refuse; a union alone is named as what the staff are known by", () => {
    const overtime = "From Monday 14 December 2026, radiographers in Wales will refuse overtime.";
    expect(codes(strikesIn(draftOf(overtime, "2026-11-25"))[0])).not.toContain("OTHER_SECTOR");
    const union = "RCN members in Scotland will strike for 12 hours from 8pm on Tuesday 8 December 2026.";
    const flags = strikesIn(draftOf(union, "2026-11-25"))[0]?.flags.filter((f) => f.code === "STAFF_GROUP_INFERRED");
    expect(flags?.map(({ detail }) => detail)).toEqual(["2026-12-08T20:00:00+00:00: the text names a union only"]);
  });

  it("takes the right date from a correction", () => {
    const text =
      "Correction: an earlier version of this page wrongly said that nurses would strike on 3 May. Nurses in England will strike on 4 May from 8am to 5pm.";
    expect(times(draftOf(text, "2023-04-20"))).toEqual([[["2023-05-04T08:00", "2023-05-04T17:00"]]]);
  });

  it("tells the editor of a call-off whose strike has no date", () => {
    const draft = draftOf("The RCN has called off the strike by nurses in England.", "2023-02-21");
    expect(times(draft)).toEqual([[[null, null]]]);
    expect(statuses(draft)).toEqual(["CALLED_OFF"]);
    expect(codes(strikesIn(draft)[0])).toContain("DAY_UNKNOWN");
  });
});

describe("what it touches", () => {
  it("counts with the days that the figure covers, which are not the strike's", () => {
    const text =
      "A total of 12,345 appointments were rescheduled between 18 April and 2 May because of the strike by junior doctors in England on 26 and 27 April. These are provisional figures.";
    const [impact] = impactsIn(draftOf(text, "2016-05-06"));
    expect(impact?.fields).toMatchObject({
      count: { value: { value: 12345, qualifier: "EXACT" } },
      period: { value: { start: "2016-04-18", end: "2016-05-02" } },
      metric: { value: "RESCHEDULED" },
      nation: { value: "ENGLAND" },
    });
  });

  it.each([
    ["more than 5,000", 5000, "AT_LEAST"],
    ["nearly 13,000", 13000, "NEARLY"],
    ["about 700", 700, "ABOUT"],
    ["up to 300", 300, "UP_TO"],
  ])("keeps the qualifier: %s", (words, value, qualifier) => {
    const draft = draftOf(`Because of the strike by nurses, ${words} operations have been postponed.`, "2023-02-21");
    expect(impactsIn(draft)[0]?.fields.count.value).toEqual({ value, qualifier });
  });

  it.each([
    "Some 22% of operations were cancelled during the nurses' strike.",
    "About 500 people joined the rally, and operations were cancelled during the nurses' strike.",
    "Operations were cancelled during the nurses' strike, which cost £5 million.",
    "A nurse of 45 said that operations were cancelled during the nurses' strike.",
  ])("counts nothing else: %s", (text) => {
    expect(impactsIn(draftOf(text, "2023-02-21")).map((c) => c.fields.count.value)).toEqual([null]);
  });

  it("tells acute, mental health and community figures apart", () => {
    const text =
      "Because of the consultants' strike, 65,557 acute hospital appointments had to be rescheduled, together with 1,474 mental health appointments and 731 community appointments.";
    expect(
      impactsIn(draftOf(text, "2023-07-26")).map((c) => [c.fields.count.value?.value, c.fields.setting.value]),
    ).toEqual([
      [65557, "ACUTE"],
      [1474, "MENTAL_HEALTH_AND_LEARNING_DISABILITY"],
      [731, "COMMUNITY"],
    ]);
  });

  it("does not put the last strike's figures to the next one", () => {
    const text =
      "Resident doctors in England will strike on 25 July. The last strike, in June 2024, led to 61,989 appointments being rescheduled.";
    expect(impactsIn(draftOf(text, "2025-07-15")).map((c) => c.about)).toEqual([[]]);
  });

  it("counts staff away from work as staff", () => {
    const [impact] = impactsIn(
      draftOf("On average 14,600 junior doctors were absent each day of the strike.", "2016-05-06"),
    );
    expect(impact?.fields).toMatchObject({
      service: { value: "WORKFORCE" },
      metric: { value: "STAFF_ABSENT_DAILY_AVERAGE" },
    });
  });

  it("is of the trust that the sentence names, on the day of the article", () => {
    const text = "Nurses will strike on 4 May. Clinics at Royal Hampshire County Hospital could be cancelled.";
    expect(impactsIn(draftOf(text, "2023-04-20"))[0]?.fields).toMatchObject({
      trust: { value: "RN5" },
      modality: { value: "POSSIBLE" },
    });
    expect(impactsIn(draftOf(text.replace("4 May", "4 May 2011"), "2011-04-20"))[0]?.fields.trust.value).toBe("RN1");
  });

  it.each([
    ["ORG_AMBIGUOUS", "Clinics at St Mary's Hospital were cancelled because of the strike by nurses."],
    ["ORG_AMBIGUOUS", "Poole Hospital NHS Foundation Trust cancelled clinics because of the strike by nurses."],
    ["ORG_FUZZY", "Hampshir Hospitals NHS Foundation Trust cancelled clinics because of the strike by nurses."],
  ])("is of no trust where the name does not decide: %s", (code, text) => {
    const [impact] = impactsIn(draftOf(text, "2023-04-20"));
    expect(impact?.fields).toMatchObject({ trust: { value: null }, nation: { value: null } });
    expect(codes(impact)).toContain(code);
  });

  it.each([
    "The Anthony Nolan Trust said that clinics were cancelled because of the strike by nurses.",
    "The strike by nurses may ruin public trust, and clinics were cancelled.",
    "In Medway clinics were cancelled because of the strike by nurses.",
  ])("is of no trust: %s", (text) => {
    expect(impactsIn(draftOf(text, "2023-04-20")).map((c) => c.fields.trust.value)).toEqual([null]);
  });

  it("is not told by a photo's caption", () => {
    const text =
      "Nurses on strike outside St Thomas' Hospital, where operations were cancelled Getty Images\n\nNurses in England will strike on 4 May.";
    expect(impactsIn(draftOf(text, "2023-04-20"))).toEqual([]);
  });

  it("is the publisher's own on a trust's page", () => {
    const draft = draftOf("Nurses will strike on 4 May. We have postponed 120 outpatient appointments.", "2023-04-20", {
      publisher: "Leeds Teaching Hospitals NHS Trust",
    });
    expect(impactsIn(draft)[0]?.fields).toMatchObject({
      trust: { value: "RR8", basis: "inferred" },
      count: { value: { value: 120 } },
    });
  });
});

describe("what people should do", () => {
  const strike = "Resident doctors in England will strike from 7am on Friday 25 July until 7am on Wednesday 30 July.";
  it.each([
    ["life-threatening-emergency", "Call 999 if someone's life is at risk.", ["if someone's life is at risk"]],
    [
      "urgent-not-emergency",
      "Use NHS 111 online if you need help that is not an emergency.",
      ["if you need help that is not an emergency"],
    ],
    ["ae-emergencies-only", "Please stay away from A&E unless your life is at risk.", ["unless your life is at risk"]],
    [
      "planned-appointment-attend",
      "Please attend your appointment as planned unless we have contacted you.",
      ["unless we have contacted you"],
    ],
    [
      "appointment-postponed",
      "Your hospital will contact you if your operation has to be moved.",
      ["if your operation has to be moved"],
    ],
    [
      "strike-called-off",
      "If the strike is called off, patients should still follow their letter.",
      ["If the strike is called off"],
    ],
    ["gp-as-usual-contact-early", "GP surgeries are open as usual, so contact them early.", []],
    ["pharmacy", "Ask your local pharmacist for advice on minor illness.", []],
    ["maternity", "If you are pregnant, contact your maternity unit as usual.", ["If you are pregnant"]],
    [
      "getting-worse-while-waiting",
      "If your condition gets worse while you wait, call your GP.",
      ["If your condition gets worse while you wait"],
    ],
  ])("%s", (topic, words, conditions) => {
    const found = adviceIn(draftOf(`${strike} ${words}`, "2025-07-15")).find((c) => c.fields.topic.value === topic);
    expect(found?.fields.body.value).toBe(words);
    for (const condition of conditions) expect(found?.fields.conditions.value).toContain(condition);
    expect(found?.about).toHaveLength(1);
  });

  it("keeps the items of a list as conditions", () => {
    const text = `${strike}\n\nCall 999 if:\n- somebody does not wake up\n- somebody has severe chest pain\n\nThank you for your patience.`;
    const [advice] = adviceIn(draftOf(text, "2025-07-15"));
    expect(advice?.fields.conditions.value).toEqual(["somebody does not wake up", "somebody has severe chest pain"]);
    expect(advice?.fields.body.value).toContain("severe chest pain");
  });

  it("gives each condition to the advice that it is for", () => {
    const words = "Please use 999 for life-threatening conditions only and NHS 111 online for other needs.";
    const found = adviceIn(draftOf(`${strike} ${words}`, "2025-07-15"));
    expect(found.map((c) => [c.fields.topic.value, c.fields.conditions.value])).toEqual([
      ["life-threatening-emergency", ["for life-threatening conditions only"]],
      ["urgent-not-emergency", ["for other needs"]],
    ]);
    expect(found.map((c) => c.fields.body.value)).toEqual([words, words]);
    expect(codes(found[1])).toContain("CONDITIONAL");
    const first = "If your condition gets worse, contact a GP or call 111.";
    const all = adviceIn(draftOf(`${strike} ${first}`, "2025-07-15"));
    expect(all.length).toBeGreaterThan(1);
    for (const c of all) expect(c.fields.conditions.value).toEqual(["If your condition gets worse"]);
  });

  it("has its issuer: who says it, or whose page it is", () => {
    const said = adviceIn(
      draftOf(
        `${strike} NHS England said that patients should attend as planned unless they are contacted.`,
        "2025-07-15",
      ),
    );
    expect(said[0]?.fields).toMatchObject({
      issuer: { value: { name: "NHS England" } },
      nations: { value: ["ENGLAND"] },
    });
    const own = adviceIn(
      draftOf(`${strike} Please attend as planned unless we have contacted you.`, "2025-07-15", {
        publisher: "Leeds Teaching Hospitals NHS Trust",
      }),
    );
    expect(own[0]?.fields).toMatchObject({ issuer: { value: { trust: "RR8" } }, trust: { value: "RR8" } });
  });

  it("is flagged where nobody is known to say it", () => {
    expect(
      codes(adviceIn(draftOf(`${strike} Please stay away from A&E unless it is an emergency.`, "2025-07-15"))[0]),
    ).toContain("ISSUER_UNKNOWN");
  });

  it.each([
    "The union said that MPs should contact the press office.",
    "Nurses on strike called 999 colleagues heroes.",
    "Mental health nurses will join the walkout.",
  ])("is none: %s", (words) => {
    expect(adviceIn(draftOf(`${strike} ${words}`, "2025-07-15"))).toEqual([]);
  });
});

describe("what is refused", () => {
  it.each([
    ["EMPTY", "  \n \n"],
    ["NOT_TEXT", "%PDF-1.7 strike"],
    ["NOT_TEXT", "a strike\0by nurses"],
    ["NOT_TEXT", "\u0001\u0002\u0003\uFFFD\uFFFDab"],
    ["NOT_TEXT", "<!DOCTYPE html><html><p>Nurses will strike</p></html>"],
    ["TOO_LARGE", "strike ".repeat(150_000)],
    ["DIFF", "A page\n\nVersion 1 Version 2\nNurses strike Nurses to strike"],
    ["LIVE_BLOG", "Strike: live updates\n\n10:42 Nurses leave\n10:50 Ministers respond\n11:02 More follows"],
    [
      "LISTING",
      "Nurses strike\nRead more\nDoctors strike\nRead more\nPorters strike\nRead more\nCleaners strike\nRead more\nGPs strike\nRead more\nAll strike\nRead more",
    ],
  ])("%s", (reason, text) => {
    const result = extract({ ...blank, text });
    expect(result).toMatchObject({ kind: "refused", reason, message: expect.stringMatching(/:.+\.?$/) });
  });

  it("a sentence that is too long is not read, and said so", () => {
    const draft = draftOf(`Nurses in England will strike ${"and walk and talk ".repeat(300)}on 3 July.`, "2025-06-20");
    expect(draft.candidates).toEqual([]);
    expect(draft.notes[0]?.text).toContain("SLOW_SENTENCE");
  });
});

describe("identifiers", () => {
  const text = "Nurses in England will strike on 4 May. Operations have been cancelled. Please call 111 first.";
  it("are the same for the same text, and others for another address", () => {
    const ids = (url: string | null) => draftOf(text, "2023-04-20", { url }).candidates.map((c) => c.id);
    expect(ids(null)).toEqual(ids(null));
    expect(new Set(ids(null)).size).toBe(3);
    expect(ids(null).some((id) => ids("https://example.org/a").includes(id))).toBe(false);
  });
});
