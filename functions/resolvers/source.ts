import { formatLondon } from "../../schema/london.ts";
import type { AnyRecord, Evidence } from "../../schema/records.ts";
import { connectionOf } from "../connection.ts";
import { type Edition, isActive } from "../edition.ts";
import { factsFrom, valueOf } from "../facts.ts";
import { parentOf, recordOf, type Root } from "../parents.ts";
import type { FactResolvers, ResolversTypes, SourcedFactResolvers, SourceResolvers } from "../schema-types.ts";
import { nodeOf } from "./node.ts";
import { among, amongNames, inOrder } from "./filters.ts";
import { reversed, upper } from "./order.ts";

export const source: Root["source"] = async (_, { id, asOf }, context) =>
  recordOf((await context.read(asOf)).edition, id, "SOURCE");

/** Newest first; those without a day last. */
export const sources: Root["sources"] = async (_, args, context) => {
  const { edition } = await context.read(args.asOf);
  const { publishers, kinds, from, to } = args.filter ?? {};
  const isPublisher = amongNames("filter.publishers", publishers);
  const isKind = among("filter.kinds", kinds);
  inOrder(from, to);
  const items = edition.sources.filter(
    (source) =>
      isActive(source) &&
      (publishers == null || (source.publisher !== null && isPublisher(source.publisher))) &&
      isKind(source.sourceKind) &&
      (from == null || (source.publishedOn !== null && source.publishedOn >= from)) &&
      (to == null || (source.publishedOn !== null && source.publishedOn <= to)),
  );
  return connectionOf(
    {
      name: "sources",
      items: items.map((record) => parentOf(edition, record)),
      rankOf: ({ record }) => reversed(record.publishedOn),
      idOf: ({ record }) => record.id,
    },
    args,
  );
};

export const SourceType: SourceResolvers = {
  id: ({ record }) => record.id,
  publisher: ({ record }) => record.publisher,
  title: ({ record }) => record.title,
  url: ({ record }) => record.url,
  kind: ({ record }) => record.sourceKind,
  publishedOn: ({ record }) => record.publishedOn,
  publishedBasis: ({ record }) => upper(record.publishedBasis),
  retrievedAt: ({ record }) => (record.retrievedAt === null ? null : formatLondon(Date.parse(record.retrievedAt))),
  textSha256: ({ record }) => record.textSha256,
  supersedes: ({ edition, record }) =>
    record.supersedes === null ? null : recordOf(edition, record.supersedes, "SOURCE"),
  facts: ({ edition, record }) => factsFrom(edition, record.id),
  editorialState: ({ record }) => record.editorial.state,
  revision: ({ n }) => n,
};

export const SourcedFact: SourcedFactResolvers = {
  record: ({ edition, record }) => nodeOf(edition, record.id)!, // coverages are left out of the index
  fact: (sourced) => sourced,
};

export const Fact: FactResolvers = {
  value: valueOf,
  basis: ({ fact }) => upper(fact.basis),
  ruleId: ({ fact }) => fact.ruleId,
  evidence: ({ edition, record, fact }) => evidenceOf(edition, record, fact.evidence),
  rivals: ({ edition, record, fact }) =>
    (fact.rivals ?? []).map((rival) => ({
      value: JSON.stringify(rival.value),
      basis: upper(rival.basis),
      evidence: evidenceOf(edition, record, rival.evidence),
    })),
};

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
