/** A condition to its end: the list that it goes on in, and what it is held against by "but". */
import type { Mention, Sentence } from "../model.ts";
import { wordPattern } from "../text/rules.ts";

/** Words that no part of a condition has: they tell people what to do, or who helps. */
const advises = wordPattern(
  "^(?:otherwise\\b|(?!(?:call|text|letter)(?: from|$)|{message}|(?:have|think|keep|see blood|get (?:a|an|worse)|feel)\\b(?! your)){orders}|(?!your [\\w' -]{2,25} (?:have|has|is|are|feels?)\\b)(?:we|it|they|our|your|the) )|{sos}|{gp}|{pharmacy}|{unit}|{ae}|{hospital} (?:can|will)|\\b(?:should|must|will(?! not\\b)|'ll|can (?!be))\\b",
);
/** ", is bleeding badly or may be having a stroke", behind "if someone is unconscious"; it ends in front of "ring 999". */
const list = wordPattern(
  '^(?:, [^,.;:?!()"]{1,70}?){0,4}?,? (?:or|and(?! (?:if|when|unless|that)\\b)) [^,.;:?!()"]{1,70}?(?=[,.;:?!)]|$| please\\b| {thenorder}| {thennot})',
);
/** "It isn't an emergency", "it can't wait until you can speak to your GP": how things are. */
const state = /^it(?:'s| is| isn't| is not| can(?:not|'t)| does(?:n't| not)| gets| has to| has(?:n't| not))\b/i;
/** "If you have had a fall but can get up": what those can do who are meant. */
const isAble = /^(?:still )?(?:can|can't|cannot|could) (?!be\b|help\b|advise\b|see\b)\w/i;
const orSomebody =
  /\b(?:you|your child),? or (?:some(?:one|body)|anyone|a (?:child|relative|friend)|your)\b[^,]{0,40}$/i;
const need = /^, (?:needs?|have|has|are|is|feels?|becomes?|gets?|fall|requires?)\b[^,.;:?!()"]{2,90}/i;
/** " but nobody's life is at risk", behind "if you need care today". */
const against =
  /^ (?:but|although|while) [^,.;:?!()"]{1,90}(?=,)|^, but (?:it(?:'s| is) )?(?:not|isn't|is not|aren't|are not) [^,.;:?!()"]{1,60}(?=[,.;:]|$)/i;

/** "When your GP, pharmacy or dentist is closed": the verb stands behind the last of them. */
const placesUntold = /\b(?:if|when|while|unless|until) (?:your|the|a|an|any|our)(?: (?:own|local|usual))? [\w-]+$/i;
const placesTold =
  /^(?:, (?:your |the |a |an )?[\w' -]{2,30}){0,3},? (?:or|and) (?:your |the |a |an )?[\w'-]{2,20}(?: [\w'-]{2,15})? (?:is|are|has|have|cannot|can't|isn't|aren't)\b[^.,;:?!()"]{0,90}/i;

const goesOn = /\b(?:if|unless|have|has|are|is|need|with|feel)$/i;

/** "Even if you have not heard from us": without its first word it says the opposite. */
const turned =
  /\b(?:even|save|(?:e?specially|particularly|not (?:just|only|simply)|whether or not|above all|least of all),?) $/i;

export function wholeOf<T extends Mention>(found: T, sentence: Sentence): T {
  const word = turned.exec(sentence.text.slice(0, found.start - sentence.start))?.[0].length ?? 0;
  const condition = toItsEnd(found, sentence);
  return { ...condition, start: condition.start - word };
}

function toItsEnd<T extends Mention>(condition: T, { text, start }: Sentence): T {
  if (/[?:]$/.test(text.slice(condition.start - start, condition.end - start))) return condition;
  const rest = text.slice(condition.end - start);
  // "If you have: chest pain; heavy bleeding" goes on behind the colon.
  if (/^: ./.test(rest) && goesOn.test(text.slice(0, condition.end - start)))
    return { ...condition, end: condition.end + rest.replace(/[.!]?["')]?\s*$/, "").length };
  const places = placesUntold.test(text.slice(condition.start - start, condition.end - start)) && placesTold.exec(rest);
  if (places) return { ...condition, end: condition.end + places[0].length };
  const more = (/^,(?! but)/.test(rest) ? list : against).exec(rest)?.[0] ?? "";
  const parts = more.split(/,| (?:or|and|but) /).filter((part) => part.trim() !== "");
  const isPart =
    more !== "" &&
    parts.every((part) => state.test(part.trim()) || isAble.test(part.trim()) || !advises.test(part.trim()));
  const end = condition.end + (isPart ? more.length : 0);
  // "If you, or somebody you care for," has not said yet what they have.
  const verb = orSomebody.test(text.slice(condition.start - start, end - start)) && need.exec(text.slice(end - start));
  return { ...condition, end: end + (verb ? verb[0].length : 0) };
}
