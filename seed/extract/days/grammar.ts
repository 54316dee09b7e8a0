/**
 * Patterns over kinds of tokens, as the tables write them: `FROM? TIME DATE (TO DATE)?`. Each kind becomes one character,
 * so that the pattern is a plain regular expression over a short string.
 */
import { readTable, type Rule } from "../text/rules.ts";

export type KindRule = Rule & { pattern: RegExp };

const letters = new Map<string, string>();

/** The character of a kind: private use, so that none means anything to a regular expression. */
function letterOf(kind: string): string {
  let letter = letters.get(kind);
  if (letter === undefined) letters.set(kind, (letter = String.fromCodePoint(0xe000 + letters.size)));
  return letter;
}

export function kindRules(name: string): KindRule[] {
  return readTable(name).map((rule) => {
    const source = rule.source.replace(/[A-Z_]{2,20}/g, letterOf).replaceAll(" ", "");
    return { ...rule, pattern: new RegExp(source, "y") };
  });
}

/** The first rule of the list that matches at each place, left to right; a matched token is not matched again. */
export function applyRules(
  tokens: readonly { kind: string }[],
  rules: readonly KindRule[],
): { rule: KindRule; from: number; to: number }[] {
  const kinds = tokens.map((token) => letterOf(token.kind)).join("");
  const found: { rule: KindRule; from: number; to: number }[] = [];
  let at = 0;
  while (at < tokens.length) {
    const hit = longestAt(kinds, at, rules);
    if (hit !== null) found.push({ rule: hit.rule, from: at, to: hit.to });
    at = hit === null ? at + 1 : hit.to;
  }
  return found;
}

/** The longest match; of equally long ones the first in the table. */
function longestAt(kinds: string, at: number, rules: readonly KindRule[]): { rule: KindRule; to: number } | null {
  let best: { rule: KindRule; to: number } | null = null;
  for (const rule of rules) {
    rule.pattern.lastIndex = at;
    const length = rule.pattern.exec(kinds)?.[0].length ?? 0;
    if (length > 0 && at + length > (best?.to ?? 0)) best = { rule, to: at + length };
  }
  return best;
}
