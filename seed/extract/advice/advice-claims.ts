/** Advice to the public in a sentence: its topic, the whole of its words, and each of its conditions. */
import { spelledOut } from "../text/letter-case.ts";
import { topicAround, topicListed } from "./advice-context.ts";
import { framesOf } from "./frames.ts";
import { longestOnly, mentions } from "../text/mentions.ts";
import type { Mention, Seen, Sentence, Span } from "../model.ts";
import { textRules } from "../text/rules.ts";
import { withoutWeaker } from "./precedence.ts";
import { rank, topicsIn } from "./topics.ts";

/** Where a condition stands: it is an exact part of the text. */
type Condition = Span;
export type AdviceClaim = {
  seen: Seen;
  topic: string;
  unsure: boolean;
  mention: Mention;
  body: Span;
  conditions: Condition[];
};

const conditionRules = textRules("conditions");
/** What a speaker's words follow. */
const introduction =
  /^[^"]{0,160}\b(?:said|says|added|adds|warned|stated|told [\w ]{1,30}|advised|spokes\w{3,8}|explained)(?: today| that)?[:,]? "/i;
/** A comma with a new sentence behind it: "operations are being rescheduled, NHS England has stressed …". */
const splice = spelledOut(
  /\b(?:rescheduled|cancelled|postponed|affected|delayed|disrupted), (?=(?-i:NHS England|The |Patients|People|Anyone|the trust|patients are))/i,
);
const imperative =
  /^["']?(?:only |please |you should (?!be )|do not |don't )?(?:call|use|visit|ask|contact|attend|go|come|stay|check|phone|ring|speak|see|bring|keep(?! calling))\b/i;
/** Words that mean nothing without the sentence before. */
const dependent =
  /^(?:otherwise|if so|if not|in that case|in this case|this means|that means|those who (?:are|do)|in these cases|then)\b/i;

export function adviceClaims(
  seen: Seen,
  behind: readonly Seen[],
  after: readonly Seen[],
  ofAmbulances = false,
): AdviceClaim[] {
  const before = behind.at(-1) ?? null;
  const { sentence } = seen;
  if (["caption", "boilerplate"].includes(sentence.region)) return [];
  if (sentence.region === "headline" && isHeading(sentence)) return [];
  const frames = framesOf(sentence);
  const listed = topicListed(seen, behind);
  if (!frames.speaks && listed === null) return [];
  const named = topicsIn(sentence, frames);
  const around = named.length === 0 ? (listed ?? topicAround(seen, behind)) : null;
  const found = around ? [around] : named;
  if (found.length === 0) return [];
  const own = bodyOf(seen, before, after);
  const body = around?.ruleId === "i.ae-context" && before ? { ...own, start: before.sentence.start } : own;
  const text = (from: number, to: number) => sentence.text.slice(from - sentence.start, to - sentence.start);
  const choices = /\bwhich (?:might|may|could) be\b/i.exec(sentence.text);
  const limit = choices ? sentence.start + choices.index : Infinity;
  const inside = found.filter((m) => m.start >= body.start && m.end <= body.end && m.start < limit);
  const conditions = conditionsOf(body, [before, seen, ...after]);
  // "Unless we have contacted you" tells nobody that they will be.
  const exceptions = conditions.filter((c) => /^(?:unless|except)/i.test(text(c.start, c.end)));
  const told = withoutThoseOfConditions(
    inside.filter((m) => m.value !== "appointment-postponed" || isApart(m, exceptions)),
    conditions,
  );
  const topics = new Map<string, AdviceClaim>();
  for (const mention of told) {
    const topic = mention.value.replace("?", "");
    const unsure = mention.value.endsWith("?");
    const known = topics.get(topic);
    const mine = conditions.filter((condition) => ownersOf(condition, body, told, text).includes(topic));
    const isFirst = known && rank(mention) < rank(known.mention);
    if (!known || (known.unsure && !unsure) || (isFirst && known.unsure === unsure))
      topics.set(topic, { seen, topic, unsure, mention, body, conditions: mine });
  }
  return withoutWeaker([...topics.values()], ofAmbulances);
}

/** "When to call 999" is no advice; a line of a list without a full stop is, and so is the end of a text that was cut off. */
function isHeading({ text, index }: Sentence): boolean {
  if (imperative.test(text)) return false;
  // The first line is told again below.
  if (index === 0 || /^["']?(?:when|how|where|what|why|who|getting|about|advice|information|help|using)\b/i.test(text))
    return true;
  const speaks =
    /\b(?:should|please|must|need to|will be contacted)\b|\b(?:call|ring|dial|phone) (?:NHS )?(?:111|999)\b|[.!]["')]{0,2}$/i;
  return !speaks.test(text.trimEnd()) && text.split(/\s+/).length < 8;
}

/** Whether a sentence advises the public at all. */
export function isAdvice(seen: Seen): boolean {
  return adviceClaims(seen, [], []).length > 0;
}

/** "Come unless we contact you" is one piece of advice; "we will contact you if it changes; if not, come" is two. */
function withoutThoseOfConditions(told: readonly Mention[], conditions: readonly Condition[]): Mention[] {
  const isWord = (m: Mention) => m.value === "appointment-postponed" && !isApart(m, conditions);
  const others = told.filter((m) => !isWord(m));
  return others.some((m) => ["planned-appointment-attend", "appointment-postponed"].includes(m.value))
    ? others
    : [...told];
}

/** Whether words stand outside of every condition. */
function isApart(mention: Span, conditions: readonly Condition[]): boolean {
  return !conditions.some((condition) => condition.start <= mention.start && mention.start < condition.end);
}

function bodyOf(seen: Seen, before: Seen | null, after: readonly Seen[]): Span {
  const { text, start, end } = seen.sentence;
  const spoken = introduction.exec(text)?.[0].length ?? 0;
  const cut = splice.exec(text);
  const from = Math.max(spoken, text.startsWith('"') ? 1 : 0, cut ? cut.index + cut[0].length : 0);
  const opensAlone = before !== null && (dependent.test(text.slice(from)) || isQuestionOf(before, seen));
  const list = text.trimEnd().endsWith(":") ? itemsBehind(after) : [];
  const last = list.at(-1)?.sentence.end ?? end;
  const isOpen = text.slice(from).split('"').length % 2 === 0;
  const closing = /["']$/.test(text) && list.length === 0 && isOpen ? 1 : 0;
  return { start: opensAlone ? before.sentence.start : start + from, end: last - closing };
}

/** "Not heard from us? Please come as planned": the question is the condition. */
function isQuestionOf(before: Seen, { sentence }: Seen): boolean {
  return (
    before.sentence.block === sentence.block &&
    mentions(conditionRules, before.sentence).some((condition) => condition.ruleId === "c.question")
  );
}

function itemsBehind(after: readonly Seen[]): Seen[] {
  const stop = after.findIndex((seen) => seen.sentence.region !== "list");
  return stop === -1 ? [...after] : after.slice(0, stop);
}

/**
 * The topics that a condition is for. "Use 999 for life-threatening conditions only and 111 for other needs": it goes with
 * the words it stands in or behind; in front of all of them ("If you feel worse, …") it goes with each.
 */
function ownersOf(
  condition: Condition,
  body: Span,
  mentioned: readonly Mention[],
  text: (from: number, to: number) => string,
): string[] {
  const topic = (m: Mention) => m.value.replace("?", "");
  if (condition.start - body.start <= 3) return mentioned.map(topic);
  const around = mentioned.filter((m) => m.start < condition.end && condition.start < m.end);
  const beside =
    around.length > 0 ? mentioned.filter((m) => m.end <= condition.start && isWithout(m, condition, text)) : [];
  if (around.length > 0) return [...around, ...beside].map(topic);
  // "…, and if it is not one use 111": it is for what comes behind it.
  const next = mentioned.find((m) => m.start >= condition.end);
  const opens = /(?:[,;:.-]|\b(?:and|but|or)) $/.test(text(condition.start - 6, condition.start));
  if (next && opens && !/[.;]/.test(text(condition.end, next.start))) return [topic(next)];
  const last = mentioned.filter((m) => m.end <= condition.start).toSorted((a, b) => b.end - a.end)[0];
  if (!last) return mentioned.map(topic);
  return mentioned.filter((m) => (m.start < last.end && last.start < m.end) || isBeside(m, last, text)).map(topic);
}

const isBeside = (m: Span, last: Span, text: (from: number, to: number) => string) =>
  m.end <= last.start && /^ ?(?:\([^)]{1,20}\))? ?(?:or|and) ?$/.test(text(m.end, last.start));

/** "Keep GP and dental appointments unless …": nothing new is told in between. */
const isWithout = (m: Span, condition: Span, text: (from: number, to: number) => string) =>
  !/[,;:.]|\b(?:call|dial|ring|use|contact|visit|attend|go|come|please|should|phone)\b/i.test(
    text(m.end, condition.start),
  );

/** Every condition in the body; each is an exact part of it. Items of a list after "if:" are conditions each. */
function conditionsOf(body: Span, around: readonly (Seen | null)[]): Condition[] {
  const inBody = around.flatMap((seen) =>
    seen && seen.sentence.start < body.end && seen.sentence.end > body.start ? [seen] : [],
  );
  const introduced = inBody.some((seen) =>
    /\b(?:if|unless|when|for)\b[^.]{0,60}:$/i.test(seen.sentence.text.trimEnd()),
  );
  return inBody.flatMap((seen): Condition[] => {
    const { start, end } = seen.sentence;
    if (introduced && seen.sentence.region === "list") return [{ start, end }];
    return longestOnly(mentions(conditionRules, seen.sentence)).filter(
      (m) => m.start >= body.start && m.end <= body.end,
    );
  });
}
