/** What a fact rests on, in words: the quote with its line, or why there is none. */
import type { DraftEvidence } from "../draft.ts";
import { lineAt, passageOf, plain } from "./passage.ts";

/** `text`: the article, where it is at hand. `around` shows a quote within its sentence, and marks it with `bold`. */
export function evidenceInWords(
  evidence: DraftEvidence,
  text: string | null,
  around: { bold: (text: string) => string } | null,
): string {
  if (!("kind" in evidence)) {
    const { quote, start, end } = evidence;
    if (text === null || around === null) return quoteInWords(quote, text, start);
    const { before, after } = passageOf(text, start, end);
    const marked = `${plain(before)}${around.bold(`»${plain(quote)}«`)}${plain(after)}`;
    return `line ${lineAt(text, start)}: ${marked.trim()}`;
  }
  switch (evidence.kind) {
    case "REFERENCE":
      return `see ${plain(evidence.url)} (its sentence is not held)${evidence.note ? `: ${plain(evidence.note)}` : ""}`;
    case "AUTHORED":
      return `by ${plain(evidence.editor)}: ${plain(evidence.reason)}`;
    case "ROW":
      return `${plain(evidence.table)}, ${plain(evidence.row)}`;
  }
}

export function quoteInWords(quote: string, text: string | null, start: number): string {
  return `${text === null ? "" : `line ${lineAt(text, start)}: `}“${plain(quote)}”`;
}
