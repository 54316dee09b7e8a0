/** Numbers: what each counts, and what happened to it. Short texts of our own. */
import { describe, expect, it } from "vitest";
import { codes, draftOf, impactsIn } from "./told.ts";
import { rowsIn } from "./tables/rows-in.ts";

const strike = "Resident doctors in England will strike from 7am on Friday 25 July until 7am on Wednesday 30 July.";
const read = (words: string) =>
  impactsIn(draftOf(`${strike} ${words}`, "2025-07-21")).filter((one) => one.fields.count.value !== null);
const countsIn = (words: string) =>
  read(words)
    .map((one) => one.fields.count.value?.value ?? 0)
    .toSorted((a, b) => a - b);

describe("numbers", () => {
  it.each(rowsIn("counts"))("counts: $text", ({ text, counts }) => {
    expect(countsIn(text)).toEqual(counts.split(" ").filter(Boolean).map(Number));
  });

  it.each([
    ["Some 88 patients had their surgery postponed.", "OPERATIONS", "POSTPONED"],
    ["The action led to 230 procedures being shelved.", "OPERATIONS", "CANCELLED"],
    ["An estimated 25,000 NHS staff did not turn up for work.", "WORKFORCE", "STAFF_ABSENT"],
    ["Over 450 blood tests were cancelled.", "DIAGNOSTICS", "CANCELLED"],
    ["There were 1,018 cancellations of outpatient appointments.", "OUTPATIENT_APPOINTMENTS", "CANCELLED"],
    ["Over the two days 197 operations were carried out.", "OPERATIONS", "KEPT"],
    ["Some 4,700 appointments and procedures were cancelled.", "APPOINTMENTS", "CANCELLED"],
    ["The stoppage led to 900 cancellations.", "APPOINTMENTS", "CANCELLED"],
    ["The stoppage led to 900 outpatient cancellations.", "OUTPATIENT_APPOINTMENTS", "CANCELLED"],
    ["Scans for 150 people had to be rebooked.", "DIAGNOSTICS", "POSTPONED"],
    ["Some 700 appointments at community clinics were postponed.", "COMMUNITY", "POSTPONED"],
  ])("says what was counted and what happened to it: %s", (words, service, effect) => {
    expect(read(words).map(({ fields }) => [fields.service.value, fields.effect.value])).toEqual([[service, effect]]);
  });

  it("gives each number of a sentence the verb that is its own", () => {
    const words = "It meant 1,100 outpatient appointments being cancelled and 210 operations postponed.";
    expect(read(words).map(({ fields }) => [fields.count.value?.value, fields.effect.value])).toEqual([
      [1100, "CANCELLED"],
      [210, "POSTPONED"],
    ]);
  });

  it.each([
    "The strike forced the cancellation of 96 operations on Monday and 58 on Tuesday.",
    "Belfast Trust cancelled outpatient appointments. Add to these 93 inpatient procedures.",
  ])("doubts a number without its noun, or with its verb in another sentence: %s", (words) => {
    expect(codes(read(words).at(-1))).toContain("EFFECT_UNSURE");
  });

  it.each([
    ["The total of postponed appointments has gone beyond 1 million: 1,015,067.", [1015067]],
    ["In all 677 appointments were postponed. The worst day was Wednesday, with 234.", [234, 677]],
    ["The trust had 147 porters on strike on an average day. The peak came on Thursday, when it was 232.", [147, 232]],
    [
      "Half a million appointments were rescheduled. Here is the list, from the first of these strikes to the last.\n\n- Nurses, 18-19 January 2023: 27,826 total, 22,677 outpatient, 5,149 inpatient",
      [5149, 22677, 27826, 500000],
    ],
    ["The trust postponed 677 appointments. Sixty-nine of the 677 were procedures.", [69, 677]],
    [
      "Appointments were cancelled. In the Western Trust it comes to 320 outpatient appointments and 44 scopes.",
      [44, 320],
    ],
    [
      "Nearly 900 appointments were moved. NHS England's figures have 902 for the trust. Some 60 of them were operations.",
      [60, 900, 902],
    ],
    ["Some 700 nurses are on strike. About 400 are members of the RCN and 300 belong to Unison.", [300, 400, 700]],
    ["Close on 120 porters stopped work. There are 20 porters who are not taking part.", [120]],
    ["About 60 cleaners and others who do not treat patients kept up a strike.", [60]],
    ["Appointments were cancelled.\n\nMost Read\n\n- The Royal: 18 operations, 173 appointments", [18, 173]],
  ])("goes on from the sentence before: %s", (words, expected) => {
    expect(countsIn(words)).toEqual(expected);
  });

  it("a headline's round number is that of the text, told once", () => {
    const words =
      "ignored\n\nMore than 7,000 appointments rescheduled in Cornwall\n\nSome 7,128 appointments were rescheduled.";
    expect(countsIn(words)).toEqual([7128]);
  });

  it("a total over several strikes is of none of them", () => {
    const [one] = read("Half a million appointments have been cancelled since the strikes began.");
    expect(one?.about).toEqual([]);
    expect(one?.flags.map((flag) => flag.detail).join()).toContain("several strikes");
  });

  it("one number of several organisations is of no single one", () => {
    const words = "Leeds Teaching Hospitals NHS Trust and Barts Health NHS Trust cancelled 400 operations.";
    const found = read(words);
    expect(found.map((one) => one.fields.count.value?.value)).toEqual([400]);
  });
});
