/** A condition to its end: the list that it goes on in, and what it is held against by "but". */
import type { Mention, Sentence } from "../model.ts";
import { wordPattern } from "../text/rules.ts";

/** Words that no part of a condition has: they tell people what to do, or who helps. */
const advises = wordPattern(
  "^(?:(?!(?:call|text|letter) from|(?:have|think|keep|see blood|get (?:a|an|worse)|feel)\\b(?! your)){orders}|(?!your [\\w' -]{2,25} (?:have|has|is|are|feels?)\\b)(?:we|it|they|our|your|the) )|{sos}|{gp}|{pharmacy}|{unit}|{ae}|{hospital} (?:can|will)|\\b(?:should|must|will(?! not\\b)|'ll|can (?!be))\\b",
);
/** ", is bleeding badly or may be having a stroke", behind "if someone is unconscious"; it ends in front of "ring 999". */
const list = wordPattern(
  '^(?:, [^,.;:?!()"]{1,70}?){0,4}?,? (?:or|and) [^,.;:?!()"]{1,70}?(?=[,.;:?!)]|$| please\\b| {thenorder}| {thennot})',
);
/** " but nobody's life is at risk", behind "if you need care today". */
const against = /^ (?:but|although|while) [^,.;:?!()"]{1,90}(?=,)/i;

const goesOn = /\b(?:if|unless|have|has|are|is|need|with|feel)$/i;

export function wholeOf<T extends Mention>(condition: T, { text, start }: Sentence): T {
  if (/[?:]$/.test(text.slice(condition.start - start, condition.end - start))) return condition;
  const rest = text.slice(condition.end - start);
  // "If you have: chest pain; heavy bleeding" goes on behind the colon.
  if (/^: ./.test(rest) && goesOn.test(text.slice(0, condition.end - start)))
    return { ...condition, end: condition.end + rest.replace(/[.!]?["')]?\s*$/, "").length };
  const more = (rest.startsWith(",") ? list : against).exec(rest)?.[0] ?? "";
  const parts = more.split(/,| (?:or|and|but) /).filter((part) => part.trim() !== "");
  const isPart = more !== "" && !parts.some((part) => advises.test(part.trim()));
  return isPart ? { ...condition, end: condition.end + more.length } : condition;
}
