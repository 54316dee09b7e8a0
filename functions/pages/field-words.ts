/** What a field of a record is about, in words. */
import { nameOf } from "../facts.ts";
import { fieldNames } from "../feeds/planned-words.ts";

const more: Record<string, string> = {
  trust: "the organisation",
  nation: "the nation",
  area: "the area",
  service: "the service",
  effect: "what happens to it",
  modality: "how sure it is",
  metric: "what is counted",
  count: "the number",
  period: "the days covered",
  setting: "the kind of care",
  figureStatus: "how final the number is",
  topic: "the topic",
  issuer: "who issued it",
  text: "the words",
};

export function fieldWords(field: string): string {
  const name = nameOf(field);
  return fieldNames[name] ?? more[name] ?? name;
}
