/** What happened to what each number counts: "300 operations were cancelled", "the postponement of 300 operations". */
import { serviceOf } from "./count-services.ts";
import type { Counted } from "./count-nouns.ts";
import { countedIn } from "./counted.ts";
import { elsewhere, type Sight, type Text, type Tie, type Told } from "./count-sight.ts";
import { awayOf } from "./away.ts";
import { isAlongside, before as withoutAbout } from "./count-links.ts";
import type { ImpactClaim } from "./impact-claims.ts";
import type { Mention, Seen, Sentence, Span } from "../model.ts";
import { otherwiseBetween, otherwiseIn } from "./otherwise.ts";
import { isOfCondition, isOfOtherCause, isOther } from "./other-care.ts";
import { isOfNext } from "./subject.ts";
import { isStrike } from "../text/cues.ts";
import { phrase } from "../text/phrases.ts";

/** Words between "cancelled" and the number. */
const nominal =
  /^(?: of| in| for| with|:| to)?(?: (?:up to|at least|all|the|its|our|their|some|another|a further|a total of|as many as|an estimated|an average of|more than|over|nearly|almost|about|around))* ?$/i;
/** "… were cancelled" has its subject in front. */
const passive = /\b(?:be|been|being|are|were|is|was|get|got|getting)(?: (?!not\b)\w{1,12})? $/i;
/** Numbers of one list: "195 operations and 2,365 outpatient appointments". */
const coordinated = (gap: string): boolean => isAlongside(withoutAbout(gap));
const linked =
  /^["']?(?:add|so (?:had|have|has|were|was|are|is|did|will|too)|last (?:week|month|time)|this (?:week|time)|on top|plus|besides|as well|this|that|these|those|they|it|of (?:these|those|which|them)|among|including|in total|in all|a total|another|a further|some|about|around|more than|nearly|almost|over|there (?:were|was|are)|the (?:figure|total|number|others?|rest|remaining)|on |at |\d|in )/i;
const hasVerb =
  /\b(?:is|are|was|were|has|have|had|will|would|can|could|did|does|said|say|saw|see|took|treat|perform|carr(?:y|ied))\b/i;
const keptWords = /(?:ahead|took place|carried out|performed|completed|seen|treated)$/i;
export function countClaims(
  seen: Seen,
  touched: readonly Mention[],
  named: readonly Mention[],
  cues: Mention[],
  breaks: readonly number[],
  before: Told | null,
  after: Mention | null,
): ImpactClaim[] {
  const { sentence } = seen;
  const counted = countedIn(seen, named, touched, cues, before);
  const text: Text = (from, to) => sentence.text.slice(from - sentence.start, to - sentence.start);
  if (counted.length === 0) return [];
  const strikes = seen.cues.filter(isStrike).map((cue) => ({ ...cue, ruleId: "e.strikes", value: "STAFF_ABSENT" }));
  const sight: Sight = {
    seen,
    text,
    touched,
    named,
    counted,
    otherwise: otherwiseIn(sentence),
    strikes,
    breaks,
    before,
    after,
  };
  // "The strike is off, and 300 operations will go ahead": nothing was kept through a strike.
  const isOff = sight.otherwise.some(({ value }) => value === "TAKEN_BACK");
  const ties: (Tie | null)[] = [];
  for (const i of counted.keys()) ties.push(tieOf(i, sight, ties));
  return counted.flatMap((one, i) => {
    const tie = ties[i] ?? null;
    if (tie === null || (tie.effect.value === "KEPT" && isOff)) return [];
    const service = serviceOf(one, tie.effect, sight);
    if (service === null || isDenied(one, tie.effect, cues, clauseOf(one, breaks, sentence))) return [];
    return [claimOf(one, service, tie, cues, sight)];
  });
}

const unrealised = /\b(?:would|could|might) have (?:been|had|lost|gone)\b/i;

/** "5,000 more patients were seen than in July", "5,000 patients more than that time". */
const compared =
  /^ (?:[\w-]{3,15} ){0,2}(?:more|fewer|extra|additional)\b[^.;:]{0,120}? (?:than|compared (?:with|to)|on (?:last|the))\b/i;

const isDeniedFigure = phrase("FIGURE_DENIED", "effect-phrases");
const isWrongFigure = phrase("FIGURE_WRONG", "effect-phrases");
const isFearedFigure = phrase("FIGURE_FEARED", "effect-phrases");
const isOfEachDay = phrase("FIGURE_OF_A_DAY_BEFORE", "effect-phrases");
const isOfADay = phrase("FIGURE_OF_A_DAY", "effect-phrases");
/** "300 to 400 operations", "300 or 400". */
const range = /\d (?:to|or) $/;

/** What somebody denies or had feared, what is of a day, and the end of a range. */
function questioned({ number }: Counted, isOfStaff: boolean, { text, start }: Sentence): string | null {
  const [front, behind] = [text.slice(0, number.start - start), text.slice(number.end - start)];
  if (isDeniedFigure.test(front) || isWrongFigure.test(text)) return "somebody denies this number: please check";
  if (isFearedFigure.test(front) && /\bwould\b/.test(behind.slice(0, 60)))
    return "what somebody had feared, and not what was: please check";
  // How many strike is told by the day.
  if (!isOfStaff && (isOfADay.test(behind) || isOfEachDay.test(front)))
    return "so many a day, and not in all: please check";
  return range.test(front) ? "the end of a range: please check what number to give" : null;
}

function claimOf(one: Counted, service: Mention, tie: Tie, cues: Mention[], { seen }: Sight): ImpactClaim {
  const { number, own } = one;
  const from = Math.min(number.start, tie.effect.start) - 20;
  const to = Math.max(number.end, tie.effect.end);
  const isWithin = (value: string) => cues.some((cue) => cue.value === value && cue.start >= from && cue.start <= to);
  const lent = own ? null : "the number stands without its noun: please check what it counts";
  // "300 operations might have been cancelled, had the strike gone ahead".
  const words = seen.sentence.text.slice(Math.max(0, from - seen.sentence.start), to - seen.sentence.start);
  const unreal = unrealised.test(words) ? "what would have been, and not what was: please check" : null;
  const behind = seen.sentence.text.slice(number.end - seen.sentence.start);
  const more = compared.test(behind)
    ? "so many more or fewer than at another time: please check what is counted"
    : null;
  return {
    seen,
    service,
    effect: tie.effect,
    count: number,
    cues,
    possible: isWithin("POSSIBLE"),
    expected: isWithin("EXPECTED"),
    doubt: tie.doubt ?? lent ?? unreal ?? more ?? questioned(one, service.value === "WORKFORCE", seen.sentence),
  };
}

function clauseOf({ number }: Counted, breaks: readonly number[], { start, end }: Span): Span {
  return {
    start: breaks.findLast((at) => at <= number.start) ?? start,
    end: breaks.find((at) => at >= number.end) ?? end,
  };
}

/** So far in front of a number may stand "we do not expect that any". */
const AHEAD = 20;

/** "Not one of 300 operations was cancelled". */
function isDenied({ number }: Counted, effect: Span, cues: readonly Mention[], clause: Span): boolean {
  const from = Math.min(number.start, effect.start);
  const to = Math.max(number.end, effect.end);
  return cues.some(
    (cue) =>
      cue.value === "NEGATED" &&
      cue.start < to &&
      cue.end > from - (cue.ruleId === "n.not-expected" ? AHEAD : 0) &&
      cue.end > clause.start,
  );
}

function tieOf(i: number, sight: Sight, ties: readonly (Tie | null)[]): Tie | null {
  const { seen, text, counted, breaks, before } = sight;
  const one = counted[i];
  if (!one) return null;
  const clause = clauseOf(one, breaks, seen.sentence);
  if (one.noun.value === "CANCELLATIONS")
    return isOther(one, clause, sight) ? null : { effect: ofItself(one.noun, text), doubt: null };
  const fitting = sight.touched.filter((effect) => fits(one, effect, text) && !isOfCondition(effect, clause, text));
  if (one.noun.value === "STAFF") return awayOf(one, fitting, clause, sight, ties[i - 1] ?? null);
  if (isOther(one, clause, sight)) return null;
  const here = fitting.filter((effect) => effect.start >= clause.start && effect.end <= clause.end);
  const found =
    besideOf(i, sight, here) ??
    alongOf(i, sight, ties, here) ??
    looseOf(one, here, sight) ??
    beforeClause(one, clause, fitting, text);
  if (found) return isOfOtherCause(one, found.effect, clause, text) ? null : found;
  const isLine = ["list", "headline"].includes(seen.sentence.region);
  const isPart = /^ of the \d/.test(text(one.number.end, one.number.end + 10));
  const isLinked =
    !one.own || isLine || isPart || linked.test(seen.sentence.text) || isSumOf(text(clause.start, one.number.start));
  if (isOfThose(one, sight)) return { effect: sight.after!, doubt: elsewhere };
  if (
    !before ||
    fitting.length > 0 ||
    !isLinked ||
    (one.own && before.lines > 0 && !isLine) ||
    otherwiseBetween(sight.otherwise, "HABIT", clause.start, clause.end)
  )
    return null;
  const isOfKind = fits(one, before.effect, () => "went ahead");
  const saysOther =
    /\b(?:available|extra|additional|offered|open|working|employ\w{0,3}|serv\w{0,3}|all the same|anyway|nonetheless|as planned)\b/i.test(
      seen.sentence.text,
    );
  return isOfKind && !saysOther ? { effect: before.effect, doubt: elsewhere } : null;
}

/** "300 people were booked in. They will be given another date": the next sentence tells what became of them. */
const isOfThose = ({ own }: Counted, { counted, touched, after }: Sight): boolean =>
  own && after !== null && counted.length === 1 && touched.length === 0 && after.value !== "STAFF_ABSENT";

/** "Between them it came to 300 operations", "for all of England that would make 900". */
const isSumOf = (front: string): boolean => sumOf.test(withoutAbout(front));
const sumOf =
  /\b(?:it|that|this|they|figures?|total|number) (?:(?:has|have|had|would|will|could) )?(?:was|were|been|c[ao]me?s? to|makes?|made|mean[st]?|amount(?:s|ed)? to|add(?:s|ed)? up to|included?|includes)$/i;

function fits({ noun }: Counted, effect: Mention, text: Text): boolean {
  if (noun.value === "STAFF") return effect.value === "STAFF_ABSENT";
  if (effect.value === "STAFF_ABSENT" || effect.value === "BUSIER" || effect.value === "UNAFFECTED") return false;
  if (noun.value === "CALLS") return effect.value === "DELAYED" || effect.value === "OTHER";
  if (noun.value === "BEDS") return effect.value === "CLOSED" && /^ (?:\w{1,12} )?$/.test(text(noun.end, effect.start));
  return effect.value !== "KEPT" || keptWords.test(text(effect.start, effect.end));
}

/** Right in front of it, between number and noun, or behind it and in front of the next number. */
function besideOf(i: number, sight: Sight, here: readonly Mention[]): Tie | null {
  const { text, counted } = sight;
  const one = counted[i]!;
  const previous = counted[i - 1];
  const noun = one.own ? one.noun : one.number;
  const inside = here.find((effect) => effect.start >= one.number.end && effect.end <= noun.start);
  if (inside) return { effect: inside, doubt: null };
  const front = here.findLast(
    (effect) => effect.end <= one.number.start && effect.start >= (previous?.noun.start ?? 0),
  );
  const next = counted[i + 1]?.number.start ?? Infinity;
  const behind = here.filter(
    (effect) => effect.start >= noun.start && effect.end <= next && !isOfNext(one, effect, sight),
  );
  const after = behind.find((effect) => effect.value !== "OTHER") ?? behind[0];
  const isObject =
    front !== undefined &&
    nominal.test(text(front.end, one.number.start)) &&
    !(after && passive.test(text(front.start - 30, front.start)));
  if (isObject) return { effect: front, doubt: null };
  return after ? { effect: after, doubt: isFar(one, after, text) ? elsewhere : null } : null;
}

function isFar({ number, noun }: Counted, effect: Mention, text: Text): boolean {
  return text(Math.max(number.end, Math.min(noun.end, effect.start)), effect.start).length > 110;
}

/** What is said of a number that is told together with it. */
function alongOf(
  i: number,
  { text, counted }: Sight,
  ties: readonly (Tie | null)[],
  here: readonly Mention[],
): Tie | null {
  const one = counted[i]!;
  for (let at = i + 1; at < counted.length; at += 1) {
    const last = counted[at - 1]!;
    const next = counted[at]!;
    const from = last.own ? last.noun.end : last.number.end;
    const isRange = !last.own && last.noun.start === next.noun.start;
    if (!isRange && !coordinated(text(from, next.number.start))) break;
    const until = counted[at + 1]?.number.start ?? Infinity;
    const effect = here.find((e) => e.start >= next.number.end && e.end <= until);
    if (effect && fits(one, effect, text) && !leads(i, ties)) return { effect, doubt: null };
  }
  const previous = counted[i - 1];
  const tie = ties[i - 1];
  if (!previous || !tie || !fits(one, tie.effect, text)) return null;
  const gap = text(Math.max(previous.noun.start, previous.number.end), one.number.start);
  return gap.length <= 90 ? { effect: tie.effect, doubt: tie.doubt } : null;
}

/** "Cancelled 300 operations and 45 appointments": the verb in front holds for the second too. */
const leads = (i: number, ties: readonly (Tie | null)[]) => i > 0 && ties[i - 1] !== null && ties[i - 1] !== undefined;

/** Elsewhere in the clause. */
function looseOf({ number }: Counted, here: readonly Mention[], { text, otherwise }: Sight): Tie | null {
  const front = here.findLast((effect) => effect.end <= number.start);
  if (!front || otherwiseBetween(otherwise, "HABIT", number.start, number.end + 60)) return null;
  return text(front.end, number.start).length <= 120 ? { effect: front, doubt: elsewhere } : null;
}

/** "Appointments were postponed: 300 outpatients, 45 operations": words without a verb go on with the clause before. */
function beforeClause(
  { number, noun, own }: Counted,
  clause: Span,
  fitting: readonly Mention[],
  text: Text,
): Tie | null {
  const front = fitting.findLast((effect) => effect.end <= clause.start + 1);
  const end = own ? noun.end : number.end;
  const isFragment = !hasVerb.test(text(clause.start, end)) && !hasVerb.test(text(end, clause.end).split(",")[0] ?? "");
  return front && isFragment ? { effect: front, doubt: elsewhere } : null;
}

function ofItself(noun: Mention, text: Text): Mention {
  const isPostponed = text(noun.start, noun.end).toLowerCase().startsWith("postpone");
  return { ...noun, ruleId: "e.cancelled", value: isPostponed ? "POSTPONED" : "CANCELLED" };
}
