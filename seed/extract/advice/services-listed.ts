/** Services that a list, or the next sentence, names behind the word that they go on. */
import { mentions } from "../text/mentions.ts";
import type { Mention, Seen } from "../model.ts";
import { textRules, wordPattern } from "../text/rules.ts";

const services = textRules("advice-listed");
/** "These services go on as usual:", and "Essential services will be kept up." */
const goOn = wordPattern(
  "\\b(?:services?|departments?|units?|care|treatments?|clinics?|these|following)\\b{gap}{caregoes}",
);
const unlike =
  /\b(?:(?<!\d )may|might|could|would have|was|were|had|if|whether|except|apart from|other than|not be (?:available|running|open))\b/i;
/** "They are …", "Among them are …", behind the services that go on. */
const names =
  /^["']?(?:(?:these|they|this|that) (?:are|include[sd]?|goes for|means)|among (?:them|these) (?:are|is))\b/i;
/** A line of a list of services is short, and so is the list. */
const LINE = 160;
const REACH = 10;

type Listed = { topics: Mention[]; lead: Seen };

export function servicesListed(seen: Seen, before: readonly Seen[]): Listed | null {
  const lead = leadOf(seen, before);
  if (lead === undefined || seen.sentence.text.length > LINE) return null;
  const { text } = lead.sentence;
  if (!goOn.test(text) || unlike.test(text)) return null;
  return { topics: mentions(services, seen.sentence), lead };
}

function leadOf({ sentence }: Seen, before: readonly Seen[]): Seen | undefined {
  const last = before.at(-1);
  if (names.test(sentence.text)) return last?.sentence.block === sentence.block ? last : undefined;
  if (sentence.region !== "list") return undefined;
  const lead = before.slice(-REACH).findLast((one) => one.sentence.region !== "list" || isLead(one));
  return lead && isLead(lead) ? lead : undefined;
}

const isLead = ({ sentence }: Seen) => sentence.text.trimEnd().endsWith(":");
