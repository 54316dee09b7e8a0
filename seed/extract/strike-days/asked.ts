/** A question for the days of the strike, over its answer: "When will the nurses strike?", "Was there not one before?". */
import type { Seen } from "../model.ts";
import { isStrike } from "../text/cues.ts";
import { phrase } from "../text/phrases.ts";

/** What asks for a day, or for another strike. */
const forDay = phrase("ASKS_FOR_DAY", "strike-phrases");
/** What is asked of it without its name: "when is it on?", "which days are affected?", "will there be another?". */
const ofIt = phrase("ASKED_OF_IT", "strike-phrases");

export function isAsked({ sentence: { text }, cues }: Seen): boolean {
  const asked = text.trimEnd();
  return asked.endsWith("?") && forDay.test(asked) && (cues.some(isStrike) || ofIt.test(asked));
}

/** "Are nurses on strike on 8 December?" over "No", and what is called a myth: it is told that there is no such strike. */
export function isUntrue(document: readonly Seen[], at: number): boolean {
  const text = document[at]?.sentence.text.trim() ?? "";
  const behind = document.slice(at + 1).find(({ sentence }) => !answerLabel.test(sentence.text));
  const next = behind?.sentence.text.replace(labelled, "").trim() ?? "";
  return called.test(text) || (text.endsWith("?") && no.test(next));
}

/** "A." in front of an answer, which the end of a sentence may part from it. */
const answerLabel = /^\W*(?:A|Answer)[.:]\W*$/i;
const labelled = /^\W*(?:A|Answer)[.:] /i;
const called = phrase("CALLED_UNTRUE", "strike-phrases");
const no = phrase("ANSWERED_NO", "strike-phrases");

/** Whether the line above asks for the strike's day. */
export function isAnswer(document: readonly Seen[], at: number): boolean {
  const above = document.slice(0, at).findLast(({ sentence }) => /\w{2}/.test(sentence.text));
  return above !== undefined && isAsked(above);
}
