/**
 * The rules are tables in `seed/rules`, written to be read by people: one pattern a row, what it gives, what it means, a
 * text it must match and one it must not. `test/rules.test.ts` runs every example.
 */
import { readFileSync } from "node:fs";
import { withoutModifiers } from "./letter-case.ts";

export type Rule = {
  id: string;
  /** As written in the table. */
  source: string;
  gives: string;
  meaning: string;
  matches: string;
  doesNotMatch: string;
};
export type TextRule = Rule & { pattern: RegExp };

export const textTables = [
  "words",
  "advice-words",
  "status-words",
  "time-units",
  "date-units",
  "staff-groups",
  "unions",
  "trust-names",
  "nations",
  "towns",
  "cues",
  "status",
  "cover",
  "services",
  "effects",
  "figures",
  "counted",
  "count-links",
  "otherwise",
  "conditions",
  "advice",
  "advice-frames",
  "advice-objects",
  "advice-context",
  "speakers",
  "headings",
  "document",
  "genres",
  "joiners",
  "joins",
  "day-signs",
  "whose",
  "about",
] as const;
export const kindTables = ["date-phrases", "composites"] as const;

/** The cells of a table's rows, without its head. */
function readColumns(name: string): string[][] {
  const text = readFileSync(new URL(`../../rules/${name}.tsv`, import.meta.url), "utf8");
  const rows = text.split("\n").filter((line) => line.trim() !== "");
  return rows.slice(1).map((row) => row.split("\t"));
}

/** The rows of a table of rules. */
export function readTable(name: string): Rule[] {
  return readColumns(name).map((row) => {
    const [id = "", source = "", gives = "", meaning = "", matches = "", doesNotMatch = ""] = row;
    if (id === "" || source === "") throw new Error(`seed/rules/${name}.tsv: no id or no pattern: ${row.join(" ")}`);
    return { id, source, gives, meaning, matches, doesNotMatch };
  });
}

/** Towns, counties and regions with the nation that each is in; "-" for what only looks like one. Longest first. */
export const placeNames = readColumns("place-names")
  .map(([name = "", nation = ""]) => ({ name, nation }))
  .toSorted((a, b) => b.name.length - a.name.length);

/** Classes of words for the patterns of other rows: those of every table, and those of one subject. */
const wordTables = textTables.filter((name) => name === "words" || name.endsWith("-words"));

const words = new Map([
  ...wordTables.flatMap(readTable).map((row): [string, string] => [row.id, row.source]),
  ["placenames", placeNames.map(({ name }) => name).join("|")],
]);

/** A pattern with its `{words}` put in; `{2,3}` is a count and stays. */
function expand(source: string): string {
  return source.replace(/\{([a-z]+)\}/g, (_, name: string) => {
    const word = words.get(name);
    if (word === undefined) throw new Error(`no table of words has a row "${name}"`);
    // In a group of its own: a word may be one of several.
    return `(?:${expand(word)})`;
  });
}

/** The rows of a table whose patterns are about text, ready to run. Upper and lower case are one. */
export function textRules(name: (typeof textTables)[number], flags = "gim"): TextRule[] {
  return readTable(name).map((rule) => ({ ...rule, pattern: patternOf(expand(rule.source), flags) }));
}

function patternOf(written: string, asked: string): RegExp {
  const { source, flags } = withoutModifiers(written, asked);
  return new RegExp(source, flags);
}

/** The words that stand in every match of a pattern: those outside of its groups, where it has no alternatives. */
export function wordsNeeded(source: string): string[] {
  let depth = 0;
  let outside = "";
  for (const [part] of source.matchAll(/\\.|\[(?:\\.|[^\]\\])*\]|[()]|\{[a-z]+\}\??|./gs)) {
    if (part === "(") depth += 1;
    else if (part === ")") depth -= 1;
    else if (depth === 0) outside += part;
  }
  if (outside.includes("|")) return [];
  return [...outside.matchAll(/\{([a-z]+)\}(?!\?)/g)].map(([, name = ""]) => name);
}

/** A word of `words.tsv` as a pattern of its own. */
export function wordPattern(template: string): RegExp {
  return patternOf(expand(template), "i");
}

/** Every match of a rule in a text. Not `matchAll`, which compiles a copy of the pattern at each call. */
export function matchesOf({ pattern }: Pick<TextRule, "pattern">, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === "") pattern.lastIndex += 1;
  }
  return found;
}
