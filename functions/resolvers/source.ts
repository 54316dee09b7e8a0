import { formatLondon } from "../../schema/london.ts";
import { formatVersion } from "../../schema/publication.ts";
import { type Connection, connectionOf, type PageArguments } from "../connection.ts";
import { isActive } from "../edition.ts";
import type { Context } from "../context.ts";
import { factsFrom, valueOf } from "../facts.ts";
import { parentOf, recordOf, type Root, type SourcedFactParent, type SourceParent } from "../parents.ts";
import type { FactResolvers, SourcedFactResolvers, SourceResolvers } from "../schema-types.ts";
import { evidenceOf } from "./evidence.ts";
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
  facts: (parent, args, context) => factsOnce(context, parent, args),
  editorialState: ({ record }) => record.editorial.state,
  revision: ({ n }) => n,
};

/**
 * A source is met again at every fact that rests on it, and may have thousands: each page of each source is worked out
 * once for an answer, however often the document leads back to it.
 */
const pages = new WeakMap<Context, Map<string, Connection<SourcedFactParent>>>();

function factsOnce(context: Context, { edition, record }: SourceParent, args: PageArguments) {
  let known = pages.get(context);
  if (!known) pages.set(context, (known = new Map()));
  const { first, after, last, before } = args;
  const key = JSON.stringify([formatVersion(edition.version), record.id, first, after, last, before]);
  let page = known.get(key);
  if (!page) {
    const items = factsFrom(edition, record.id);
    const name = `source/${record.id}/facts`;
    page = connectionOf({ name, items, rankOf: (one) => one.record.id, idOf: (one) => one.field }, args);
    known.set(key, page);
  }
  return page;
}

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
      ruleId: rival.ruleId,
      evidence: evidenceOf(edition, record, rival.evidence),
    })),
  decidedBy: ({ record }) => record.decision.by,
  decidedAt: ({ record }) => formatLondon(Date.parse(record.decision.at)),
};
