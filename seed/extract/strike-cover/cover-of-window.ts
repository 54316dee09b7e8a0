/** Which words about cover are about one window: those beside its day, or those of its strike that stand elsewhere. */
import { textBefore, textOf } from "../text/around.ts";
import type { Withdrawn } from "../../../schema/codes.ts";
import { type Cover, type CoverClaim, isOfStrikers } from "./cover.ts";
import { doctors } from "../names/professions.ts";
import { isStriker } from "../names/stand-ins.ts";
import type { Seen } from "../model.ts";
import type { FoundStrike } from "../strikes/strikes.ts";
import type { FoundWindow } from "../strikes/windows.ts";

export type CoverFound = { value: Withdrawn; claims: CoverClaim[]; doubt: string | null };
type Around = {
  strike: FoundStrike;
  all: readonly FoundStrike[];
  document: readonly Seen[];
  unions: readonly string[];
  publishedOn: string | null;
};

/**
 * Words in a sentence with days go with the nearest of them; words elsewhere with every window of their strike for which
 * no such words stand. What was kept up in a strike that is over says nothing of the next one.
 */
export function withdrawnIn(window: FoundWindow, cover: Cover, around: Around): CoverFound {
  const own = cover.withdrawn.filter((claim) =>
    window.claims.some(
      (c) => (c.seen === claim.seen && isNearest(claim, c.when.start, cover.withdrawn)) || isOfLine(claim.seen, c.seen),
    ),
  );
  const claims = firstHand(own.length > 0 ? own : elsewhere(window, cover, around));
  const values = [...new Set(claims.map((claim) => claim.mention.value as Withdrawn))];
  const [only] = values;
  const isSure =
    own.length > 0 && !own.some((one) => isComparison(one) || isOfNobody(one) || isLaw(one) || isOfMuch(one));
  const doubt = isSure ? null : (doubtOf(claims, cover) ?? apartDoubt(window, claims, around));
  if (only !== undefined && values.length === 1) return { value: only, claims, doubt };
  const widest = kept.find((one) => values.includes(one));
  if (widest === undefined || !values.every((one) => kept.includes(one)))
    return { value: "UNKNOWN", claims, doubt: null };
  return { value: widest, claims, doubt: doubt ?? "the text tells of several kinds of cover" };
}

/** What the strikers are said to do counts for more than what is said to be done. */
function firstHand(claims: readonly CoverClaim[]): CoverClaim[] {
  const theirs = claims.filter((claim) => !isOfNobody(claim));
  return theirs.length > 0 ? theirs : [...claims];
}

/** What may be said of one strike in one text: the first says the most of how. */
const kept: Withdrawn[] = ["LIFE_AND_LIMB_KEPT", "DEROGATIONS", "CHRISTMAS_DAY_COVER", "EMERGENCY_CARE_KEPT"];

// ---------------------------------------------------------------- words that stand apart from the day

function elsewhere(window: FoundWindow, cover: Cover, around: Around): CoverClaim[] {
  const { strike, all, document, unions } = around;
  if (window.claims.some((claim) => claim.former)) return [];
  const isTime = timeOf(window, around);
  const told = all.flatMap((one) => one.windows.filter((other) => other !== window)).flatMap(({ claims }) => claims);
  return cover.withdrawn.filter(
    (claim) =>
      isTime(claim) &&
      (isAgain(claim) || (!hasOwnDay(claim.seen) && !told.some(({ seen }) => seen.sentence === claim.seen.sentence))) &&
      !isOfOtherUnion(claim.seen, unions) &&
      reaches(window, claim, around) !== "NO" &&
      isOfStrike(claim.seen, strike, all, document),
  );
}

/** What was done in a strike that is over is that one's, what will be done the coming one's; of today's strike both are told. */
function timeOf(window: FoundWindow, { all, publishedOn }: Around): (claim: CoverClaim) => boolean {
  const isOver = window.claims.some((claim) => claim.past);
  const isOthers = (claim: CoverClaim) => !isOver && isTold(claim) && all.some(({ past }) => past);
  if (publishedOn !== null && window.start.value?.slice(0, 10) === publishedOn)
    return (claim) => !isBefore(claim) && !isOthers(claim);
  if (!isOver)
    return (claim) => !isOfPast(claim) && !isOthers(claim) && !(isTold(claim) && claim.mention.ruleId === "k.exempted");
  const isOnly = all.every(({ past }) => past);
  return (claim) => !isBefore(claim) && (isOnly || isTold(claim) || ofEach.test(claim.seen.sentence.text));
}

/** "On strike days", "before each strike": on whichever of them. */
const ofEach = /\b(?:on strike days|(?:each|every|all|any) (?:of (?:the|these) )?strikes?)\b/i;

/** Of several strikes in a text, those whose staff a sentence names, or whose sentence it is: for the others nothing is said. */
function isOfStrike(seen: Seen, strike: FoundStrike, all: readonly FoundStrike[], document: readonly Seen[]): boolean {
  const coming = all.filter(({ past }) => past === strike.past);
  const key = (one: FoundStrike) => one.strikers.groups.join();
  if (coming.length < 2 || coming.every((one) => key(one) === key(strike))) return true;
  const striking = seen.groups.filter((group) => isStriker(seen, group));
  const groups = (striking.length > 0 ? striking : seen.groups).map((group) => group.value);
  const named = coming.filter((one) => one.strikers.groups.some((group) => groups.includes(group)));
  if (named.length > 0) return named.includes(strike);
  // "In the doctors' strike": that of any doctors.
  const ofDoctors = coming.filter((one) => one.strikers.groups.some((group) => doctors.includes(group)));
  if (/\bdoctors\b/i.test(seen.sentence.text) && ofDoctors.length > 0) return ofDoctors.includes(strike);
  if (ofEach.test(seen.sentence.text)) return true;
  if (/\b(?:both|the two) (?:groups|unions|strikes|sets|sides|lots)\b|^["']?both\b/i.test(seen.sentence.text))
    return true;
  // "It is a full walkout": the strike that was told of last.
  const last = document.slice(0, document.indexOf(seen) + 1).findLast((one) => coming.some((s) => tells(s, one)));
  return last !== undefined && tells(strike, last);
}

const tells = ({ claims }: FoundStrike, seen: Seen): boolean => claims.some((claim) => claim.seen === seen);

/** "No derogations had done the same for the RCN": nothing of another union's strike. */
function isOfOtherUnion(seen: Seen, own: readonly string[]): boolean {
  return own.length > 0 && seen.unions.length > 0 && !seen.unions.some((union) => own.includes(union.value));
}

/** A date of the strike's, or one that opens the sentence, and not "as on a bank holiday". */
function hasOwnDay(seen: Seen): boolean {
  return seen.whens.some(
    (when) =>
      when.shape === "windows" &&
      when.windows[0]?.startDate?.type !== "holiday" &&
      (isStrikeDate(seen, when.start) || opens(seen, when.start)),
  );
}

/** A date that is a ballot's or a report's does not hold the sentence's words to itself. */
function isStrikeDate(seen: Seen, at: number): boolean {
  return seen.cues.some((cue) => cue.value === "TRIGGER" && cue.end <= at);
}

/** "On Wednesday, they will provide …": words about that day alone. */
function opens({ sentence }: Seen, at: number): boolean {
  return /^(?:on|for)? ?$/i.test(sentence.text.slice(0, at - sentence.start));
}

/** "A second strike on 26 January, again with emergency cover": as the first. */
const isAgain = ({ seen, mention }: CoverClaim): boolean =>
  /\b(?:another|again|once more|as before)\b[^.;,]{0,12}$/i.test(textBefore(seen.sentence, mention));

// ---------------------------------------------------------------- words that are about another time

const earlier =
  /\b(?:last time|on previous occasions|previously|until now|up to now|so far|in the past|used to|^before|before (?:they|it|these)|at first|initially|originally)\b/i;

function isBefore({ seen, mention }: CoverClaim): boolean {
  const behind = seen.sentence.text.slice(mention.end - seen.sentence.start);
  return (
    earlier.test(textBefore(seen.sentence, mention)) ||
    /^ (?:so far|until now|before|last time|up to now)\b/i.test(behind)
  );
}

function isOfPast(claim: CoverClaim): boolean {
  const { seen, mention } = claim;
  if (isBefore(claim)) return true;
  // "As with previous strikes, consultants will provide Christmas Day cover."
  const isToldAhead = seen.cues.some(
    (cue) => cue.ruleId === "a.future" && cue.start < mention.start && mention.start - cue.end < 40,
  );
  return !isToldAhead && seen.cues.some((cue) => cue.value === "PAST");
}

const done = /\b(?:was|were|had|did|worked|kept|provided|gave|went|answered|covered|stayed|treated|saw)\b/i;
const tocome = /\b(?:will|would|is|are|to be|plan)\b/i;

/** "Many others worked under derogations": it is told as done. */
function isTold({ seen, mention }: CoverClaim): boolean {
  const words = `${textBefore(seen.sentence, mention).slice(-40)}${textOf(seen.sentence, mention)}`;
  return done.test(words) && !tocome.test(words);
}

// ---------------------------------------------------------------- words beside the day

/** "12 January: 8am to 8am (24 hours). Emergency care only": words behind a day on a line of its own. */
function isOfLine({ sentence, whens }: Seen, day: Seen): boolean {
  const isBehind = sentence.block === day.sentence.block && sentence.start >= day.sentence.end;
  return isBehind && whens.length === 0 && /^\W{0,3}\d/.test(day.sentence.text);
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
  if (behind.length > 0) return behind.some((when) => when.start === start);
  // "Strikes from 6 April and from 26 April will leave emergencies covered": the days in front that no other word parts.
  const before = dates.filter((when) => when.end <= mention.start);
  const parted = before.findLastIndex(({ end }, i) => isParted(seen, end, before[i + 1]?.start ?? end));
  return before.slice(parted + 1).some((when) => when.start === start);
}

/** Whether another statement stands between two days. */
function isParted({ sentence, cues }: Seen, from: number, to: number): boolean {
  const between = sentence.text.slice(from - sentence.start, to - sentence.start);
  return (
    cues.some((cue) => cue.value === "TRIGGER" && from <= cue.start && cue.end <= to) || !/^[^;:.]{0,25}$/.test(between)
  );
}

// ---------------------------------------------------------------- doubts

/** Why words that stand apart from the day may not be of this strike's cover. */
function doubtOf(claims: readonly CoverClaim[], cover: Cover): string | null {
  if (new Set(cover.withdrawn.map((claim) => claim.mention.value)).size > 1)
    return "the text tells of several kinds of cover";
  if (claims.some((claim) => claim.mention.value === "DEROGATIONS"))
    return "what is exempt may be so at some hospitals only";
  if (claims.some(isLaw)) return "it is said of the law, and not of this strike";
  if (claims.some(isComparison)) return "the text compares the day with another";
  if (claims.some(isOfNobody)) return "the text does not say who provides it";
  if (claims.some(isOfMuch)) return "such words are also said of past strikes, and of hospitals";
  return claims.some(({ seen }) => isOfStrikers(seen)) ? null : "the text does not say that the strikers provide it";
}

/**
 * Whether words that stand apart from the day are of a window: of those told up to there, or, behind "they will answer the
 * worst calls", of the last. What opens a text, such as its headline, is of the day told first, and may be of others.
 */
function reaches(window: FoundWindow, { seen }: CoverClaim, { all, document }: Around): "SURE" | "MAYBE" | "NO" {
  const at = (one: Seen) => document.indexOf(one);
  const isOver = (one: FoundWindow) => one.claims.some((claim) => claim.past);
  const days = all
    .flatMap(({ windows }) => windows.filter((one) => isOver(one) === isOver(window)))
    .flatMap((one) => one.claims.map((claim) => at(claim.seen)));
  const own = window.claims.map((claim) => at(claim.seen));
  const before = days.filter((day) => day <= at(seen));
  if (ofEach.test(seen.sentence.text)) return "SURE";
  if (before.length === 0) return own.includes(Math.min(...days)) ? "SURE" : "MAYBE";
  const told = theyHead.test(seen.sentence.text) ? [Math.max(...before)] : before;
  return !own.some((day) => told.includes(day)) ? "NO" : someOf.test(seen.sentence.text) ? "MAYBE" : "SURE";
}

const apartDoubt = (window: FoundWindow, claims: readonly CoverClaim[], around: Around): string | null =>
  claims.every((claim) => reaches(window, claim, around) === "SURE")
    ? null
    : "it stands apart from the day, and the text tells of other days";

const theyHead = /^["']?(?:they|it|this|these|those|its|their)\b/i;
const someOf = /\b(?:some|one|two|several|most) of the unions\b/i;

/** "Emergencies will be covered": by the strikers or by others. */
const isOfNobody = ({ mention }: CoverClaim): boolean => ofNobody.has(mention.ruleId);
const ofNobody = new Set([
  "k.there-is",
  "k.union-keeps",
  "k.kept",
  "k.rest-waits",
  "k.labour",
  "k.will-deal",
  "k.not-urgent",
]);

/**
 * "Crews gave life and limb cover and were demonised for it": of past strikes, or of a hospital. In texts that no rule had
 * seen, 2 of 24 were of the window.
 */
function isOfMuch({ seen, mention }: CoverClaim): boolean {
  const before = textBefore(seen.sentence, mention);
  const isPromised = /\b(?:will|would|to)\b[^,;]{0,40}$/i.test(before) && !/\bsome of\b/i.test(before);
  return mention.ruleId === "k.life-and-limb" && !isPromised;
}

/** "The law says that health workers have to provide life-preserving care." */
const isLaw = ({ seen, mention }: CoverClaim): boolean =>
  /\b(?:laws?|legally|legal)\b/i.test(textBefore(seen.sentence, mention));

const isComparison = ({ seen, mention }: CoverClaim): boolean =>
  /^(?:like|picture|equivalent|similar|same|as)\b/i.test(textOf(seen.sentence, mention));
