/** Two strikes of two groups on two days, in the sentences that tell of both: each group has its own day and no other. */
import { describe, expect, it } from "vitest";
import { rowsTold } from "./told.ts";

const pairs: [first: string, code: string, second: string, code: string][] = [
  ["nurses", "NURSES", "porters", "PORTERS_AND_CLEANERS"],
  ["resident doctors", "RESIDENT_DOCTORS", "consultants", "CONSULTANTS"],
  ["radiographers", "RADIOGRAPHERS", "ambulance workers", "AMBULANCE_STAFF"],
  ["consultants", "CONSULTANTS", "junior doctors", "RESIDENT_DOCTORS"],
];
const days = [
  ["8 December", "10 December"],
  ["Tuesday 8 December", "Thursday 10 December"],
  ["December 8", "December 10"],
];

/** `{a}` strike on `{d}`, `{b}` on `{e}`. */
const sentences = [
  "{A} at hospitals in England will strike on {d} and {b} on {e}.",
  "{A} at hospitals in England will strike on {d}, and {b} will strike on {e}.",
  "{A} at hospitals in England will strike on {d}, {b} on {e}.",
  "{A} at hospitals in England strike on {d}, followed by {b} on {e}.",
  "{A} at hospitals in England walk out on {d} while {b} walk out on {e}.",
  "At hospitals in England {a} will be on strike on {d} and {b} on {e}.",
  "Hospitals in England face strikes by {a} on {d} and by {b} on {e}.",
  "Strikes at hospitals in England: {a} on {d}, {b} on {e}.",
  "Strikes at hospitals in England: {a}, {d}; {b}, {e}.",
  "On {d} {a} will strike at hospitals in England, and on {e} {b} will.",
  "On {d} {a} will strike at hospitals in England, on {e} {b}.",
  "{A} at hospitals in England will strike on {d}. {B} will strike on {e}.",
  "{A} at hospitals in England will strike on {d}. {B} follow on {e}.",
  "{A} at hospitals in England will strike on {d}, with {b} following on {e}.",
  "{A} at hospitals in England will strike on {d}, with {b} to walk out on {e}.",
  "{A} at hospitals in England will strike on {d}; {b} will do so on {e}.",
  "{A} at hospitals in England will strike on {d}. On {e} it is the turn of {b}.",
  "{A} at hospitals in England will strike on {d}, then {b} on {e}.",
  "{A} and {b} at hospitals in England will strike, on {d} and {e} respectively.",
  "Two strikes hit hospitals in England: one by {a} on {d}, the other by {b} on {e}.",
  "Strike dates for hospitals in England:\n\n- {A}: {d}\n- {B}: {e}\n",
  "Strike dates for hospitals in England:\n\n- {d}: {a}\n- {e}: {b}\n",
  "{A} at hospitals in England will strike on {d}, two days before {b} walk out on {e}.",
  "{A} at hospitals in England will strike on {d}, ahead of a strike by {b} on {e}.",
  "{A} at hospitals in England will strike on {d}, before {b} walk out on {e}.",
  "The strike by {a} at hospitals in England is on {d}, that of {b} on {e}.",
  "{A} are to strike on {d} at hospitals in England and {b} are to strike on {e}.",
  "{A} at hospitals in England have called a strike for {d}, as have {b} for {e}.",
  "After {a} at hospitals in England walk out on {d}, {b} will strike on {e}.",
  "First {a} at hospitals in England will strike, on {d}; then {b}, on {e}.",
  "{A} at hospitals in England will strike on {d} and not, as {b} will, on {e}.",
  "Hospitals in England: {a} to strike on {d}\n\n{B} will also be on strike, on {e}.",
  "The {a}' strike at hospitals in England is on {d} and the {b}' strike on {e}.",
];

const capital = (words: string) => `${words[0]?.toUpperCase()}${words.slice(1)}`;
/** The group and the first and last day of each window. */
const told = (text: string) => rowsTold(text, "2026-11-25").map((row) => row.replace(/ .* (\d\d-\d?\d?)$/, " $1"));

describe("two strikes of a text", () => {
  it.each(sentences)("are of those whose day each is: %s", (sentence) => {
    const wrong = pairs.flatMap(([a, first, b, second]) =>
      days.flatMap(([d = "", e = ""]) => {
        const text = sentence
          .replace("{a}", a)
          .replace("{A}", capital(a))
          .replace("{b}", b)
          .replace("{B}", capital(b))
          .replaceAll("{d}", d)
          .replaceAll("{e}", e);
        const found = told(text);
        return found.join() === [`${first} 08-08`, `${second} 10-10`].toSorted().join()
          ? []
          : [`${text} => ${found.join()}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it.each([
    ["Porters at hospitals in England will not be out until 10 December.", ["PORTERS_AND_CLEANERS 10-"]],
    [
      "While nurses at hospitals in England strike on 8 December, porters will not be out until 10 December.",
      ["NURSES 08-08", "PORTERS_AND_CLEANERS 10-"],
    ],
    ["Porters at hospitals in England will be out until 10 December.", ["PORTERS_AND_CLEANERS  ENGLAND -10"]],
  ])("tell a beginning from an end: %s", (text, rows) => {
    expect(told(text)).toEqual(rows);
  });
});
