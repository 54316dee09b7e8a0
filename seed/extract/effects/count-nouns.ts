/** What can be counted: staff, patients, appointments, and what is told beside them. */
import { isGap } from "./count-links.ts";
import type { Text } from "./count-sight.ts";
import type { Mention, Sentence } from "../model.ts";
import { mentions, once } from "../text/mentions.ts";
import { type CountMention, numbersIn } from "./numbers.ts";
import { textRules } from "../text/rules.ts";

/** `noun.value`: a service, or one of the kinds of `counted.tsv`. `own`: it stands behind its own number. */
export type Counted = { number: CountMention; noun: Mention; own: boolean };

const nouns = textRules("counted");
export const nounsIn = once((sentence) => mentions(nouns, sentence));
const kinds = new Set(["PATIENTS", "STAFF", "CANCELLATIONS", "BEDS", "CALLS"]);

export const staffIn = (sentence: Sentence): Mention[] =>
  nounsIn(sentence).filter(({ value }) => value === "STAFF" || value === "OTHERS");

/** A number of trusts or days, or of staff who are not said to strike. */
export function countsOther(sentence: Sentence): boolean {
  const { text, start } = sentence;
  const others = nounsIn(sentence).filter(({ value }) => value !== "OTHERS");
  return numbersIn(sentence, []).some(({ end }) =>
    others.some((noun) => noun.start > end && isGap(text.slice(end - start, noun.start - start))),
  );
}

/** Services that come in numbers: appointments, and no "community services". */
const countable =
  /\b(?:appointments?|appoints|operations?|ops|procedures?|surgeries|treatments?|cases|clinics?|scans?|x-?rays?|tests?|lists?|sessions?|admissions?|consultations?|visits?|reviews?|endoscop\w{1,3}|investigations?|(?:out|in|day)-?\s?patients?|day[- ]cases?|(?:visits|appointments) \w{1,5} (?:the|a|your|their) GPs?)$/i;

export function isCounted(noun: Mention, text: Text): boolean {
  if (noun.value === "NOTHING" || noun.value === "OTHERS") return false;
  return (
    kinds.has(noun.value) ||
    noun.ruleId.startsWith("n.") ||
    noun.ruleId === "v.operations-and-appointments" ||
    countable.test(text(noun.start, noun.end))
  );
}
