/** "The second day of a three-day strike", "day one of seven", "the first of four days": a day by its place in the strike. */
import { isOneDay } from "./partial-windows.ts";
import type { PartialDate, PartialWindow, Seen, When } from "../model.ts";

const ordinals = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh"];
const cardinals = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
const number = `(?:${cardinals.join("|")}|\\d{1,2})`;
const determiner =
  "(?:(?:a|an|the|their|its|his|her|our|this|these|what (?:is|will be|was)|planned|national|latest|full) ){0,3}";

/** "The nurses'", "the junior doctors'". */
const whose = `(?:(?!${number}[- ](?:consecutive |strike |full )?days?\\b)(?:[\\w-]{1,15} ){0,2}[\\w-]{1,15}(?:'s|s') )?`;

const place = new RegExp(
  `\\b(?:(?:enter(?:s|ed|ing)?|for|on|into) (?:(?:the|their|its|a) )?(?<now>${ordinals.join("|")}) (?:consecutive |successive |straight |full )?day\\b(?! of)|` +
    `(?:(?<!\\ban? )(?<nth>${ordinals.join("|")}|final|last)(?: (?:full|and final|and last))?(?: day)? of|day (?<day>${number}) of) ${determiner}${whose}` +
    `(?:(?<days>${number})(?:[- ](?:consecutive |strike |full )?days?\\b|(?<=\\bday ${number} of ${number})(?=[.,;:)]|$))|(?<=day (?:${number} )?of (?:${determiner}${whose}))(?=(?:[\\w'-]{1,15} ){0,4}(?:strike|walk-?out|stoppage)(?!s| action))))`,
  "i",
);

/** Which day of how many; `days` is null where the text does not say how many. */
type Place = { nth: number; days: number | null };

/** The place of the only day of a sentence; null where it has none. */
export function placeOf({ sentence, whens }: Seen): Place | null {
  const groups = place.exec(sentence.text)?.groups;
  if (!groups || whens.filter((when) => when.shape === "windows").length !== 1) return null;
  const days = groups["days"] === undefined ? null : numberOf(groups["days"]);
  const nth = (groups["nth"] ?? groups["now"])?.toLowerCase();
  const count =
    nth === undefined
      ? numberOf(groups["day"] ?? "")
      : nth === "final" || nth === "last"
        ? days
        : ordinals.indexOf(nth) + 1;
  return count === null || (days !== null && days < count) ? null : { nth: count, days };
}

/** From the first day of the strike to the last one, where its day is given by its place. */
export function runOf(window: PartialWindow, when: When, seen: Seen): PartialWindow | null {
  const { startDate } = window;
  if (startDate === null || window.startTime !== null || !isOneDay(window) || when.windows.length > 1) return null;
  const found = startDate.type === "told-from" ? null : placeOf(seen);
  if (found === null || (found.days === null && (found.nth === 1 || !isNow(startDate)))) return null;
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
const isNow = (date: PartialDate): boolean => date.type === "relative" && date.days <= 0;

function numberOf(text: string): number | null {
  const at = cardinals.indexOf(text.toLowerCase());
  return at >= 0 ? at + 1 : /^\d{1,2}$/.test(text) ? Number(text) : null;
}
