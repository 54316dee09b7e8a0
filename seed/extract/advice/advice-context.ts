/** The topic of advice that does not name it: it stands in the heading above, or in the sentence before. */
import { mentions } from "../text/mentions.ts";
import type { Mention, Seen } from "../model.ts";
import { textRules, wordPattern } from "../text/rules.ts";

const headings = textRules("headings");
const emergency = wordPattern("{ae}");
/** What a sentence says of A&E that the one before it names. */
const ofEmergencies = textRules("advice-context");

/** How far under its heading a sentence may stand. */
const REACH = { heading: 3, list: 8 };
/** A line of a list of places is short. */
const LINE = 90;

const helps = /\b(?:help|options?|instead|alternatives?|choose|choice|places?|use|try|contact|turn to|go to|see)\b/i;

/** "Other places to turn to:", over "Local pharmacies" and "Your GP practice". */
export function topicListed({ sentence }: Seen, before: readonly Seen[]): Mention | null {
  if (sentence.region !== "list") return null;
  const lines = before.slice(-REACH.list);
  const at = lines.findLastIndex((one) => one.sentence.text.trimEnd().endsWith(":"));
  const isOpen = lines.slice(at + 1).every((one) => one.sentence.text.length <= LINE);
  const lead = isOpen ? lines[at]?.sentence.text : undefined;
  if (lead === undefined || !helps.test(lead)) return null;
  const [topic] = mentions(headings, { ...sentence, text: sentence.text.replace(/[.;,]$/, "") });
  return topic ? { ...topic, value: `${topic.value}?`, start: sentence.start, end: sentence.end } : null;
}

/** "Pharmacy", over "Walk in for advice"; "You might wait longer", behind a sentence about A&E. */
export function topicAround(seen: Seen, before: readonly Seen[]): Mention | null {
  const last = before.at(-1);
  const [there] = last && emergency.test(last.sentence.text) ? mentions(ofEmergencies, seen.sentence) : [];
  if (there) return there;
  const above = before.slice(-REACH.heading).findLast((one) => one.sentence.region === "headline");
  const [topic] = above ? mentions(headings, { ...above.sentence, text: above.sentence.text.trim() }) : [];
  const { start, end } = seen.sentence;
  return topic ? { ruleId: topic.ruleId, value: `${topic.value}?`, start, end } : null;
}
