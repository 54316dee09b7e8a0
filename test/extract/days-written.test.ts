/**
 * Days of strike written in the ways that houses write them, and read back: every way of writing one day, with every way of
 * writing a span of days, and every way of putting them in a row.
 */
import { describe, expect, it } from "vitest";
import { draftOf, strikesIn } from "./told.ts";

type Day = { month: number; day: number };
type Item = { from: Day; to?: Day };

const YEAR = 2016;
const months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October"];
const monthNames = [...months, "November", "December"];
const monthOf = ({ month }: Day) => monthNames[month - 1] ?? "";
const weekdays = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const weekdayOf = ({ month, day }: Day) => weekdays[new Date(Date.UTC(YEAR, month - 1, day)).getUTCDay()] ?? "";
const ordinal = (day: number) => {
  const isTeen = day > 10 && day < 14;
  return `${day}${isTeen ? "th" : (["th", "st", "nd", "rd"][day % 10] ?? "th")}`;
};

const dayStyles: Record<string, (day: Day) => string> = {
  "5 October": (day) => `${day.day} ${monthOf(day)}`,
  "October 5": (day) => `${monthOf(day)} ${day.day}`,
  "5th October": (day) => `${ordinal(day.day)} ${monthOf(day)}`,
  "the 5th of October": (day) => `the ${ordinal(day.day)} of ${monthOf(day)}`,
  "5 Oct": (day) => `${day.day} ${monthOf(day).slice(0, 3)}`,
  "Wednesday 5 October": (day) => `${weekdayOf(day)} ${day.day} ${monthOf(day)}`,
  "Wednesday, October 5": (day) => `${weekdayOf(day)}, ${monthOf(day)} ${day.day}`,
  "Wednesday (5 October)": (day) => `${weekdayOf(day)} (${day.day} ${monthOf(day)})`,
};

/** "14 to 18 November", "November 14 to 18", "28 November to 2 December". */
const short = (from: Day, to: Day, isMonthFirst: boolean, word: string): string => {
  const isOne = from.month === to.month;
  if (isMonthFirst) return `${monthOf(from)} ${from.day}${word}${isOne ? "" : `${monthOf(to)} `}${to.day}`;
  return `${from.day}${isOne ? "" : ` ${monthOf(from)}`}${word}${to.day} ${monthOf(to)}`;
};
const dash = (from: Day, to: Day, sign: string) => (from.month === to.month ? sign : ` ${sign} `);

type Span = (from: Day, to: Day, style: (day: Day) => string, isMonthFirst: boolean) => string;
const spanStyles: Record<string, Span> = {
  "from 14 to 18 November": (from, to, _, first) => `from ${short(from, to, first, " to ")}`,
  "14 to 18 November": (from, to, _, first) => short(from, to, first, " to "),
  "14-18 November": (from, to, _, first) => short(from, to, first, dash(from, to, "-")),
  "14–18 November": (from, to, _, first) => short(from, to, first, dash(from, to, "–")),
  "between 14 and 18 November": (from, to, _, first) => `between ${short(from, to, first, " and ")}`,
  "from 14 November to 18 November": (from, to, style) => `from ${style(from)} to ${style(to)}`,
  "from 14 November until 18 November": (from, to, style) => `from ${style(from)} until ${style(to)}`,
  "from 14 to 18 November inclusive": (from, to, _, first) => `from ${short(from, to, first, " to ")} inclusive`,
};

const listed = (word: string) => (items: string[]) => `${items.slice(0, -1).join(", ")}${word}${items.at(-1)}`;
const rows: Record<string, (items: string[]) => string> = {
  and: listed(" and "),
  "and after a comma": listed(", and "),
  "commas and then": (items) => items.join(", then "),
  semicolons: (items) => items.join("; "),
  "and again": listed(" and again "),
  "as well as": listed(" as well as "),
  "followed by": (items) => listed(", followed by ")(items.map((item, i) => (i === 0 ? item : bare(item)))),
};
const bare = (item: string) => item.replace(/^(?:on|from) /, "");

const day = (month: number, of: number): Day => ({ month, day: of });
const told: Item[][] = [
  [{ from: day(10, 5) }, { from: day(11, 14), to: day(11, 18) }, { from: day(12, 5), to: day(12, 9) }],
  [{ from: day(11, 28), to: day(12, 2) }, { from: day(12, 7) }],
  [{ from: day(10, 5) }, { from: day(10, 12) }, { from: day(11, 14) }],
  [{ from: day(9, 30), to: day(10, 2) }, { from: day(10, 14), to: day(10, 16) }, { from: day(11, 9) }],
];
const iso = ({ month, day: of }: Day) => `${YEAR}-${String(month).padStart(2, "0")}-${String(of).padStart(2, "0")}`;
const wanted = (items: Item[]) => items.map(({ from, to }) => `${iso(from)} to ${iso(to ?? from)}`);

function readBack(text: string): string[] {
  const windows = strikesIn(draftOf(text, "2016-09-05")).flatMap(({ fields }) => fields.windows.value);
  return windows.map(({ start, end }) => `${start.value?.slice(0, 10)} to ${end.value?.slice(0, 10)}`).toSorted();
}

describe.each(Object.keys(dayStyles))("days as %s", (name) => {
  const style = dayStyles[name] ?? String;
  const isMonthFirst = /October 5/.test(name);

  it.each(Object.keys(spanStyles))("and spans as %s are read back, in each kind of row", (span) => {
    const write = ({ from, to }: Item) =>
      to ? (spanStyles[span]?.(from, to, style, isMonthFirst) ?? "") : `on ${style(from)}`;
    const wrong = told.flatMap((items) =>
      Object.values(rows).flatMap((row) => {
        const text = `Junior doctors at hospitals in England will walk out ${row(items.map(write))}.`;
        const found = readBack(text);
        return found.join() === wanted(items).join() ? [] : [`${text} => ${found.join()}`];
      }),
    );
    expect(wrong).toEqual([]);
  });
});

describe("a list of days behind a condition", () => {
  it("is of the strike to its last span", () => {
    const text =
      "Junior doctors at hospitals in England. Unless the contract is dropped, their other strikes go ahead: on 5, 6 and 7 October, from 14 to 18 November and from 5 to 9 December.";
    expect(readBack(text).slice(-2)).toEqual(["2016-11-14 to 2016-11-18", "2016-12-05 to 2016-12-09"]);
  });

  it("ends where other things begin", () => {
    const text =
      "Junior doctors at hospitals in England will walk out on 5 October, and the contract starts on 14 November.";
    expect(readBack(text)).toEqual(["2016-10-05 to 2016-10-05"]);
  });
});
