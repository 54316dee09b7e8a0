/**
 * The published table of costs. Every field costs 1 for each object it is asked of, and what `extra` says on top. A list
 * multiplies what is asked of its items: a page by `first` or `last` (20 unless given), a list asked for by codes or ids by
 * their number, any other by what `items` says. Fragments cost what stands in them. The directory of types (`__schema`,
 * `__type`) has a price of its own, whatever is asked of it.
 */
export const costs = {
  /** Fields that look through many records to find what they answer. */
  extra: {
    "Query.situation": 50,
    "Query.situations": 50,
    "Query.strikeEvents": 20,
    "Query.trusts": 20,
    "Query.findTrust": 20,
    "Query.trustImpacts": 20,
    "Query.publicAdvice": 10,
    "Query.sources": 10,
    "Query.changes": 10,
    "Query.__schema": 2_000,
    "Query.__type": 200,
    "StrikeEvent.impactOn": 20,
  } as Readonly<Record<string, number>>,
  /** How many items a list is taken to have, where the document does not say. */
  items: {
    "Situation.advice": 10,
    "Situation.impacts": 10,
    "Situation.strikes": 5,
    "StrikeEvent.facts": 20,
    "StrikeEvent.windows": 5,
    "TrustImpact.facts": 15,
    "PublicAdvice.facts": 10,
    "Service.coverage": 10,
    "Trust.hospitals": 5,
    "Trust.servedTrusts": 10,
    "OrganisationScope.trusts": 20,
  } as Readonly<Record<string, number>>,
  /** Any other list. */
  otherwise: 2,
};

/** Lists that have as many items as this argument. */
export const byArgument: Readonly<Record<string, string>> = {
  "Query.situations": "trusts",
  "Query.nodes": "ids",
  "Query.checkCopies": "copies",
};
