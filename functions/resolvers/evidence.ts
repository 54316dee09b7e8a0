/** What facts rest on, as the API tells it. */
import type { AnyRecord, Evidence } from "../../schema/records.ts";
import type { Edition } from "../edition.ts";
import { recordOf } from "../parents.ts";
import type { ResolversTypes } from "../schema-types.ts";

type EvidenceAnswer = Awaited<ResolversTypes["Evidence"]>;

/** All evidence of a record, or the pieces with these numbers. */
export function evidenceOf(edition: Edition, record: AnyRecord, numbers?: readonly number[]): EvidenceAnswer[] {
  const pieces = numbers?.flatMap((i) => record.evidence[i] ?? []) ?? record.evidence;
  return pieces.map((piece) => answerOf(edition, piece));
}

function answerOf(edition: Edition, evidence: Evidence): EvidenceAnswer {
  switch (evidence.kind) {
    case "QUOTE":
      return { __typename: "QuoteEvidence", ...evidence, source: recordOf(edition, evidence.source, "SOURCE") };
    case "ROW":
      return { __typename: "RowEvidence", ...evidence, source: recordOf(edition, evidence.source, "SOURCE") };
    case "AUTHORED":
      return { __typename: "AuthoredEvidence", ...evidence };
    case "REFERENCE":
      return {
        __typename: "ReferenceEvidence",
        url: evidence.url,
        note: evidence.note ?? null,
        source: recordOf(edition, evidence.source, "SOURCE"),
      };
  }
}
