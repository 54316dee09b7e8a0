/** Words around a day that say how it is told: as possible, as over, as a beginning or an end, as denied; and how long it lasts. */
import { textBefore, textBehind, textBetween, textOf } from "../text/around.ts";
import type { Mention, PartialDate, PartialWindow, Seen, Span, When } from "../model.ts";
import { clauseAround } from "../text/clauses.ts";
import { defines } from "./govern.ts";
import { phrase } from "../text/phrases.ts";
import { asPast } from "../days/partial-windows.ts";

const ending =
  /\b(?:end|finish|conclude|complete)(?:s|d|ed|ing)? (?:their|its|the|a|this) (?:[\w-]{1,15} ){0,4}(?:strikes?|walk-?out|stoppage|action)(?: (?:at|on|by))* ?$|\b(?:strikes?|walk-?out|stoppage|action|it) (?:(?:will|is|are|should|was|to|due|expected) )*(?:be )?(?:over|done|finished|end(?:s|ed)?)(?: (?:at|on|by))* ?$|\b(?:began|started|begins?|starts?) [^.;]{0,40}and (?:is|was|will be) over(?: (?:at|on|by))* ?$/i;

/** "7am on Tuesday: the strike ends". */
const endingBehind =
  /^(?::| -)? (?:(?:the|their|its) )?(?:[\w'-]{1,15} ){0,2}(?:strikes?|walk-?out|stoppage|action) (?:ends?|is over|finish(?:es)?|concludes?|comes to an end)\b|^ before (?:they|doctors|nurses|staff|members|crews)(?:'re| are| return| come| go)\b/i;

/** "Doctors end their strike at 7am on Tuesday": where a strike that began before comes to its end. */
export function isEnding({ sentence }: Seen, when: When): boolean {
  const [only, ...more] = when.windows;
  const isPoint = only !== undefined && more.length === 0 && (only.end === "open" || only.endDate === only.startDate);
  return isPoint && (ending.test(textBefore(sentence, when)) || endingBehind.test(textBehind(sentence, when)));
}

export function asEnd(window: PartialWindow): PartialWindow {
  if (window.startDate === null) return window;
  return {
    ...window,
    startDate: null,
    startTime: null,
    endDate: window.startDate,
    endTime: window.startTime,
    end: "given",
  };
}

/** "Which ended on Thursday": the last Thursday. */
export function endedOf(window: PartialWindow, text: string): PartialWindow {
  if (window.endDate === null || !/(?<!\b(?:have|has) )\b(?:ended|finished|concluded|was over)\b/i.test(text))
    return window;
  return { ...window, endDate: asPast(window.endDate) };
}

const denial =
  /\b(?:(?:will|would|shall|are|is|were|do|did) (?:\w{4,12} )?not|won't|aren't|isn't) (?:now |be |going to |(?:tak|stag|hold)(?:e|ing)? (?:part in )?|join(?:ing)? |involved in |affected by |part of |(?:strike|industrial) (?=action\b(?! that))|any |the |this |in |on )*(?:strik(?:e|es|ing)|walk(?:ing)? ?outs?|on strike|action)\b(?:(?! but\b)[^.;]){0,30}$|^(?:there (?:is|are|will be) )?no (?:strikes?|walk-?outs?|(?:strike|industrial) action)\b[^.;,]{0,50} $/i;

/** "No ambulance workers will walk out on 28 December". */
const byNobody = phrase("NOBODY_STRIKES", "strike-phrases");

/** "The union must tell its members not to strike on Tuesday": asked, and of no strike that is told. */
const askedNot =
  /\b(?:ask|tell|told|urg|beg|implor|advis|instruct|order|persuad|call(?:s|ed|ing)? on|plead)\w{0,4}\b[^.;]{1,60} not to (?:go (?:out )?on |take part in |stage |hold |join )?(?:any |the |this |a )?(?:strike|walk ?out|be on strike|take (?:strike |industrial )?action)\b[^.;]{0,20}$/i;

/** "They could stop the strikes tomorrow if they talked": the day on which there need be none. */
const settling =
  /\b(?:could|would|can|might|may)\b[^.;]{0,60}\b(?:stop|end|over|settled?|averted?|resolved?|solved?|call(?:ed)?(?: \w{1,10}){0,3} off|prevent|avoid)\b[^.;]{0,40}$/i;

/** "The union has until 13 January to call another strike": a day by which something must be done. */
const limited = /\b(?:has|have|had|gives?|gave|given|got) (?:[\w'-]{1,15} ){0,4}$/i;
const isLimit = ({ sentence }: Seen, when: When): boolean =>
  when.shape === "end" &&
  /^until\b/i.test(textOf(sentence, when)) &&
  limited.test(textBefore(sentence, when)) &&
  /^ to (?!be\b)[a-z]/.test(textBehind(sentence, when));

/** "Nurses will not strike on 3 December": a day without a strike. "… after all": the day of one that is off. */
export function isDenied(seen: Seen, when: When): boolean {
  const { sentence } = seen;
  if (isLimit(seen, when)) return true;
  const before = textBefore(sentence, when);
  // "Will not now be striking on Monday": a strike that was to be.
  const isAfterAll =
    /\b(?:after all|any ?more|any longer)\b/i.test(textBehind(sentence, when)) ||
    /\b(?:not now|now not)\b[^.;]{0,60}$/i.test(before);
  const isByWord = when.windows.every(
    ({ startDate }) => startDate?.type === "weekday" || startDate?.type === "relative",
  );
  return (
    (!isAfterAll && (denial.test(before) || byNobody.test(before))) ||
    askedNot.test(before) ||
    (isByWord && settling.test(before))
  );
}

/** "Nurses could walk out on 3 December", with the words right before the strike, or "… will walk out if they vote for it". */
export function isProposed(seen: Seen, when: When, cue: Mention | null): boolean {
  if (cue === null) return false;
  const behind = textBehind(seen.sentence, when);
  if (/^[^.;]{0,60}\bif (?!you\b|your\b|patients?\b|anyone\b|it is\b|the strike)/i.test(behind)) return true;
  const between = textBetween(seen.sentence, cue, when);
  if (/^(?: [\w'-]{1,15}){0,2} (?:could|might|may) (?:[a-z]{1,12} ){1,4}$/.test(between)) return true;
  return seen.cues.some((word) => word.value === "PROPOSED" && word.start < cue.start && cue.start - word.end <= 12);
}

const beginning =
  /\b(?:begin|begins|beginning|began|start|starts|starting|started|resum(?:e|es|ing)|restart|commenc(?:e|es|ing)|launch(?:es|ing)?)\b(?! (?:talks|voting|preparing))[^.;,]{0,50}$/i;

const begunBefore =
  /(?<!\bhave )\b(?:began|started|kicked off|got under way)(?: (?:at|on|from)| [\d.:]{1,5} ?[ap]m)* (?:[A-Z]\w{1,10} ?|\d{1,2}(?:st|nd|rd|th)? ?){1,5}$/;

/** "Got under way at 6am on Monday and will end on Friday". */
const begunAt =
  /(?<!\b(?:have|had) )\b(?:began|kicked off|got under way|got going|came into effect)(?: (?:at|on|from))* $/;

/** "Began their strike on Monday": the last Monday. */
export function hasBegun(seen: Seen, when: When): boolean {
  // "The strike that began on Saturday goes on until Tuesday".
  const { text, start } = seen.sentence;
  const clause = text.slice(0, when.end - start);
  if (
    /^(?:began|started)\b/i.test(text.slice(when.start - start)) &&
    !/\bhave $/.test(text.slice(0, when.start - start))
  )
    return true;
  if (begunBefore.test(clause) || begunAt.test(text.slice(0, when.start - start))) return true;
  return seen.cues.some((cue) => {
    if (cue.value !== "BEGUN") return false;
    if (Math.abs(cue.start - when.end) < 4) return true;
    const between = textBetween(seen.sentence, cue, when);
    return (
      cue.end <= when.start && between.length < 60 && !/[,;:]|\b(?:will|due|plan\w*|before|until|set)\b/.test(between)
    );
  });
}

/** "Tomorrow junior doctors begin a strike that …", and not of so many hours. */
const beginningBehind =
  /^(?: \([^)]{1,40}\))?,? (?:[\w'-]{1,20} ){1,8}(?:will |are to |are set to |are due to )?(?:begin|start|embark on|launch|resume)s? (?:an?|the|their|its|another) (?:(?:next|new|further|round|series|of|longest|indefinite|national) )*(?:strikes?|walk-?out|stoppage|(?:strike|industrial) action)\b/i;
/** "This time without an end", "an indefinite strike", "until it is settled". */
const endless =
  /\b(?:indefinite(?:ly)?|open-ended|(?:without|with no|no) (?:an |a |any )?(?:end|closing) ?(?:date|in sight)?|until (?:(?:the|their|this) (?:row|dispute|matter|issue) is|it is|they are|a deal is|further notice)\b)/i;

/** "Doctors begin a strike on Friday" says nothing of its end; nor has an indefinite one any. */
export function isBeginning(seen: Seen, when: When): boolean {
  if (when.windows.length > 1) return false;
  return (
    beginning.test(textBefore(seen.sentence, when)) ||
    beginningBehind.test(textBehind(seen.sentence, when)) ||
    endless.test(seen.sentence.text)
  );
}

const isOfNext = (seen: Seen, duration: Span, next: When): boolean =>
  next.shape === "windows" &&
  /^,? ?(?:(?:from|on|starting|beginning) )?$/.test(textBetween(seen.sentence, duration, next));

/** "A 24-hour strike", "for 24 hours": the duration nearest to the date, and on its side of the other dates. */
export function durationFor(seen: Seen, when: When): Seen["durations"][number] | null {
  const others = seen.whens.filter((other) => other !== when);
  const free = seen.durations.filter(
    (d) =>
      !others.some(
        (other) =>
          (d.end <= other.start && other.end <= when.start) ||
          (when.end <= other.start && other.end <= d.start) ||
          // "Porters on 6 March, and nurses for three days from 13 March".
          (when.end <= d.start && d.end <= other.start && isOfNext(seen, d, other)),
      ),
  );
  const inside = free.filter((d) => !others.some((other) => other.start <= d.start && d.end <= other.end));
  return inside.findLast((d) => d.start < when.end) ?? inside[0] ?? null;
}

/** "It lasts for 72 hours, until 7am on Thursday": the hours that are told beside a time. */
export function hoursBeside({ seen, when }: { seen: Seen; when: When }): number | null {
  const lasting = durationFor(seen, when);
  return lasting?.unit === "hours" ? lasting.value : null;
}

/** "Were out last month and will walk out again". */
const willStill = /\b(?:and|but) (?:will|(?:are|is) (?:to|due to|set to|going to)|plan to|intend to)\b/i;

/** "It is their second strike, after the one on Wednesday": the strike that another follows. */
const followed =
  /\b(?:is|was|are|were|comes?|came)\b(?:(?!\b(?:will|due|planned)\b)[^.;]){0,60},? (?:after|following) (?:the|an earlier|their) (?:first |last |earlier |other )?one (?:on )?$/i;

export const isFollowed = (seen: Seen, when: When): boolean =>
  followed.test(textBefore(seen.sentence, when)) && when.windows.length === 1;

/** "They'd have been out on 3 May": a strike that was not held. */
const unreal = /(?:\bwould|['’]d) have (?:been|walked|gone|struck|stopped)\b[^.;]{0,40}$/i;

const never = /(?:\b(?:not|never|hardly|rarely)|n't)(?: [\w-]{1,12}){0,2} $/i;
/** What stands between "who" and the comma, in front of the verb of the sentence. */
const ofThem = /\b(?:who|which|whose \w{1,15}),? [^,;.]*$/;
const verbBehind = /^[^,;]*[,–—] ?(?!(?:and|who|which|but|or)\b)([^;]*)$/;

/** "Consultants, who have not walked out for ten years, follow from 20 July": told of another time, beside the day. */
function isToldBeside({ sentence }: Seen, past: Mention, when: When): boolean {
  if (past.end > when.start) return false;
  const before = textBefore(sentence, past);
  if (never.test(before)) return true;
  const [, main] = verbBehind.exec(textBetween(sentence, past, when)) ?? [];
  return main !== undefined && ofThem.test(before) && !pastVerb.test(main);
}

export function isPast(seen: Seen, when: When, cue: Mention | null): boolean {
  const pasts = seen.cues.filter((c) => c.value === "PAST");
  if (cue === null || unreal.test(textBefore(seen.sentence, when))) return false;
  // "After the strikes of this week the NHS will be hit again on 18 January".
  const turned = (past: Mention) =>
    seen.cues.some((c) => c.ruleId === "a.future" && c.start >= past.end && c.end <= when.start) ||
    (past.end <= when.start && willStill.test(textOf(seen.sentence, past)));
  // "On Monday, ambulance drivers went on strike."
  const opens = /^\W{0,2}(?:on |since )?$/i.test(textBefore(seen.sentence, when));
  const isBeside = cue.start >= when.end && defines.test(textBetween(seen.sentence, when, cue));
  // "Will strike on 18 January, following walkouts on 15 December": behind it another strike is told of.
  const behind = (past: Mention) =>
    past.start >= when.end &&
    past.start - when.end < 4 &&
    !/^(?:follow|after|since)/i.test(textOf(seen.sentence, past));
  return pasts.some(
    (past) =>
      !turned(past) &&
      !isToldBeside(seen, past, when) &&
      ((past.start < cue.end && cue.start < past.end && (past.start < when.end || opens || isBeside)) || behind(past)),
  );
}

const pastVerb =
  /\b(?:was|were|ran|came|went|took|left|struck|began|saw|hit|stood|lost|held|fell|did|had done|(?!\w{0,8}(?:need|seed|feed|breed|speed)\b)[a-z]{3,12}ed)\b/;
/** What strikers do, and what is done to a hospital by it: not what is said of a strike. */
const deeds =
  /\b(?:were (?:out|on)|was (?:held|hit)|were (?:quiet|busy|packed|cancelled|closed|affected|hit|lost|postponed|disrupted)|came out|went (?:out )?on|took (?:part|to|strike|industrial|action)|left (?:work|the wards)|struck|stood|held|joined|staged|walked out|stopped (?:work|treating)|refused to|downed|manned|(?:returned|went back) to (?:the |their )?picket|picketed|stayed (?:away|off|out)|gathered|marched|ran|lasted|took place|got under way|kicked off|put the (?:number|figure|total)|had done (?:so|the same|likewise))\b/;
const notYet =
  /\b(?:will|would|due|is|are|be|has|have|had(?! done\b)|called for|from(?! (?:\d{1,2}(?:[.:]\d\d)? ?[ap]\.?m|\d{1,2}[.:]\d\d|noon|midday|midnight)\b)|set|expected|planned(?! (?:operations?|appointments?|procedures?|surgery|care|clinics?)\b)|plans?|next|coming|if|until|(?:was|were|going|meant) to)\b/i;

/** "… for what they did on Thursday, when health workers went on strike"; "of those due on Tuesday 23 came in". */
const whenDone = new RegExp(
  `^,? (?:when|as) (?:(?!\\b(?:will|would|are|is|due|had|set)\\b)[\\w',-]{1,20} ){1,10}?${deeds.source}|^ (?:came in|turned up)\\b`,
);

/** "Wednesday's walkout, which two unions took part in, …", "Monday's strike saw 300 operations put off". */
const whoseDone =
  /^'s (?:[\w'-]{1,15} ){0,3}?(?:strikes?|walk-?outs?|stoppage|action),? (?:(?:in )?which |that )?(?:(?!will\b|would\b|is\b|are\b|has\b|have\b|to\b|was\b|were\b|had\b)[\w',-]{1,20} ){0,5}?(?:saw|drew|hit|caused|led to|meant|took (?:part|place)|went (?:ahead|on)|brought|cost|forced|lasted|closed|disrupted|(?:was|were) (?:supported|joined|backed|held|the (?:first|biggest|largest|second|third))|had (?:an|a|the|no|little) (?:\w{1,12} )?(?:effect|impact|support))\b/i;

/** "They look back on Monday's strike". */
const lookingBack =
  /\b(?:look(?:s|ing|ed)? back (?:on|at|over)|remember(?:s|ed|ing)?|recall(?:s|ed|ing)?|reflect(?:s|ed|ing)? on|lessons (?:of|from)) (?:the )?$/i;

/** "The first was on Thursday". */
const firstWas =
  /\b(?:first|last|second|third|previous|earlier|other) (?:one |strike |walk-?out |stoppage )?(?:was|came|took place|was held)(?: (?:on|last))* ?$/i;

/** "The union had called its members out from 8pm on Sunday". */
const hadDone =
  /\bhad (?:(?:already|earlier|all|also) )?(?:(?:called|brought) (?:its|their|all) [^.;]{0,60}\bout\b|walked out|gone (?:out )?on strike|been (?:out|on strike)|struck|stopped work|downed tools)\b/;

/** "On Wednesday most of the county's junior doctors came out": the weekday that is over. */
export function isToldAsPast({ sentence }: Seen, when: When, isGoverned: boolean): boolean {
  if (when.windows.some(({ startDate }) => startDate?.type !== "weekday")) return false;
  const clause = clauseAround(sentence.text, when.start - sentence.start, when.end - sentence.start);
  if (hadDone.test(clause) || firstWas.test(textBefore(sentence, when))) return true;
  if (/\bfor $/i.test(textBefore(sentence, when))) return false;
  if (
    whoseDone.test(textBehind(sentence, when)) ||
    whenDone.test(textBehind(sentence, when)) ||
    lookingBack.test(textBefore(sentence, when))
  )
    return true;
  return (isGoverned ? deeds : pastVerb).test(clause) && !notYet.test(clause);
}

/** "For five days from Monday 12 September, between 8am and 5pm each day": those hours on each of the days. */
export function eachDay(
  window: PartialWindow,
  duration: Seen["durations"][number] | null,
  { sentence }: Seen,
): PartialWindow | null {
  const { startDate, endDate } = window;
  if (duration?.unit !== "days" || duration.value < 2 || startDate === null) return null;
  if (endDate !== null && endDate !== startDate) return null;
  if (!/\b(?:each|every) day\b|\bdaily\b/i.test(sentence.text)) return null;
  const step = { days: duration.value - 1 };
  const last: PartialDate = { type: "told-from", of: startDate, step, word: "the last of the days", far: false };
  return { ...window, endDate: last, end: "given", daily: true };
}

/** How many days a sentence gives, one by one. */
export const daysGiven = ({ whens }: Seen): number =>
  whens.filter(
    ({ shape, windows }) => shape === "windows" && windows.every(({ startDate, endDate }) => startDate === endDate),
  ).length;
