/**
 * What a date belongs to: the strike, or a rival such as a ballot, talks, a report, an appointment. The nearest word in
 * front of it decides; a date that comes first ("tomorrow's strike") belongs to what it stands before.
 */
import { isStrike } from "../text/cues.ts";
import { textBefore, textBehind, textBetween, textOf } from "../text/around.ts";
import { longestOnly } from "../text/mentions.ts";
import type { Mention, Seen, Span, When } from "../model.ts";

export type Governor = { kind: "strike" | "rival" | "none"; cue: Mention | null };

/** "next week's planned", between a date and the strike that it stands before. */
const premodifier = /^(?:'s|s')? ?(?:[\w'/-]{1,15} ){0,3}$/;
/** "On 22 March despite the nurses' strike" is any day: these words part the two. */
const parting = /\b(?:despite|because|due|amid|during|after|before|following|ahead|whether|if|in spite|regardless)\b/;
const possessive = /^(?:'s|s') /;
/** What stands between a date and the verb: "On 25 July, resident doctors will …". */
const announcing =
  /\b(?:will(?: also| now| again)?|there (?:is|are|was|were)(?: also| now| again)?|(?:are|is) (?:due|set|going|planning|preparing|expected)? ?to|plans? to|to|went|goes?|go)(?: be| stage| hold| begin| start| launch| mount| commence| take part in| join)?(?: (?:a|an|their|the|another|on|taking|further))?(?: [\w-]{1,12})? ?$/;
/** A word that names the reason of the strike has no dates of its own. */
const reason =
  /\b(?:over|about|amid|in protest (?:at|over|against)|because of|due to|after|following|despite|ahead of|before|without|improved|better|fair(?:er)?|of|for)(?: [\w'-]{1,15}){0,4} $/;
/** "Hospitals will be hit on 18 January by a new walkout". */
const agent = /^ (?:by|with|in) (?:(?:a|an|the|new|another|further|fresh|more|[\w-]{1,12}-(?:hour|day)) ){1,4}$/;
/** "The union has named 12 and 15 September for walkouts". */
const named =
  /^,? as part of (?:(?:the|a|an|its|their|\d|two|three|four|five|[\w-]{1,12}) ){0,4}$|^ (?:for|as) (?:(?:the|a|its|their|days?|dates?|of|for|more|further|new|next|two|three|first) ){0,5}$/;
/** "Closed on Tuesday 20 December, the second day of the strike". */
const apposed =
  /^,? (?:[–—-] )?(?:(?:which|it|that) (?:is|was|will be) )?(?:also )?(?:the|a|another) (?:(?:first|second|third|fourth|fifth|last|final|next|\w{1,10}) )?(?:strike )?day of (?:(?:the|a|an|their|its|this|these) )?(?:[\w'-]{1,15} ){0,3}$/;
/** Another sentence behind a semicolon: "… who are on strike; and it is conference week from 1 to 4 October". */
const turn =
  /; (?:and |but )?(?!the (?:first|second|third|last|other|next|previous|latest) (?:one |strike |walk-?out )?(?:was|is|will|came|comes|took|follow))(?:it|he|she|there|the|this|that|an?) [^;]{0,80}$/;
/** "… after talks broke down on 27 February": the reason has a verb, and the day is the verb's. */
const happened =
  /^ (?:[\w'-]{1,15} ){0,4}?(?:broke|broken|collapsed|failed|ended|began|held|took|were|was|made|rejected|closed|opened|had|met|got|fell|came|went|stalled|resumed|started)\b/;
/** "27 June, on which doctors were on strike", "3 January, the morning when …", "on Wednesday, while crews were out". */
export const defines =
  /^,?(?: [–—-])? ?(?:(?:(?:a|an|the|that) (?:[\w-]{1,12} ){0,2}(?:day|date|morning|afternoon|evening|night|week|weekend) )?(?:on which|when|that)|while|because(?! of\b)|as) (?:[\w',-]{1,20} ){1,8}$/;
const settled = new Set(["r.offer", "r.talks", "r.ballot", "r.court", "r.report"]);

/** "On Thursday 22 February instead of this Thursday": the day that the strike was moved from. */
export function isMovedFrom({ sentence, cues, whens }: Seen, when: Span): boolean {
  const isInstead = /\b(?:instead of|rather than)(?: (?:on|from|this))* ?$/i.test(textBefore(sentence, when));
  return isInstead && cues.some(isStrike) && whens.some(({ shape, end }) => shape !== "hours" && end <= when.start);
}

export function governorOf(seen: Seen, when: Span): Governor {
  const cues = longestOnly(
    seen.cues.filter((cue) => cue.value === "TRIGGER" || cue.value === "RIVAL" || cue.value === "SHORT_OF_STRIKE"),
  );
  const text = (from: number, to: number) =>
    seen.sentence.text.slice(from - seen.sentence.start, to - seen.sentence.start);
  const after = cues.find((cue) => cue.start >= when.end);
  const gap = after ? text(when.end, after.start) : "";
  if (after && isStrike(after) && possessive.test(gap) && premodifier.test(gap)) return governor(after);
  if (after && isStrike(after) && (agent.test(gap) || apposed.test(gap))) return governor(after);
  // "It was put off on Saturday because doctors were on strike from Thursday": the strike has a day of its own.
  const hasOwn = after !== undefined && seen.whens.some((one) => one.start >= after.end);
  if (after && isStrike(after) && defines.test(gap) && !hasOwn) return governor(after);
  const last = cues.findLast((cue) => cue.end <= when.start);
  if (after && isStrike(after) && !(last && isStrike(last)) && named.test(gap)) return governor(after);
  if (/\bby $/i.test(text(seen.sentence.start, when.start))) return { kind: "rival", cue: null };
  if (isTakenBack(cues, when, text)) return { kind: "rival", cue: null };
  if (isMovedFrom(seen, when)) return { kind: "strike", cue: cues.findLast(isStrike) ?? null };
  // "Not on 2 March, but on 9 March".
  const isSpent = ({ ruleId, end }: Mention) =>
    ruleId === "r.apart-from" && seen.whens.some((other) => other.start >= end && other.end <= when.start);
  const before = cues.findLast((cue) => cue.end <= when.start && !isReason(cue, when, text) && !isSpent(cue));
  if (before) {
    // A rival that already has its own date lets go of the next one: "talks on 3 July, and on 5 July nurses will strike".
    const spent = !isStrike(before) && seen.whens.some((other) => other.start >= before.end && other.end <= when.start);
    const isElsewhere = isStrike(before) && turn.test(text(before.end, when.start));
    if (isElsewhere && !after) return { kind: "rival", cue: null };
    if (!isElsewhere && !(spent && after && isStrike(after) && announcing.test(gap)))
      return governor(besideStrike(before) ?? before);
  }
  if (
    after &&
    isStrike(after) &&
    (announcing.test(gap) || (gap.length < 32 && premodifier.test(gap) && !parting.test(gap)))
  )
    return governor(after);
  if (after && isStrike(after) && (marks.test(gap) || sees.test(gap))) return governor(after);
  const isVerb = after?.ruleId === "t.verb" || after?.ruleId === "t.picket-lines";
  // "Tomorrow, disruption is expected when members … walk out".
  if (after && isStrike(after) && opensWith(seen, when, gap, after)) return governor(after);
  const reach = /\b(?:when|as) (?:[\w']{1,15} )/.test(gap) ? 100 : 60;
  if (
    after &&
    isStrike(after) &&
    isVerb &&
    gap.length < reach &&
    !/[;:]/.test(gap) &&
    !(hasOwn && /\b(?:because|but)\b/.test(gap))
  )
    return governor(after);
  return before || after ? { kind: "rival", cue: before ?? after ?? null } : { kind: "none", cue: null };

  /** "Going to strike, or work to rule, from 29 January". */
  function besideStrike(cue: Mention): Mention | undefined {
    if (cue.value !== "SHORT_OF_STRIKE") return undefined;
    return cues.findLast(
      (one) =>
        one.value === "TRIGGER" && one.end <= cue.start && /^,? (?:or|and) (?:to )?$/.test(text(one.end, cue.start)),
    );
  }

  function isReason(cue: Mention, date: Span, slice: typeof text): boolean {
    return (
      settled.has(cue.ruleId) &&
      date.start - cue.end > 8 &&
      !happened.test(slice(cue.end, date.start)) &&
      reason.test(slice(Math.max(seen.sentence.start, cue.start - 60), cue.start)) &&
      cues.some((c) => isStrike(c) && c.end <= cue.start)
    );
  }
}

const begun =
  /\b(?:beg(?:an|un|in)|start(?:ed)?|kick(?:ed)? off|staged?|launch(?:ed)?|h[eo]ld) (?:a|an|their|the|its)(?: [\w-]{1,12}){0,5} $/i;
const scheduled =
  /\b(?:scheduled|due|set|planned|expected) to (?:begin|start|commence|take place)(?: (?:on|at|from))? ?$/i;

/** "Which was due to begin today", "will not take place today". */
const dueToday =
  /\b(?:(?:scheduled|due|set|planned|expected) to (?:begin|start|commence|take place)|(?:will|would) (?:not|no longer|not now|now not) (?:take place|go ahead|happen|begin|start))(?: (?:on|at|from))? (?:today|yesterday|tonight|this (?:morning|afternoon|evening))$/i;

/** "Today is the third day of a walkout", "Monday marks the start of the nurses' strike". */
const marks =
  /^ (?:staging|holding|beginning|starting|launching) (?:(?:the|a|an|their|its|another) )(?:[\w'-]{1,15} ){0,5}$|^ (?:is|was|will be|marks?|marked|sees|saw|will see|brings|is due to be|is set to be) (?:also |expected to be )?(?:the |day )?(?:first|second|third|fourth|fifth|sixth|final|last|latest|opening|start|beginning|one|two|three|four|five|\d)\b(?: [\w'-]{1,15}){0,8} $/;

/** "Wednesday will see ambulance crews in five services on strike". */
const sees = /^ (?:will see|sees|saw) (?:[\w'-]{1,20},? ){1,10}(?:on |go on |out on )?$/;

/** "On 13 October, staff in six unions … went on strike": a date that opens its sentence, and nothing else to go with. */
function opensWith(seen: Seen, when: Span, gap: string, after: Mention): boolean {
  const before = textBefore(seen.sentence, when);
  const isNews = seen.whens.some((one) => one === when && one.windows[0]?.startDate?.type === "relative");
  if (isNews ? /;/.test(gap) : /[;:]/.test(gap)) return false;
  if (scheduled.test(before)) return /^, (?:the|this|their|these|a) (?:[\w-]{1,15} ){0,3}$/.test(gap);
  if (!/^\W{0,2}(?:on |from |this )?$/i.test(before)) return false;
  return gap.length < 160 && (after.ruleId === "t.verb" || begun.test(gap));
}

/** "An earlier version wrongly said that nurses will strike on 3 May": no date of a strike, until the text turns round. */
function isTakenBack(cues: readonly Mention[], when: Span, text: (from: number, to: number) => string): boolean {
  const wrong = cues.findLast((cue) => cue.ruleId === "r.correction" && cue.end <= when.start);
  return (
    wrong !== undefined &&
    !/;|\b(?:but|instead|correct|should|in fact|it (?:is|will)|rather)\b/.test(text(wrong.end, when.start))
  );
}

/** "tonight" and "today" belong to the news more often than to the strike: only right beside it are they its day. */
export function isLooseWord(seen: Seen, when: When, cue: Mention | null): boolean {
  const [only] = when.windows;
  if (only?.startDate?.type === "holiday") return !isOnHoliday(seen, when);
  if (only && cue && opensAs(seen, when, cue)) return false;
  if (/\bday(?: (?:\w{1,5} )?of)?$/i.test(textOf(seen.sentence, when))) return false;
  if (cue === null && isItsVerb(seen, when)) return false;
  if (isDayOfNews(seen, when, cue)) return true;
  if (cue !== null && cue.start > when.end && ownDay.test(textBetween(seen.sentence, when, cue))) return false;
  if (dueToday.test(seen.sentence.text.slice(0, when.end - seen.sentence.start))) return false;
  // "Strikes by nurses today and tomorrow".
  if (when.windows.length > 1 && cue !== null && cue.end <= when.start) return false;
  if (cue !== null && cue.start > when.end && newsOf.test(textBetween(seen.sentence, when, cue))) return true;
  const isDecision = only?.startDate?.type === "relative" && only.startDate.days < 1;
  if (isDecision && seen.cues.some((rival) => rival.ruleId === "r.decided" && rival.end <= when.start)) return true;
  if (!only || only.startTime !== null || only.startDate?.type !== "relative" || only.startDate.days === 1)
    return false;
  const between = cue !== null && cue.start > when.end ? textBetween(seen.sentence, when, cue) : "";
  if (marks.test(between) || apposed.test(between) || (only.startDate.days < 0 && defines.test(between))) return false;
  if (cue !== null && cue.end <= when.start && isGoingOn(seen, when, cue)) return false;
  if (cue === null || cue.end > when.start) return cue === null || cue.start - when.end > 12;
  return (
    when.start - cue.end > 45 ||
    !/^(?:,? (?:planned|due|set|called|from|for|on|over|about|in|a|row|dispute|pay|conditions|jobs|staffing|and|better|the|national|which|that|began|begins?|beginning|start(?:s|ed|ing)?|got|get|gets|getting|under|way|underway|takes?|taking|place|to|is|are|day|first|second|last|final|of|two|three|four|five|days))* $/.test(
      textBetween(seen.sentence, cue, when),
    )
  );
}

/** "It was to have run from yesterday until tomorrow", "this began this morning": what a strike does on its day. */
const ownVerb =
  /^["']?(?:it|this|these|both) (?:(?:was|were|is|are|had|has|will|would|should|to|have|due|set|planned|meant|now|also|only|first) )*(?:run(?:s|ning)?|ran|last(?:s|ed)?|start(?:s|ed)?|beg[aiu]n(?:s|ning)?|takes? place|taken place|took place|happen(?:s|ed)?|held|be|been|goes on|went on|continues?)(?: (?:on|from|at|for|all day))* ?$/i;

/** "It would have started today": the verb may be read with the day. */
function isItsVerb({ sentence }: Seen, when: When): boolean {
  const begins = /^(?:start|beg|commenc)/i.test(textOf(sentence, when)) ? "begin" : "";
  return ownVerb.test(`${textBefore(sentence, when)}${begins}`);
}

/** "UNISON has today suspended strikes", "said this afternoon that strike action …". */
const newsOf =
  /^,? (?:(?:that|it|has|have|had|also|now) )*(?:(?:suspend|paus|call|halt|postpon|cancel|announc|nam|confirm|defer|shelv|lift|welcom|condemn|back|reject|approv|scrapp|drop)\w{1,5}|put (?=[^.;]{0,40}\b(?:off|on hold)))(?: (?!for\b)[\w'-]{1,15}){0,4} $|^ that |^ (?:came|brought) (?:the |a )?(?:[\w-]{1,12} ){0,2}(?:announcement|news|word|decision)\b/;

/** "Today's ambulance strike", and no announcement of today's. */
const ownDay =
  /^'s (?:(?!(?:announcement|news|decision|talks|vote|ballot|meeting|offer|call|threat|report|of|by|about|on|that|to)\b)[\w'-]{1,15} ){0,2}$/;

const goingOn =
  /^(?: (?:again|too|also|once more))*(?: by(?: [\w'-]{1,15}){1,3})?(?: (?:takes?|taking) place| (?:is|was|are|were) (?:being held|held|under ?way|going ahead)| goes ahead)?(?: (?:across|in|at|around|all over|throughout)(?: [\w'-]{1,15}){1,4})? $/;
const fended =
  /\b(?:avert|avoid|prevent|stop|over|about|talks|call off|threat\w*|against|support\w*|back\w*)\b[^.;]{0,40}$/i;

/** "Another walkout by junior doctors takes place across Kent today"; what is to be averted tonight is on another day. */
function isGoingOn(seen: Seen, when: When, cue: Mention): boolean {
  if (!/^(?:today|this (?:morning|afternoon))/i.test(textOf(seen.sentence, when))) return false;
  return goingOn.test(textBetween(seen.sentence, cue, when)) && !fended.test(textBefore(seen.sentence, cue));
}

/** "Today, the nurses will take action": a sentence that begins with the day, and reports no words of anybody. */
function opensAs({ sentence }: Seen, when: When, cue: Mention): boolean {
  if (cue.ruleId !== "t.verb" || cue.start < when.end || cue.start - when.end > 90) return false;
  const before = textBefore(sentence, when);
  const between = textBetween(sentence, when, cue);
  return (
    /^["']?$/.test(before) && !/;|\b(?:said|says|announced|confirmed|told|warned|that|urged|accused)\b/.test(between)
  );
}

/** "The union hailed a shift Friday as it said": the day of the news, in the words of American agencies. */
function isDayOfNews({ sentence }: Seen, when: When, cue: Mention | null): boolean {
  const [only, ...more] = when.windows;
  if (!only || more.length > 0 || only.startTime !== null || only.startDate?.type !== "weekday") return false;
  if (only.startDate.which !== "plain" || sentence.region === "list" || sentence.region === "headline") return false;
  const before = textBefore(sentence, when);
  const isBare = /^[A-Z]/.test(sentence.text.slice(when.start - sentence.start)) && /[a-z]["']? $/.test(before);
  if (possessive.test(textBehind(sentence, when))) return false;
  const follows = cue !== null && cue.end <= when.start && when.start - cue.end < 3;
  return (
    isBare &&
    !follows &&
    !/\b(?:on|from|until|till|to|this|and|or|by|of|for|between|at|next|the|late|early|starting|beginning|ending|continuing|start|begin|end) $/i.test(
      before,
    )
  );
}

/** "On Boxing Day", "the Easter Monday strike"; a strike that follows a bank holiday is on other days. */
function isOnHoliday({ sentence }: Seen, when: When): boolean {
  const text = sentence.text.slice(0, when.end - sentence.start);
  const after = textBehind(sentence, when);
  const isOn = /(?:^|\b(?:on|from|until|and|starting|begins?|over the)|\d ?[ap]m)(?: the)? ?[A-Z][\w' ]{1,35}$/;
  return isOn.test(text) || /^ (?:strike|walk)/i.test(after);
}

function governor(cue: Mention): Governor {
  return { kind: isStrike(cue) ? "strike" : "rival", cue };
}
