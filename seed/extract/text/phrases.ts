/** Turns of phrase that code asks for by name: short rows of `phrases.tsv`, any of which will do. */
import { mayMatch } from "./letters-of-text.ts";
import { textRules } from "./rules.ts";

type Phrase = {
  test: (text: string) => boolean;
  /** The text without the first of each. */
  leftOutOf: (text: string) => string;
};

const rules = textRules("phrases", "i");

export function phrase(name: string): Phrase {
  const rows = rules.filter(({ gives }) => gives === name);
  if (rows.length === 0) throw new Error(`seed/rules/phrases.tsv has no row that gives ${name}`);
  return {
    test: (text) => rows.some(({ needed, pattern }) => mayMatch(needed, text) && pattern.test(text)),
    leftOutOf: (text) => rows.reduce((rest, { pattern }) => rest.replace(pattern, ""), text),
  };
}
