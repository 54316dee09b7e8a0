/**
 * Names of trusts, by the longest match over the directory's words. A name alone decides only where it is the name of one
 * organisation on the day of the article; a near miss is a suggestion for a person.
 */
import type { Trust } from "../../../schema/records.ts";
import { nearestName, sameName } from "./fuzzy.ts";
import type { OrganisationMention, Sentence, Span } from "../model.ts";
import { ambulanceLists } from "./ambulance-lists.ts";
import { ambulancesOf, listedNames } from "./listed-names.ts";
import { mentions } from "../text/mentions.ts";
import { textRules } from "../text/rules.ts";
import { isForeign } from "./abroad.ts";
import { type Hit, hitsIn, withNeighbours } from "./name-hits.ts";
import { buildIndex, type Index, type Node, nodeOf } from "./name-index.ts";
import { northernIreland, ofThing, oneBesidePlace } from "./places-of.ts";
import { isInItsTown, isMeantAlone, isMeantAsInitials, isMeantAsName, isOfTown } from "./short-names.ts";
import { shortTrustsIn } from "./short-trusts.ts";
import { groupOf, type Meaning, type Meanings, meaningsOf, oneByPlace, settledByOthers } from "./which.ts";

/** Names that a hospital goes by and that are no name of the directory's. */
const shortNames = textRules("trust-names");
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
function organisationFinder(
  directory: readonly Trust[],
  publishedOn: string | null,
  text = "",
): (sentence: Sentence) => OrganisationMention[] {
  let index = indexes.get(directory);
  if (index === undefined) indexes.set(directory, (index = buildIndex(directory)));
  const { root, names } = index;
  const meanings = meaningsOf(directory, publishedOn, text);
  const find = { inFull: (name: string) => nodeOf(root, name), meanings, text };
  const isElsewhere = isForeign(text);
  return (sentence) => {
    if (sentence.region === "boilerplate" || sentence.region === "too-long" || isElsewhere) return [];
    const hits = hitsIn(sentence.text, root);
    const accepted = hits.filter((hit) => isMeant(hit, meanings, text));
    const isNamed = withNeighbours(hits, new Set(accepted), sentence.text);
    const found = hits.filter((hit) => isNamed.has(hit)).flatMap((hit) => mentionsOf(hit, sentence, meanings));
    addByTable(found, sentence, text);
    for (const add of [
      listedIn(sentence, find),
      regionsIn(sentence, find),
      shortIn(sentence, find),
      suggestions(sentence, names),
    ])
      found.push(...add.filter((one) => !isTaken(found, one)));
    return found.toSorted((a, b) => a.start - b.start);
  };
}

const isTaken = (found: readonly Span[], { start, end }: Span) =>
  found.some((other) => other.start < end && start < other.end);

/** Whether the words beside a name say that it is one, and where it needs its town, which one it is. */
function isMeant({ node, name, before, behind }: Hit, meanings: Meanings, text: string): boolean {
  switch (node.use) {
    case "WHOLE":
      return true;
    case "ALONE":
      return isMeantAlone(name, before, behind) || isInItsTown(meanings.meant(node), behind);
    case "SHORT":
      return isMeantAsName({ name, before, behind, isOwn: node.own.length > 0 }, meanings.meant(node), text);
    case "INITIALS":
      return isMeantAsInitials(name, before, behind) && isOneByPlace(meanings.alive(node), before, behind, text);
    case "PLACED":
      return ofThing.test(before) && oneBesidePlace(meanings.alive(node), before, behind) !== null;
  }
}

const isOneByPlace = (trusts: readonly Trust[], before: string, behind: string, text: string): boolean =>
  (oneBesidePlace(trusts, before, behind) ?? oneByPlace(trusts, text)) !== null;

function mentionsOf(
  { node, name, start, before, behind }: Hit,
  sentence: Sentence,
  meanings: Meanings,
): OrganisationMention[] {
  const from = sentence.start + start;
  const mention = { start: from, end: from + name.length, name, suggestion: null };
  const group = groupOf(node, meanings.meant(node)).map(({ code }) => ({ codes: [code.value], reason: null }));
  const all = group.length > 0 ? group : [meanings.settled(node, name, before, behind)];
  return all.map((meaning) => ({ ...mention, ...meaning }));
}

const isThere = (place: string | undefined, text: string) => place === undefined || northernIreland.test(text);

/** Names that the table has; what they are longer than gives way. */
function addByTable(found: OrganisationMention[], sentence: Sentence, text: string): void {
  for (const { value, start, end } of mentions(shortNames, sentence)) {
    const [named = "", place] = value.split(":");
    const codes = named.split("+");
    const within = found.filter((other) => other.start < end && start < other.end);
    if (!isThere(place, text) || (within.length > 0 && codes.length === 1 && place === undefined)) continue;
    for (const part of within) found.splice(found.indexOf(part), 1);
    const name = sentence.text.slice(start - sentence.start, end - sentence.start);
    // A group of trusts is each of them.
    for (const code of codes) found.push({ start, end, name, codes: [code], suggestion: null, reason: null });
  }
}

type Find = { inFull: (name: string) => Node | null; meanings: Meanings; text: string };

/** The names of lists that share their last word, or their first. */
function listedIn(sentence: Sentence, find: Find): OrganisationMention[] {
  const all = listedNames(sentence).map((listed) => ({ listed, meaning: inFull(listed.names, find) }));
  const found: OrganisationMention[] = [];
  for (const { listed, meaning } of all) {
    const { start, end, list, isPlace } = listed;
    const isWhole = !isPlace || all.every((other) => other.listed.list !== list || other.meaning !== null);
    const name = sentence.text.slice(start - sentence.start, end - sentence.start);
    if (meaning && isWhole && !isTaken(found, listed)) found.push({ start, end, name, suggestion: null, ...meaning });
  }
  return found;
}

/** Ambulance services by the regions of a list. A region of two of them is for a person. */
function regionsIn(sentence: Sentence, find: Find): OrganisationMention[] {
  return ambulanceLists(sentence, find.text).flatMap(({ start, end, regions }) => {
    const name = sentence.text.slice(start - sentence.start, end - sentence.start);
    const codes = regions.flatMap((region) => inFull(ambulancesOf(region), find)?.codes ?? []);
    const reason = codes.length > 1 ? `the ambulance service of "${name}" may be any of: ${codes.join("; ")}` : null;
    return codes.length > 0 ? [{ start, end, name, codes, reason, suggestion: null }] : [];
  });
}

/** What the first of these names that is one means. */
function inFull(names: readonly string[], { inFull: nodeOfName, meanings, text }: Find): Meaning | null {
  for (const name of names) {
    const node = nodeOfName(name);
    const trusts = node && meanings.alive(node);
    // Every county has a hospital of St Mark's.
    const isElsewhere = node && name.startsWith("St ") && !isOfTown(meanings.meant(node), text);
    if (node && trusts && trusts.length > 0 && !isElsewhere) {
      const meaning = meanings.settled(node, name, "", "");
      if (node.use !== "PLACED" || meaning.reason === null) return meaning;
    }
    const table = shortCode(name, text);
    if (table !== null) return { codes: [table], reason: null };
    const first = /^(.{1,120}) Trust$/.exec(name)?.[1];
    const begun = first === undefined ? null : meanings.beginning(name, first, "");
    if (begun) return begun;
  }
  return null;
}

function shortCode(name: string, text: string): string | null {
  const [hit] = mentions(shortNames, { start: 0, end: name.length, index: 0, block: 0, region: "body", text: name });
  if (hit?.start !== 0 || hit.end !== name.length) return null;
  const [code = "", place] = hit.value.split(":");
  return code !== "" && !code.includes("+") && isThere(place, text) ? code : null;
}

function shortIn(sentence: Sentence, { meanings }: Find): OrganisationMention[] {
  return shortTrustsIn(sentence).flatMap(({ start, end, name, first, kind }) => {
    const meaning = meanings.beginning(name, first, kind);
    return meaning ? [{ start, end, name, suggestion: null, ...meaning }] : [];
  });
}

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

/** What looks like a whole name and is none of the directory's: the one of the same words, or the nearest. */
function suggestions(sentence: Sentence, names: Index["names"]): OrganisationMention[] {
  return [...sentence.text.matchAll(fullName)].flatMap((match): OrganisationMention[] => {
    if (!/\b(?:NHS|FT|Hospitals?|Health|Healthcare|Foundation|Ambulance|Partnership)\b/i.test(match[0])) return [];
    const start = sentence.start + match.index;
    const mention = { start, end: start + match[0].length, name: match[0], suggestion: null, reason: null };
    const same = sameName(match[0], names);
    if (same !== null) return [{ ...mention, codes: [same] }];
    const nearest = nearestName(match[0], names);
    return nearest === null ? [] : [{ ...mention, codes: [], suggestion: nearest }];
  });
}

/** What looks like the whole name of an organisation. */
const fullName =
  /(?:(?:[A-Z][\w'&-]{1,20}|and|of|the|on|upon|St\.?),? ){1,8}(?:NHS FT|(?:NHS |Foundation |Hospitals? |hospitals? )?[Tt]rust|University Hospitals?|(?:University )?Health Board)\b/g;
