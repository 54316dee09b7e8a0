/**
 * Staff who are away: "300 members will walk out", "the strike by 300 porters". What is told next of those who are counted
 * decides: that they strike, or that they voted, work somewhere, wrote a letter.
 */
import type { Counted } from "./count-nouns.ts";
import { isHelping, isOfStrike, isStarting, isTurnedRound, before as withoutAbout } from "./count-links.ts";
import { elsewhere, type Sight, type Tie } from "./count-sight.ts";
import type { Mention, Span } from "../model.ts";
import { otherwiseBetween } from "./otherwise.ts";

const strikeNoun = /^(?:strikes?|walk-?outs?|stoppages?)$/i;
/** "Radiographers, who voted for it last month, walk out": told by the way, and what they do comes behind. */
const aside =
  /^,? \(?(?:who|whose|which|some|many|most|employed|based|working|represented|including|members|all|(?:(?:or|about|around|nearly|almost|roughly|just) )*(?:a|an|one|half|two|three) (?:[a-z]{4,8}s?|in \w{2,5})\b)\b[^.;:]{0,120}?[,)] /i;
/** "600 cleaners employed by the firm will walk out": whose they are, and what they do comes behind. */
const whose =
  /^ (?:(?:who|that) work|(?:(?:who|that) (?:are|were) )?(?:employed|based|working|contracted|hired|outsourced|transferred|represented|recruited)) (?:by|at|in|for|to|across|from|as|on) [^.;:,]{2,90}?(?= (?:are|were|is|was|will|have|had|has|began|begin|started|start|staged?|walk(?:ed)?|went|go|took|take|could|may|might|would|should|join(?:ed)?|down(?:ed)?|struck|strike|stopped) )/i;
/** What is said of those who were to work and did not. */
const stayedAway = new Set(["e.absent", "e.missing", "e.no-show"]);
/** "1,100 nurses, 300 of whom …": it is said of the others. */
const partly = /\bof (?:whom|which|them|these|those)\b/i;
const calledOut = /^(?: (?:all|its|another|a further))* ?$/i;
const LEAD = 40;
const REACH = 240;

/** "At 8am": no number of staff. */
const clock = /\b\d{1,2}(?:[.:]\d\d)? ?[ap]m\b/gi;

export function awayOf(
  one: Counted,
  fitting: readonly Mention[],
  clause: Span,
  sight: Sight,
  previous: Tie | null,
): Tie | null {
  const { seen, text, before, otherwise } = sight;
  const { number, noun } = one;
  if (otherwise.some(({ value }) => value === "TAKEN_BACK")) return null;
  if (previous && / of (?:them|whom|these|those) /.test(text(number.end, noun.start))) return previous;
  if (noun.start <= number.start) {
    // "Doctors voted 98 to 2".
    if (otherwise.some((o) => o.ruleId === "o.voted" && o.start >= noun.end && o.end <= number.start)) return null;
    const own = fitting.findLast((effect) => effect.end <= number.start);
    return own || before ? { effect: own ?? before!.effect, doubt: elsewhere } : null;
  }
  const inside = fitting.find((effect) => effect.start >= number.end && effect.start < noun.end);
  // "50 of the strikers went to London": what they did is told behind.
  const isPart =
    inside && noun.ruleId.startsWith("n.") && inside.start >= noun.start && / of /.test(text(number.end, noun.start));
  if (inside) return isPart && inside.end === noun.end ? null : { effect: inside, doubt: null };
  const lead = Math.max(clause.start, number.start - LEAD);
  const told = otherwise.findLast((o) => o.value === "STAFF_AHEAD" && o.end > lead && o.end <= number.start);
  if (told && !/[,;:]|\bthat\b/.test(text(told.end, number.start))) return null;
  const tail = text(noun.end, seen.sentence.end);
  const end = noun.end + (aside.exec(tail) ?? whose.exec(tail) ?? [""])[0].length;
  return (
    doing(noun.end, fitting, sight) ??
    (end > noun.end ? doing(end, fitting, sight) : null) ??
    onStrike(one, fitting, clause, sight)
  );
}

/** What they do, from a place on: strike, and nothing else first. */
function doing(from: number, fitting: readonly Mention[], sight: Sight): Tie | null {
  const { text, otherwise } = sight;
  const after = fitting.find((effect) => effect.start >= from && effect.start - from <= REACH);
  if (!after) return null;
  if (otherwiseBetween(otherwise, "STAFF", from, after.start)) return null;
  const due = otherwiseBetween(otherwise, "DUE", from, after.start);
  if (due && (!stayedAway.has(after.ruleId) || /\d/.test(text(due.end, after.start).replace(clock, "")))) return null;
  const link = text(from, after.start);
  if (partly.test(link) || !isTheirs(link, text(after.start, after.end))) return null;
  return { effect: after, doubt: isHelping(link) ? null : "please check that all of these are on strike" };
}

function isTheirs(link: string, effect: string): boolean {
  return !strikeNoun.test(effect) || isStarting(link) || /^ ?$/.test(link);
}

/** "The strike by 300 porters", "industrial action, which involves 40 cleaners", "on strike are 60 porters". */
function onStrike(
  { number }: Counted,
  fitting: readonly Mention[],
  clause: Span,
  { strikes, text, otherwise }: Sight,
): Tie | null {
  const fronts = [...strikes, ...fitting].filter((one) => one.end <= number.start);
  const front = fronts.toSorted((a, b) => a.end - b.end).at(-1);
  if (!front) return null;
  const link = text(front.end, number.start);
  // "On strike: 15,000 nurses."
  const isLabel = !strikeNoun.test(text(front.start, front.end)) && /^[^.;:]{0,30}: ?$/.test(`${withoutAbout(link)} `);
  if (isLabel) return { effect: front, doubt: null };
  if (front.start < clause.start) return null;
  // "The union is bringing out 300 porters."
  if (/ out$/i.test(text(front.start, front.end)) && calledOut.test(withoutAbout(link)))
    return { effect: front, doubt: null };
  const isTurned = !strikeNoun.test(text(front.start, front.end)) && isTurnedRound(withoutAbout(link));
  if (!isTurned && !isOfStrike(link.replace(/^,[^,.;:]{3,60},/, ""))) return null;
  // "The union says that the strike involves 300": what is said in front of the strike is said of others.
  const isVoted = otherwise.some((o) => o.ruleId === "o.voted" && o.start >= clause.start && o.end <= front.start);
  return isVoted || otherwiseBetween(otherwise, "STAFF", front.end, number.start)
    ? null
    : { effect: front, doubt: null };
}
