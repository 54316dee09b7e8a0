/** Strikes that are called: not voted on, denied or possible only. */
import type { Mention, Seen } from "../model.ts";
import { textBefore, textBehind } from "../text/around.ts";
import { isStrike } from "../text/cues.ts";
import { isOutsideHealth } from "../names/sector.ts";
import { phrase } from "../text/phrases.ts";

/** A text tells at its head what it is about, or more than once. */
const HEAD = 3;

/** Whether the text surely tells of a strike that is called: without one no day is taken that no word gives to it. */
export function isCalled(document: readonly Seen[]): boolean {
  const told = document.flatMap((seen, at) => (toldCue(seen)?.value === "TRIGGER" ? [at] : []));
  return told.length > 1 || (told[0] ?? HEAD) < HEAD;
}

/** "Workers thinking about going on strike", "asked about strikes": spoken of, and not called. */
const unsaid = phrase("ONLY_SPOKEN_OF", "strike-phrases");
/** "It isn't a strike". */
const denied = phrase("IS_NO", "strike-phrases");
const openStill = phrase("STILL_OPEN", "strike-phrases");

/** The word for a strike that a sentence tells of as called: not as voted on, denied or possible. */
export function toldCue(seen: Seen): Mention | undefined {
  const { region } = seen.sentence;
  if ((region !== "body" && region !== "headline" && region !== "list") || isOutsideHealth(seen)) return undefined;
  return seen.cues.find((cue) => {
    if (!isStrike(cue)) return false;
    const before = seen.cues.filter((word) => word.start < cue.end && cue.start - word.end < 30);
    const isVote = before.some((word) => word.ruleId === "r.ballot");
    const isUnsure = before.some((word) => word.value === "PROPOSED" || word.value === "NEGATED");
    const behind = textBehind(seen.sentence, cue);
    const front = textBefore(seen.sentence, cue);
    if (unsaid.test(front) || denied.test(front) || openStill.test(behind)) return false;
    if (/\bor (?:[\w']{1,18} ){1,4}will (?:[\w']{1,18} )?$/i.test(front)) return false;
    return !isVote && !isUnsure && !/^ (?:ballot|vote|mandate|threat|fund)/i.test(behind);
  });
}
