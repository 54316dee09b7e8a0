/** What came of strikes before those that a text is about: "In July 77 operations were put off there", "the previous round". */
import { monthNamed, months } from "../days/calendar.ts";
import type { Seen } from "../model.ts";
import { phrase } from "../text/phrases.ts";

const earlier = phrase("OF_EARLIER_STRIKES", "name-phrases");
const month = months.join("|");
/** "In July", "since December 2022", "July's five days", "the October walkout"; no day of a month, and no time that is to come. */
const inMonth = new RegExp(
  `\\b(?:(?:in|during|since|last|throughout|between|from|(?:rounds?|waves?|strikes?|walk-?outs?|action) of) (?:early |late |mid-?)?(?:the )?(${month})|(?:the |that )(${month})(?= (?:\\w{3,12} ){0,2}(?:strikes?|walk-?outs?|action)\\b)|(${month})(?='s\\b))(?: (20\\d\\d))?(?! ?\\d(?!,\\d{3}))`,
  "gi",
);
const inYear = /\b(?:in|during|since|throughout) (?:the )?(20\d\d)\b/gi;
/** "Operations in January have been put off" may be said of the next one. */
const NEAR = 4;

/** Whether a sentence tells of a month, a year or a strike that lies before publication and holds none of the text's strikes. */
export const isOfEarlier = (seen: Seen, publishedOn: string | null, starts: readonly string[]): boolean =>
  namesEarlier(seen) || isOfOtherMonths(seen, publishedOn, starts);

/** "Last time", "since the dispute began". */
export const namesEarlier = ({ sentence }: Seen): boolean => earlier.test(sentence.text);

/** "In July", in a text about the strikes of other months. */
export function isOfOtherMonths({ sentence }: Seen, publishedOn: string | null, starts: readonly string[]): boolean {
  if (publishedOn === null) return false;
  const now = countedMonth(publishedOn);
  const held = new Set(starts.map(countedMonth));
  const isBefore = (at: number) => at < now && !held.has(at);
  const ofMonths = [...sentence.text.matchAll(inMonth)].map((match) => {
    const named = monthNamed(match[1] ?? match[2] ?? match[3] ?? "");
    if (match[4] !== undefined) return isBefore(Number(match[4]) * 12 + named - 1);
    const ago = (((now - named + 1) % 12) + 12) % 12;
    return ago > 0 && ago < 12 - NEAR && isBefore(now - ago);
  });
  const ofYears = [...sentence.text.matchAll(inYear)].map(([, year = ""]) => {
    const isOfStrikes = starts.some((start) => start.startsWith(year));
    return year < publishedOn.slice(0, 4) && !isOfStrikes;
  });
  return [...ofMonths, ...ofYears].some((is) => is);
}

/** Months since the year 0. */
const countedMonth = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
