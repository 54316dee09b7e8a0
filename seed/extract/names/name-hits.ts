/** Where the words of a sentence are those of a name of the directory, and which of these stand in one list. */
import { isAbroad } from "./abroad.ts";
import { longestFrom, type Node, startsLikeName, wordsOf } from "./name-index.ts";
import { isMeantBeside, isOfOtherList } from "./short-names.ts";

/** `before` and `behind`: the words of its sentence beside it; `start` within the sentence. */
export type Hit = { node: Node; name: string; start: number; end: number; before: string; behind: string };

export function hitsIn(text: string, root: Node): Hit[] {
  const words = wordsOf(text);
  const hits: Hit[] = [];
  for (let i = 0; i < words.length; i += 1) {
    const hit = longestFrom(root, words, i);
    const first = words[i];
    const last = hit && words[hit.to - 1];
    if (!hit || !first || !last) continue;
    const whole = text.slice(first.start, last.end);
    const name = hit.possessive ? whole.replace(/'s?$/i, "") : whole;
    const before = text.slice(0, first.start);
    if (!startsLikeName(text, words, i) || isOther(name, before, text.slice(last.end))) continue;
    const end = first.start + name.length;
    if (isAbroad(hit.node.use, name, before, text.slice(end))) continue;
    hits.push({ node: hit.node, name, start: first.start, end, before, behind: text.slice(end) });
    i = hit.to - 1;
  }
  return hits;
}

/** "At Airedale, Bradford and Calderdale": between the names of a list. */
const joiner = /^(?:'s?)?(?: \([\p{L}' -]{2,30}\)| in \p{Lu}[\p{L}'-]{2,20})?(?:,|,? and|,? &)(?: at)?(?: the)? $/u;

/** A short name beside one that is meant is meant as well: what is said of one of a list is said of each. */
export function withNeighbours(hits: readonly Hit[], accepted: ReadonlySet<Hit>, text: string): Set<Hit> {
  const named = new Set(accepted);
  const isListed = (one: Hit, other: Hit) => joiner.test(text.slice(one.end, other.start));
  const isShort = (hit: Hit) => hit.node.use === "SHORT" && !named.has(hit);
  hits.forEach((hit, i) => {
    const last = hits[i - 1];
    if (
      last &&
      isShort(hit) &&
      named.has(last) &&
      isListed(last, hit) &&
      !isTownOf(last, hit, text) &&
      !isOfOtherList(hit)
    )
      named.add(hit);
  });
  hits.toReversed().forEach((hit, i) => {
    const next = hits[hits.length - i];
    if (next && isShort(hit) && named.has(next) && isListed(hit, next) && isMeantBeside(hit.before, hit.behind))
      named.add(hit);
  });
  return named;
}

/** "King George Hospital, Goodmayes": a hospital's town stands behind it. */
const isTownOf = (hospital: Hit, town: Hit, text: string) =>
  /\b(?:Hospital|Infirmary)$/.test(hospital.name) && text.slice(hospital.end, town.start) === ", ";

/** Companies that name their hospitals by the town: "Spire Southampton Hospital". */
const company =
  /\b(?:Spire|Nuffield Health|BMI|Circle|Ramsay|Priory|Cygnet|Bupa|BUPA|HCA|KIMS|Elysium|Practice Plus)(?: the)? $/;

/**
 * "Yorkshire ambulance crews", "North Cumbria Integrated Care Board", "Frimley Health and Care": words that make it no
 * name, or another's.
 */
function isOther(name: string, before: string, after: string): boolean {
  return (
    company.test(before) ||
    // "In York hospitals are busy": those of the town.
    (name.endsWith(" hospitals") && /(?:^|\W )In $/.test(before)) ||
    (/\b(?:ambulance|service|healthcare|mental health|community health)$/.test(name) && !isService(name, after)) ||
    (name.endsWith(" hospitals") && isOfCounty(name, before, after)) ||
    /^ (?:Board|[Ss]ystem|Integrated Care|ICB|ICS|CCG|Clinical Commissioning|Council|Borough|Road|Charity)\b/.test(
      after,
    ) ||
    (/\bHealth$/.test(name) && /^ (?:and|&) (?:Social )?Care\b/.test(after))
  );
}

/** "North West ambulance service", which is one in small letters, too. */
const isService = (name: string, after: string) => name.endsWith(" ambulance") && /^ (?:service|trust)\b/.test(after);

/** "Hampshire hospitals are busy", "two Gloucestershire hospitals": those of the county, unless "trust" stands behind. */
const isOfCounty = (name: string, before: string, after: string): boolean =>
  (/^[\p{L}']+shire hospitals$/u.test(name) ||
    /\b(?:two|three|four|five|some|most|many|other|all|several|both|\d+) $/.test(before)) &&
  !/^ (?:NHS|(?:foundation )?trust|FT)\b/i.test(after);
