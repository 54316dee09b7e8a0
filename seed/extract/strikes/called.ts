/** Strikes that are called: not voted on, denied or possible only. */
import { isStrike } from "./govern.ts";
import type { Mention, Seen } from "../model.ts";
import { isOutsideHealth } from "./strike-claims.ts";

/** Whether the text surely tells of a strike that is called: without one no day is taken that no word gives to it. */
export function isCalled(document: readonly Seen[]): boolean {
  return document.some((seen) => toldCue(seen)?.value === "TRIGGER");
}

/** The word for a strike that a sentence tells of as called: not as voted on, denied or possible. */
export function toldCue(seen: Seen): Mention | undefined {
  const { region, start, text } = seen.sentence;
  if ((region !== "body" && region !== "headline" && region !== "list") || isOutsideHealth(seen)) return undefined;
  return seen.cues.find((cue) => {
    if (!isStrike(cue)) return false;
    const before = seen.cues.filter((word) => word.start < cue.end && cue.start - word.end < 30);
    const isVote = before.some((word) => word.ruleId === "r.ballot");
    const isUnsure = before.some((word) => word.value === "PROPOSED" || word.value === "NEGATED");
    const behind = text.slice(cue.end - start);
    if (/\bor (?:[\w']{1,15} ){1,4}will (?:[\w']{1,15} )?$/i.test(text.slice(0, cue.start - start))) return false;
    return !isVote && !isUnsure && !/^ (?:ballot|vote|mandate|threat|fund)/i.test(behind);
  });
}
