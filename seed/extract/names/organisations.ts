/**
 * Names of trusts, by the longest match over the directory's words. A name alone decides only where it is the name of one
 * organisation on the day of the article; a near miss is a suggestion for a person.
 */
import type { Resolved } from "../../../schema/find-trust.ts";
import type { Trust } from "../../../schema/records.ts";
import { nearestName, sameName } from "./fuzzy.ts";
import type { OrganisationMention, Sentence } from "../model.ts";
import { listedNames } from "./listed-names.ts";
import { mentions } from "../text/mentions.ts";
import { textRules } from "../text/rules.ts";
import { buildIndex, type Index, longestFrom, type Node, nodeOf, startsLikeName, wordsOf } from "./name-index.ts";
import { isMeantAsName, isOfTown } from "./short-names.ts";
import { groupOf, meantBy, settle, settledByOthers, timesOf } from "./which.ts";

/** Names that a hospital goes by and that are no name of the directory's. */
const shortNames = textRules("trust-names");
const northernIreland =
  /\b(?:Northern Ireland|Belfast|Ulster|Stormont|Derry|Londonderry|Lisburn|Craigavon|Newry|Antrim|Ballymena|Coleraine|Omagh|Enniskillen|Dundonald|Armagh|Fermanagh|Tyrone|Portadown|Downpatrick|Altnagelvin|Lurgan|HSC|NIPSA)\b|hscni/;

const indexes = new WeakMap<readonly Trust[], Index>();

/** The organisations that each sentence of a text names. */
export function organisationsOf(
  sentences: readonly Sentence[],
  directory: readonly Trust[],
  publishedOn: string | null,
  text: string,
): OrganisationMention[][] {
  const find = organisationFinder(directory, publishedOn, text);
  return settledByOthers(sentences.map(find));
}

/** Finds names in sentences; made once for a directory and a day. */
export function organisationFinder(
  directory: readonly Trust[],
  publishedOn: string | null,
  text = "",
): (sentence: Sentence) => OrganisationMention[] {
  const isThere = (place: string | undefined) => place === undefined || northernIreland.test(text);
  let index = indexes.get(directory);
  if (index === undefined) indexes.set(directory, (index = buildIndex(directory)));
  const { root, names } = index;
  const times = timesOf(publishedOn, text);
  // A text says the same names again and again.
  const known = new Map<Node, Resolved>();
  const meant = (node: Node): Resolved => {
    let found = known.get(node);
    if (found === undefined) known.set(node, (found = meantBy(node, directory, times)));
    return found;
  };
  const shortCode = (name: string): string | null => {
    const [hit] = mentions(shortNames, { start: 0, end: name.length, index: 0, block: 0, region: "body", text: name });
    const [code = "", place] = hit?.value.split(":") ?? [];
    return code !== "" && !code.includes("+") && isThere(place) ? code : null;
  };
  return (sentence) => {
    if (sentence.region === "boilerplate") return [];
    const words = wordsOf(sentence.text);
    const found: OrganisationMention[] = [];
    for (let i = 0; i < words.length; i += 1) {
      const hit = longestFrom(root, words, i);
      const first = words[i];
      const last = hit && words[hit.to - 1];
      if (!hit || !first || !last) continue;
      const whole = sentence.text.slice(first.start, last.end);
      const name = hit.possessive ? whole.replace(/'s?$/i, "") : whole;
      const after = sentence.text.slice(last.end);
      if (!startsLikeName(sentence.text, words, i) || isOther(name, after)) continue;
      const before = sentence.text.slice(0, first.start);
      const isNext = found.some(
        (other) =>
          other.end <= sentence.start + first.start &&
          joiner.test(sentence.text.slice(other.end - sentence.start, first.start)) &&
          !isTownOf(other.name, sentence.text.slice(other.end - sentence.start, first.start)),
      );
      if (
        !hit.node.short ||
        isNext ||
        isMeantAsName(name, before, sentence.text.slice(first.start + name.length), meant(hit.node), text)
      ) {
        const span = { start: sentence.start + first.start, end: sentence.start + first.start + name.length };
        const group = groupOf(hit.node, meant(hit.node)).map(({ code }) => ({ codes: [code.value], reason: null }));
        const single = [settle(name, meant(hit.node), times, after.slice(0, 60), text)];
        for (const one of group.length > 0 ? group : single) found.push({ ...span, name, suggestion: null, ...one });
      }
      i = hit.to - 1;
    }
    for (const { value, start, end } of mentions(shortNames, sentence)) {
      const [named = "", place] = value.split(":");
      const codes = named.split("+");
      const within = found.filter((other) => other.start < end && start < other.end);
      if (!isThere(place) || (within.length > 0 && codes.length === 1 && place === undefined)) continue;
      for (const part of within) found.splice(found.indexOf(part), 1);
      const name = sentence.text.slice(start - sentence.start, end - sentence.start);
      // A group of trusts is each of them.
      for (const code of codes) found.push({ start, end, name, codes: [code], suggestion: null, reason: null });
    }
    for (const listed of listedNames(sentence)) {
      if (found.some((other) => other.start < listed.end && listed.start < other.end)) continue;
      const node = nodeOf(root, listed.name) ?? nodeOf(root, `${listed.name} Hospital`);
      // Every county has a hospital of St Mark's.
      const isElsewhere = listed.name.startsWith("St ") && node !== null && !isOfTown(meant(node), text);
      const one = node && !isElsewhere ? meant(node) : null;
      const code = one?.kind === "one" ? one.trust.code.value : shortCode(listed.name);
      if (code !== null) found.push({ ...listed, codes: [code], reason: null, suggestion: null });
    }
    return [...found, ...suggestions(sentence, found, names)].toSorted((a, b) => a.start - b.start);
  };
}

/** "At Airedale, Bradford and Calderdale": between the names of a list. */
const joiner = /^(?:'s?)?(?:,|,? and|,? &)(?: at| in)?(?: the)? $/;

/** "King George Hospital, Goodmayes": a hospital's town stands behind it. */
const isTownOf = (hospital: string, between: string) => /\b(?:Hospital|Infirmary)$/.test(hospital) && between === ", ";

/**
 * "Yorkshire ambulance crews", "North Cumbria Integrated Care Board", "Frimley Health and Care": words that make it no
 * name, or another's.
 */
const isOther = (name: string, after: string): boolean =>
  /\b(?:ambulance|service|healthcare)$/.test(name) ||
  /^ (?:Board|System|Integrated Care|ICB|ICS|CCG|Clinical Commissioning|Council|Borough)\b/.test(after) ||
  (/\bHealth$/.test(name) && /^ (?:and|&) (?:Social )?Care\b/.test(after));

/** The one organisation a text names in full, such as a publisher; null where it is none or several. */
export function organisationNamed(
  name: string | null,
  directory: readonly Trust[],
  publishedOn: string | null,
): Trust | null {
  if (name === null) return null;
  const sentence: Sentence = { start: 0, end: name.length, index: 0, block: 0, region: "body", text: name };
  const [only, ...more] = organisationFinder(directory, publishedOn)(sentence);
  if (!only || more.length > 0 || only.codes.length !== 1 || only.reason !== null) return null;
  return directory.find((trust) => trust.code.value === only.codes[0]) ?? null;
}

function suggestions(
  sentence: Sentence,
  found: readonly OrganisationMention[],
  names: Index["names"],
): OrganisationMention[] {
  return [...sentence.text.matchAll(fullName)].flatMap((match): OrganisationMention[] => {
    const start = sentence.start + match.index;
    const end = start + match[0].length;
    if (found.some((other) => other.start < end && start < other.end)) return [];
    if (!/\b(?:NHS|FT|Hospitals?|Health|Healthcare|Foundation|Ambulance|Partnership)\b/i.test(match[0])) return [];
    const mention = { start, end, name: match[0], suggestion: null, reason: null };
    const same = sameName(match[0], names);
    if (same !== null) return [{ ...mention, codes: [same] }];
    const nearest = nearestName(match[0], names);
    return nearest === null ? [] : [{ ...mention, codes: [], suggestion: nearest }];
  });
}

/** What looks like the whole name of an organisation. */
const fullName =
  /(?:(?:[A-Z][\w'&-]{1,20}|and|of|the|on|upon|St\.?),? ){1,8}(?:NHS FT|(?:NHS |Foundation |Hospitals? |hospitals? )?[Tt]rust|University Hospitals?|(?:University )?Health Board)\b/g;
