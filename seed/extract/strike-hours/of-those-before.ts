/** "Consultants walk out on Thursday, after junior doctors ended their five-day strike on Tuesday": what is told of those before. */
import type { Seen, Span } from "../model.ts";
import { textBetween } from "../text/around.ts";

const afterOthers = /\b(?:after|since|once|following|behind|now that|in the wake of)\b/gi;

/** "… once nurses are back, and stay out until 23 July": of those who strike again. */
const goesOn = /, ?(?:and|but|until|to last|lasting|staying|it|they)\b/i;

/** Whether words behind the day of a strike are of another staff group, whose strike it follows. */
export function isOfThoseBefore(seen: Seen, words: Span, day: Span): boolean {
  if (words.start < day.end) return false;
  const after = [...textBetween(seen.sentence, day, words).matchAll(afterOthers)].at(-1);
  if (after === undefined) return false;
  const from = day.end + after.index;
  const own = new Set(seen.groups.filter(({ end }) => end <= from).map(({ value }) => value));
  const other = seen.groups.find((group) => group.start >= from && group.end <= words.start && !own.has(group.value));
  return (
    own.size > 0 &&
    other !== undefined &&
    !goesOn.test(textBetween(seen.sentence, other, { start: words.end, end: words.end }))
  );
}
