/** What kinds of source there are, in words, and what rests on one. */
import type { AnyRecord, Source } from "../../schema/records.ts";
import type { Edition } from "../edition.ts";
import { factsFrom, factsOf } from "../facts.ts";
import type { FactParent } from "../parents.ts";

export const sourceKinds: Record<Source["sourceKind"], string> = {
  ARTICLE: "article",
  DIFF: "article, as two versions of it differ",
  LIVE_BLOG: "live blog",
  LISTING: "listing",
  STATISTICS: "statistics",
  CATALOGUE: "address in a catalogue",
  STANDING_ADVICE: "our own standing advice",
};

/**
 * The records that rest on a source, each with the facts that do. Standing advice is our own words, whose evidence names an
 * editor and a reason and no source: it rests on the source of that kind all the same.
 */
export function restingOn(edition: Edition, { id, sourceKind }: Source): Map<AnyRecord, FactParent[]> {
  const ours = sourceKind === "STANDING_ADVICE" ? authoredFacts(edition) : [];
  return Map.groupBy([...factsFrom(edition, id), ...ours], ({ record }) => record);
}

function authoredFacts(edition: Edition): FactParent[] {
  const records = [...edition.records.values()].map(({ record }) => record);
  return records
    .filter(({ kind, evidence }) => kind === "PUBLIC_ADVICE" && evidence.every((piece) => piece.kind === "AUTHORED"))
    .flatMap((record) => factsOf(edition, record))
    .filter(({ fact }) => fact.basis !== "missing");
}
