/** Fields, flags and evidence as the catalogue's candidates carry them. */
import type { DraftEvidence, Field, Flag } from "../draft.ts";
import type { Row } from "./row.ts";

export function stated<T>(value: T, evidence: number[]): Field<T> {
  return { value, basis: "stated", ruleId: null, evidence };
}

/** Not in the source: nothing to rest on. */
export function missing<T>(value: T): Field<T> {
  return { value, basis: "missing", ruleId: null, evidence: [] };
}

/** An address whose sentence we do not hold, and what to look for there. */
export function references(row: Row, look: string): DraftEvidence[] {
  return row.sources.map((url) => ({ kind: "REFERENCE", url, note: look }));
}

/** On every candidate of the catalogue. */
export function sentenceNotHeld(row: Row): Flag {
  return {
    code: "SENTENCE_NOT_HELD",
    detail: `row ${row.id}, ${row.confidence} confidence: open the address and look`,
  };
}
