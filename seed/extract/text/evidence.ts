/** The quotes of a candidate, in the order in which they are first needed, and the candidate's own id. */
import { createHash } from "node:crypto";
import type { DraftEvidence, Flag } from "../../draft.ts";
import type { Doubt, Span } from "../model.ts";

export type Quotes = {
  /** The index of a quote, added where it is new. */
  add: (span: Span & { whole?: Span }) => number;
  list: DraftEvidence[];
};

export function quotesOf(text: string): Quotes {
  const spans: Span[] = [];
  const list: DraftEvidence[] = [];
  const add = (span: Span & { whole?: Span }) => {
    // Nobody can judge half a sentence.
    const { start, end } = span.whole ?? span;
    const known = spans.findIndex((span) => span.start === start && span.end === end);
    if (known !== -1) return known;
    list.push({ quote: text.slice(start, end), start, end });
    return spans.push({ start, end }) - 1;
  };
  return { add, list };
}

/** The same text read again gives the same ids. `local` tells candidates of one piece of evidence apart. */
export function candidateId(source: string, kind: string, evidence: Span, local: string): string {
  return `c_${hash(`${source}\n${kind}\n${evidence.start}-${evidence.end}\n${local}`)}`;
}

export function sourceId(textSha256: string, url: string | null): string {
  return `src_${hash(`${textSha256}\n${url ?? ""}`)}`;
}

export function sha256(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}

const hash = (text: string) => sha256(text).slice(0, 16);

/** Each doubt once. */
export function distinct(flags: readonly Doubt[]): Flag[] {
  return [...new Map(flags.map((flag) => [`${flag.code} ${flag.detail}`, flag])).values()];
}
