/** How one house and another tells how many. Our own words. */
import { describe, expect, it } from "vitest";
import { codes, draftOf, impactsIn } from "./told.ts";

const strike = "Resident doctors in England strike from 7am on 25 July 2025 to 7am on 30 July 2025.";
const drafted = (text: string) => impactsIn(draftOf(`${strike}\n\n${text}`, "2025-07-29"));
const counts = (text: string) =>
  drafted(text)
    .flatMap(({ fields }) => fields.count.value?.value ?? [])
    .toSorted((a, b) => a - b);

describe("how many", () => {
  it.each<[string, number[]]>([
    ["At the group 10,051 appointments, procedures and operations were rescheduled.", [10051]],
    ["In all 10,051 operations, procedures and appointments have been postponed.", [10051]],
    ["Nearly 200,000 appointments needed a new date as a result of the strike.", [200000]],
    ["More than 3,000 doctors are expected to stay away from hospitals and surgeries.", [3000]],
    ["More than 3,000 doctors across the country could stay away.", [3000]],
    ["Some 3,000 doctors have left hospitals this week for a 72-hour strike.", [3000]],
    ["More than 500,000 people who work in health are on strike today.", [500000]],
    ["Of nearly 7,000 people who work at the hospital, a mere 75 were on strike.", [75]],
    ["The hospital postponed 101 new and 410 review appointments.", [101, 410]],
    ["Some 130,000 appointments were postponed. Almost 40,000 of those fell in the last six days.", [40000, 130000]],
    ["We have had to postpone 87 operations and 640 clinics, of which 12 and 95 were at Ash Hospital.", [87, 640]],
  ])("is told: %s", (text, wanted) => {
    expect(counts(text)).toEqual(wanted);
  });

  it.each([
    "One operation in ten was cancelled because of the strike.",
    "Three clinics in every ten were cancelled because of the strike.",
    "It is the first time that the two have been on strike on one day.",
    "Never before have the two been on strike at once.",
    "The three are striking side by side from 7am today.",
    "The union had planned to bring out 32,000 health workers on Wednesday.",
    "Up to 5,000 patients could stay away from A&E.",
    "Patients whose appointments were cancelled rang 111.",
    "Almost 1,000 procedures a year are put off there.",
    "Some 400 operations every month are cancelled for other reasons.",
    "Doctors will strike.\n\nComments: 48",
  ])("is not told: %s", (text) => {
    expect(counts(text)).toEqual([]);
  });

  it.each(["Roughly 10,000 patients more than that time were treated."])("is doubted: %s", (text) => {
    expect(drafted(text).flatMap(codes)).toContain("EFFECT_UNSURE");
  });
});

describe("of which strike", () => {
  const about = (text: string, count: number) =>
    drafted(text).find(({ fields }) => fields.count.value?.value === count)?.about.length;

  it.each<[string, number]>([
    ["A year ago 320 operations were cancelled in the same strike.", 320],
    ["This time last year the strike put off 320 operations.", 320],
    ["In the same week last year 500 operations were cancelled.", 500],
    ["She is among 500 patients whose operation was cancelled in the 2023 strikes.", 500],
    ["This brings the total to 1.4 million cancelled appointments.", 1_400_000],
    ["The trust cancelled 210 operations this week, taking its total over three years to 21,000.", 21_000],
  ])("is not the one of the text: %s", (text, count) => {
    expect(about(text, count)).toBe(0);
  });

  it("is the one of the text for what is told in front of a total", () => {
    const text = "The trust cancelled 210 operations this week, taking its total over three years to 21,000.";
    expect(about(text, 210)).toBe(1);
  });

  it.each([
    "More than 500 operations were carried out at weekends to make up for the strike.",
    "Some 5,000 people have signed a petition against cancelled operations.",
  ])("is none: %s", (text) => {
    expect(counts(text)).toEqual([]);
  });
});
