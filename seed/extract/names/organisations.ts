/**
 * Names of trusts, by the longest match over the directory's words. A name alone decides only where it is the name of one
 * organisation on the day of the article; a near miss is a suggestion for a person.
 */
import { type Resolved, resolveName } from "../../../schema/find-trust.ts";
import type { Trust } from "../../../schema/records.ts";
import { nearestName } from "./fuzzy.ts";
import type { OrganisationMention, Sentence } from "../model.ts";
import { listedNames } from "./listed-names.ts";
import { mentions } from "../text/mentions.ts";
import { textRules } from "../text/rules.ts";
import { buildIndex, type Index, longestFrom, startsLikeName, swapped, wordsOf } from "./name-index.ts";

/** Names that a hospital goes by and that are no name of the directory's. */
const shortNames = textRules("trust-names");
const northernIreland = /\b(?:Northern Ireland|Belfast|Ulster|Stormont)\b/;
const beside =
  /^\W{0,2}(?:'s )?(?:(?:university|general|teaching|children's|community|NHS|foundation) ){0,2}(?:hospitals?|trust|NHS|infirmary)\b/i;

const indexes = new WeakMap<readonly Trust[], Index>();

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
  // A text says the same names again and again.
  const known = new Map<string, Resolved>();
  const meant = (name: string): Resolved => {
    let found = known.get(name);
    if (found === undefined) known.set(name, (found = meantBy(name, directory, publishedOn)));
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
      const text = hit.possessive ? whole.replace(/'s?$/i, "") : whole;
      if (!startsLikeName(sentence.text, words, i) || isOther(text, sentence.text.slice(last.end))) continue;
      const isNamed =
        beside.test(sentence.text.slice(last.end, last.end + 50)) ||
        employing.test(sentence.text.slice(0, first.start)) ||
        (text.includes(" ") && sentence.text.replace(/^[\s•*–-]+|[\s,;.]+$/g, "") === text);
      if (!hit.node.short || isAbbreviation(text) || isNamed) {
        const span = { start: sentence.start + first.start, end: sentence.start + first.start + text.length };
        found.push({
          ...span,
          name: text,
          suggestion: null,
          ...settle(text, meant(text), publishedOn, sentence.text.slice(last.end, last.end + 60)),
        });
      }
      i = hit.to - 1;
    }
    for (const { value, start, end } of mentions(shortNames, sentence)) {
      const [named = "", place] = value.split(":");
      const codes = named.split("+");
      const within = found.filter((other) => other.start < end && start < other.end);
      if (!isThere(place) || (within.length > 0 && codes.length === 1)) continue;
      for (const part of within) found.splice(found.indexOf(part), 1);
      const name = sentence.text.slice(start - sentence.start, end - sentence.start);
      const reason = codes.length > 1 ? `"${name}" is a group of several trusts: ${codes.join(", ")}` : null;
      found.push({ start, end, name, codes, suggestion: null, reason });
    }
    for (const listed of listedNames(sentence)) {
      const isFound = found.some((other) => other.start < listed.end && listed.start < other.end);
      const one = isFound ? null : meant(listed.name);
      const code = one?.kind === "one" ? one.trust.code.value : isFound ? null : shortCode(listed.name);
      if (code !== null) found.push({ ...listed, codes: [code], reason: null, suggestion: null });
    }
    return [...found, ...suggestions(sentence, found, names)].toSorted((a, b) => a.start - b.start);
  };
}

/** "Yorkshire ambulance crews", "North Cumbria Integrated Care Board": words that make it no name, or another's. */
const isOther = (name: string, after: string): boolean =>
  /\b(?:ambulance|service|healthcare)$/.test(name) || /^ (?:Board|System)\b/.test(after);

/** "At Airedale", "staff from Medway": a short name that an employer has, and a town beside it has not. */
const employing =
  /\b(?:nurses|doctors|staff|workers|porters|cleaners|members|employees|bosses|managers) (?:at|from|employed by) (?:the )?$/i;

/** ELFT, SECAmb: letters that stand for one name only; SEPT is a month too. */
function isAbbreviation(text: string): boolean {
  return /^(?!SEPT$)[A-Z][A-Za-z]{3,6}$/.test(text) && text.replace(/[^A-Z]/g, "").length >= 3;
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

/** By the name as it is written, or as the directory may write it. */
function meantBy(name: string, directory: readonly Trust[], publishedOn: string | null): Resolved {
  const ends = ["", " Hospital", " Area Hospital", " University Hospital", " NHS Trust"];
  const board = `NHS ${name.replace(/ (?:NHS |[Hh]ealth )[Bb]oard$/, "")}`;
  for (const form of new Set([
    ...ends.map((end) => `${name}${end}`),
    swapped(name),
    board,
    `${swapped(name)} NHS Trust`,
  ])) {
    const meant = resolveName(directory, form, publishedOn);
    if (meant.kind !== "none") return meant;
  }
  return { kind: "none" };
}

/** Which of the organisations that bear a name is meant, by the day and by their towns. */
function settle(
  name: string,
  meant: Resolved,
  publishedOn: string | null,
  after: string,
): Pick<OrganisationMention, "codes" | "reason"> {
  if (meant.kind === "none") return { codes: [], reason: `"${name}" had closed, and nobody has taken over` };
  const trusts = meant.kind === "one" ? [meant.trust] : meant.trusts;
  const codes = trusts.map((trust) => trust.code.value);
  const labels = trusts.map((trust) => `${trust.name} (${trust.code.value})`).join("; ");
  if (meant.kind === "one") {
    const undated = meant.trust.status === "closed" && publishedOn === null;
    return {
      codes,
      reason: undated ? `"${name}" has closed, and the day of publication is not known: ${labels}` : null,
    };
  }
  const inTown = trusts.filter(
    (trust) => trust.status === "open" && placesOf(trust, name).some((p) => after.includes(p)),
  );
  const [only] = inTown;
  if (only && inTown.length === 1 && trusts.every((trust) => trust.status === "open"))
    return { codes: [only.code.value], reason: null };
  return { codes, reason: `"${name}" may be any of: ${labels}` };
}

/** The town of a trust, and what the directory adds to the name of its hospital: "Queen Elizabeth Hospital Woolwich". */
function placesOf({ town, hospitals }: Trust, name: string): string[] {
  const added = hospitals.flatMap((hospital) =>
    hospital.name.startsWith(`${name} `) ? [hospital.name.slice(name.length + 1).replace(/^in /, "")] : [],
  );
  return [...(town === null ? [] : [town]), ...added];
}

function suggestions(
  sentence: Sentence,
  found: readonly OrganisationMention[],
  names: Index["names"],
): OrganisationMention[] {
  const pattern =
    /(?:(?:[A-Z][\w'&-]{1,20}|and|of|the|on|upon|St\.?) ){1,8}(?:NHS (?:Foundation )?Trust|NHS FT|University Hospitals?|Health Board)\b/g;
  return [...sentence.text.matchAll(pattern)].flatMap((match) => {
    const start = sentence.start + match.index;
    const end = start + match[0].length;
    if (found.some((other) => other.start < end && start < other.end)) return [];
    const nearest = nearestName(match[0], names);
    return nearest === null ? [] : [{ start, end, codes: [], name: match[0], suggestion: nearest, reason: null }];
  });
}
