/** Which candidates a person means: numbers as the cards show them, ranges, ids, `all`, or `sure`. */
import type { Draft } from "../draft.ts";
import { UserError } from "../errors.ts";

/**
 * Indices of the candidates named, in the order of the draft; `all`: and everything else that waits for a decision;
 * `sure`: what of it has no doubt.
 */
export type Picked = { all: boolean; sure: boolean; indices: Set<number> };

export function parseList(text: string, draft: Draft): Picked {
  const picked: Picked = { all: false, sure: false, indices: new Set() };
  for (const word of text.split(",").map((part) => part.trim())) {
    if (word === "all") picked.all = true;
    else if (word === "sure") picked.sure = true;
    else for (const index of indicesOf(word, draft)) picked.indices.add(index);
  }
  return picked;
}

/** One candidate, by its number or its id. */
export function parseOne(word: string, draft: Draft): number {
  const index = /^\d+$/.test(word) ? Number(word) - 1 : draft.candidates.findIndex(({ id }) => id === word);
  if (index in draft.candidates) return index;
  const known = draft.candidates.length === 0 ? "it has none" : `it has 1 to ${draft.candidates.length}`;
  throw new UserError(
    "USAGE",
    `"${word}" is no candidate of this draft: ${known}. Lists are numbers, ranges as 2-5, ids, or all.`,
  );
}

function indicesOf(word: string, draft: Draft): number[] {
  const range = /^(\d+)-(\d+)$/.exec(word);
  if (!range) return [parseOne(word, draft)];
  const [from, to] = [parseOne(range[1] ?? "", draft), parseOne(range[2] ?? "", draft)];
  if (from > to) throw new UserError("USAGE", `The range ${word} runs backwards.`);
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}

const prefixes = { STRIKE_EVENT: "ev", TRUST_IMPACT: "im", PUBLIC_ADVICE: "ad" } as const;

/** `3=ev_…` or `3=new`: the record that a fact changes or makes, by the index of its candidate. */
export function parseRecords(assignments: readonly string[], draft: Draft): Map<number, string> {
  return new Map(
    assignments.map((assignment) => {
      const at = assignment.indexOf("=");
      const [name, record] = [assignment.slice(0, Math.max(at, 0)), assignment.slice(at + 1)];
      if (at < 1) throw new UserError("USAGE", `--record takes N=ID or N=new, and not "${assignment}".`);
      const index = parseOne(name, draft);
      const prefix = prefixes[draft.candidates[index]!.kind];
      if (record !== "new" && !new RegExp(`^${prefix}_[0-9a-z]{16}$`).test(record)) {
        throw new UserError(
          "USAGE",
          `${name}: "${record}" is no record of its kind. Say new, or an id as ${prefix}_0123456789abcdef.`,
        );
      }
      return [index, record];
    }),
  );
}
