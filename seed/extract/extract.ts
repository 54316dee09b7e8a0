/** From the text of one article to a draft. A chain of pure functions; the order is the whole of this file. */
import { Draft } from "../draft.ts";
import type { Trust } from "../../schema/records.ts";
import { adviceOf, adviceTold } from "./advice/advice.ts";
import { datelineOf, isDiff, type RefusalReason, refusalOf } from "./text/document.ts";
import { sha256, sourceId } from "./text/evidence.ts";
import { impactsOf } from "./effects/impacts.ts";
import { notesOf } from "./notes.ts";
import { read } from "./reading.ts";
import { strikesOf } from "./strikes/strikes.ts";

export type ExtractInput = {
  text: string;
  publishedOn: string | null;
  publishedBasis: "given" | "metadata" | "dateline" | "none";
  publisher: string | null;
  url: string | null;
  title?: string | null;
  supersedes: string | null;
  retrievedAt: string | null;
  directory: Trust[];
  acceptDiff: boolean;
};
/** `message` is one sentence for the editor, with what to do. */
export type ExtractResult =
  | { kind: "draft"; draft: Draft }
  | { kind: "refused"; reason: RefusalReason; message: string; currentUrl: string | null };

/**
 * What a text says of strikes, their impact and advice, as candidates for a person.
 *
 * @example extract({ text, publishedOn: "2025-07-20", publishedBasis: "given", publisher: null, url: null,
 *   supersedes: null, retrievedAt: null, directory: trusts, acceptDiff: false })
 */
export function extract(input: ExtractInput): ExtractResult {
  const title = input.title ?? null;
  const refusal = refusalOf(input.text, title, input.acceptDiff);
  if (refusal !== null) return { kind: "refused", ...refusal };
  const published = publicationOf(input);
  const textSha256 = sha256(input.text);
  const source = sourceId(textSha256, input.url);
  const isComparison = isDiff(input.text);
  const reading = read({ ...input, publishedOn: published.on, source, isDiff: isComparison });
  const strikes = strikesOf(reading);
  const told = adviceTold(reading);
  const impacts = impactsOf(reading, strikes, told);
  const advice = adviceOf(told, reading, strikes);
  const draft: Draft = {
    format: 1,
    source: {
      id: source,
      publisher: input.publisher,
      title: title ?? headlineOf(reading.document.map((seen) => seen.sentence)),
      url: input.url,
      publishedOn: published.on,
      publishedBasis: published.basis,
      kind: isComparison ? "DIFF" : "ARTICLE",
      retrievedAt: input.retrievedAt,
      supersedes: input.supersedes,
      textSha256,
    },
    candidates: [...strikes.candidates, ...impacts, ...advice],
    notes: notesOf(reading, strikes),
  };
  return { kind: "draft", draft: Draft.parse(draft) };
}

function publicationOf({ text, publishedOn, publishedBasis }: ExtractInput): {
  on: string | null;
  basis: ExtractInput["publishedBasis"];
} {
  if (publishedOn !== null) return { on: publishedOn, basis: publishedBasis === "none" ? "given" : publishedBasis };
  const dateline = datelineOf(text);
  return dateline === null ? { on: null, basis: "none" } : { on: dateline, basis: "dateline" };
}

function headlineOf(sentences: readonly { index: number; region: string; text: string }[]): string | null {
  const [first] = sentences;
  return first?.region === "headline" ? first.text : null;
}
