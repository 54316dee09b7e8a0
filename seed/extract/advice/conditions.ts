/** The conditions of advice, each an exact part of the text, and which of several pieces of advice each is for. */
import { longestOnly, mentions } from "../text/mentions.ts";
import type { Mention, Seen, Span } from "../model.ts";
import { isService } from "./denied.ts";
import { wholeOf } from "./whole-condition.ts";
import { textRules } from "../text/rules.ts";

/** Where a condition stands: it is an exact part of the text. */
export type Condition = Span;

const rules = textRules("conditions");
/** How near to the beginning a condition stands that is for all that follows. */
const OPENING = 3;

const standingIn = ({ sentence }: Pick<Seen, "sentence">) =>
  longestOnly(mentions(rules, sentence).map((one) => wholeOf(one, sentence)));

/** "Not heard from us?", "If it cannot wait:": nothing but a condition, for what stands behind. */
export function opensWithCondition(seen: Seen): boolean {
  return standingIn(seen).some((condition) => condition.start - seen.sentence.start <= OPENING);
}

/** "If your clinic is cancelled", and nothing else. */
export function isNothingButCondition({ sentence }: Seen): boolean {
  return standingIn({ sentence }).some(
    ({ start, end }) => start - sentence.start <= OPENING && sentence.end - end <= OPENING,
  );
}

/** A need that is no emergency, told in front of what to do about it: "With a minor illness do not come to A&E. Use 111." */
export function opensWithMildNeed({ sentence }: Seen): boolean {
  const opening = standingIn({ sentence }).find((condition) => condition.start - sentence.start <= OPENING);
  return opening !== undefined && mild.test(sentence.text.slice(0, opening.end - sentence.start));
}

const mild =
  /(?:\bnot\b|n't\b)[^.]{0,30}\b(?:emergency|urgent|critical|life|serious)|\b(?:minor|less (?:serious|urgent)|non-(?:urgent|emergency))\b/i;

export function hasCondition(seen: Seen): boolean {
  return standingIn(seen).length > 0;
}

/** Whether a condition stands in the first `length` letters of a sentence. */
export function hasConditionBefore(seen: Seen, length: number): boolean {
  return standingIn(seen).some((condition) => condition.start < seen.sentence.start + length);
}

export function isQuestion(seen: Seen): boolean {
  return standingIn(seen).some((condition) => condition.ruleId.startsWith("c.question"));
}

const turnsRound =
  /^["']?(?:(?:otherwise|if not|(?:everyone|everybody|anyone) else)\b|if (?:it|they|this|that|you|yours|these|there|we) (?:(?:is|are|has|have|do|does)(?: not|n't)|can(?:not|'t)|won't)(?=[,:–])|(?:this|that) means\b.{0,30}\b(?:if|unless)\b)/i;

/**
 * Every condition in the body; each is an exact part of it. `hasList`: the body goes on in a list, whose items are
 * conditions each behind "if:".
 */
export function conditionsOf(body: Span, parts: readonly Seen[], hasList: boolean): Condition[] {
  const near = parts.filter(({ sentence }) => sentence.start < body.end && sentence.end > body.start);
  // "If yours is off we will ring you. Otherwise come": the one case is no condition of the other.
  const inBody = near.filter((_, i) => !turnsRound.test(near[i + 1]?.sentence.text ?? ""));
  const introduced =
    hasList &&
    inBody.some((seen) => /\b(?:if|unless|when|for|about|with)\b[^.]{0,60}:$/i.test(seen.sentence.text.trimEnd()));
  return inBody.flatMap((seen): Condition[] => {
    const { start, end } = seen.sentence;
    if (introduced && seen.sentence.region === "list") return [{ start, end }];
    return standingIn(seen).filter((m) => m.start >= body.start && m.end <= body.end);
  });
}

/**
 * The topics that a condition is for. "Use 999 for life-threatening conditions only and 111 for other needs": it goes with
 * the words it stands in or behind; in front of all of them ("If you feel worse, …") it goes with each.
 */
export function ownersOf(
  condition: Condition,
  body: Span,
  mentioned: readonly Mention[],
  text: (from: number, to: number) => string,
): string[] {
  const topic = (m: Mention) => m.value.replace("?", "");
  const there = mentioned.filter((m) => m.start < condition.end && condition.start < m.end);
  // "Use A&E only in an emergency, and a pharmacy for the rest": of the place in front of it, and not of the one behind.
  const inFront = there.filter((m) => m.end <= condition.end);
  const around = inFront.length > 0 && /^only\b/i.test(text(condition.start, condition.end)) ? inFront : there;
  // "Only call 999 in an emergency, and ask a pharmacist about coughs": it is said of the call alone.
  const own = mentioned.filter((m) => m.start >= condition.start && m.end <= condition.end);
  if (own.length > 0 && /^only\b/i.test(text(condition.start, condition.end))) return own.map(topic);
  if (condition.start - body.start <= OPENING) return mentioned.map(topic);
  const beside =
    around.length > 0 ? mentioned.filter((m) => m.end <= condition.start && isWithout(m, condition, text)) : [];
  const along = mentioned.filter((m) => beside.some((one) => isBeside(m, one, text)));
  if (around.length > 0) return [...around, ...beside, ...along].map(topic);
  // "…, and if it is not one use 111": it is for what comes behind it.
  const next = mentioned.find((m) => m.start >= condition.end);
  const opens = /(?:[,;:.-]|\b(?:and|but|or)) $/.test(text(condition.start - 6, condition.start));
  if (next && opens && !/[.;]/.test(text(condition.end, next.start))) return [topic(next)];
  // "We will ring you; if we do not, come at 7": what it is for is none of these.
  const isOfMore = /; (?:but |and |so )?$/.test(text(condition.start - 6, condition.start));
  if (!next && isOfMore && text(condition.end, condition.end + 1) === ",") return [];
  // "Ring before you come: if it is full you will be sent away."
  const isReason = text(condition.start - 6, condition.start).endsWith(": ");
  if (!next && isReason && /^,? (?:you|they|we|it|patients|people)\b/i.test(text(condition.end, condition.end + 12)))
    return [];
  const isOfAnother = mentioned.some((m) => m.end <= condition.start && another.test(text(m.end, condition.start)));
  if (!next && isOfAnother) return [];
  const last = mentioned.filter((m) => m.end <= condition.start).toSorted((a, b) => b.end - a.end)[0];
  if (!last) return isOfPlaceBefore(text, body, condition, next) ? [] : mentioned.map(topic);
  // "Come, unless told not to; don't come if you have had a letter": it says when not to.
  if (turnsBack.test(text(last.end, condition.start)) && sends(topic(last))) return [];
  const isSame = (m: Mention) => m.start < last.end && last.start < m.end && !turnsAway.test(text(m.end, last.end));
  return mentioned.filter((m) => isSame(m) || isBeside(m, last, text)).map(topic);
}

/** "A&E in an emergency, and 111 for the rest": it is for a place that no advice is told of. */
function isOfPlaceBefore(
  text: (from: number, to: number) => string,
  body: Span,
  condition: Condition,
  next: Mention | undefined,
): boolean {
  const isPlace = /\b(?:A&E|999|(?:emergency|casualty) departments?)\b[^.;:]{0,40}$/i.test(
    text(body.start, condition.start),
  );
  return isPlace && next !== undefined && /^,? (?:and|but|or) /.test(text(condition.end, next.start));
}

/** "Try a pharmacist, or us if you must": it is for the other choice. */
const another =
  /^,? or (?:(?:call|ring|ask|try|to) )?(?:us|them|me) $|^,? or (?:bring|take|go|come) (?:[\w']{1,12} ){0,2}?to (?:[\w&-]{1,14} ){1,4}$/i;

/** "999 is for emergencies: do not use it for anything else." */
const turnsBack =
  /(?:[;:,.]| [-–]| but| and) (?:and |but |so )?(?:please )?(?:do not|don't|never|not to) (?:(?:just|please|ever) )?(?:come|attend|use|call|ring|phone|dial|turn up|go|contact|visit|travel|try)\b[^;:.]{0,60}$/i;
const sends = (topic: string): boolean => isService(topic) || /^(?:life-|planned-)/.test(topic);

/** "Do not assume that it is off, and do not come if you were rung": what follows the comma is told by itself. */
const turnsAway = /[,;:] (?:and|but|or) \S/i;

const isBeside = (m: Span, last: Span, text: (from: number, to: number) => string) =>
  m.end <= last.start &&
  /^,? ?(?:\([^)]{1,20}\))? ?(?:or|and)? ?(?:(?:your|a|an|the|local|nearest|own|NHS) ?){0,3}$/i.test(
    text(m.end, last.start),
  );

/** "Keep GP and dental appointments unless …": nothing new is told in between. */
const isWithout = (m: Span, condition: Span, text: (from: number, to: number) => string) =>
  !/[,;:.]| [–—-] |\b(?:but|call|dial|ring|use|contact|visit|attend|go|come|please|should|phone)\b/i.test(
    text(m.end, condition.start).replace(
      /,? (?:(?:e?specially|particularly|above all|least of all|all the more(?: so)?) )?$/,
      "",
    ),
  );
