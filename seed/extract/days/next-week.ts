/** "Nurses are to strike next week. They walk out on Wednesday": the Wednesday of that week. */
import { isTrigger } from "../text/cues.ts";
import type { PartialDate, PartialWindow, Seen } from "../model.ts";
import { withDate } from "./partial-windows.ts";

/** How far on the week holds that a sentence gives, and that of a heading over a list. */
const REACH = { told: 3, list: 8 };

/** A strike that is to come, and nothing beside it. */
export const isPlan = ({ cues, sentence }: Seen): boolean =>
  cues.some(isTrigger) &&
  !cues.some(({ value }) => value === "RIVAL" || value === "PAST") &&
  !/\b(?:was|were|had|came|went|(?<!\b(?:has|have) )(?:announced|said))\b/.test(sentence.text);

/** The sentence that gives the week of a strike, and where it stands. */
export type Week = { seen: Seen; at: number };

/** "It will affect services into next week" is no week of the strike. */
const ofNextWeek =
  /(?<!\b(?:into|until|till|before|by|after|over|through|throughout|to|of|from) )(?<!\bfirst days )\bnext week(?:'s)?\b/i;

/** The week that holds from a sentence on: "next week", until another one is told. */
export function weekAfter(seen: Seen, at: number, known: Week | null): Week | null {
  const { text } = seen.sentence;
  if (!seen.cues.some(isTrigger)) return known;
  if (ofNextWeek.test(text)) return { seen, at };
  return /\b(?:this week|today|tomorrow|last week)\b/i.test(text) ? null : known;
}

/** A weekday of that week, where the same strike is spoken of, or a list stands under it. */
export function inTheWeek(window: PartialWindow, seen: Seen, at: number, week: Week | null): PartialWindow {
  const { startDate, endDate } = window;
  if (week === null || week.at === at || startDate?.type !== "weekday" || startDate.which !== "plain") return window;
  const isLine = seen.sentence.region === "list" || seen.sentence.region === "headline";
  const holds = isLine
    ? at - week.at <= REACH.list && seen.groups.length > 0
    : at - week.at <= REACH.told && isPlan(seen) && isOfThem(seen, week.seen);
  if (!holds) return window;
  const ofNext = (date: PartialDate | null): PartialDate | null =>
    date?.type === "weekday" && date.which === "plain" ? { ...date, which: "next-week" } : date;
  return withDate(window, ofNext(startDate), ofNext(endDate));
}

const isOfThem = ({ groups }: Seen, { groups: told }: Seen): boolean =>
  told.length === 0 || groups.every(({ value }) => told.some((one) => one.value === value));
