/** Fields on which sources disagree, typed, so that nobody has to take JSON apart to show both sides. */
import type { PublicAdvice, Scope, TimeFact, TrustImpact } from "../../schema/records.ts";
import { wordsOf } from "../claim-words.ts";
import { nameOf, sourceIdsOf } from "../facts.ts";
import { type ClaimParent, recordsOf, trustOf } from "../parents.ts";
import type { ClaimResolvers, DisputedResolvers, ResolversTypes } from "../schema-types.ts";
import { evidenceOf } from "./evidence.ts";
import { upper } from "./order.ts";
import { scopeOf } from "./scope.ts";

export const Disputed: DisputedResolvers = {
  held: (disputed) => disputed,
  rivals: (disputed) => (disputed.fact.rivals ?? []).map((rival) => ({ ...disputed, fact: rival })),
};

export const Claim: ClaimResolvers = {
  value: valueOf,
  words: wordsOf,
  basis: ({ fact }) => upper(fact.basis),
  ruleId: ({ fact }) => fact.ruleId,
  evidence: ({ edition, record, fact }) => evidenceOf(edition, record, fact.evidence),
  sources: ({ edition, record, fact }) => recordsOf(edition, sourceIdsOf(record, fact.evidence), "SOURCE"),
};

type FactValue = Awaited<ResolversTypes["FactValue"]>;

/** Fields whose values are words. All others that hold texts hold codes. */
const wordy = new Set(["coveredBy", "unions", "area", "topic"]);

function valueOf({ edition, record, field, fact }: ClaimParent): FactValue {
  const { value } = fact;
  if ("precision" in fact) return { __typename: "TimePoint", ...(fact as TimeFact) };
  if (value === null) return { __typename: "NoValue", none: true };
  const name = nameOf(field);
  switch (name) {
    case "scope":
      return scopeOf(edition, record as Extract<typeof record, { kind: "STRIKE_EVENT" }>, value as Scope);
    case "trust": {
      const trust = trustOf(edition, value as string);
      return trust ? { __typename: "Trust", ...trust } : { __typename: "CodeValue", codes: [value as string] };
    }
    case "issuer": {
      const issuer = value as NonNullable<PublicAdvice["issuer"]["value"]>;
      return { __typename: "Issuer", name: issuer.name, trust: trustOf(edition, issuer.trust) };
    }
    case "count":
      return { __typename: "Count", ...(value as NonNullable<TrustImpact["count"]["value"]>) };
    case "period":
      return { __typename: "Period", ...(value as NonNullable<TrustImpact["period"]["value"]>) };
    default: {
      const texts = [value].flat() as string[];
      return wordy.has(name) ? { __typename: "TextValue", texts } : { __typename: "CodeValue", codes: texts };
    }
  }
}
