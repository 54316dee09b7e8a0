/** "The second day of a three-day strike", "day one of seven", "the first of four days": a day by its place in the strike. */
import { textOf } from "../text/around.ts";
import { isOneDay } from "./partial-windows.ts";
import { phrase } from "../text/phrases.ts";
import type { PartialDate, PartialWindow, Seen, When } from "../model.ts";

const ordinals = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh"];
const cardinals = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
/** Which day, and of how many. */
const place = phrase("DAY_BY_PLACE", "strike-phrases");

/** Which day of how many; `days` is null where the text does not say how many. */
type Place = { nth: number; days: number | null };

/** The place of the only day of a sentence; null where it has none. */
export function placeOf({ sentence, whens }: Seen): Place | null {
  const [, which, many] = place.find(sentence.text) ?? [];
  if (which === undefined || whens.filter((when) => when.shape === "windows").length !== 1) return null;
  const days = many === undefined ? null : numberOf(many);
  const nth = /^(?:final|last)$/i.test(which) ? days : numberOf(which);
  return nth === null || (days !== null && days < nth) ? null : { nth, days };
}

/** From the first day of the strike to the last one, where its day is given by its place. */
export function runOf(window: PartialWindow, when: When, seen: Seen): PartialWindow | null {
  const { startDate } = window;
  if (startDate === null || window.startTime !== null || !isOneDay(window) || when.windows.length > 1) return null;
  const found = startDate.type === "told-from" ? null : placeOf(seen);
  if (found === null || (found.days === null && (found.nth === 1 || !isNow(startDate, textOf(seen.sentence, when)))))
    return null;
  const day = (days: number): PartialDate =>
    days === 0
      ? startDate
      : { type: "told-from", of: startDate, step: { days }, word: "the day of the strike", far: false };
  const first = day(1 - found.nth);
  return found.days === null
    ? { ...window, startDate: first, endDate: null, end: "open" }
    : { ...window, startDate: first, endDate: day(found.days - found.nth) };
}

/** "The second day of the strike is on 20 December": of a day to come nobody says that the first is the day before. */
const isNow = (date: PartialDate, words: string): boolean =>
  date.type === "relative" ? date.days <= 0 : /\b(?:today|tonight|this morning)\b/i.test(words);

/** "Second", "two", "2". */
function numberOf(text: string): number | null {
  const at = [ordinals, cardinals].map((names) => names.indexOf(text.toLowerCase())).find((one) => one >= 0);
  return at !== undefined ? at + 1 : /^\d{1,2}$/.test(text) ? Number(text) : null;
}
