/** Those who strike, told by that word alone: "striking porters took their case to Parliament". */
import type { Mention, Seen } from "../model.ts";
import { textBefore } from "../text/around.ts";
import { toldCue } from "./called.ts";

const strikers = /\bstrikers\b/i;
const striking =
  /\bstriking (?=(?:(?!(?:for|is|are|over|against|on|in)\b)[\w'-]{1,18} ){0,3}?(?:staff|workers|members|employees|crews|colleagues|medics|doctors)\b)/i;
const front = /\bstriking (?:(?!(?:for|is|are|over|against|on|in|by|with)\b)[\w'-]{1,18} ){0,2}$/i;

function found({ sentence, groups, unions }: Seen): { index: number; length: number } | null {
  const named = [...groups, ...unions];
  const match =
    named.map((one) => front.exec(textBefore(sentence, one))).find((one) => one !== null) ??
    (named.length > 0 ? strikers.exec(sentence.text) : null) ??
    striking.exec(sentence.text);
  return match && { index: match.index, length: "striking".length };
}

export const areStriking = (seen: Seen): boolean => found(seen) !== null;

/** The word for a strike that a sentence tells of as called, or that for those who strike. */
export function strikeWord(seen: Seen): Mention | undefined {
  const told = toldCue(seen);
  // "A rally for striking nurses on 3 July": what has that day is something else.
  const match = told || seen.whens.length > 0 ? null : found(seen);
  if (!match) return told;
  const start = seen.sentence.start + match.index;
  return { start, end: start + match.length, value: "TRIGGER", ruleId: "t.striking" };
}
