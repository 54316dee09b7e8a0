/** Which days a number covers, and what is compared with another time. Short texts of our own. */
import { describe, expect, it } from "vitest";
import { codes, draftOf, impactsIn } from "./told.ts";

const strike =
  "Resident doctors in England will strike from 7am on Monday 14 December until 7am on Saturday 19 December.";
const impactOf = (words: string) => impactsIn(draftOf(`${strike} ${words}`, "2026-11-27"))[0];

describe("a weekday without a date, far ahead of a strike", () => {
  it.each([
    ["The trust has postponed 300 operations planned for Tuesday.", "2026-12-15"],
    ["Some 40 clinics on Wednesday are being moved.", "2026-12-16"],
    ["Friday's 25 operations will be postponed.", "2026-12-18"],
  ])("is that of the strike: %s", (words, day) => {
    expect(impactOf(words)?.fields.period.value).toEqual({ start: day, end: day });
  });

  it("is left open where it may be the day on which that was done", () => {
    const impact = impactOf("On Thursday 300 operations were postponed.");
    expect([impact?.fields.period.value, codes(impact).includes("PERIOD_UNKNOWN")]).toEqual([null, true]);
  });
});

describe("a number that is compared with another time", () => {
  it.each([
    "Some 5,000 more patients were treated than in July's strike.",
    "Hospitals postponed 1,200 fewer operations than in the summer.",
  ])("is doubted: %s", (words) => {
    expect(codes(impactOf(words))).toContain("EFFECT_UNSURE");
  });
});

it("what 'it' has put off is of no nation", () => {
  const impact = impactOf("Nine in ten theatre lists run, the hospital says. It has put off 38 operations.");
  expect([impact?.fields.nation.value, codes(impact).includes("NATION_UNKNOWN")]).toEqual([null, true]);
});
