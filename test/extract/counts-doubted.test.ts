/** Numbers that somebody denies, or had feared, or that are of a day or a range, are for a person. Our own words. */
import { describe, expect, it } from "vitest";
import { codes, draftOf, impactsIn } from "./told.ts";

const strike = "Resident doctors in England were on strike from Monday 9 November until Friday 13 November.";
const counted = (text: string) =>
  impactsIn(draftOf(`${strike} ${text}`, "2026-11-27")).flatMap((c) =>
    c.fields.count.value === null
      ? []
      : [{ value: c.fields.count.value.value, isSure: !codes(c).includes("EFFECT_UNSURE") }],
  );

describe("a number", () => {
  it.each<[string, number]>([
    ["The trust denied that 400 operations had been cancelled.", 400],
    ["The union disputes the claim that 400 operations were cancelled.", 400],
    ["Reports that 400 operations were cancelled are wrong.", 400],
    ["We had feared that 400 operations would be cancelled.", 400],
    ["Hospitals had expected that 400 operations would be cancelled, but few were.", 400],
    ["We cancelled 400 operations a day.", 400],
    ["Each day of the strike costs us 400 operations.", 400],
    ["We cancelled 300 to 400 operations.", 400],
    ["We cancelled 300 or 400 operations.", 400],
  ])("is doubted: %s", (text, value) => {
    expect(counted(text)).toContainEqual({ value, isSure: false });
    expect(counted(text)).not.toContainEqual({ value, isSure: true });
  });

  it.each([
    "We cancelled 400 operations.",
    "We cancelled 400 operations on the first day.",
    "According to the trust 400 operations were cancelled because of the strike.",
  ])("is none of these: %s", (text) => {
    expect(counted(text)).toEqual([{ value: 400, isSure: true }]);
  });

  it("of those who strike is told by the day", () => {
    expect(counted("An average of 400 staff were absent each day.")).toEqual([{ value: 400, isSure: true }]);
  });

  it.each([
    ["400 operations were cancelled for reasons other than the strike.", []],
    ["We lost 40 clinics of ten patients each.", [40]],
    ["400 patients were treated in A&E on Monday.", []],
  ])("is of something else: %s", (text, values) => {
    expect(counted(text).map(({ value }) => value)).toEqual(values);
  });
});
