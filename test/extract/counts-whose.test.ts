/** Whose a number is, and of what. Short texts of our own. */
import { describe, expect, it } from "vitest";
import { codes, draftOf, impactsIn } from "./told.ts";

const strike =
  "Resident doctors in England will strike from 7am on Monday 14 December until 7am on Saturday 19 December.";
const told = (words: string) => impactsIn(draftOf(`${strike} ${words}`, "2026-11-27"));
const withCount = (words: string, count: number) =>
  told(words).find(({ fields }) => fields.count.value?.value === count);

describe("a number at a place that the directory does not know", () => {
  it.each([
    "At Elmbridge 64 appointments have been moved, while Barts Health has lost 9 operations.",
    "Barts Health has lost 9 operations, and at Elmbridge 64 appointments have been moved.",
    "At the Elm Street Clinic 64 appointments have been moved; Barts Health has lost none.",
  ])("is not of the trust that the sentence names: %s", (words) => {
    const impact = withCount(words, 64);
    expect([impact?.fields.trust.value, codes(impact).includes("ORG_AMBIGUOUS")]).toEqual([null, true]);
  });

  it("leaves that trust its own", () => {
    const impact = withCount("Barts Health has lost 9 operations, and at Elmbridge 64 have been moved.", 9);
    expect(impact?.fields.trust.value).toBe("R1H");
  });
});

describe("clinics and lists", () => {
  it.each([
    ["We have cancelled 40 clinics.", 40],
    ["The hospital has lost nine theatre lists.", 9],
    ["Some 12 outpatient clinics have been postponed.", 12],
  ])("are not so many appointments or operations: %s", (words, count) => {
    const impact = withCount(words, count);
    expect([impact?.fields.metric.value, codes(impact).includes("EFFECT_UNSURE")]).toEqual([null, true]);
  });

  it("are not appointments of clinics", () => {
    expect(withCount("We have cancelled 40 clinic appointments.", 40)?.fields.metric.value).toBe(
      "RESCHEDULED_OUTPATIENT",
    );
  });
});

describe("what no strike did", () => {
  it.each([
    "Up to 1,500 GP appointments a week are lost to no-shows.",
    "Some 300 appointments were cancelled because patients did not attend.",
  ])("is not told: %s", (words) => {
    expect(told(words).flatMap(({ fields }) => fields.count.value?.value ?? [])).toEqual([]);
  });
});

describe("what is told as over, ahead of a strike", () => {
  it.each([
    ["The trust had 280 doctors absent on the first day.", 280],
    ["Some 94 per cent of planned care went ahead.", 94],
  ])("is of another: %s", (words, count) => {
    expect(withCount(words, count)?.about).toEqual([]);
  });

  it("is of this one where it is still to be", () => {
    expect(withCount("Some 280 doctors will be absent on each day.", 280)?.about).toHaveLength(1);
  });
});
