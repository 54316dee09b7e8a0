/** Spellings of one thing made one, a single character for a single character, so that every offset still holds. */

const pairs: readonly [string, string][] = [
  ["‘’‚‛ʼ′`´", "'"],
  ["“”„‟″«»", '"'],
  ["‐‑‒–—―−", "-"],
  ["\u00A0\u2002\u2003\u2007\u2009\u200A\u202F\u3000\t", " "],
];
const replacement = new Map(pairs.flatMap(([from, to]) => Array.from(from, (char) => [char, to] as const)));
const any = new RegExp(`[${pairs.map(([from]) => from).join("")}]`, "g");

export function normalise(text: string): string {
  return text.replace(any, (char) => replacement.get(char) ?? char);
}
