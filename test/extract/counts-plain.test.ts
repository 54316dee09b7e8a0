/** A number that is told with more than who, how many, of what and because of the strike is for a person: its sentence may say anything of it. */
import { describe, expect, it } from "vitest";
import { codes, draftOf, impactsIn } from "./told.ts";

const strike = "Porters at Airedale NHS Foundation Trust will strike on 10 December 2026. ";
const numbers = (text: string) =>
  impactsIn(draftOf(strike + text, "2026-11-25")).filter(({ fields }) => fields.count.value !== null);
const unflagged = (text: string) =>
  numbers(text).filter((impact) => !codes(impact).some((code) => ["EFFECT_UNSURE", "ORG_AMBIGUOUS"].includes(code)));

describe("a number in plain words", () => {
  it.each([
    ["Airedale NHS Foundation Trust has postponed 45 operations.", 45],
    ["Airedale NHS Foundation Trust has had to cancel 45 planned operations because of the strike.", 45],
    ["Because of the strike 45 operations have been cancelled at Airedale General Hospital.", 45],
    ["Airedale NHS Foundation Trust said 45 operations would not go ahead.", 45],
    ["Airedale NHS Foundation Trust has postponed nearly 45 operations.", 45],
    ["Around 310 outpatient appointments have been rescheduled at Airedale NHS Foundation Trust.", 310],
  ])("is told without a doubt: %s", (text, count) => {
    const told = unflagged(text).map(({ fields }) => fields.count.value?.value ?? null);
    expect(told).toEqual([count]);
  });
});

describe("a number of which more is said", () => {
  it.each([
    "Airedale NHS Foundation Trust has managed to avoid postponing 45 operations.",
    "Airedale NHS Foundation Trust nearly cancelled 45 operations but agency staff have been found.",
    "Airedale NHS Foundation Trust nearly cancelled 45 operations.",
    "Airedale NHS Foundation Trust is considering cancelling 45 operations.",
    "Airedale NHS Foundation Trust has room to postpone 45 operations.",
    "Airedale NHS Foundation Trust reversed its decision to cancel 45 operations.",
    "Airedale NHS Foundation Trust has been told by its regulator to postpone no more than 45 operations.",
    "Airedale NHS Foundation Trust will cancel 45 operations if talks fail.",
    "Airedale NHS Foundation Trust has cancelled 45 operations because of a burst pipe in its theatres.",
    "Airedale NHS Foundation Trust cancelled 45 operations last winter, when the wards were full.",
    "Airedale NHS Foundation Trust kept 60 operations and postponed 45 operations.",
    "Airedale NHS Foundation Trust has moved 45 outpatient appointments to another room.",
    "Airedale NHS Foundation Trust has rebooked 45 operations that were postponed in the October strike.",
    "Airedale NHS Foundation Trust and its neighbour have between them postponed 45 operations.",
    "A private hospital has cancelled 45 operations that it was to do for Airedale NHS Foundation Trust.",
    "In England 45 operations were postponed, and Airedale NHS Foundation Trust was among the worst hit.",
    "Airedale NHS Foundation Trust is one of 12 trusts that have cancelled 45 operations.",
    "Airedale NHS Foundation Trust cancelled 45 operations on Friday 20 November.",
    "In the nurses' strike of 2022 Airedale NHS Foundation Trust cancelled 45 operations.",
    "A patient at Airedale NHS Foundation Trust has now had 45 operations cancelled.",
    "A union claims that Airedale NHS Foundation Trust has cancelled 45 operations.",
    "Airedale NHS Foundation Trust has cancelled 45 operations. The trust got that wrong: it was none.",
    "Airedale NHS Foundation Trust has cancelled 45 operations. All of them were back on by last night.",
    "Airedale NHS Foundation Trust has cancelled 45 operations. The cause is a flood, not the strike.",
  ])("is for a person: %s", (text) => {
    expect(unflagged(text)).toEqual([]);
  });
});
