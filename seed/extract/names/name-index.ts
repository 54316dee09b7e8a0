/** The directory's names as a tree of words, for the longest match at a place. */
import { hospitalNames } from "../../../schema/hospital-names.ts";
import type { Trust } from "../../../schema/records.ts";
import { type KnownName, knownName } from "./fuzzy.ts";
import { formsOf, type Use, uses } from "./name-forms.ts";
import { normalise } from "../text/normalise.ts";

/**
 * What a name that ends here stands for: `own` where the directory has it so, `forms` where it is another way to write a
 * name of the directory's. `use`: the surest use that any of them has of it.
 */
export type Node = { next: Map<string, Node>; own: string[]; forms: string[]; use: Use };
export type Index = { root: Node; names: KnownName[] };
/** `bare`: without an 's at its end, which may be the name's own. */
export type Word = { text: string; bare: string; start: number; end: number };

const leaf = (): Node => ({ next: new Map(), own: [], forms: [], use: "PLACED" });
const isName = ({ own, forms }: Node): boolean => own.length > 0 || forms.length > 0;

export function buildIndex(directory: readonly Trust[]): Index {
  const root = leaf();
  const towns = new Map(directory.map((trust) => [trust.town ?? "", trust]));
  for (const trust of directory) {
    for (const { text, of, use } of formsOf(trust)) {
      // "At Ashford" is as well the town of another trust.
      const isTown = use === "SHORT" && text !== of && (towns.get(text) ?? trust) !== trust;
      if (!isTown) add(root, text, of, use);
    }
  }
  for (const [town, trust] of onlyAcute(directory)) add(root, `${town} Hospital`, trust.name, "WHOLE");
  const full = (trust: Trust) => [trust.name, ...trust.otherNames.filter((name) => /trust|board/i.test(name))];
  return { root, names: directory.flatMap((trust) => full(trust).map((name) => knownName(name, trust.code.value))) };
}

/** "Swindon hospital": the towns of one acute trust, and of no hospital of another. */
function onlyAcute(directory: readonly Trust[]): [string, Trust][] {
  const acute = directory.filter(({ kind }) => kind === "acute" || kind === "specialist");
  const isNamed = (town: string) =>
    directory.some((trust) => hospitalNames(trust).some((name) => name.startsWith(`${town} `)));
  return acute.flatMap((trust): [string, Trust][] => {
    const { town, kind, nation } = trust;
    const isOnly = acute.every((other) => other === trust || other.town !== town);
    return town !== null && kind === "acute" && nation === "ENGLAND" && isOnly && !isNamed(town) ? [[town, trust]] : [];
  });
}

function add(root: Node, name: string, of: string, use: Use): void {
  let node = root;
  for (const { text } of wordsOf(normalise(name))) {
    let next = node.next.get(text);
    if (next === undefined) node.next.set(text, (next = leaf()));
    node = next;
  }
  if (node === root) return;
  const list = name === of ? node.own : node.forms;
  if (!list.includes(of)) list.push(of);
  if (uses.indexOf(use) < uses.indexOf(node.use)) node.use = use;
}

/** The node of a whole name. */
export function nodeOf(root: Node, name: string): Node | null {
  const words = wordsOf(name);
  const hit = longestFrom(root, words, 0);
  return hit?.to === words.length ? hit.node : null;
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
    if (named && isName(named)) best = { node: named, to: i + 1, possessive: whole === undefined };
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
