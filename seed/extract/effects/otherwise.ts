/** What else a sentence tells of its numbers, so that no strike touched them: "300 nurses voted", "300 extra clinics". */
import { mentions, once } from "../text/mentions.ts";
import type { Mention } from "../model.ts";
import { textRules } from "../text/rules.ts";

const rules = textRules("otherwise");

/** "Absent in the strikes, and 300 appointments were postponed": these, and no strike, were postponed. */
const ofCare =
  /\b(?:appointments?|operations?|procedures?|clinics?|scans?|surgery|surgeries|treatments?|patients?) (?:\w{1,12} ){0,4}\w{3,12}(?: off| down)?$/i;

export const otherwiseIn = once((sentence) =>
  mentions(rules, sentence).filter(
    ({ value, start, end }) =>
      value !== "TAKEN_BACK" || !ofCare.test(sentence.text.slice(start - sentence.start, end - sentence.start)),
  ),
);

/** The first that begins between two places, of one kind. */
export function otherwiseBetween(
  list: readonly Mention[],
  kind: string,
  from: number,
  to: number,
): Mention | undefined {
  return list.find((one) => one.value === kind && one.start >= from && one.end <= to);
}
