/**
 * Turns of phrase that code asks for by name: short rows of `phrases.tsv`, or of the table of one subject, such as
 * `status-phrases.tsv`. Any row of the name will do.
 */
import { mayMatch } from "./letters-of-text.ts";
import { type TextRule, textRules } from "./rules.ts";

type Phrase = {
  test: (text: string) => boolean;
  /** The first place in a text that a row matches, with its groups; of several rows the one that matches first. */
  find: (text: string) => RegExpExecArray | null;
  /** The text without the first of each. */
  leftOutOf: (text: string) => string;
};

const tables = new Map<string, readonly TextRule[]>();

export function phrase(name: string, table: Parameters<typeof textRules>[0] = "phrases"): Phrase {
  const all = tables.get(table) ?? textRules(table, "i");
  tables.set(table, all);
  const rows = all.filter(({ gives }) => gives === name);
  if (rows.length === 0) throw new Error(`seed/rules/${table}.tsv has no row that gives ${name}`);
  const inText = ({ needed, pattern }: TextRule, text: string) => (mayMatch(needed, text) ? pattern.exec(text) : null);
  return {
    test: (text) => rows.some(({ needed, pattern }) => mayMatch(needed, text) && pattern.test(text)),
    find: (text) =>
      rows
        .map((row) => inText(row, text))
        .reduce((first, one) => (first === null || (one !== null && one.index < first.index) ? one : first), null),
    leftOutOf: (text) => rows.reduce((rest, { pattern }) => rest.replace(pattern, ""), text),
  };
}
