/** What the strikers do not do, and who does their work. Never assumed: what is not said is UNKNOWN. */
import { textBefore, textOf } from "../text/around.ts";
import type { Withdrawn } from "../../../schema/codes.ts";
import { isStrike } from "./govern.ts";
import { mentions } from "../text/mentions.ts";
import type { Mention, Seen } from "../model.ts";
import { textRules } from "../text/rules.ts";
import { isOutsideHealth } from "./strike-claims.ts";
import type { FoundWindow } from "./windows.ts";

export type CoverClaim = { seen: Seen; mention: Mention };
export type Cover = { withdrawn: CoverClaim[]; coveredBy: { claim: CoverClaim; text: string } | null };

const rules = textRules("cover");
/** "Call 999 only if it is a matter of life or death": what the public should do. */
const isAdvice = /\b(?:999|112|call|ring|dial|if|unless)\b[^.;]{0,60}$/i;
const possible = /\b(?:could|may|might|would|threat\w{0,6}|consider\w{0,3}|escalat\w{0,4}|not|never)\b[^,;:]{0,60}$/i;

export function coverOf(document: readonly Seen[]): Cover {
  const withdrawn: CoverClaim[] = [];
  let coveredBy: Cover["coveredBy"] = null;
  for (const seen of document) {
    if (isOutsideHealth(seen) || ["caption", "boilerplate"].includes(seen.sentence.region)) continue;
    for (const mention of firstOfEach(mentions(rules, seen.sentence))) {
      const before = seen.sentence.text.slice(0, mention.start - seen.sentence.start);
      const isPossible = possible.test(before.replace(/\b(said|says) (?:that )?there would\b/i, "$1 there will"));
      if (isPossible || (mention.ruleId === "k.life-and-limb" && isAdvice.test(before))) continue;
      if (mention.value === "COVERED_BY") coveredBy ??= { claim: { seen, mention }, text: whoCovers(seen, mention) };
      else withdrawn.push({ seen, mention });
    }
  }
  return { withdrawn, coveredBy };
}

const orderOf = ({ ruleId }: Mention): number => rules.findIndex((rule) => rule.id === ruleId);

/** Where two rules say the same of the same words, the one that stands first in the table. */
function firstOfEach(found: readonly Mention[]): Mention[] {
  return found.filter(
    (one) =>
      !found.some(
        (other) =>
          other.value === one.value && other.start < one.end && one.start < other.end && orderOf(other) < orderOf(one),
      ),
  );
}

function whoCovers(seen: Seen, mention: Mention): string {
  const rule = rules.find((r) => r.id === mention.ruleId);
  const words = textOf(seen.sentence, mention);
  rule?.pattern.exec("");
  const [match] = rule ? [...words.matchAll(rule.pattern)] : [];
  return match?.[1] ?? words;
}

/**
 * What is withdrawn in one window. Words in a sentence with days go with the nearest of them; words elsewhere with every
 * window for which no such words stand, except those of a strike that is over.
 */
export function withdrawnIn(
  window: FoundWindow,
  cover: Cover,
  isOfStrike: (seen: Seen) => boolean,
  others: readonly FoundWindow[],
): { value: Withdrawn; claims: CoverClaim[]; doubt: string | null } {
  const own = cover.withdrawn.filter((claim) =>
    window.claims.some(
      (c) => (c.seen === claim.seen && isNearest(claim, c.when.start, cover.withdrawn)) || isOfLine(claim.seen, c.seen),
    ),
  );
  const elsewhere = cover.withdrawn.filter(
    (claim) =>
      !claim.seen.whens.some(
        (when) => when.shape === "windows" && (isStrikeDate(claim.seen, when.start) || opens(claim.seen, when.start)),
      ) &&
      !isOfPast(claim) &&
      !others.some((other) => other.claims.some((told) => told.seen.sentence === claim.seen.sentence)) &&
      isOfStrike(claim.seen),
  );
  const claims = own.length > 0 ? own : window.claims.some((c) => c.past || c.former) ? [] : elsewhere;
  const values = [...new Set(claims.map((claim) => claim.mention.value as Withdrawn))];
  const [only] = values;
  const doubt = own.length > 0 && !own.some(isComparison) && !own.some(isOfNobody) ? null : doubtOf(claims, cover);
  if (only !== undefined && values.length === 1) return { value: only, claims, doubt };
  const widest = kept.find((one) => values.includes(one));
  if (widest === undefined || !values.every((one) => kept.includes(one)))
    return { value: "UNKNOWN", claims, doubt: null };
  return { value: widest, claims, doubt: doubt ?? "the text tells of several kinds of cover" };
}

/** What may be said of one strike in one text: the first says the most of how. */
const kept: Withdrawn[] = ["DEROGATIONS", "CHRISTMAS_DAY_COVER", "LIFE_AND_LIMB_KEPT", "EMERGENCY_CARE_KEPT"];

/** "12 January: 8am to 8am (24 hours). Emergency care only": words behind a day on a line of its own. */
function isOfLine({ sentence, whens }: Seen, day: Seen): boolean {
  const isBehind = sentence.block === day.sentence.block && sentence.start >= day.sentence.end;
  return isBehind && whens.length === 0 && /^\W{0,3}\d/.test(day.sentence.text);
}

/** Why words that stand apart from the day may not be of this strike's cover. */
function doubtOf(claims: readonly CoverClaim[], cover: Cover): string | null {
  if (new Set(cover.withdrawn.map((claim) => claim.mention.value)).size > 1)
    return "the text tells of several kinds of cover";
  if (claims.some((claim) => claim.mention.value === "DEROGATIONS"))
    return "what is exempt may be so at some hospitals only";
  if (claims.some(isComparison)) return "the text compares the day with another";
  if (claims.some(isOfNobody)) return "the text does not say who provides it";
  return claims.some(isOfStrikers) ? null : "the text does not say that the strikers provide it";
}

/** "Emergencies will be covered": by the strikers or by others. */
const isOfNobody = ({ mention }: CoverClaim): boolean => ofNobody.has(mention.ruleId);
const ofNobody = new Set(["k.union-keeps", "k.rest-waits", "k.labour", "k.will-deal", "k.not-urgent"]);

const isComparison = ({ seen, mention }: CoverClaim): boolean =>
  /^(?:like|picture|equivalent|similar|same|as)\b/i.test(textOf(seen.sentence, mention));

/** Words about those who strike or their strike, and not about what a hospital will be like. */
function isOfStrikers({ seen }: CoverClaim): boolean {
  return (
    seen.groups.length > 0 ||
    seen.unions.length > 0 ||
    seen.cues.some(isStrike) ||
    /^["']?(?:they|those|members|strikers|crews|doctors|nurses|midwives|this|it)\b/i.test(seen.sentence.text)
  );
}

/** "Two full walkouts from 22 May and from 6 June": words in front of the days hold for each of them, up to other words or another strike. */
function isNearest({ seen, mention }: CoverClaim, start: number, all: readonly CoverClaim[]): boolean {
  const dates = seen.whens.filter((when) => when.shape === "windows");
  if (dates.length < 2) return true;
  const first = dates.find((when) => when.start >= mention.end);
  const stops = [
    ...all.flatMap((other) => (other.seen === seen ? [other.mention.start] : [])),
    ...seen.cues.flatMap((cue) => (cue.value === "TRIGGER" && cue.start > (first?.end ?? Infinity) ? [cue.start] : [])),
  ].filter((at) => at > mention.start);
  const behind = dates.filter((when) => when.start >= mention.end && when.start < Math.min(...stops, Infinity));
  const before = dates.findLast((when) => when.end <= mention.start);
  return behind.length > 0 ? behind.some((when) => when.start === start) : before?.start === start;
}

/** A date that is a ballot's or a report's does not hold the sentence's words to itself. */
function isStrikeDate(seen: Seen, at: number): boolean {
  return seen.cues.some((cue) => cue.value === "TRIGGER" && cue.end <= at);
}

/** "On Wednesday, they will provide …": words about that day alone. */
function opens({ sentence }: Seen, at: number): boolean {
  return /^(?:on|for)? ?$/i.test(sentence.text.slice(0, at - sentence.start));
}

function isOfPast({ seen, mention }: CoverClaim): boolean {
  const before = textBefore(seen.sentence, mention);
  if (/\b(?:last time|on previous occasions|previously|until now|up to now|so far|in the past)\b/i.test(before))
    return true;
  // "As with previous strikes, consultants will provide Christmas Day cover."
  const isTold = seen.cues.some(
    (cue) => cue.ruleId === "a.future" && cue.start < mention.start && mention.start - cue.end < 40,
  );
  return !isTold && seen.cues.some((cue) => cue.value === "PAST");
}
