/**
 * Whether a number is told in plain words: who, how many, of what, because of the strike, and nothing else. What else a
 * sentence may say of a number has no end ("after a flood", "in July", "nearly", "with its neighbour"): what no row of
 * `plain.tsv` knows is for a person.
 */
import { isStrike } from "../text/cues.ts";
import { textRules } from "../text/rules.ts";
import { townsIn } from "../names/towns.ts";
import type { ImpactClaim } from "./impact-claims.ts";

const rows = textRules("plain");
const notDone = rows.filter(({ gives }) => gives === "NOT_DONE");
const known = rows.filter(({ gives }) => gives !== "NOT_DONE");
const wordOrYear = /\p{L}[\p{L}'-]*|\b(?:19|20)\d\d\b/gu;
const wide = known.filter(({ gives }) => gives === "WIDE");

/** What of the sentence nobody has read, in its order. `isOfOne`: the number is told of one organisation, and "in England" says otherwise. */
export function unreadWords({ seen, service, effect, count }: ImpactClaim, isOfOne: boolean): string[] {
  const { text, start } = seen.sentence;
  const read = [
    ...[
      ...seen.organisations,
      ...seen.whens,
      ...seen.groups,
      ...(isOfOne ? [] : seen.nations),
      ...seen.durations,
      ...townsIn(seen),
    ],
    ...(effect.value === "STAFF_ABSENT" ? seen.unions : []),
    ...[...seen.cues.filter(isStrike), service, effect, ...(count === null ? [] : [count])],
  ];
  const letters = text.split("");
  for (const span of read)
    for (let at = Math.max(0, span.start - start); at < Math.min(letters.length, span.end - start); at += 1)
      letters[at] = " ";
  const left = letters.join("");
  const ofMany = isOfOne ? wide.flatMap(({ pattern }) => left.match(pattern) ?? []) : [];
  const rest = known.reduce((words, { pattern }) => words.replaceAll(pattern, " "), left);
  const nearly = notDone.flatMap(({ pattern }) => text.match(pattern) ?? []);
  return [...nearly, ...ofMany, ...(rest.match(wordOrYear) ?? [])];
}
