/** Words around a day that say how it is told: as a beginning or an end, as possible, as denied. */
import { asPast, isOneDay } from "../days/partial-windows.ts";
import type { Mention, PartialWindow, Seen, When } from "../model.ts";
import { textBefore, textBehind, textBetween, textLeadingTo, textOf } from "../text/around.ts";
import { phrase } from "../text/phrases.ts";

const endsInFront = phrase("ENDS_IN_FRONT", "strike-phrases");
const endsBehind = phrase("ENDS_BEHIND", "strike-phrases");

/** "Doctors end their strike at 7am on Tuesday": where a strike that began before comes to its end. */
export function isEnding({ sentence }: Seen, when: When): boolean {
  const [only, ...more] = when.windows;
  const isPoint = only !== undefined && more.length === 0 && (only.end === "open" || only.endDate === only.startDate);
  return isPoint && (endsInFront.test(textBefore(sentence, when)) || endsBehind.test(textBehind(sentence, when)));
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

const hasEnded = /(?<!\b(?:have|has) )\b(?:ended|finished|concluded|was over)\b/i;
const hasEndedInFront = /(?<!\b(?:have|has|will have|had to be) )\b(?:ended|finished|concluded)\b[^.;,]{0,40}$/i;

/** "Which ended on Thursday", "they ended their strike on Thursday": the last Thursday. */
export function endedOf(window: PartialWindow, { sentence }: Seen, when: When): PartialWindow {
  const isOver = hasEnded.test(textOf(sentence, when)) || hasEndedInFront.test(textBefore(sentence, when));
  if (window.endDate === null || !isOver) return window;
  return { ...window, endDate: asPast(window.endDate) };
}

/** "No ambulance workers will walk out on 28 December". */
const denied = phrase("STRIKE_DENIED", "strike-phrases");
/** "The union must tell its members not to strike on Tuesday": asked, and of no strike that is told. */
const unwanted = phrase("STRIKE_UNWANTED", "strike-phrases");
/** "They could stop the strikes tomorrow if they talked": the day on which there need be none. */
const avoidable = phrase("STRIKE_AVOIDABLE", "strike-phrases");

/** "The union has until 13 January to call another strike": a day by which something must be done. */
const limited = /\b(?:has|have|had|gives?|gave|given|got) (?:[\w'-]{1,18} ){0,4}$/i;
const isLimit = ({ sentence }: Seen, when: When): boolean =>
  when.shape === "end" &&
  /^until\b/i.test(textOf(sentence, when)) &&
  limited.test(textBefore(sentence, when)) &&
  /^ to (?!be\b)[a-z]/.test(textBehind(sentence, when));

/** "Thursday 10 December: none", in a list of days. */
const deniedBehind = phrase("DENIED_BEHIND", "strike-phrases");
const isOfNone = ({ sentence }: Seen, when: When): boolean =>
  deniedBehind.test(textBehind(sentence, when)) ||
  /^\W{1,4}(?:none|nobody|nothing|no (?:strikes?|action|walk-?outs?))\b/i.test(textBehind(sentence, when));

/** "Tuesday 19 September: junior doctors work as normal". */
const isAtWork = ({ sentence }: Seen, when: When): boolean =>
  /^(?:[:,]| [–—-])[^.;:]{0,60}? (?:(?:are|will be|is) )?(?:at work(?: as (?:normal|usual))?|work(?:ing)? (?:as (?:normal|usual)|normally))\W*$/i.test(
    textBehind(sentence, when),
  );

/** "On 8 December they will be at work", "they will work as usual on 8 December": said of a day between two strikes. */
const isBetween = ({ sentence }: Seen, when: When): boolean =>
  /^,? (?:[\w'-]{1,18} ){1,4}?will be at work\b(?! until)/i.test(textBehind(sentence, when)) ||
  /\bwill (?:be at work(?: as (?:normal|usual))?|work as (?:normal|usual)|be working as (?:normal|usual)) (?:on )?$/i.test(
    textBefore(sentence, when),
  );

/** "The figure is for 18 April to 2 May, and not only for the days of the strike": a time that is longer than it. */
const isWider = ({ sentence }: Seen, when: When): boolean =>
  /^,? (?:and )?not (?:only|just) (?:for|on|in|of) (?:the )?(?:days?|dates?|hours|period) of (?:the |this |that )?(?:strikes?|walk-?outs?|action)\b/i.test(
    textBehind(sentence, when),
  );

/** "What if it snows on 8 December?" */
const supposed = phrase("SUPPOSED_DAY", "strike-phrases");

/** "Claims that nurses will walk out on 8 December are false". */
const claimed = phrase("CLAIMED_BY_OTHERS", "strike-phrases");
const isFalse = phrase("IS_FALSE", "strike-phrases");

/** "Now that a deal has been done": the day of a strike that was to be. */
const settled = phrase("SETTLED_SINCE", "strike-phrases");

/** "Nurses will not strike on 3 December": a day without a strike. "… after all": the day of one that is off. */
export function isDenied(seen: Seen, when: When): boolean {
  const { sentence } = seen;
  if (isLimit(seen, when) || isOfNone(seen, when) || isAtWork(seen, when) || isWider(seen, when)) return true;
  const before = textBefore(sentence, when);
  if (supposed.test(before)) return true;
  if (claimed.test(before) && isFalse.test(textBehind(sentence, when))) return true;
  // "Will not now be striking on Monday": a strike that was to be.
  const isAfterAll =
    /\b(?:after all|any ?more|any longer|either)\b/i.test(textBehind(sentence, when)) ||
    /\b(?:not now|now not|no longer)\b[^.;]{0,60}$/i.test(before) ||
    /^["']?(?:as a result|consequently|therefore|accordingly|this means(?: that)?|so),? /i.test(before) ||
    settled.test(textBehind(sentence, when));
  const isByWord = when.windows.every(
    ({ startDate }) => startDate?.type === "weekday" || startDate?.type === "relative",
  );
  return (
    (!isAfterAll && (denied.test(before) || isBetween(seen, when))) ||
    unwanted.test(before) ||
    (isByWord && avoidable.test(before))
  );
}

/** "If members reject the offer, porters will strike on 17 December". */
const inCase =
  /^["']?(?:but |and |then )?(?:if|should) (?!you\b|your\b|patients?\b|anyone\b|it (?:is|goes|does|takes)\b|(?:the |a |this |their |these )?(?:strikes?|walk-?outs?|action)\b)[^,.;]{3,70},|^["']?if [\w' -]{3,60} votes? (?:yes|for|in favour)\b/i;

/** "On either 8 or 9 December", "it is understood that", "with 8 December the most likely date". */
const uncertain = phrase("DAY_UNCERTAIN", "strike-phrases");
const likely = phrase("LIKELY_BEHIND", "strike-phrases");
/** "Last week we said that nurses would strike on 8 December". */
const saidBefore = phrase("SAID_BEFORE", "strike-phrases");
export const isSaidBefore = ({ sentence }: Seen, when: When): boolean => saidBefore.test(textBefore(sentence, when));

/** "They may do so again on 6 February", "the first strike could be held from 10 December". */
const mayBe =
  /(?<!\d )\b(?:may|might|could)(?: yet| well| also| even)? (?:do (?:so|it|the same)|be (?:held|called|staged)|take place|begin|start|happen|follow|come)\b[^.;]{0,30}$/i;

/** "Nurses could walk out on 3 December", with the words right before the strike, or "… will walk out if they vote for it". */
export function isProposed(seen: Seen, when: When, cue: Mention | null): boolean {
  if (mayBe.test(textBefore(seen.sentence, when))) return true;
  if (cue === null) return false;
  const behind = textBehind(seen.sentence, when);
  if (uncertain.test(textLeadingTo(seen.sentence, when)) || likely.test(behind)) return true;
  if (/^[^.;]{0,60}\bif (?!you\b|your\b|patients?\b|anyone\b|it is\b|the strike)/i.test(behind)) return true;
  if (inCase.test(textBefore(seen.sentence, cue))) return true;
  const between = textBetween(seen.sentence, cue, when);
  if (/^(?: [\w'-]{1,18}){0,2} (?:could|might|may) (?:[a-z]{1,12} ){1,4}$/.test(between)) return true;
  return seen.cues.some((word) => word.value === "PROPOSED" && word.start < cue.start && cue.start - word.end <= 12);
}

/** "Which began on Saturday", "it got under way at 6am on Monday": the verb may be read with the day, or stand in front. */
const begun = /^(?:began|started|kicked off|got under ?way)\b/i;
const begunInFront = /\b(?:got going|came into effect)(?: (?:at|on|from))* $/i;

/** "Began their strike on Monday": the last Monday. */
export function hasBegun(seen: Seen, when: When): boolean {
  const before = textBefore(seen.sentence, when);
  if (begunInFront.test(before) || (begun.test(textOf(seen.sentence, when)) && !/\bhave $/.test(before))) return true;
  return seen.cues.some((cue) => {
    if (cue.value !== "BEGUN") return false;
    if (Math.abs(cue.start - when.end) < 4) return true;
    const between = textBetween(seen.sentence, cue, when);
    return (
      cue.end <= when.start &&
      between.length < 60 &&
      !/[;:]|,(?! [\w-]{1,18} (?:strike|walk))|\b(?:will|due|plan\w*|before|until|set)\b/.test(between)
    );
  });
}

const beginsInFront = phrase("BEGINS_IN_FRONT", "strike-phrases");
const beginsBehind = phrase("BEGINS_BEHIND", "strike-phrases");
const endless = phrase("NO_END", "strike-phrases");

/** "Doctors begin a strike on Friday" says nothing of its end; nor has an indefinite one any. */
export function isBeginning(seen: Seen, when: When): boolean {
  if (when.windows.length > 1) return false;
  return (
    beginsInFront.test(textBefore(seen.sentence, when)) ||
    beginsBehind.test(textBehind(seen.sentence, when)) ||
    endless.test(seen.sentence.text)
  );
}

/** "On this day in 2015 junior doctors were about to strike on 1 December", "2014: midwives strike on 13 October". */
const anotherYear =
  /\b(?:on this day|(?:a|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) years? (?:ago|since)|it is a year since)\b|^["']?(?:19|20)\d\d ?[:–-] /i;
export const isOfAnotherYear = ({ sentence }: Seen, { startDate }: PartialWindow): boolean =>
  startDate?.type === "calendar" && startDate.year === null && anotherYear.test(sentence.text);

/** "On each weekday from 7 to 18 December": not at the weekend. */
export const isOnWeekdays = ({ sentence }: Seen, window: PartialWindow): boolean =>
  window.endDate !== null && !isOneDay(window) && /\b(?:each|every|all) weekdays?\b/i.test(sentence.text);
