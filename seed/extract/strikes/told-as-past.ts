/** Whether a day is told as over: it is then the last such day, and of another strike than the one that is coming. */
import type { Mention, Seen, When } from "../model.ts";
import { textBefore, textBehind, textBetween, textOf } from "../text/around.ts";
import { clauseAround } from "../text/clauses.ts";
import { phrase } from "../text/phrases.ts";

/** "Were out last month and will walk out again". */
const willStill = /\b(?:and|but) (?:will|(?:are|is) (?:to|due to|set to|going to)|plan to|intend to)\b/i;

/** "It is their second strike, after the one on Wednesday": the strike that another follows. */
const followed = phrase("FOLLOWED", "strike-phrases");

export const isFollowed = (seen: Seen, when: When): boolean =>
  followed.test(textBefore(seen.sentence, when)) && when.windows.length === 1;

/** "They'd have been out on 3 May": a strike that was not held. */
const unreal = /(?:\bwould|['’]d) have (?:been|walked|gone|struck|stopped)\b[^.;]{0,40}$/i;

const never = /(?:\b(?:not|never|hardly|rarely)|n't)(?: [\w-]{1,12}){0,2} $/i;
/** What stands between "who" and the comma, in front of the verb of the sentence. */
const ofThem = /\b(?:who|which|whose \w{1,15}),? [^,;.]{0,200}$/;
const verbBehind = /^[^,;]{0,200}[,–—] ?(?!(?:and|who|which|but|or)\b)([^;]{0,200})$/;

const toldAsOver = phrase("TOLD_AS_OVER", "strike-phrases");

/** "Consultants, who have not walked out for ten years, follow from 20 July": told of another time, beside the day. */
function isToldBeside({ sentence }: Seen, past: Mention, when: When): boolean {
  if (past.end > when.start) return false;
  const before = textBefore(sentence, past);
  if (never.test(before)) return true;
  const [, main] = verbBehind.exec(textBetween(sentence, past, when)) ?? [];
  return main !== undefined && ofThem.test(before) && !toldAsOver.test(main);
}

const definesDay = phrase("DEFINES_DAY", "strike-phrases");

export function isPast(seen: Seen, when: When, cue: Mention | null): boolean {
  const pasts = seen.cues.filter((c) => c.value === "PAST");
  if (cue === null || unreal.test(textBefore(seen.sentence, when))) return false;
  // "After the strikes of this week the NHS will be hit again on 18 January".
  const turned = (past: Mention) =>
    seen.cues.some((c) => c.ruleId === "a.future" && c.start >= past.end && c.end <= when.start) ||
    (past.end <= when.start && willStill.test(textOf(seen.sentence, past)));
  // "On Monday, ambulance drivers went on strike."
  const opens = /^\W{0,2}(?:on |since )?$/i.test(textBefore(seen.sentence, when));
  const isBeside = cue.start >= when.end && definesDay.test(textBetween(seen.sentence, when, cue));
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

/** What strikers did, and what was done to a hospital by it: not what is said of a strike. */
const wasHeld = phrase("STRIKE_WAS_HELD", "strike-phrases");
const notOver = phrase("NOT_OVER", "strike-phrases");
/** "The union had called its members out from 8pm on Sunday". */
const hadStruck = phrase("HAD_STRUCK", "strike-phrases");
/** "The first was on Thursday", "they look back on Monday's strike". */
const overInFront = phrase("OVER_IN_FRONT", "strike-phrases");
/** "… on Thursday, when health workers went on strike", "Monday's strike saw 300 operations put off". */
const overBehind = phrase("OVER_BEHIND", "strike-phrases");

/** "On Wednesday most of the county's junior doctors came out": the weekday that is over. */
export function isToldAsPast({ sentence }: Seen, when: When, isGoverned: boolean): boolean {
  if (when.windows.some(({ startDate }) => startDate?.type !== "weekday")) return false;
  const clause = clauseAround(sentence, when);
  const before = textBefore(sentence, when);
  if (hadStruck.test(clause) || overInFront.test(before)) return true;
  if (/\bfor $/i.test(before)) return false;
  if (overBehind.test(textBehind(sentence, when))) return true;
  return (isGoverned ? wasHeld : toldAsOver).test(clause) && !notOver.test(clause);
}
