/** The words of a piece of advice: whole, with the sentence before it where it means nothing alone. */
import { phrase } from "../text/phrases.ts";
import { spelledOut } from "../text/letter-case.ts";
import {
  hasCondition,
  hasConditionBefore,
  isNothingButCondition,
  isQuestion,
  opensWithCondition,
  opensWithMildNeed,
} from "./conditions.ts";
import type { Mention, Seen, Span } from "../model.ts";

/** What a speaker's words follow. */
const introduction =
  /^(?!["']?(?:if|when|where|unless)\b)[^"]{0,160}\b(?:said|says|added|adds|warned|stated|told [\w ]{1,30}|advised|spokes\w{3,8}|explained)(?: today| that)?[:,]? "/i;
/** `," said NHS Wales.` behind a speaker's words. */
const attribution = phrase("ATTRIBUTION", "advice-phrases");
/** A comma with a new sentence behind it: "operations are being rescheduled, NHS England has stressed …". */
const splice = spelledOut(
  /\b(?:rescheduled|cancelled|postponed|affected|delayed|disrupted), (?=(?-i:NHS England|The |Patients|People|Anyone|the trust|patients are))/i,
);
/** Words that mean nothing without the sentence before. */
const dependent =
  /^(?:otherwise|if so|if not|in that case|in this case|this means|that means|those who (?:are|do)|in these cases|then|(?:everyone|everybody|anyone) else)\b|^(?:if|unless|where) (?:it|they|this|that|you|yours|these|there|we) (?:(?:is|are|was|has|have|do|does|did)(?: not|n't)?|can(?:not|'t)|won't|will|should)(?=[,:–]| [–-])/i;

/** What is told next for the same need: "Use 111 instead", "NHS 111 is one choice". */
const goesOnWith =
  /^(?:please |instead,? |you (?:can|could|should) )?(?:use|call|ring|phone|visit|try|contact|go to|see|ask|speak to|go online)\b|^(?:the |your |a )?(?:NHS|111|pharmac\w{1,4}|GPs?)\b[^.]{0,40}\b(?:alternatives?|options?|choices?|instead)\b/i;

/** "Patients for those should attend": whom it means stands in the sentence before, whose conditions are its own. */
const isOfThoseBefore = phrase("OF_THOSE_BEFORE", "advice-phrases");
/** "The only exception is the eye clinic", "This does not apply to day surgery": behind what it is left out of. */
const excepts = phrase("EXCEPTS_FROM_IT", "advice-phrases");

/** `parts`: the sentences whose conditions are its own. `hasList`: it goes on in a list. `exceptions`: what is left out, behind it. */
type Body = Span & { parts: readonly Seen[]; hasList: boolean; exceptions: readonly Span[] };

export function bodyOf(seen: Seen, behind: readonly Seen[], after: readonly Seen[]): Body {
  const { text, start, end } = seen.sentence;
  const spoken = introduction.exec(text)?.[0].length ?? 0;
  const cut = spliceOf(seen);
  const from = Math.max(spoken, text.startsWith('"') ? 1 : 0, cut ? cut.index + cut[0].length : 0);
  const lead = leadOf(seen, behind);
  const before = openerOf(seen, behind, from);
  const openers = [...new Set([lead, before].filter((one) => one !== null))].toSorted(
    (a, b) => a.sentence.start - b.sentence.start,
  );
  const list = text.trimEnd().endsWith(":") ? itemsBehind(after) : [];
  const exception = list.length === 0 ? exceptionBehind(seen, after) : null;
  const last = (list.at(-1) ?? exception)?.sentence.end ?? end;
  const isOpen = text.slice(from).split('"').length % 2 === 0;
  const closing = list.length === 0 && exception === null && isOpen ? closingOf(text.slice(from)) : 0;
  const named = isOfThoseBefore.test(text.slice(from).trimEnd()) ? behind.at(-1) : undefined;
  return {
    start: (openers[0] ?? named)?.sentence.start ?? start + from,
    end: last - closing,
    parts: [...openers, seen, ...list],
    hasList: list.length > 0,
    exceptions: exception ? [withoutItsStop(exception.sentence)] : [],
  };
}

const withoutItsStop = ({ text, start }: Seen["sentence"]): Span => ({
  start,
  end: start + text.replace(/[.!]?["')]?\s*$/, "").length,
});

function exceptionBehind({ sentence }: Seen, [next]: readonly Seen[]): Seen | null {
  const isNext = next?.sentence.block === sentence.block && excepts.test(next.sentence.text);
  return isNext ? next : null;
}

/** The quotation mark at the end of a speaker's words, with who said them. */
function closingOf(spoken: string): number {
  const said = spoken.split('"').length === 2 ? attribution.find(spoken.trimEnd())?.index : undefined;
  if (said !== undefined) return spoken.length - said;
  return /["']$/.test(spoken) ? 1 : 0;
}

/** "If your scan is affected, the trust will ring you" is one sentence: what stands in front is its condition. */
function spliceOf(seen: Seen): RegExpExecArray | null {
  const cut = splice.exec(seen.sentence.text);
  return cut && !hasConditionBefore(seen, cut.index + cut[0].length) ? cut : null;
}

const answers =
  /^(?:yes|no(?=, (?:it|they|these|we|unless|only if)\b)|not(?= unless\b)|only(?= (?:if|when|for|in|where)\b))\b/i;
/** "When should I ring 999?" is answered by "When a life is at risk". */
const asksWhen = /^["']?when (?:should|do|can|must) (?:I|we|people|patients)\b/i;
const answersWhen = /^(?:if|when|only)\b/i;
const asks = phrase("ASKS_OF_SERVICE", "advice-phrases");

/** "Should I ring 999?", "Is the pharmacy open?": what readers ask tells them nothing; its answer does. */
export const isAsked = ({ sentence }: Seen): boolean => /\?["')]?\s*$/.test(sentence.text) && asks.test(sentence.text);

/** "Should I still come? Yes, unless …" is one sentence, of the same length; and so is "Is it affected? No, it will be there". */
export function withQuestion(seen: Seen, before: Seen | undefined): Seen {
  const { sentence } = seen;
  if (!before || !/\?\s*$/.test(before.sentence.text)) return seen;
  const mark = marked.exec(before.sentence.text)?.[0].length ?? 0;
  const asked = before.sentence.text.slice(mark);
  const answer = sentence.text.replace(marked, (prefix) => " ".repeat(prefix.length));
  const isAnswer = answers.test(answer.trimStart()) || (asksWhen.test(asked) && answersWhen.test(answer.trimStart()));
  if (!isAnswer) return seen;
  const start = before.sentence.start + mark;
  const question = asked.replace(/\?(?=\s*$)/, ",").padEnd(sentence.start - start);
  return { ...seen, sentence: { ...sentence, start, text: question + answer } };
}

/** "Should I use 111? No, …" names it and sends nobody there; "will it go ahead? No, unless …" is no reason to come. */
export function isRefused(mention: Mention, written: Seen, asked: Seen): boolean {
  const { sentence } = written;
  if (asked.sentence.start === sentence.start || mention.start >= sentence.start) return false;
  const answer = sentence.text.replace(marked, "");
  if (!/^not?\b/i.test(answer)) return false;
  return mention.end <= sentence.start || (/^(?:no,|not) unless\b/i.test(answer) && !mention.ruleId.endsWith("-asked"));
}

/** "Q: Is it open?", "A: Yes." */
const marked = /^["']?[QA][.:] /;

/** "If it cannot wait:" over a list is the condition of each of its lines, and "If it cannot wait, think. You could:" as well. */
function leadOf({ sentence }: Seen, behind: readonly Seen[]): Seen | null {
  if (sentence.region !== "list") return null;
  const at = behind.findLastIndex((one) => one.sentence.region !== "list" || isLead(one));
  const lead = behind[at];
  if (!lead || !isLead(lead)) return null;
  const before = behind[at - 1];
  const isBeside = before && (before.sentence.block === lead.sentence.block || isQuestion(before));
  const isOpened = before && (isCaseOver(before) || (isBeside && opensWithMildNeed(before)));
  const opens = isOpened ? before : lead;
  return opensWithCondition(opens) ? opens : null;
}

/** "In an emergency" heads all sorts of things, that A&E is open among them. */
const isCaseOfSomebody = /^["']?(?:if|when|unless)\b/i;

/** "If it is not an emergency" is a heading, and the condition of what stands below. */
const isCaseOver = (seen: Seen) => seen.sentence.region === "headline" && isCaseAlone(seen);

/** "If they have a cold." */
const isCaseAlone = (seen: Seen) => isCaseOfSomebody.test(seen.sentence.text) && isNothingButCondition(seen);

const isLead = ({ sentence }: Seen) => sentence.text.trimEnd().endsWith(":");

/** "Call 111 if:" over a list, whose lines are conditions, and no advice of their own. */
export function isCase({ sentence }: Seen, behind: readonly Seen[]): boolean {
  const lead = behind.findLast((one) => one.sentence.region !== "list");
  return (
    sentence.region === "list" &&
    /\b(?:if|when|unless)(?: (?:you|they|it|there)(?: \w{1,8})?)?:\s*$/i.test(lead?.sentence.text ?? "")
  );
}

/** "Not heard from us? Please come as planned": the question is the condition, be it a heading of its own. */
function openerOf(seen: Seen, behind: readonly Seen[], from: number): Seen | null {
  const { sentence } = seen;
  const before = behind.at(-1);
  if (!before) return null;
  const isAlone = behind.at(-2)?.sentence.block !== before.sentence.block && before.sentence.region !== "list";
  const isNear = before.sentence.block === sentence.block || isAlone;
  const isBeside = before.sentence.block === sentence.block;
  const goesOn = isBeside && goesOnWith.test(sentence.text) && opensWithMildNeed(before) && !hasCondition(seen);
  const isInCase = (isCaseOver(before) || (isBeside && isCaseAlone(before))) && !hasCondition(seen);
  return dependent.test(sentence.text.slice(from)) || isInCase || (isNear && isQuestion(before)) || goesOn
    ? before
    : null;
}

function itemsBehind(after: readonly Seen[]): Seen[] {
  const stop = after.findIndex((seen) => seen.sentence.region !== "list");
  return stop === -1 ? [...after] : after.slice(0, stop);
}
