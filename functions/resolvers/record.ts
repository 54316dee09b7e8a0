/** The fields that strike events, impacts and advice share. */
import type { Language } from "../../schema/codes.ts";
import { formatLondon } from "../../schema/london.ts";
import type { PublicAdvice, StrikeEvent, TrustImpact } from "../../schema/records.ts";
import { contentHash } from "../content.ts";
import { disputedOf, disputesOf, factsOf } from "../facts.ts";
import type { RecordOf } from "../parents.ts";
import { evidenceOf } from "./evidence.ts";

/** Only advice is asked for in a language. */
type Parent = RecordOf<StrikeEvent | TrustImpact | PublicAdvice> & { language?: Language };

export const recordResolvers = {
  id: ({ record }: Parent) => record.id,
  editorialState: ({ record }: Parent) => record.editorial.state,
  disputed: ({ edition, record }: Parent) => disputedOf(edition, record),
  facts: ({ edition, record }: Parent) => factsOf(edition, record),
  disputes: ({ edition, record }: Parent) => disputesOf(edition, record),
  evidence: ({ edition, record }: Parent) => evidenceOf(edition, record),
  decidedBy: ({ record }: Parent) => record.decision.by,
  decidedAt: ({ record }: Parent) => formatLondon(Date.parse(record.decision.at)),
  edited: ({ record }: Parent) => record.decision.edited,
  revision: ({ n }: Parent) => n,
  contentHash: (parent: Parent) => contentHash(parent.edition, parent.record, parent.language ?? "EN"),
};
