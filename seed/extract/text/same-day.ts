/** "Midwives strike on 7 February, the same day as nurses": two statements in one sentence, each with its own strikers. */
import { mentionsOf } from "./mentions.ts";
import type { Sentence } from "../model.ts";

/** Where the other statement begins: "…, when nurses will be out too", "… on the same day that porters walk out". */
const turns =
  /,? (?:and |which is |as )?(?=(?:on )?(?:the )?same day (?:as|that|when) )|, (?=when [^.;]{3,80}\b(?:too|as well|also)\b)/i;

/** The two of a sentence that tells of others on the day of its strike; else itself. */
export function splitAtOthers(sentence: Sentence): Sentence[] {
  const { text, start } = sentence;
  const turn = turns.exec(text);
  if (turn === null || turn.index === 0) return [sentence];
  const at = turn.index + turn[0].length;
  const [own, other] = [
    { ...sentence, end: start + turn.index, text: text.slice(0, turn.index) },
    { ...sentence, start: start + at, text: text.slice(at) },
  ];
  return [own, other].every(hasStrikers) ? [own, other] : [sentence];
}

function hasStrikers(sentence: Sentence): boolean {
  const { groups, unions } = mentionsOf(sentence, []);
  return groups.length > 0 || unions.length > 0;
}
