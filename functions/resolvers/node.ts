import type { Language } from "../../schema/codes.ts";
import { atMost } from "../connection.ts";
import type { Edition } from "../edition.ts";
import { limits } from "../limits.ts";
import { trustOf, type Root } from "../parents.ts";
import type { NodeResolvers, ResolversTypes } from "../schema-types.ts";
import { codeOfId } from "./trust.ts";

type NodeParent = Awaited<ResolversTypes["Node"]>;

export const node: Root["node"] = async (_, { id }, context) => nodeOf((await context.read()).edition, id);

export const nodes: Root["nodes"] = async (_, { ids }, context) => {
  atMost("PAGE_TOO_LARGE", limits.nodes, ids.length, "The number of ids");
  const { edition } = await context.read();
  return ids.map((id) => nodeOf(edition, id));
};

/** Whatever has the id, withdrawn and merged records included; null where nothing has. */
export function nodeOf(edition: Edition, id: string, language: Language = "EN"): NodeParent | null {
  const code = codeOfId(id);
  if (code !== null) return trustOf(edition, code);
  const revision = edition.records.get(id);
  if (!revision) return null;
  const { n, record } = revision;
  switch (record.kind) {
    case "PUBLIC_ADVICE":
      return { edition, n, record, language };
    case "STRIKE_EVENT":
      return { edition, n, record };
    case "TRUST_IMPACT":
      return { edition, n, record };
    case "SOURCE":
      return { edition, n, record };
    case "COVERAGE":
      return null; // the service has these, in `service.coverage`
  }
}

const types = {
  STRIKE_EVENT: "StrikeEvent",
  TRUST_IMPACT: "TrustImpact",
  PUBLIC_ADVICE: "PublicAdvice",
  SOURCE: "Source",
} as const;

export const Node: NodeResolvers = {
  __resolveType: (parent) => ("trust" in parent ? "Trust" : types[parent.record.kind]),
};
