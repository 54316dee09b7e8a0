/** What was too long to be read: the editor must know, for silence looks like all-clear. */
import type { Draft } from "../../draft.ts";
import type { Reading } from "../reading.ts";
import { LONGEST } from "./sentences.ts";

/** So much of it is shown. */
const SHOWN = 200;

export function unreadNotes({ text, document }: Reading): Draft["notes"] {
  const long = document.filter(({ sentence }) => sentence.region === "too-long");
  return long.map(({ sentence: { start } }) => ({
    text: `A sentence has more than ${LONGEST.toLocaleString("en-GB")} characters, and was not read: please read it yourself (SLOW_SENTENCE).`,
    evidence: [{ quote: text.slice(start, start + SHOWN), start, end: start + SHOWN }],
  }));
}
