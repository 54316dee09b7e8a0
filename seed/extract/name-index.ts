/** The directory's names as a tree of words, for the longest match at a place. */
import type { Trust } from "../../schema/records.ts";
import { type KnownName, knownName } from "./fuzzy.ts";
import { normalise } from "./normalise.ts";

/** `ends`: a name ends here. `short`: it is used for towns, people and books too. */
type Node = { next: Map<string, Node>; ends: boolean; short: boolean };
export type Index = { root: Node; names: KnownName[] };
/** `bare`: without an 's at its end, which may be the name's own. */
export type Word = { text: string; bare: string; start: number; end: number };

/** A name without one of these is used for towns, people and books too. */
const institution =
  /\b(?:hospitals?|trust|nhs|infirmary|health board|healthcare|health (?:and|&) (?:social )?care|ambulance service|ambulance|partnership|foundation|medical centre|clinic|unit)\b/i;

export function buildIndex(directory: readonly Trust[]): Index {
  const root: Node = { next: new Map(), ends: false, short: false };
  for (const trust of directory) {
    const hospitals = trust.hospitals.map((hospital) => hospital.name);
    // "St Mary's Hospital Newport" is called St Mary's Hospital in its own town.
    const bare = hospitals.map((name) => name.replace(/ (?<=(?:Hospital|Infirmary) )\p{Lu}[\p{L}' -]{0,40}$/u, ""));
    const names = [trust.name, ...trust.otherNames];
    for (const name of new Set([...names, ...names.flatMap(otherForms), ...hospitals, ...bare])) add(root, name);
  }
  const full = (trust: Trust) => [trust.name, ...trust.otherNames.filter((name) => /trust|board/i.test(name))];
  return { root, names: directory.flatMap((trust) => full(trust).map((name) => knownName(name, trust.code.value))) };
}

const legalForm = / (?:NHS )?(?:Foundation )?(?:Trust|FT)$/;

/** Papers leave out "The", and write one legal form for another. A core of one word needs more than "Trust" beside it. */
function otherForms(name: string): string[] {
  if (!legalForm.test(name)) return [];
  const core = name.replace(legalForm, "").replace(/^The /, "");
  const forms = ["NHS Foundation Trust", "NHS Trust", "Foundation Trust", "NHS FT", "Foundation NHS Trust"];
  return [...forms, ...(core.includes(" ") ? ["Trust"] : [])].map((form) => `${core} ${form}`);
}

function add(root: Node, name: string): void {
  let node = root;
  for (const { text } of wordsOf(normalise(name))) {
    let next = node.next.get(text);
    if (next === undefined) node.next.set(text, (next = { next: new Map(), ends: false, short: false }));
    node = next;
  }
  if (node === root) return;
  node.ends = true;
  node.short = !institution.test(name);
}

/** A name begins with a capital: "trust" and "city hospital" in running text are none. */
export function startsLikeName(text: string, words: readonly Word[], i: number): boolean {
  const word = words[i]?.text === "the" ? words[i + 1] : words[i];
  return /[\p{Lu}\d]/u.test(text[word?.start ?? 0] ?? "");
}

/** `possessive`: the last word carries an 's that is not the name's own, as that of King's is. */
export function longestFrom(
  root: Node,
  words: readonly Word[],
  from: number,
): { node: Node; to: number; possessive: boolean } | null {
  let node: Node | undefined = root;
  let best: { node: Node; to: number; possessive: boolean } | null = null;
  for (let i = from; i < words.length && node; i += 1) {
    const word: string = words[i]?.text ?? "";
    const bare = words[i]?.bare ?? "";
    const whole: Node | undefined = node.next.get(word);
    const named: Node | undefined = whole ?? node.next.get(bare);
    if (named?.ends) best = { node: named, to: i + 1, possessive: whole === undefined };
    node = named;
  }
  return best;
}

export function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}&']{1,60}/gu)].map((match) => ({
    text: fold(match[0]),
    bare: fold(match[0].replace(/'s?$/, "")),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Apostrophes come and go: "Kings College", "St James' Hospital". */
function fold(word: string): string {
  return word === "&"
    ? "and"
    : word
        .toLowerCase()
        .replace(/(?<=s)'s$/, "")
        .replaceAll("'", "");
}
