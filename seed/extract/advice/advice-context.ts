/** The topic of advice that does not name it: it stands in the heading above, or in the sentence before. */
import { mentions } from "../text/mentions.ts";
import type { Mention, Seen, Sentence } from "../model.ts";
import { opensWithMildNeed } from "./conditions.ts";
import { textRules, wordPattern } from "../text/rules.ts";

const headings = textRules("headings");
const places = textRules("advice-objects");
const emergency = wordPattern("{ae}");
/** What a sentence says of A&E that the one before it names. */
const ofEmergencies = textRules("advice-context");

/** How far under its heading a sentence may stand, and how far inside of a line its place. */
const REACH = { heading: 3, list: 8, place: 30 };
/** A line of a list of places is short. */
const LINE = 90;

const isShut = /\b(?:closed?|shut|strik\w{1,4}|staff|was|were|cancelled|affected)\b/i;
const helps =
  /\bthere are(?: also)?:|\b(?:help|options?|instead|alternatives?|choose|choice|places?|use|try|contact|turn to|go to|see)\b/i;

/** "Other places to turn to:", or "If it is no emergency:", over "Local pharmacies" and "The walk-in centre in Ash Lane". */
export function topicsListed({ sentence }: Seen, before: readonly Seen[]): Mention[] {
  if (sentence.region !== "list") return [];
  const lines = before.slice(-REACH.list);
  const at = lines.findLastIndex((one) => one.sentence.text.trimEnd().endsWith(":"));
  const isOpen = lines.slice(at + 1).every((one) => one.sentence.text.length <= LINE);
  const lead = isOpen ? lines[at] : undefined;
  if (lead === undefined || !(helps.test(lead.sentence.text) || opensWithMildNeed(lead))) return [];
  const { start, end } = sentence;
  const topics = mentions(headings, { ...sentence, text: sentence.text.replace(/[.;,]$/, "") });
  const named = topics.length > 0 ? topics : placesNamedFirst(sentence);
  return named.map((topic) => ({ ...topic, value: `${topic.value}?`, start, end }));
}

/** A line that begins with a place, and tells nothing of those who work there, nor that it is shut. */
function placesNamedFirst(sentence: Sentence): Mention[] {
  if (sentence.text.length > LINE || isShut.test(sentence.text)) return [];
  return mentions(places, sentence).filter(({ start }) => start - sentence.start <= REACH.place);
}

/** "Pharmacy", over "Walk in for advice"; "You might wait longer", behind a sentence about A&E. */
export function topicAround(seen: Seen, before: readonly Seen[]): Mention[] {
  const last = before.at(-1);
  const [there] = last && emergency.test(last.sentence.text) ? mentions(ofEmergencies, seen.sentence) : [];
  if (there) return [there];
  const above = before.slice(-REACH.heading).findLast((one) => one.sentence.region === "headline");
  const [topic] = above ? mentions(headings, { ...above.sentence, text: above.sentence.text.trim() }) : [];
  const { start, end } = seen.sentence;
  return topic ? [{ ruleId: topic.ruleId, value: `${topic.value}?`, start, end }] : [];
}
