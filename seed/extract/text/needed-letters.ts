/**
 * Which letters a pattern needs, read off the pattern: "suspend" or "pause", and "strike" or "walkout". Where a text has
 * none of them, the pattern need not run (`letters-of-text.ts`).
 */
import { groupOf, type Needed } from "./letters-of-text.ts";

/** What part of a pattern matches: all its texts, where they are few; and what else must stand in the text. */
type Part = { exact: readonly string[] | null; needs: readonly (readonly string[])[] };

/** More texts of a part than this are not followed. */
const FEW = 48;
/** More alternatives than this are no cheap look, and more than a few groups neither. */
const MANY = 220;
const GROUPS = 3;
/** Where a word begins or ends; nothing that has a width. */
const EDGE = "|";
const nothing: Part = { exact: [""], needs: [] };
const anything: Part = { exact: null, needs: [] };

/**
 * Reads what patterns need, as they stand in a table and run without case. `wordsOf`: what a class of words stands for;
 * each is worked out once.
 */
export function lettersNeeded(wordsOf: (name: string) => string): (source: string) => Needed {
  const known = new Map<string, Part>();
  const partOf = (name: string): Part => {
    const part = known.get(name) ?? read(wordsOf(name));
    known.set(name, part);
    return part;
  };
  const read = (source: string): Part => alternatives({ source, partOf }, 0).part;
  return (source) => neededBy(read(source));
}

function neededBy(part: Part): Needed {
  return groupsOf(part)
    .map((group) => ({ group, weight: weightOf(group) }))
    .filter(({ group, weight }) => weight < Infinity && group.length <= MANY)
    .toSorted((a, b) => a.weight - b.weight)
    .slice(0, GROUPS)
    .map(({ group }) => groupOf(group));
}

/** How often one of a group is there by chance: infinite, where a run is too short to be looked for. */
function weightOf(group: readonly string[]): number {
  return group.reduce(
    (sum, run) => sum + (run.length < 3 ? Infinity : 0.4 ** Math.min(run.replaceAll(" ", "").length, 8)),
    0,
  );
}

/** All that must be there, one of each group. */
function groupsOf({ exact, needs }: Part): string[][] {
  return (exact ? [exact, ...needs] : needs).map(runsOf);
}

/** Without marks of edges, and without what holds another one. */
function runsOf(texts: readonly string[]): string[] {
  const runs = [
    ...new Set(
      texts.map((text) =>
        text
          .replace(/^\|+(?=\w)/, " ")
          .replace(/(?<=\w)\|+$/, " ")
          .replaceAll(EDGE, ""),
      ),
    ),
  ];
  return runs.filter((run) => !runs.some((other) => other !== run && run.includes(other)));
}

type Pattern = { source: string; partOf: (name: string) => Part };
type Read = { part: Part; end: number };

/** "a|b": what each of them needs. Ends at the bracket that closes it. */
function alternatives(pattern: Pattern, from: number): Read {
  const parts: Part[] = [];
  let end = from - 1;
  do {
    const read = sequence(pattern, end + 1);
    parts.push(read.part);
    end = read.end;
  } while (pattern.source[end] === "|");
  return { part: oneOf(parts), end };
}

function oneOf(parts: readonly Part[]): Part {
  const [first] = parts;
  if (first && parts.length === 1) return first;
  const exact = parts.every((part) => part.exact) ? parts.flatMap((part) => part.exact ?? []) : null;
  if (exact && exact.length <= FEW && parts.every(({ needs }) => needs.length === 0)) return { exact, needs: [] };
  const best = parts.map((part) => groupsOf(part).toSorted((a, b) => weightOf(a) - weightOf(b))[0]);
  const isKnown = best.every((group) => group !== undefined && weightOf(group) < Infinity);
  return {
    exact: exact && exact.length <= FEW ? exact : null,
    needs: isKnown ? [best.flatMap((group) => group ?? [])] : [],
  };
}

/** "ab": texts one after the other. */
function sequence(pattern: Pattern, from: number): Read {
  const { source } = pattern;
  let at = from;
  let texts: readonly string[] = [""];
  let isWhole = true;
  const needs: (readonly string[])[] = [];
  while (at < source.length && source[at] !== "|" && source[at] !== ")") {
    const one = atom(pattern, at);
    const { part, end } = repeated(source, one);
    at = end;
    needs.push(...part.needs);
    const joined = part.exact && texts.length * part.exact.length <= FEW ? part.exact : null;
    if (joined) texts = texts.flatMap((text) => joined.map((more) => text + more));
    else {
      needs.push(texts);
      texts = part.exact ?? [""];
      isWhole = false;
    }
  }
  return { part: isWhole ? { exact: texts, needs } : { exact: null, needs: [...needs, texts] }, end: at };
}

function repeated(source: string, { part, end }: Read): Read {
  const [times = ""] = /^(?:[*+?]|\{\d+(?:,\d*)?\})\??/.exec(source.slice(end, end + 12)) ?? [];
  if (times === "") return { part, end };
  const next = end + times.length;
  if (/^(?:[*?]|\{0)/.test(times)) {
    const isOnce = /^(?:\?|\{0,1\})/.test(times);
    // What stands in an optional part need not be there; the part itself may be skipped.
    return {
      part: isOnce && part.exact ? { exact: [...new Set([...part.exact, ""])], needs: [] } : anything,
      end: next,
    };
  }
  return { part: times.startsWith("{1}") ? part : { exact: null, needs: groupsOfRaw(part) }, end: next };
}

const groupsOfRaw = ({ exact, needs }: Part): (readonly string[])[] => (exact ? [exact, ...needs] : [...needs]);

function atom(pattern: Pattern, at: number): Read {
  const { source } = pattern;
  const sign = source[at] ?? "";
  if (sign === "(") {
    const open = openings.find((one) => source.startsWith(one, at)) ?? "(";
    if (open === "(" && source[at + 1] === "?") throw new Error(`not known in patterns: ${source.slice(at, at + 9)}`);
    if (open.endsWith("!")) return { part: nothing, end: closeOf(source, at) + 1 };
    const { part, end } = alternatives(pattern, at + open.length);
    // Looked at and not passed: it must be there, and takes no place.
    return { part: open.endsWith("=") ? { exact: [""], needs: groupsOfRaw(part) } : part, end: end + 1 };
  }
  if (sign === "[") {
    const end = closeOfClass(source, at);
    return { part: partOfClass(source.slice(at + 1, end)), end: end + 1 };
  }
  if (sign === "\\") {
    const end = source[at + 1] === "p" ? source.indexOf("}", at) + 1 : at + 2;
    return { part: signOf(source.slice(at, end)), end };
  }
  const close = sign === "{" ? source.indexOf("}", at) : at;
  return { part: sign === "{" ? pattern.partOf(source.slice(at + 1, close)) : signOf(sign), end: close + 1 };
}

const openings = ["(?:", "(?!", "(?=", "(?<!", "(?<=", "(?-i:"];

/** The bracket that closes the one at a place. */
function closeOf(source: string, from: number): number {
  let depth = 0;
  for (let at = from; at < source.length; at += 1) {
    if (source[at] === "\\") at += 1;
    else if (source[at] === "[") at = closeOfClass(source, at);
    else if (source[at] === "(") depth += 1;
    else if (source[at] === ")" && --depth === 0) return at;
  }
  return source.length;
}

function closeOfClass(source: string, from: number): number {
  let at = from + 1;
  while (at < source.length && source[at] !== "]") at += source[at] === "\\" ? 2 : 1;
  return at;
}

function signOf(sign: string): Part {
  if (/^(?:\\b|\^|\$)$/.test(sign)) return { exact: [EDGE], needs: [] };
  if (sign === "\\B") return nothing;
  const folded = foldedSign(sign);
  return folded === null ? anything : { exact: [folded], needs: [] };
}

/** A letter, "0" for a digit, a blank for all else; null where it may be several. */
function foldedSign(sign: string): string | null {
  if (sign === "\\d") return "0";
  if (/^\\[\dckux]/.test(sign)) throw new Error(`not known in patterns: ${sign}`);
  if (/^\\[sWn]$/.test(sign)) return " ";
  if (sign === "." || /^\\[a-z]/i.test(sign)) return null;
  const letter = sign.replace(/^\\/, "").toLowerCase();
  if (/^[a-z_]$/.test(letter)) return letter;
  return /^\d$/.test(letter) ? "0" : " ";
}

/** "[-–,]" is one sign, "[sz]" are two, and "[\w-]" may be any. */
function partOfClass(inside: string): Part {
  if (inside.startsWith("^")) return anything;
  const kinds = new Set<string | null>();
  for (const [piece, from, to] of inside.matchAll(/([^\\])-(.)|\\(?:p\{[^}]{1,40}\}|.)|./gs)) {
    if (from !== undefined && to !== undefined) kinds.add(/\d/.test(from) && /\d/.test(to) ? "0" : null);
    else kinds.add(foldedSign(piece === "." ? "\\." : piece));
  }
  const exact = [...kinds].flatMap((kind) => (kind === null ? [] : [kind]));
  return kinds.has(null) || exact.length > 6 ? anything : { exact, needs: [] };
}
