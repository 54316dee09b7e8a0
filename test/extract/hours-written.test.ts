/** Hours of strike written in the ways that houses write them, and read back: each way of writing an hour in each sentence. */
import { describe, expect, it } from "vitest";
import { draftOf, strikesIn } from "./told.ts";

const twelve = (hour: number) => (hour > 12 ? hour - 12 : hour);
const half = (hour: number) => (hour >= 12 ? "p" : "a");
const two = (hour: number) => String(hour).padStart(2, "0");

const hourStyles: Record<string, (hour: number) => string> = {
  "7am": (hour) => `${twelve(hour)}${half(hour)}m`,
  "7.00am": (hour) => `${twelve(hour)}.00${half(hour)}m`,
  "7:00 am": (hour) => `${twelve(hour)}:00 ${half(hour)}m`,
  "7 a.m.": (hour) => `${twelve(hour)} ${half(hour)}.m.`,
  "7 AM": (hour) => `${twelve(hour)} ${half(hour).toUpperCase()}M`,
  "07:00": (hour) => `${two(hour)}:00`,
  "07.00": (hour) => `${two(hour)}.00`,
  "0700hrs": (hour) => `${two(hour)}00hrs`,
};
/** Of November 2016. */
const weekdays: Record<number, string> = { 14: "Monday", 17: "Thursday" };
const dayStyles = [
  (day: number) => `${day} November`,
  (day: number) => `${weekdays[day]}, November ${day}`,
  (day: number) => `${weekdays[day]} (${day}th November)`,
];

type Whole = (from: string, day: string, to: string, last: string) => string;
const long: Whole[] = [
  (from, day, to, last) => `will be on strike from ${from} on ${day} to ${to} on ${last}.`,
  (from, day, to, last) => `will strike from ${from} ${day} till ${to} ${last}.`,
  (from, day, to, last) => `will walk out from ${day} at ${from} until ${last} at ${to}.`,
  (from, day, to, last) => `will walk out, starting at ${from} on ${day} and ending at ${to} on ${last}.`,
  (from, day, to, last) => `plan a strike. It begins at ${from} on ${day} and ends at ${to} on ${last}.`,
  (from, day, to, last) => `will take industrial action between ${from} on ${day} and ${to} on ${last}.`,
  (from, day, to, last) => `will walk out at ${from} on ${day}. They will be back at work at ${to} on ${last}.`,
  (from, day, to, last) => `have called a strike, running from ${from} on ${day} through to ${to} on ${last}.`,
  (from, day, to, last) => `will walk out at ${from} on ${day} and return to work at ${to} on ${last}.`,
];

type OneDay = (from: string, day: string, to: string) => string;
const short: OneDay[] = [
  (from, day, to) => `will strike on ${day} from ${from} to ${to}.`,
  (from, day, to) => `will strike from ${from} to ${to} on ${day}.`,
  (from, day, to) => `will strike between ${from} and ${to} on ${day}.`,
  (from, day, to) => `will strike on ${day} (${from} to ${to}).`,
  (from, day, to) => `will strike on ${day}, ${from} - ${to}.`,
  (from, day, to) => `will strike on ${day}. The strike starts at ${from} and ends at ${to}.`,
  (from, day, to) => `will strike on ${day}. The action will last from ${from} until ${to}.`,
  (from, day, to) => `will strike on ${day}, beginning at ${from} and finishing at ${to}.`,
  (from, day, to) => `will strike.\n\n- ${day}: ${from} to ${to}\n\nPlease come if you can.`,
];

function readBack(words: string): string {
  const text = `Nurses at hospitals in England ${words}`;
  const windows = strikesIn(draftOf(text, "2016-11-02")).flatMap(({ fields }) => fields.windows.value);
  return windows.map(({ start, end }) => `${start.value?.slice(0, 16)} to ${end.value?.slice(0, 16)}`).join();
}

const wrongOf = (cases: { words: string; wanted: string }[]) =>
  cases
    .map((one) => ({ ...one, found: readBack(one.words) }))
    .filter(({ found, wanted }) => found !== wanted)
    .map(({ words, found }) => `${words} => ${found}`);

describe.each(Object.entries(hourStyles))("hours as %s", (_, hour) => {
  it.each([
    [7, 7],
    [8, 17],
    [20, 8],
  ])("from %i of one day to %i of another are read back, in each sentence", (from, to) => {
    const cases = dayStyles.flatMap((day) =>
      long.map((write) => ({
        words: write(hour(from), day(14), hour(to), day(17)),
        wanted: `2016-11-14T${two(from)}:00 to 2016-11-17T${two(to)}:00`,
      })),
    );
    expect(wrongOf(cases)).toEqual([]);
  });

  it.each([
    [8, 20],
    [7, 15],
  ])("from %i to %i of a day are read back, in each sentence", (from, to) => {
    const cases = dayStyles.flatMap((day) =>
      short.map((write) => ({
        words: write(hour(from), day(14), hour(to)),
        wanted: `2016-11-14T${two(from)}:00 to 2016-11-14T${two(to)}:00`,
      })),
    );
    expect(wrongOf(cases)).toEqual([]);
  });
});

describe("hours of four figures", () => {
  it.each([
    ["will be on strike from 2000 on 14 November to 0800 on 17 November.", "2016-11-14T20:00 to 2016-11-17T08:00"],
    ["will strike from 0800 to 2000 on 14 November.", "2016-11-14T08:00 to 2016-11-14T20:00"],
    ["will strike.\n\n- Start: 14 November, 07.00\n- End: 17 November, 07.00", "2016-11-14T07:00 to 2016-11-17T07:00"],
  ])("%s", (words, wanted) => {
    expect(readBack(words)).toBe(wanted);
  });
});
