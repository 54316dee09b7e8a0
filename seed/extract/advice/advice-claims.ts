/** Advice to the public in a sentence: its topic, the whole of its words, and each of its conditions. */
import { bodyOf, isAsked, isCase, isRefused, withQuestion } from "./body.ts";
import { type Condition, conditionsOf, ownersOf } from "./conditions.ts";
import { topicAround, topicsListed } from "./advice-context.ts";
import { isService, sendsThere } from "./denied.ts";
import { framesOf } from "./frames.ts";
import type { Mention, Seen, Sentence, Span } from "../model.ts";
import { withoutWeaker } from "./precedence.ts";
import { servicesListed } from "./services-listed.ts";
import { has, rank, topicsIn } from "./topics.ts";
import { wordPattern } from "../text/rules.ts";
import { isRead } from "../text/sentences.ts";

export type AdviceClaim = {
  seen: Seen;
  topic: string;
  unsure: boolean;
  /** It is told of the past: what came of a strike, and no advice. */
  news: boolean;
  mention: Mention;
  body: Span;
  conditions: Condition[];
  /** All that stand where it was told, also those of other advice. */
  conditionsThere: number;
};

const imperative =
  /^["']?(?:only |please |you should (?!be )|do not |don't )?(?:call|use|visit|ask|contact|attend|go|come|stay|check|phone|ring|speak|see|bring|keep(?! calling))\b/i;

/** "If we have told you that it goes ahead", under "Please come to your appointment:": a case of what that line says. */
function isCaseOfLine({ sentence }: Seen, behind: readonly Seen[]): boolean {
  if (sentence.region !== "list" || !/^(?:and |or )?(?:if|unless|when) [^,:;]{1,200}$/i.test(sentence.text))
    return false;
  const lead = behind.findLast((above) => above.sentence.region !== "list");
  return lead !== undefined && /:\s*$/.test(lead.sentence.text) && imperative.test(lead.sentence.text);
}

export function adviceClaims(
  written: Seen,
  behind: readonly Seen[],
  after: readonly Seen[],
  setting: Setting = { crews: false, practice: false, party: false },
): AdviceClaim[] {
  const before = behind.at(-1) ?? null;
  const seen = withQuestion(written, behind.at(-1));
  const { sentence } = seen;
  if (!isRead(sentence) || isAsked(seen) || isDeniedBehind(seen, after[0]) || isCaseOfLine(written, behind)) return [];
  if (sentence.region === "headline" && isHeading(sentence) && !isAnswer(seen, before)) return [];
  if (isCase(seen, behind) && !imperative.test(sentence.text)) return [];
  const frames = framesOf(sentence, setting.party);
  const listed = topicsListed(seen, behind);
  const goingOn = servicesListed(seen, behind);
  if (!frames.speaks && listed.length === 0 && goingOn === null) return [];
  const named = toldThere(topicsIn(sentence, frames), setting, sentence);
  const found =
    [named, listed, goingOn?.topics ?? [], topicAround(seen, behind)]
      .map((some) => some.filter((one) => !isDenied(one, sentence) && !isRefused(one, written, seen)))
      .find((some) => some.length > 0) ?? [];
  if (found.length === 0) return [];
  const own = bodyOf(seen, behind, after);
  // "A&E" in a list means nothing without what is said of the list.
  const first = found[0]?.ruleId ?? "";
  const lead = first.startsWith("x.") ? before : first.startsWith("q.") ? goingOn?.lead : null;
  const body = lead ? { ...own, start: lead.sentence.start, parts: [lead, ...own.parts] } : own;
  const text = (from: number, to: number) => sentence.text.slice(from - sentence.start, to - sentence.start);
  const choices = /, which (?:might|may|could) be\b/i.exec(sentence.text);
  const limit = choices ? sentence.start + choices.index : Infinity;
  const inside = found.filter((m) => m.start >= body.start && m.end <= body.end && m.start < limit);
  const conditions = conditionsOf(body, body.parts, body.hasList);
  // "Unless we have contacted you" tells nobody that they will be.
  const exceptions = conditions.filter((c) => /^(?:unless|except)/i.test(text(c.start, c.end)));
  const told = withoutThoseOfConditions(
    inside.filter((m) => m.value !== "appointment-postponed" || isApart(m, exceptions)),
    conditions,
  ).filter((m, _, all) => !isOfCase(m, all, conditions, text));
  const topics = new Map<string, AdviceClaim>();
  for (const mention of told) {
    const topic = mention.value.replace("?", "");
    const unsure = mention.value.endsWith("?");
    const known = topics.get(topic);
    const mine = [
      ...conditions.filter((condition) => ownersOf(condition, body, told, text).includes(topic)),
      ...body.exceptions,
    ];
    const isFirst = known && rank(mention) < rank(known.mention);
    if (!known || (known.unsure && !unsure) || (isFirst && known.unsure === unsure))
      topics.set(topic, {
        seen: written,
        topic,
        unsure,
        news: frames.isNews(mention),
        mention,
        body,
        conditions: mine,
        conditionsThere: conditions.length + body.exceptions.length,
      });
  }
  return withoutWeaker([...topics.values()]);
}

/**
 * Who speaks, or strikes. A row gives "crews:ambulance-response" for what is advice on ambulances where their crews strike, and
 * "practice:gp-…" for what is advice on a practice's own page, and "hospital:ae-…" for what may be said of A&E or of a booked
 * appointment; elsewhere it is none. `party`: it is the word of a union or a
 * minister.
 */
export type Setting = { crews: boolean; practice: boolean; party: boolean };
const ofCrews = wordPattern("{ambulance}|\\b(?:calls?|callers?|999|ambulance|on the roads?|response)\\b");

/** "Do not come to hospital unless we have rung you" is said to those who are booked, and not of A&E. */
const booked = wordPattern("\\b(?:{appt}|{noted}|visitors?|visiting)\\b");
const inNeed = wordPattern(
  "{danger}|{grave}|{ae}|{sos}|\\b(?:absolutely|really|necessary|urgent(?:ly)?|serious(?:ly)?|need|must)\\b",
);

/** Whom hospitals see first, and who waits there, is told of crews where they strike and no hospital is meant. */
function toldThere(named: readonly Mention[], { crews, practice }: Setting, { text }: Sentence): Mention[] {
  const ofHospital = named.some((one) => one.value.startsWith("ae-open-but-busy") && !has(one, "LESSER"));
  const isOfCrews = (one: Mention) => (has(one, "LESSER") ? !ofHospital : has(one, "SICKEST") && ofCrews.test(text));
  const others = [
    ...(crews ? [] : ["crews:"]),
    ...(practice ? [] : ["practice:"]),
    ...(booked.test(text) && !inNeed.test(text) ? ["hospital:"] : []),
  ];
  return named
    .filter(({ value }) => !others.some((prefix) => value.startsWith(prefix)))
    .map((one) => {
      const isAboutCrews = crews && isOfCrews(one);
      const unsure = !has(one, "LESSER") && one.value.endsWith("?") ? "?" : "";
      return { ...one, value: isAboutCrews ? `ambulance-response${unsure}` : one.value.replace(/^\w+:/, "") };
    });
}

/** "Do not ring 111 if he does not wake up" names 111, and is no advice to ring it. */
function isDenied({ value, start, end }: Mention, sentence: Sentence): boolean {
  const within = { start: start - sentence.start, end: end - sentence.start };
  return sendsThere(value.replace("?", ""), sentence.text, within) === false;
}

/** "When to call 999" is no advice; a line of a list without a full stop is, and so is the end of a text that was cut off. */
function isHeading({ text, index }: Sentence): boolean {
  if (imperative.test(text) || isServiceLine(text)) return false;
  // The first line is told again below.
  if (index === 0 || /^["']?(?:when|how|where|what|why|who|getting|about|advice|information|help|using)\b/i.test(text))
    return true;
  const speaks =
    /\b(?:should|please|must|need to|will be contacted)\b|\b(?:call|ring|dial|phone) (?:NHS )?(?:111|999)\b|\bopen as (?:usual|normal)\b|\bonly$|[.!]["')]{0,2}$/i;
  return !speaks.test(text.trimEnd()) && text.split(/\s+/).length < 8;
}

/** "Ring 111 first? No: go straight to A&E." */
const isDeniedBehind = ({ sentence }: Seen, next: Seen | undefined): boolean =>
  /\?["')]?\s*$/.test(sentence.text) && /^["']?(?:no|don't|do not|never)\b/i.test(next?.sentence.text ?? "");

/** "Is it urgent? 111": the end of a line, behind its question. */
const isAnswer = ({ sentence }: Seen, before: Seen | null): boolean =>
  before?.sentence.block === sentence.block && before.sentence.text.trimEnd().endsWith("?");

/** "A&E: emergencies only", "Outpatients: come unless we write": a line of a list, though nothing marks it as one. */
const isServiceLine = (text: string): boolean => serviceLine.test(text);
const serviceLine = wordPattern(
  "^(?:(?:our|all|your) )?(?:{ae}|{unit}|{maternity}|{pharmacy}|{dental}|{gp}|{cancer}|out-?patients?|appointments?)[^:–.]{0,30}(?::| –) \\S",
);

/** Whether a sentence advises the public, and not only on what goes on for those who need it at once. */
export function isAdvice(seen: Seen): boolean {
  return adviceClaims(seen, [], []).some(({ topic }) => topic !== "cancer-and-urgent-treatment");
}

/** "Come unless we contact you" is one piece of advice; "we will contact you if it changes; if not, come" is two. */
function withoutThoseOfConditions(told: readonly Mention[], conditions: readonly Condition[]): Mention[] {
  const isWord = (m: Mention) => m.value === "appointment-postponed" && !isApart(m, conditions);
  const others = told.filter((m) => !isWord(m));
  return others.some((m) => ["planned-appointment-attend", "appointment-postponed"].includes(m.value))
    ? others
    : [...told];
}

/** "If you cannot wait to see your GP, ring 111": the case names a service, and another is what to turn to. */
function isOfCase(
  { value, start, end }: Mention,
  all: readonly Mention[],
  conditions: readonly Condition[],
  text: (from: number, to: number) => string,
): boolean {
  const isIn = (one: Condition) =>
    one.start < end && end <= one.end && (one.start <= start || isOfVerbBefore.test(text(one.start, one.end)));
  const around = conditions.find(isIn);
  if (!around || !isService(value) || isForNeed.test(text(around.start, around.end))) return false;
  return all.some((other) => other.value !== value && sends(other) && isApart(other, conditions));
}

/** "Do not come with a cough unless a GP has sent you", "ring 111 for help when your GP is shut": the verb stands before the case. */
const isOfVerbBefore = /^(?:unless\b|for\b.{0,120}\b(?:if|when) (?:your|the|a)\b)/i;

/** "For a cold ask a pharmacist" names where to go, and "for a cold when your GP is closed" does not. */
const isForNeed = /^(?:(?:only|except|about|with)\b|for\b(?!.{0,120}\b(?:if|when) (?:your|the|a)\b))/i;

const sends = ({ value }: Mention): boolean => isService(value) || /^(?:life|ae)-/.test(value);

/** Whether words stand outside of every condition. */
function isApart(mention: Span, conditions: readonly Condition[]): boolean {
  return !conditions.some((condition) => condition.start <= mention.start && mention.start < condition.end);
}
