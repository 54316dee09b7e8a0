/** Parsed documents by text. Pages ask the same few questions; whoever asks ever new ones must not fill the memory. */
import type { DocumentNode } from "graphql";

const KEPT = 200;
const LONGEST = 5_000;

export function createDocumentCache() {
  const documents = new Map<string, DocumentNode>();
  return {
    get: (text: string) => documents.get(text),
    set(text: string, document: DocumentNode) {
      if (text.length > LONGEST) return;
      documents.set(text, document);
      if (documents.size > KEPT) documents.delete(documents.keys().next().value!);
    },
  };
}
