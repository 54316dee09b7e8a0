/**
 * The rules are tables in `seed/rules`, written to be read by people: one pattern a row, what it gives, what it means, a
 * text it must match and one it must not. `test/rules.test.ts` runs every example.
 */
import { readFileSync } from "node:fs";
import { withoutModifiers } from "./letter-case.ts";
import { mayMatch, type Needed } from "./letters-of-text.ts";
import { lettersNeeded } from "./needed-letters.ts";

export type Rule = {
  id: string;
  /** As written in the table. */
  source: string;
  gives: string;
  meaning: string;
  matches: string;
  doesNotMatch: string;
};
/** `needed`: the letters without which the pattern need not run. */
export type TextRule = Rule & { pattern: RegExp; needed: Needed };

export const textTables = [
  "words",
  "advice-words",
  "status-words",
  "strike-words",
  "place-words",
  "plain",
  "effect-words",
  "time-units",
  "date-units",
  "staff-groups",
  "unions",
  "trust-names",
  "nations",
  "nations-out",
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
  "advice-listed",
  "speakers",
  "headings",
  "document",
  "genres",
  "joiners",
  "joins",
  "day-signs",
  "whose",
  "about",
  "phrases",
  "advice-phrases",
  "effect-phrases",
  "name-phrases",
  "status-phrases",
  "strike-phrases",
  "time-phrases",
] as const;
export const kindTables = ["date-phrases", "composites"] as const;

/** The cells of a table's rows, without its head. */
export function readColumns(name: string): string[][] {
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
  // In a group of its own: a word may be one of several.
  return source.replace(/\{([a-z]+)\}/g, (_, name: string) => `(?:${expand(wordCalled(name))})`);
}

function wordCalled(name: string): string {
  const word = words.get(name);
  if (word === undefined) throw new Error(`no table of words has a row "${name}"`);
  return word;
}

const neededBy = lettersNeeded(wordCalled);

/** The rows of a table whose patterns are about text, ready to run. Upper and lower case are one. */
export function textRules(name: (typeof textTables)[number], flags = "gim"): TextRule[] {
  return readTable(name).map((rule) => ({
    ...rule,
    pattern: patternOf(expand(rule.source), flags),
    needed: neededBy(rule.source),
  }));
}

function patternOf(written: string, asked: string): RegExp {
  const { source, flags } = withoutModifiers(written, asked);
  return new RegExp(source, flags);
}

/** A word of `words.tsv` as a pattern of its own. */
export function wordPattern(template: string): RegExp {
  return patternOf(expand(template), "i");
}

/** Every match of a rule in a text. Not `matchAll`, which compiles a copy of the pattern at each call. */
export function matchesOf(
  { pattern, needed }: Pick<TextRule, "pattern" | "needed">,
  text: string,
): readonly RegExpExecArray[] {
  if (!mayMatch(needed, text)) return none;
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === "") pattern.lastIndex += 1;
  }
  return found;
}

const none: readonly RegExpExecArray[] = [];
