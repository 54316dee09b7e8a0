/** The topics of a sentence: what it does with a service (`advice.tsv`), and the services it names (`advice-objects.tsv`). */
import * as z from "zod";
import { mentions } from "../text/mentions.ts";
import type { Mention, Sentence } from "../model.ts";
import { phrase } from "../text/phrases.ts";
import { textRules } from "../text/rules.ts";
import { withTraits } from "../text/traits.ts";
import type { Frames } from "./frames.ts";

/** What the words of a row tell beside their topic, for what stands where several topics are told. */
const Trait = z.enum([
  // When to ring 999; who comes forward in danger, or for care; that nobody should ring again.
  "WHEN_TO_RING",
  "COMES_FORWARD",
  "COMES_FOR_CARE",
  "AGAIN",
  // That need decides who is seen first; that the sickest are; who is looked after; whose need is less.
  "ORDER",
  "BY_NEED",
  "SICKEST",
  "CARED_FOR",
  "LESSER",
  // Whom A&E sees, who alone should come there, for whom it is open; how else one gets there.
  "AE_SEES",
  "ONLY_THOSE",
  "FOR_WHOM_OPEN",
  "OWN_WAY",
]);
export type Trait = z.infer<typeof Trait>;

/** What a row gives is its topic; what else its words tell of it stands behind: "ambulance-response OWN_WAY". */
const { rules, has } = withTraits("advice", Trait);
export { has };
const objects = textRules("advice-objects");
const all = [...rules, ...objects];

/** The rows of a topic are in the order of what they are worth. */
export const rank = ({ ruleId }: Mention): number => all.findIndex((rule) => rule.id === ruleId);

export function topicsIn(sentence: Sentence, frames: Frames): Mention[] {
  const done = mentions(rules, sentence)
    .filter(frames.isForPublic)
    .filter((one) => !(isUnsure(one) && frames.isAim(one)))
    .map((one) => (frames.isAim(one) ? { ...one, value: `${one.value}?` } : one));
  const named = mentions(objects, sentence).filter(frames.tells);
  const isElsewhere = isSentTo(sentence);
  const places = new Set([...named, ...done].filter(isService).map((one) => one.value));
  const listed = named.filter((one) => !one.ruleId.startsWith("l.") || places.size > 1);
  return [...done, ...listed].filter((one) => !isElsewhere(one)).toSorted((a, b) => a.start - b.start || b.end - a.end);
}

const sendsOn = phrase("SENDS_ON", "advice-phrases");
/** Where what is told of sending people on ends. */
const turn = /[.;:!?]|, (?:so|but|and please|please)\b| \bbefore\b/;

/** "111 can send you to a pharmacist", "you may be pointed to a pharmacist": nobody is advised to go to one. */
function isSentTo(sentence: Sentence): (one: Mention) => boolean {
  const { text, start } = sentence;
  const found = sendsOn.find(text);
  const from = found ? found.index + found[0].length : Infinity;
  return (one) => isPlace(one) && one.end - start > from && !turn.test(text.slice(from, one.end - start));
}

const isUnsure = ({ value }: Mention) => value.endsWith("?");
const services: ReadonlySet<string> = new Set(objects.map((rule) => rule.gives));
/** "Pharmacists, surgeries and 111 can help": what is named beside another service is advised as that is. */
const isService = ({ value }: Mention) => services.has(value);
/** Where people are sent: 111 itself sends them, and is the way to help in a crisis. */
const isPlace = (one: Mention) =>
  isService(one) && !["urgent-not-emergency", "mental-health-crisis"].includes(one.value.replace("?", ""));
