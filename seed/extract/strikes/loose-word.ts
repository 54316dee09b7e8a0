/** "Today" and "tonight" belong to the news more often than to the strike: only right beside it are they its day. */
import type { Mention, PartialDate, Seen, When } from "../model.ts";
import { textBefore, textBehind, textBetween, textFrom, textOf, textUpTo } from "../text/around.ts";
import { phrase } from "../text/phrases.ts";
import { possessive } from "./govern.ts";

/** How far a day of the news may stand in front of the strike that it is one of, and behind it, in characters. */
const NEAR = { before: 12, behind: 45 };

/** "Which was due to begin today", "will not take place today". */
const dueToday = phrase("DUE_TODAY", "strike-phrases");
/** "Today's ambulance strike", and no announcement of today's. */
const ownDay = phrase("OWN_DAY", "strike-phrases");
/** "UNISON has today suspended strikes", "said this afternoon that strike action …". */
const newsOfStrike = phrase("NEWS_OF_STRIKE", "strike-phrases");
const marksDay = phrase("MARKS_DAY", "strike-phrases");
const dayOfStrike = phrase("DAY_OF_STRIKE", "strike-phrases");
const definesDay = phrase("DEFINES_DAY", "strike-phrases");
const leadsToDay = phrase("LEADS_TO_DAY", "strike-phrases");

/** Whether a day that a word of the strike governs may be that of the news. */
export function isLooseWord(seen: Seen, when: When, cue: Mention | null): boolean {
  const { sentence } = seen;
  const [only] = when.windows;
  const date = only?.startDate;
  if (date?.type === "holiday") return !isOnHoliday(seen, when);
  if (only && cue && opensAs(seen, when, cue)) return false;
  if (/\bday(?: (?:\w{1,5} )?of)?$/i.test(textOf(sentence, when))) return false;
  if (cue === null && isItsVerb(seen, when)) return false;
  if (isDayOfNews(seen, when, cue)) return true;
  const isInFront = cue !== null && cue.end <= when.start;
  const gap = cue !== null && cue.start > when.end ? textBetween(sentence, when, cue) : "";
  if (ownDay.test(gap) || dueToday.test(textUpTo(sentence, when))) return false;
  // "Strikes by nurses today and tomorrow".
  if (when.windows.length > 1 && isInFront) return false;
  if (newsOfStrike.test(gap) || isOfDecision(seen, when, date)) return true;
  if (!only || only.startTime !== null || date?.type !== "relative" || date.days === 1) return false;
  if (marksDay.test(gap) || dayOfStrike.test(gap) || (date.days < 0 && definesDay.test(gap))) return false;
  if (cue === null) return true;
  if (!isInFront) return cue.start - when.end > NEAR.before;
  if (isGoingOn(seen, when, cue)) return false;
  return when.start - cue.end > NEAR.behind || !leadsToDay.test(textBetween(sentence, cue, when));
}

/** "The board agreed today", of a day that is not to come. */
const isOfDecision = ({ cues }: Seen, when: When, date: PartialDate | null | undefined): boolean =>
  date?.type === "relative" &&
  date.days < 1 &&
  cues.some(({ ruleId, end }) => ruleId === "r.decided" && end <= when.start);

/** "It was to have run from yesterday until tomorrow", "this began this morning": what a strike does on its day. */
const itsVerb = phrase("ITS_VERB", "strike-phrases");

/** "It would have started today": the verb may be read with the day. */
function isItsVerb({ sentence }: Seen, when: When): boolean {
  const begins = /^(?:start|beg|commenc)/i.test(textOf(sentence, when)) ? "begin" : "";
  return itsVerb.test(`${textBefore(sentence, when)}${begins}`);
}

const goingOn = phrase("GOING_ON", "strike-phrases");
const fendedOff = phrase("FENDED_OFF", "strike-phrases");

/** "Another walkout by junior doctors takes place across Kent today"; what is to be averted tonight is on another day. */
function isGoingOn({ sentence }: Seen, when: When, cue: Mention): boolean {
  if (!/^(?:today|this (?:morning|afternoon))/i.test(textOf(sentence, when))) return false;
  return goingOn.test(textBetween(sentence, cue, when)) && !fendedOff.test(textBefore(sentence, cue));
}

/** "Today, the nurses will take action": a sentence that begins with the day, and reports no words of anybody. */
function opensAs({ sentence }: Seen, when: When, cue: Mention): boolean {
  if (cue.ruleId !== "t.verb" || cue.start < when.end || cue.start - when.end > 90) return false;
  const between = textBetween(sentence, when, cue);
  return (
    /^["']?$/.test(textBefore(sentence, when)) &&
    !/;|\b(?:said|says|announced|confirmed|told|warned|that|urged|accused)\b/.test(between)
  );
}

const saysOfDay = phrase("SAYS_OF_DAY", "strike-phrases");

/** "The union hailed a shift Friday as it said": the day of the news, in the words of American agencies. */
function isDayOfNews({ sentence }: Seen, when: When, cue: Mention | null): boolean {
  const [only, ...more] = when.windows;
  if (!only || more.length > 0 || only.startTime !== null || only.startDate?.type !== "weekday") return false;
  if (only.startDate.which !== "plain" || sentence.region === "list" || sentence.region === "headline") return false;
  const before = textBefore(sentence, when);
  const isBare = /^[A-Z]/.test(textFrom(sentence, when)) && /[a-z]["']? $/.test(before);
  if (possessive.test(textBehind(sentence, when))) return false;
  const follows = cue !== null && cue.end <= when.start && when.start - cue.end < 3;
  return isBare && !follows && !saysOfDay.test(before);
}

/** "On Boxing Day", "the Easter Monday strike"; a strike that follows a bank holiday is on other days. */
function isOnHoliday({ sentence }: Seen, when: When): boolean {
  const isOn = /(?:^|\b(?:on|from|until|and|starting|begins?|over the)|\d ?[ap]m)(?: the)? ?[A-Z][\w' ]{1,35}$/;
  return isOn.test(textUpTo(sentence, when)) || /^ (?:strike|walk)/i.test(textBehind(sentence, when));
}
