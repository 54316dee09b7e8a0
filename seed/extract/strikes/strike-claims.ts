/** Each statement of a sentence that a strike takes place on certain days or at certain hours. */
import { textBefore, textBehind, textBetween, textOf } from "../text/around.ts";
import {
  asEnd,
  endedOf,
  hasBegun,
  isBeginning,
  isDenied,
  isEnding,
  isOfAnotherYear,
  isOnWeekdays,
  isProposed,
  isSaidBefore,
} from "./claim-words.ts";
import { isFollowed, isPast, isToldAsPast } from "./told-as-past.ts";
import { daysGiven, durationFor, eachDay } from "../strike-hours/durations.ts";
import { type Governor, isMovedFrom } from "./govern.ts";
import { governorIn } from "./govern-in-text.ts";
import { isLooseWord } from "./loose-word.ts";
import { goesOnBeside } from "../names/health-staff.ts";
import { phrase } from "../text/phrases.ts";
import { hadBeen, isInstead } from "../strike-status/former-plan.ts";
import { asStart, isBeginningByEnd } from "./begins-by-end.ts";
import { isOfHealth, isOutsideHealth } from "../names/sector.ts";
import type { Mention, PartialDate, PartialWindow, Seen, When } from "../model.ts";
import { isSpokenOf } from "./objects.ts";
import { isMovedAway, movedOver, movedTo } from "../days/moved.ts";
import { asPast, hasNoTime, isOneDay, withDate } from "../days/partial-windows.ts";
import { isAnswer, isUntrue } from "../strike-days/asked.ts";
import { isOfOthersDay } from "../strike-days/others-day.ts";
import { firstDayOf } from "../days/resolve-date.ts";
import { runOf } from "../days/runs.ts";
import { areLooseHours, areOfItsLength, areOfOthers, withoutPicketHours } from "../strike-hours/loose-hours.ts";
import { type Around, isLikely, isUnlikely } from "../strike-days/day-signs.ts";
import type { Nation } from "../../../schema/codes.ts";

export type StrikeClaim = {
  seen: Seen;
  when: When;
  cue: Mention | null;
  window: PartialWindow;
  /** Told as over: another strike than the one that is coming. */
  past: boolean;
  /** Told as possible: nobody says that it is planned. */
  proposed: boolean;
  /** Told as what had been planned: it may have moved. */
  former: boolean;
  shortOfStrike: boolean;
  days: number | null;
  /** Its first and last day are counted from a day of it: "the second of three days". */
  isRun: boolean;
  /** No word of its sentence says that the day is the strike's. */
  ungoverned: boolean;
  /** The line above that gives the day, where the statement is one of the lines under it. */
  dayFrom: Seen | null;
  /** Its strikers join those whose day it is: they are others. */
  joins?: true;
  /** The day to which its strike is moved: what is said to be put off is the one before. */
  movedTo?: true;
  /** Unions of its sentence whose strike is told apart. */
  apart?: readonly string[];
  /** Nations of its sentence whose strike is told apart. */
  elsewhere?: readonly Nation[];
};
/** Hours, or an end, of strikes whose days are told elsewhere. */
export type LooseClaim = { seen: Seen; when: When; window: PartialWindow };
export type Claims = { strikes: StrikeClaim[]; hours: LooseClaim[]; ends: LooseClaim[] };

/** How many sentences behind a strike outside health care are still about it. */
const OUTSIDE = 4;

/** "The strike on 30 November has been postponed": what is moved is the strike. */
const strikeMoved = phrase("STRIKE_IN_FRONT", "strike-phrases");

/** "It will end on Monday instead of 8pm on Tuesday": two ends. */
const isEndInstead = (seen: Seen, when: When): boolean =>
  isInstead({ seen, when }) &&
  seen.whens.some((other) => other.end <= when.start && (other.shape === "end" || isEnding(seen, other)));

export function claimsOf(document: readonly Seen[], isSure: boolean, publishedOn: string | null = null): Claims {
  const claims: Claims = { strikes: [], hours: [], ends: [] };
  let outside = 0;
  for (const [at, seen] of document.entries()) {
    // What follows on a strike outside health care is of that strike, until health care is spoken of again.
    if (isOutsideHealth(seen) && !(outside === 0 && goesOnBeside(seen)))
      outside = isOfHealth({ ...seen, unions: [] }) ? 1 : OUTSIDE;
    // The lines of a list are those of the sentence above it, however many.
    else outside = isOfHealth(seen) ? 0 : Math.max(0, outside - (isListed(seen) ? 0 : 1));
    if (outside > 0 || isUntrue(document, at)) continue;
    for (const when of seen.whens) {
      const governor = governorIn(document, at, when);
      if (isSure && areLooseHours(seen, when, governor, document[at - 1]))
        claims.hours.push(...when.windows.map((window) => ({ seen, when, window })));
      const trust = trustOf(seen, when, { document, at, publishedOn, governor });
      const isLong = isSure && areOfItsLength(when, document);
      if (trust === "governed" || (trust === "likely" && isSure))
        add(claims, seen, when, { ...governor, isLong }, trust);
    }
  }
  return claims;
}

const isListed = ({ sentence: { region, text }, whens }: Seen) =>
  region === "list" || (whens.length > 0 && !/[a-z]{3} [a-z]{2}/.test(text));

/** "Ends: Saturday 15 April, 7am". */
const endLabel = /^\W{0,3}(?:strike |action )?(?:ends?|finish(?:es)?|until)(?: (?:dates?|times?|date and time))?:/i;

/** "The moment junior doctors went back, at 7am on Tuesday": those who strike are back at work. */
const isOfThoseBack = (seen: Seen, when: When): boolean =>
  seen.groups.some(({ end }) => end <= when.start && when.start - end < 3) &&
  !/\bpatients?\b/i.test(seen.sentence.text) &&
  /^(?:,? ?(?:and |but )?)(?:\w+ ){0,4}?(?:return|go(?:es|ing)? back|went back|(?:are|were|be|come|came) back)/i.test(
    textOf(seen.sentence, when),
  );

/** "Today", "on Thursday": days that may be those of the news. */
const isByWord = ({ startDate }: PartialWindow) => startDate?.type === "weekday" || startDate?.type === "relative";
/** "The strike of 3 May was put on hold on 28 April": the sentence has its strike's day already. */
function isSecond(seen: Seen, when: When): boolean {
  const last = seen.whens.findLast(({ shape, end }) => shape === "windows" && end <= when.start);
  if (last === undefined) return false;
  return !inOneList.test(textBetween(seen.sentence, last, when)) || isSecond(seen, last);
}
/** "On 5, 6 and 7 October, from 14 to 18 November and from 5 to 9 December". */
const inOneList = /^(?: \(?inclusive\)?)?[,;]? ?(?:and|then|plus|as well as|followed by)?(?: (?:again|then|also))? ?$/;

const isNoun = ({ ruleId }: Mention): boolean => ruleId === "t.noun" || ruleId === "t.the-action";

const announcedThen = phrase("ANNOUNCED_THEN", "strike-phrases");
const noticeThen = phrase("NOTICE_GIVEN_THEN", "strike-phrases");

/** "The union announced the strike on 3 May", in a text of 25 May: the day of the news, and not of the strike. */
function isAnnouncement(seen: Seen, when: When, publishedOn: string | null): boolean {
  const [window] = when.windows;
  if (publishedOn === null || window === undefined || when.shape !== "windows" || !hasNoTime(window)) return false;
  const day = firstDayOf(window, publishedOn);
  const before = textBefore(seen.sentence, when);
  if (day === null || day > publishedOn) return false;
  // Notice is given days before: a strike of the same day has none.
  return noticeThen.test(before) || (day < publishedOn && announcedThen.test(before));
}

/** Whether words give the day to the strike, or the signs around it do. */
function trustOf(seen: Seen, when: When, around: Around): "governed" | "likely" | "none" {
  const { kind, cue } = around.governor;
  if (isDenied(seen, when) || isAnnouncement(seen, when, around.publishedOn)) return "none";
  if (when.shape === "end" && endLabel.test(seen.sentence.text)) return "likely";
  if (when.shape === "end" && isOfThoseBack(seen, when)) return "likely";
  const isGoverned = kind === "strike" && !isLooseWord(seen, when, cue) && !isLooseSince(seen, when, cue);
  // "Both sides sat down with a mediator on 21 March", after the strike; "the strike was paused on Thursday".
  const isUnsure =
    when.windows.every(hasNoTime) &&
    (cue === null ||
      (seen.sentence.region === "body" &&
        isNoun(cue) &&
        cue.end <= when.start &&
        (when.windows.every(isByWord) || isSecond(seen, when))));
  const isDoubted = isUnsure && !isAnswer(around.document, around.at) && isUnlikely(seen, when, around);
  if (isGoverned && !isDoubted) return "governed";
  return isLikely(seen, when, around) ? "likely" : "none";
}

/** `isLong`: hours that last as long as the text says of the strike, those of its pickets too. */
function add(
  claims: Claims,
  seen: Seen,
  when: When,
  { cue, isLong }: Governor & { isLong: boolean },
  trust: "governed" | "likely",
): void {
  const loose = () => when.windows.map((window) => ({ seen, when, window }));
  if (trust === "governed" && when.shape === "hours") {
    const isLoose =
      cue === null || cue.ruleId === "t.picket-lines" || when.windows.every(({ startTime }) => startTime === null);
    if (isLong || !(isLoose && areOfOthers(seen, when))) claims.hours.push(...loose());
  } else if (when.windows.some((window) => movedTo(window, when, seen))) {
    // "Operations of the strike day are moved to 7 December": a day of theirs, and no end of the strike.
    if (trust !== "governed" && !strikeMoved.test(textBefore(seen.sentence, when))) return;
    claims.strikes = claims.strikes.map((claim) => (claim.seen === seen ? { ...claim, former: true } : claim));
    claims.strikes.push(
      ...when.windows.map((window) => claimOf(seen, when, cue, movedTo(window, when, seen) ?? window)),
    );
  } else if (isBeginningByEnd(seen, when)) {
    claims.strikes.push(...when.windows.map((window) => claimOf(seen, when, cue, asStart(window))));
  } else if (when.shape === "end" || isEnding(seen, when) || isEndInstead(seen, when)) {
    if (cue?.value === "SHORT_OF_STRIKE" && trust === "governed") return;
    claims.ends.push(...loose().map((claim) => ({ ...claim, window: endedOf(asEnd(claim.window), seen, when) })));
  } else if (trust === "governed")
    claims.strikes.push(...when.windows.flatMap((window) => told(seen, when, cue, window)));
  else
    claims.strikes.push(
      ...when.windows.map((window) => ({
        ...claimOf(seen, when, null, withoutPicketHours(window, seen, when)),
        ungoverned: true,
      })),
    );
}

/** "First planned for 7 December, it will now run from 9 December": the word is of the day next to it. */
const isFirstBehind = ({ cues, whens }: Seen, when: When, ruleId: string): boolean =>
  cues.some(
    (word) =>
      word.ruleId === ruleId &&
      word.start < when.start &&
      !whens.some((other) => word.start < other.start && other.start < when.start),
  );

/** "Last Monday", "yesterday". */
const isBackward = (date: PartialDate | null) =>
  (date?.type === "weekday" && (date.which === "last" || date.which === "last-week")) ||
  (date?.type === "relative" && date.days < 0);

/** One statement, or the two days that a strike has moved over. */
function told(seen: Seen, when: When, cue: Mention | null, given: PartialWindow): StrikeClaim[] {
  const window = withoutPicketHours(given, seen, when);
  const [from, to] = movedOver(window, when, seen) ?? [];
  if (!from || !to) return [claimOf(seen, when, cue, window)];
  return [
    { ...claimOf(seen, when, cue, from), former: true },
    { ...claimOf(seen, when, cue, to), movedTo: true },
  ];
}

/** "On 6 and 7 February it was 73": how many were out on days that are over. */
const isCount = ({ sentence }: Seen, cue: Mention | null) =>
  cue === null && /\b(?:it was|there were|(?:number|figure|total) was) \d/i.test(sentence.text);

/** "Since 1 March" after "it": the dispute may be meant, where nobody is out. */
const isLooseSince = (seen: Seen, when: When, cue: Mention | null) =>
  cue === null &&
  /^since\b/i.test(textOf(seen.sentence, when)) &&
  !/\b(?:out|strik\w*|action)\b/i.test(seen.sentence.text);

function claimOf(seen: Seen, when: When, cue: Mention | null, window: PartialWindow): StrikeClaim {
  const duration = durationFor(seen, when);
  const hours = window.hours ?? (duration?.unit === "hours" ? duration.value : null);
  // "On 7 December, as part of a three-day strike": which of its days is not told. "A 48-hour strike on 6 April" does not end on 6 April.
  const isPart = /^,? as part of\b/i.test(textBehind(seen.sentence, when));
  // "Two days of strike, one on Thursday and the other a fortnight later": each is one of them.
  const isOneOf = duration?.unit === "days" && duration.value > 1 && duration.value === daysGiven(seen);
  const severalDays = duration?.unit === "days" && duration.value > 1 && !isPart && !isOneOf;
  const runsOn =
    ((hours !== null && hours >= 24) || severalDays) &&
    window.startTime === null &&
    isOneDay(window) &&
    when.windows.length === 1;
  const begins = window.startTime === null && isOneDay(window) && isBeginning(seen, when);
  // "They had planned to walk out yesterday": nobody says that they did.
  const isOver = isBackward(window.startDate) && !hadBeen.test(seen.sentence.text);
  const past = isPast(seen, when, cue) || isOver || isCount(seen, cue) || isFollowed(seen, when);
  const run = runOf(window, when, seen);
  // "On strike for 12 days, since 6 March": the days are those that are over.
  const isSince = /^since\b/i.test(textOf(seen.sentence, when));
  const startDate =
    window.startDate && (past || hasBegun(seen, when) || isToldAsPast(seen, when, cue !== null))
      ? asPast(window.startDate)
      : window.startDate;
  const each = eachDay(window, duration, seen);
  const dated = run ?? each ?? withDate(window, startDate);
  return {
    seen,
    when,
    cue,
    window: {
      ...dated,
      hours,
      ...(!run && !each && (runsOn || begins) ? { end: "open" as const, endDate: null } : {}),
      ...(isOnWeekdays(seen, dated) ? { daily: true, weekdays: [1, 2, 3, 4, 5] } : {}),
    },
    past,
    proposed: isProposed(seen, when, cue),
    former:
      isFirstBehind(seen, when, "r.moved-from") ||
      isMovedFrom(seen, when) ||
      isMovedAway(seen, when) ||
      isSaidBefore(seen, when),
    shortOfStrike: cue?.value === "SHORT_OF_STRIKE",
    days: duration?.unit === "days" && !run && !each && !isSince && !isPart && !isOneOf ? duration.value : null,
    isRun: run !== null,
    ungoverned: isSpokenOf(seen, when, cue) || isOfAnotherYear(seen, window),
    dayFrom: null,
    ...(isOfOthersDay(window, seen) ? { joins: true as const } : {}),
  };
}
