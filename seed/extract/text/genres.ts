/** Texts that are about something beside a strike: what an authority discloses, the dead, old times, what was found out. */
import type { Sentence } from "../model.ts";
import { mentions } from "./mentions.ts";
import { textRules } from "./rules.ts";

/** A text tells in its first sentences what it is. */
const HEAD = 3;
const rules = textRules("genres");

/** Of such a text only those strikes are taken that a sentence tells of with their day. */
export function isAside(sentences: readonly Sentence[]): boolean {
  return sentences.slice(0, HEAD).some((sentence) => mentions(rules, sentence).length > 0);
}
