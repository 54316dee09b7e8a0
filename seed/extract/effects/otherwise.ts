/** What else a sentence tells of its numbers, so that no strike touched them: "300 nurses voted", "300 extra clinics". */
import { mentions } from "../text/mentions.ts";
import type { Mention, Sentence } from "../model.ts";
import { textRules } from "../text/rules.ts";

const rules = textRules("otherwise");

export const otherwiseIn = (sentence: Sentence): Mention[] => mentions(rules, sentence);

/** The first that begins between two places, of one kind. */
export function otherwiseBetween(
  list: readonly Mention[],
  kind: string,
  from: number,
  to: number,
): Mention | undefined {
  return list.find((one) => one.value === kind && one.start >= from && one.end <= to);
}
