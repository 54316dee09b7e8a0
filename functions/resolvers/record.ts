/** The fields that strike events, impacts and advice share. */
import { formatLondon } from "../../schema/london.ts";
import type { PublicAdvice, StrikeEvent, TrustImpact } from "../../schema/records.ts";
import { disputedOf, factsOf } from "../facts.ts";
import type { RecordOf } from "../parents.ts";
import { evidenceOf } from "./source.ts";

type Parent = RecordOf<StrikeEvent | TrustImpact | PublicAdvice>;

export const recordResolvers = {
  id: ({ record }: Parent) => record.id,
  editorialState: ({ record }: Parent) => record.editorial.state,
  disputed: ({ edition, record }: Parent) => disputedOf(edition, record),
  facts: ({ edition, record }: Parent) => factsOf(edition, record),
  evidence: ({ edition, record }: Parent) => evidenceOf(edition, record),
  decidedBy: ({ record }: Parent) => record.decision.by,
  decidedAt: ({ record }: Parent) => formatLondon(Date.parse(record.decision.at)),
  revision: ({ n }: Parent) => n,
};
