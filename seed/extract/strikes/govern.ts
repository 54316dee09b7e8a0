/**
 * What a date belongs to: the strike, or a rival such as a ballot, talks, a report, an appointment. The nearest word in
 * front of it decides; a date that comes first ("tomorrow's strike") belongs to what it stands before.
 */
import type { Mention, Seen, Span } from "../model.ts";
import { textBefore, textBetween, textLeadingTo } from "../text/around.ts";
import { cueHas, isStrike } from "../text/cues.ts";
import { longestOnly } from "../text/mentions.ts";
import { phrase } from "../text/phrases.ts";

export type Governor = { kind: "strike" | "rival" | "none"; cue: Mention | null };

/** A date with the words that may govern it. `strike`: the next word behind it, where that is one of a strike; `gap`: what stands between. */
type Place = {
  seen: Seen;
  when: Span;
  cues: readonly Mention[];
  after: Mention | undefined;
  strike: Mention | undefined;
  gap: string;
};

/** The first of them that knows decides. */
const steps: readonly ((place: Place) => Governor | null)[] = [
  strikeOfTheDay,
  nobodys,
  strikeMovedFrom,
  wordInFront,
  strikeBehind,
];

export function governorOf(seen: Seen, when: Span): Governor {
  const place = placeOf(seen, when);
  for (const step of steps) {
    const found = step(place);
    if (found !== null) return found;
  }
  return { kind: place.after ? "rival" : "none", cue: place.after ?? null };
}

function placeOf(seen: Seen, when: Span): Place {
  const cues = longestOnly(seen.cues.filter((cue) => isStrike(cue) || cue.value === "RIVAL"));
  // "From 7am on 8 December, and not on 10 December": of what comes behind it.
  const after = cues.find((cue) => cue.start >= when.end && cue.ruleId !== "r.apart-from");
  const gap = after ? textBetween(seen.sentence, when, after) : "";
  return { seen, when, cues, after, strike: after && isStrike(after) ? after : undefined, gap };
}

const governor = (cue: Mention): Governor => ({ kind: isStrike(cue) ? "strike" : "rival", cue });
const ofNobody: Governor = { kind: "rival", cue: null };

export const possessive = /^(?:'s|s') /;
/** "next week's planned", between a date and the strike that it stands before. */
const premodifier = /^(?:'s|s')? ?(?:[\w'/-]{1,18} ){0,3}$/;
/** "Hospitals will be hit on 18 January by a new walkout". */
const broughtBy = phrase("BROUGHT_BY", "strike-phrases");
/** "Closed on Tuesday 20 December, the second day of the strike". */
const dayOfStrike = phrase("DAY_OF_STRIKE", "strike-phrases");
/** "27 June, on which doctors were on strike", "3 January, the morning when …", "on Wednesday, while crews were out". */
const definesDay = phrase("DEFINES_DAY", "strike-phrases");
/** "The union has named 12 and 15 September for walkouts". */
const namedFor = phrase("NAMED_FOR", "strike-phrases");

/** The words between a day and the strike behind it say that it is that strike's, whatever stands in front. */
function strikeOfTheDay({ seen, when, cues, strike, gap }: Place): Governor | null {
  if (strike === undefined) return null;
  // "It was put off on Saturday because doctors were on strike from Thursday": the strike has a day of its own.
  const hasOwn = hasDayBehind(seen, strike);
  const last = cues.findLast((cue) => cue.end <= when.start);
  const isItsDay =
    (possessive.test(gap) && premodifier.test(gap)) ||
    broughtBy.test(gap) ||
    dayOfStrike.test(gap) ||
    (!hasOwn && definesDay.test(gap) && !isDayBetween(seen, when, strike)) ||
    (!(last && isStrike(last)) && namedFor.test(gap));
  return isItsDay ? governor(strike) : null;
}

/** "Today, and on 21 and 28 December, when crews strike": those days, and not today. */
const isDayBetween = ({ whens }: Seen, when: Span, { start }: Span): boolean =>
  whens.some((one) => one.start >= when.end && one.end <= start);

const hasDayBehind = ({ whens }: Seen, { end }: Span): boolean => whens.some((one) => one.start >= end);

/** "By 3 May", and the day of what was a mistake. */
function nobodys({ seen, when, cues }: Place): Governor | null {
  const isBy = /\b(?:by|before) $/i.test(textBefore(seen.sentence, when));
  return isBy || isTakenBack(seen, cues, when) ? ofNobody : null;
}

/** "An earlier version wrongly said that nurses will strike on 3 May": no date of a strike, until the text turns round. */
function isTakenBack({ sentence }: Seen, cues: readonly Mention[], when: Span): boolean {
  const wrong = cues.findLast((cue) => cue.ruleId === "r.correction" && cue.end <= when.start);
  return (
    wrong !== undefined &&
    !/;|\b(?:but|instead|correct|should|in fact|it (?:is|will)|rather)\b/.test(textBetween(sentence, wrong, when))
  );
}

/** "On Thursday 22 February instead of this Thursday": the day that the strike was moved from. */
export function isMovedFrom({ sentence, cues, whens }: Seen, when: Span): boolean {
  const isInstead = /\b(?:instead of|rather than)(?: (?:on|from|this))* ?$/i.test(textLeadingTo(sentence, when));
  return isInstead && cues.some(isStrike) && whens.some(({ shape, end }) => shape !== "hours" && end <= when.start);
}

function strikeMovedFrom({ seen, when, cues }: Place): Governor | null {
  return isMovedFrom(seen, when) ? { kind: "strike", cue: cues.findLast(isStrike) ?? null } : null;
}

/** What stands between a date and the verb: "On 25 July, resident doctors will …". */
const announces = phrase("ANNOUNCES", "strike-phrases");

/** "… who are on strike; and it is conference week from 1 to 4 October". */
const turnsAway = phrase("TURNS_AWAY", "strike-phrases");

/** The nearest word in front of the day. */
function wordInFront({ seen, when, cues, after, strike, gap }: Place): Governor | null {
  const hasDayBetween = ({ end }: Mention) => seen.whens.some((other) => other.start >= end && other.end <= when.start);
  // "Not on 2 March, but on 9 March".
  const isSpent = (cue: Mention) => cue.ruleId === "r.apart-from" && hasDayBetween(cue);
  const before = cues.findLast((cue) => cue.end <= when.start && !isReason(seen, cues, cue, when) && !isSpent(cue));
  if (before === undefined) return null;
  const isElsewhere = isStrike(before) && turnsAway.test(textBetween(seen.sentence, before, when));
  if (isElsewhere) return after ? null : ofNobody;
  // A rival that already has its own date lets go of the next one: "talks on 3 July, and on 5 July nurses will strike".
  if (strike && !isStrike(before) && hasDayBetween(before) && announces.test(gap)) return null;
  return governor(strikeBeside(seen, cues, before) ?? before);
}

/** "Going to strike, or work to rule, from 29 January". */
function strikeBeside({ sentence }: Seen, cues: readonly Mention[], cue: Mention): Mention | undefined {
  if (cue.value !== "SHORT_OF_STRIKE") return undefined;
  return cues.findLast(
    (one) =>
      one.value === "TRIGGER" &&
      one.end <= cue.start &&
      /^,? (?:or|and) (?:to )?$/.test(textBetween(sentence, one, cue)),
  );
}

/** A word that names the reason of the strike has no dates of its own. */
const reason = phrase("REASON_IN_FRONT", "strike-phrases");
/** "… after talks broke down on 27 February": the reason has a verb, and the day is the verb's. */
const happened = phrase("HAPPENED", "strike-phrases");

const isReason = ({ sentence }: Seen, cues: readonly Mention[], cue: Mention, when: Span): boolean =>
  cueHas(cue, "REASON") &&
  when.start - cue.end > 8 &&
  !happened.test(textBetween(sentence, cue, when)) &&
  reason.test(textBefore(sentence, cue).slice(-60)) &&
  cues.some((one) => isStrike(one) && one.end <= cue.start);

/** "On 22 March despite the nurses' strike" is any day: these words part the two. */
const parting = /\b(?:despite|because|due|amid|during|after|before|following|ahead|whether|if|in spite|regardless)\b/;
/** "Today is the third day of a walkout", "Monday marks the start of the nurses' strike". */
const marksDay = phrase("MARKS_DAY", "strike-phrases");
/** "Wednesday will see ambulance crews in five services on strike". */
const sees = /^ (?:will see|sees|saw) (?:[\w'-]{1,20},? ){1,10}(?:on |go on |out on )?$/;
const verbs = new Set(["t.verb", "t.picket-lines"]);

/** The strike behind the day, where no word in front has it. */
function strikeBehind({ seen, when, strike, gap }: Place): Governor | null {
  if (strike === undefined) return null;
  if (definesDay.test(gap) && isDayBetween(seen, when, strike)) return null;
  const isNext = gap.length < 32 && premodifier.test(gap) && !parting.test(gap);
  if (announces.test(gap) || isNext || marksDay.test(gap) || sees.test(gap)) return governor(strike);
  // "Tomorrow, disruption is expected when members … walk out".
  if (opensWith(seen, when, gap, strike)) return governor(strike);
  const reach = /\b(?:when|as) (?:[\w']{1,18} )/.test(gap) ? 100 : 60;
  const isApart = /[;:]/.test(gap) || (hasDayBehind(seen, strike) && /\b(?:because|but)\b/.test(gap));
  return verbs.has(strike.ruleId) && gap.length < reach && !isApart ? governor(strike) : null;
}

const begun =
  /\b(?:beg(?:an|un|in)|start(?:ed)?|kick(?:ed)? off|staged?|launch(?:ed)?|h[eo]ld) (?:a|an|their|the|its)(?: [\w-]{1,12}){0,5} $/i;
const scheduled =
  /\b(?:scheduled|due|set|planned|expected) to (?:begin|start|commence|take place)(?: (?:on|at|from))? ?$/i;

/** "On 13 October, staff in six unions … went on strike": a date that opens its sentence, and nothing else to go with. */
function opensWith(seen: Seen, when: Span, gap: string, after: Mention): boolean {
  const before = textBefore(seen.sentence, when);
  const isNews = seen.whens.some((one) => one === when && one.windows[0]?.startDate?.type === "relative");
  if (isNews ? /;/.test(gap) : /[;:]/.test(gap)) return false;
  if (scheduled.test(before)) return /^, (?:the|this|their|these|a) (?:[\w-]{1,18} ){0,3}$/.test(gap);
  if (!/^\W{0,2}(?:on |from |this )?$/i.test(before)) return false;
  return gap.length < 160 && (after.ruleId === "t.verb" || begun.test(gap));
}
