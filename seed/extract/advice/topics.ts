/** The topics of a sentence: what it does with a service (`advice.tsv`), and the services it names (`advice-objects.tsv`). */
import { mentions } from "../text/mentions.ts";
import type { Mention, Sentence } from "../model.ts";
import { textRules } from "../text/rules.ts";
import type { Frames } from "./frames.ts";

const rules = textRules("advice");
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
  const places = new Set([...named, ...done].filter(isService).map((one) => one.value));
  const listed = named.filter((one) => !one.ruleId.startsWith("l.") || places.size > 1);
  return [...done, ...listed].toSorted((a, b) => a.start - b.start || b.end - a.end);
}

const isUnsure = ({ value }: Mention) => value.endsWith("?");
const services: ReadonlySet<string> = new Set(objects.map((rule) => rule.gives));
/** "Pharmacists, surgeries and 111 can help": what is named beside another service is advised as that is. */
const isService = ({ value }: Mention) => services.has(value);
