/** How long a strike lasts, in the sentences that tell it beside its beginning or behind it: its end is told by both. */
import { describe, expect, it } from "vitest";
import { draftOf, strikesIn } from "./told.ts";

const hours: [length: string, number: string, hours: number][] = [
  ["24-hour", "24", 24],
  ["48-hour", "48", 48],
  ["72-hour", "72", 72],
  ["12-hour", "12", 12],
  ["four-hour", "four", 4],
];
const days: [length: string, number: string, days: number][] = [
  ["two-day", "two days", 2],
  ["three-day", "three days", 3],
  ["six-day", "six days", 6],
];

const ofHours = [
  "Nurses at hospitals in England will begin a {h} strike at 7am on 8 December.",
  "Nurses at hospitals in England will hold a {h} strike from 7am on 8 December.",
  "A {h} walkout by nurses at hospitals in England starts at 7am on 8 December.",
  "Nurses at hospitals in England will walk out at 7am on 8 December. The strike will last {n} hours.",
  "Nurses at hospitals in England will walk out for {n} hours from 7am on 8 December.",
  "Nurses at hospitals in England will strike for {n} hours, starting at 7am on 8 December.",
  "Nurses at hospitals in England begin {n} hours of strike action at 7am on 8 December.",
  "The {h} strike by nurses at hospitals in England begins at 7am on 8 December.",
  "From 7am on 8 December nurses at hospitals in England will be on strike for {n} hours.",
  "Nurses at hospitals in England will walk out at 7am on 8 December for {n} hours.",
  "The nurses' strike at hospitals in England is due to start at 7am on 8 December and last for {n} hours.",
  "Nurses at hospitals in England have announced a {h} strike. It starts at 7am on 8 December.",
  "On 8 December nurses at hospitals in England will walk out for {n} hours from 7am.",
  "Nurses at hospitals in England will stage a {h} stoppage on 8 December, from 7am.",
  "Nurses at hospitals in England will take {n} hours of industrial action from 7am on Tuesday 8 December.",
];

const ofDays = [
  "Nurses at hospitals in England will begin a {h} strike on 8 December.",
  "A {h} strike by nurses at hospitals in England starts on 8 December.",
  "Nurses at hospitals in England will strike for {n} from 8 December.",
  "Nurses at hospitals in England will be on strike for {n}, starting on 8 December.",
  "Nurses at hospitals in England walk out on 8 December for {n}.",
  "The {h} walkout of nurses at hospitals in England begins on Tuesday 8 December.",
  "{N} of strikes by nurses at hospitals in England begin on 8 December.",
  "Nurses at hospitals in England have called a {h} strike from 8 December.",
  "From 8 December nurses at hospitals in England will be on strike for {n}.",
  "On 8 December nurses at hospitals in England begin a {h} strike.",
  "Nurses at hospitals in England will start a strike on 8 December which is to last {n}.",
  "Nurses at hospitals in England go on strike on 8 December. The strike will last {n}.",
];

const capital = (words: string) => `${words[0]?.toUpperCase()}${words.slice(1)}`;
const windowsOf = (text: string) =>
  strikesIn(draftOf(text, "2026-11-25"))
    .flatMap(({ fields }) => fields.windows.value)
    .map(({ start, end }) => `${start.value?.slice(0, 16)} to ${end.value?.slice(0, 16)}`)
    .join();
const write = (sentence: string, length: string, number: string) =>
  sentence.replace("{h}", length).replace("{n}", number).replace("{N}", capital(number));

describe("how long a strike lasts", () => {
  it.each(ofHours)("is told in hours: %s", (sentence) => {
    const wrong = hours.flatMap(([length, number, value]) => {
      const end = new Date(Date.UTC(2026, 11, 8, 7 + value)).toISOString().slice(0, 16);
      const found = windowsOf(write(sentence, length, number));
      return found === `2026-12-08T07:00 to ${end}` ? [] : [`${length}: ${found}`];
    });
    expect(wrong).toEqual([]);
  });

  it.each(ofDays)("is told in days: %s", (sentence) => {
    const wrong = days.flatMap(([length, number, value]) => {
      const found = windowsOf(write(sentence, length, number));
      return found === `2026-12-08 to 2026-12-${String(7 + value).padStart(2, "0")}` ? [] : [`${length}: ${found}`];
    });
    expect(wrong).toEqual([]);
  });

  it.each([
    "Nurses at hospitals will strike on 8 December. Last month's strike lasted two days.",
    "A two-day strike by porters at the hospital was held last month. Nurses at hospitals will strike on 8 December.",
    "Nurses at hospitals will strike on 8 December. It is the first of two days of action.",
  ])("is not that of another strike: %s", (text) => {
    expect(windowsOf(text)).toBe("2026-12-08 to 2026-12-08");
  });

  it("is doubted where another sentence tells it", () => {
    const draft = draftOf(
      "Nurses at hospitals go on strike on 8 December. The strike will last two days.",
      "2026-11-25",
    );
    expect(strikesIn(draft)[0]?.flags.map(({ code }) => code)).toContain("END_DERIVED");
  });
});
