/**
 * Which published records a new one might be the same as. They are proposed to a person, never merged silently: two
 * strikes by one group on one day are most often one, and sometimes two.
 */
import type { Edition } from "../../functions/edition.ts";
import type { AnyRecord, PublicAdvice, StrikeEvent, TrustImpact } from "../../schema/records.ts";
import { dayOfStart } from "./merge.ts";

export function nearMatches(record: AnyRecord, edition: Edition): string[] {
  switch (record.kind) {
    case "STRIKE_EVENT":
      return edition.world.events.filter((event) => isNearStrike(event, record)).map((event) => event.id);
    case "TRUST_IMPACT":
      return edition.world.impacts.filter((impact) => isNearImpact(impact, record)).map((impact) => impact.id);
    case "PUBLIC_ADVICE":
      return edition.world.advice.filter((advice) => isNearAdvice(advice, record)).map((advice) => advice.id);
    case "SOURCE":
    case "COVERAGE":
      return [];
  }
}

/** One staff group, one place (as far as is known), and a day in common. */
function isNearStrike(a: StrikeEvent, b: StrikeEvent): boolean {
  const days = new Set(a.windows.map(dayOfStart));
  return (
    a.id !== b.id &&
    overlap(a.staffGroups.value, b.staffGroups.value) &&
    overlap(a.nations.value, b.nations.value) &&
    b.windows.some((window) => dayOfStart(window) !== null && days.has(dayOfStart(window)))
  );
}

/** The same figure of the same strike. */
function isNearImpact(a: TrustImpact, b: TrustImpact): boolean {
  return (
    a.id !== b.id &&
    a.trust.value === b.trust.value &&
    a.service.value === b.service.value &&
    a.metric.value === b.metric.value &&
    (a.count.value === null) === (b.count.value === null) &&
    a.events.some((event) => b.events.includes(event))
  );
}

/** The same issuer on the same topic for the same strike. */
function isNearAdvice(a: PublicAdvice, b: PublicAdvice): boolean {
  return (
    a.id !== b.id &&
    a.topic.value === b.topic.value &&
    a.trust.value === b.trust.value &&
    a.issuer.value?.name === b.issuer.value?.name &&
    a.windows.some((window) => b.windows.some((other) => other.event === window.event))
  );
}

/** Lists that share a member; a list that is not known may share any. */
function overlap<T>(a: readonly T[] | null, b: readonly T[] | null): boolean {
  if (a === null || b === null || a.length === 0 || b.length === 0) return true;
  return a.some((value) => b.includes(value));
}
