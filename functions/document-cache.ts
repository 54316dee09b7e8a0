/** Parsed documents by text. Pages ask the same few questions; whoever asks ever new ones must not fill the memory. */
import type { DocumentNode } from "graphql";
import { documents as own } from "./documents/list.ts";

const KEPT = 200;
const LONGEST = 5_000;

const ownTexts = new Set(own.map(({ text }) => text));

/** `isOwn`: whether a document is one of ours. */
export type DocumentCache = {
  get(text: string): DocumentNode | undefined;
  set(text: string, document: DocumentNode): void;
  isOwn(document: DocumentNode): boolean;
};

export function createDocumentCache(): DocumentCache {
  const documents = new Map<string, DocumentNode>();
  const ours = new WeakSet<DocumentNode>();
  return {
    get: (text) => documents.get(text),
    set(text, document) {
      if (ownTexts.has(text)) ours.add(document);
      if (text.length > LONGEST) return;
      documents.set(text, document);
      if (documents.size > KEPT) documents.delete(documents.keys().next().value!);
    },
    isOwn: (document) => ours.has(document),
  };
}
