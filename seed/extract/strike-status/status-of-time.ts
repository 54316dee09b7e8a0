/** The time that words of a call-off name: "their February strike", "next week's strike", "Monday's", "today's". */
import { isWithin, textOf } from "../text/around.ts";
import { dayOf } from "../days/points.ts";
import { resolveDate } from "../days/resolve-date.ts";
import { addDays, daysBetween, weekdayOf } from "../../../schema/london.ts";
import type { StatusClaim } from "./status.ts";
import type { FoundWindow } from "../strikes/windows.ts";

const month =
  /(?<!\d(?:st|nd|rd|th)? )\b(January|February|March|April|June|July|August|September|October|November|December|(?<=\b(?:in|last|of|early|late|mid) )May)\b(?! \d{1,2}\b)/g;

/** "Their February strike was suspended" says nothing of one in March. */
export function isOfOtherMonth({ seen, clause }: StatusClaim, { start }: FoundWindow): boolean {
  const text = textOf(seen.sentence, clause);
  const named = [...text.matchAll(month)].map(([name]) => name);
  if (named.length === 0 || start.value === null) return false;
  const own = new Date(`${start.value.slice(0, 10)}T12:00:00Z`).toLocaleString("en-GB", {
    month: "long",
    timeZone: "UTC",
  });
  return !named.includes(own);
}

const named =
  /\b(today|tomorrow|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)'s (?:[\w-]{1,18} ){0,4}?(?:strikes?|walk-?outs?|action|stoppages?|$|(?=so\b|after\b|as\b|to\b))/i;
/** "Tomorrow's strike", "next week's strike": of that time, and of none besides. */
export const namesTime = (text: string): boolean => named.test(text);

const weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

/** "Next week's strike is suspended": its days, Monday to Sunday; "Monday's strike", "today's": that day. */
export function isInTimeNamed(
  { seen, clause }: StatusClaim,
  { start }: FoundWindow,
  publishedOn: string | null,
): boolean {
  if (publishedOn === null || start.value === null) return false;
  const text = textOf(seen.sentence, clause);
  const day = start.value.slice(0, 10);
  const word = named.exec(text)?.[1]?.toLowerCase();
  if (word !== undefined) return day === dayNamed(word, publishedOn);
  const week = /\b(this|next) week(?:'s)?\b/i.exec(text)?.[1]?.toLowerCase();
  if (week === undefined) return false;
  const monday = addDays(publishedOn, 1 - weekdayOf(publishedOn) + (week === "next" ? 7 : 0));
  const days = daysBetween(monday, day);
  return days >= 0 && days < 7;
}

/** The next such day, that of the publication itself included. */
function dayNamed(word: string, publishedOn: string): string {
  if (word === "today") return publishedOn;
  if (word === "tomorrow") return addDays(publishedOn, 1);
  return addDays(publishedOn, (weekdays.indexOf(word) + 1 - weekdayOf(publishedOn) + 7) % 7);
}

/** "They will now stop on Monday. The action on Tuesday, 2 May will not go ahead": a day to come that no window has. */
export function isOfOtherDay(
  { seen, clause }: StatusClaim,
  windows: readonly FoundWindow[],
  publishedOn: string | null,
): boolean {
  const days = seen.whens
    .filter((when) => when.shape === "windows" && isWithin(when, clause))
    .flatMap(({ windows: told }) =>
      told.flatMap(({ startDate }) => (startDate?.type === "calendar" ? [startDate] : [])),
    )
    .map((date) => resolveDate(date, publishedOn).day);
  const isToCome = (day: string | null) => day !== null && (publishedOn === null || day > publishedOn);
  const isHeld = (day: string | null) =>
    day !== null && windows.some(({ start, end }) => dayOf(start) <= day && day <= (dayOf(end) || dayOf(start)));
  return days.length > 0 && days.every((day) => isToCome(day) && !isHeld(day));
}
