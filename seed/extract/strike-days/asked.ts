/** A question for the days of the strike, over its answer: "When will the nurses strike?", "Was there not one before?". */
import type { Seen } from "../model.ts";
import { isStrike } from "../text/cues.ts";

/** What asks for a day, or for another strike. */
const when =
  /\b(?:when|(?:which|what) (?:days?|dates?)|how long)\b[^.?]{0,100}\?$|\b(?:before|earlier|already|next|another|more|again|first)\b[^.?]{0,40}\?$/i;
/** What is asked of it without its name: "when is it on?", "which days are affected?", "will there be another?". */
const it =
  /\b(?:it|this|action|they) (?:\w+ )?(?:happening|taking place|going on|start|begin|last)|^when (?:is|are|was|were|will) (?:it|this|that|they|these|those)(?: (?:on|be|held|over))*\?$|^(?:which|what) (?:days?|dates?)(?: and (?:times|hours))? (?:are|is|will be|were) (?:affected|involved|planned|concerned|it|they|these)\b|^(?:will|was|is|were|wasn't|weren't|are) there (?:not |to be |going to be )?(?:be )?(?:any(?: more)?|another|more|one)\b(?: (?:one|strike|to come|before|already|earlier|planned|days?|dates?))*\?$|^(?:is|was) (?:it|this|that) the (?:first|last|only)(?: (?:one|time|strike))?\?$/i;

export function isAsked({ sentence: { text }, cues }: Seen): boolean {
  const asked = text.trimEnd();
  return asked.endsWith("?") && when.test(asked) && (cues.some(isStrike) || it.test(asked));
}

/** Whether the line above asks for the strike's day. */
export function isAnswer(document: readonly Seen[], at: number): boolean {
  const above = document.slice(0, at).findLast(({ sentence }) => /\w{2}/.test(sentence.text));
  return above !== undefined && isAsked(above);
}
