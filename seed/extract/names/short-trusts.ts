/** "The East Kent trust", "Wirral's hospital trust": trusts by the first words of their names. */
import type { Trust } from "../../../schema/records.ts";
import { normaliseName } from "../../../schema/find-trust.ts";
import type { Sentence, Span } from "../model.ts";

/** Words that begin the names of many: alone they are no name. */
const general =
  /^(?:north|south|east|west|northern|southern|eastern|western|central|mid|royal|university|community|nhs|the|great|national|hospitals?|health|care|united|general|queens?|kings?|princess|st|childrens|womens|london|greater|new|public|partnership|foundation|coast|midlands?|of|and|england|wales|scotland|english|scottish)$/;
const kinds: readonly [RegExp, readonly string[]][] = [
  [/\bhospitals?\b|\bacute\b/i, ["acute", "specialist"]],
  [/\bambulance\b/i, ["ambulance"]],
  [/\bmental health\b/i, ["mental-health"]],
  [/\bcommunity\b/i, ["community"]],
];
const kindWord = "(?:NHS |[Hh]ealth |[Hh]ospitals? |[Aa]mbulance |[Mm]ental [Hh]ealth |[Cc]ommunity |[Aa]cute )";
const shortName = new RegExp(
  String.raw`(?<!\b[Aa]n? |\b(?:one|any|each|every|no|another) )\b((?:\p{Lu}[\p{L}'-]{1,20} (?:and |& |of )?){1,5}?)(${kindWord}{0,2})(?:NHS )?([Tt]rust)\b(?!-|'s Law)`,
  "gu",
);
const opening = /^(?:The|At|In|From|Outside|Both|And|But|Meanwhile|With|For) /;

export type ShortTrust = Span & { name: string; first: string; kind: string };

/** What a sentence calls a trust without its whole name: "East Kent" and the kind of trust that it says. */
export function shortTrustsIn({ text, start }: Sentence): ShortTrust[] {
  if (!/trust/i.test(text)) return [];
  return [...text.matchAll(shortName)].flatMap((match) => {
    const [whole, words = "", kind = "", trust = ""] = match;
    const skipped = opening.exec(words)?.[0].length ?? 0;
    const first = words.slice(skipped).trim();
    // "The Prince's Trust": one word with a capital is that of a charity.
    if (first === "" || (trust === "Trust" && kind === "" && !first.includes(" "))) return [];
    const from = start + match.index + skipped;
    return [{ start: from, end: start + match.index + whole.length, name: whole.slice(skipped), first, kind }];
  });
}

const beginnings = new WeakMap<readonly Trust[], Map<string, Trust[]>>();

/** The trusts whose names begin with these words. */
export function trustsBeginning(first: string, kind: string, directory: readonly Trust[]): Trust[] {
  let known = beginnings.get(directory);
  if (known === undefined) beginnings.set(directory, (known = beginningsOf(directory)));
  const [, allowed] = kinds.find(([word]) => word.test(kind)) ?? [];
  const words = normaliseName(first);
  if (allowed?.includes("ambulance") !== true && words.split(" ").every((word) => general.test(word))) return [];
  return (known.get(words) ?? []).filter((trust) => allowed?.includes(trust.kind) !== false);
}

function beginningsOf(directory: readonly Trust[]): Map<string, Trust[]> {
  const known = new Map<string, Trust[]>();
  for (const trust of directory.filter(({ name }) => !/Health Board$|^NHS /.test(name))) {
    for (const name of new Set([trust.name, ...trust.otherNames].filter((one) => one.includes(" ")))) {
      const words = normaliseName(name).split(" ");
      for (let n = 1; n <= words.length && words[n - 1] !== "trust"; n += 1) {
        const first = words.slice(0, n).join(" ");
        const list = known.get(first) ?? [];
        if (!list.includes(trust)) known.set(first, [...list, trust]);
      }
    }
  }
  return known;
}
