import { formatLondon } from "../../schema/london.ts";
import { formatVersion } from "../../schema/publication.ts";
import { limits } from "../limits.ts";
import type { ServiceResolvers } from "../schema-types.ts";
import type { Root } from "../parents.ts";

export const service: Root["service"] = (_parent, _args, context) => context.read();

export const ServiceType: ServiceResolvers = {
  dataVersion: ({ edition }) => formatVersion(edition.version),
  publishedAt: ({ edition }) => (edition.committedAt === null ? null : formatLondon(Date.parse(edition.committedAt))),
  stale: ({ stale }) => stale,
  coverage: ({ edition }) =>
    edition.world.coverages.map(({ nation, staffGroups, from, checkedAt, checkedUntil }) => ({
      nation,
      staffGroups,
      from: formatLondon(Date.parse(from)),
      checkedAt: formatLondon(Date.parse(checkedAt)),
      checkedUntil: formatLondon(Date.parse(checkedUntil)),
    })),
  limits: () => limits,
  // No licence is ours to give before the service has a publisher who gives it.
  licence: () =>
    "No licence has been given for the collection as a whole. Quotes belong to their sources; the directory contains " +
    "public sector information licensed under the Open Government Licence v3.0.",
  attribution: () => "Strike Advice, an independent service. It is not the NHS.",
};
