/** The towns, counties and regions that a sentence names, with their nations. */
import { mentions } from "../text/mentions.ts";
import type { Mention, Seen } from "../model.ts";
import { textOf } from "../text/around.ts";
import { placeNames, textRules } from "../text/rules.ts";

const rules = textRules("towns");
const known = new WeakMap<Seen, Mention[]>();

/** Asked of a sentence for every strike of a text, and read once. */
export function townsIn(seen: Seen): Mention[] {
  let found = known.get(seen);
  if (found === undefined)
    known.set(seen, (found = mentions(rules, seen.sentence).flatMap((town) => placed(town, seen))));
  return found;
}

/** With the nation of the place that its words name. */
function placed(town: Mention, { sentence }: Seen): Mention[] {
  const text = textOf(sentence, town);
  const place = placeNames.find(({ name }) => text.includes(name));
  return place === undefined || place.nation === "-" ? [] : [{ ...town, value: place.nation }];
}

/** The name alone: "in north Leeds" is Leeds. */
export function townNames(seen: Seen, within: { start: number; end: number }): string[] {
  const { text, start } = seen.sentence;
  return townsIn(seen)
    .filter((town) => town.start >= within.start && town.end <= within.end)
    .map((town) => text.slice(town.start - start, town.end - start))
    .map((words) => /[A-Z][\w' ]{1,30}$/.exec(words)?.[0] ?? words);
}
