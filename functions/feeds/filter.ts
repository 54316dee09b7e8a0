/** What a feed is about: everything, or what concerns a nation, a staff group, a trust. */
import { applies, type Place } from "../../schema/applies.ts";
import type { Nation, StaffGroup } from "../../schema/codes.ts";
import { labelOf } from "../../schema/labels.ts";
import type { AnyRecord, StrikeEvent, Trust, TrustImpact } from "../../schema/records.ts";
import type { Edition } from "../edition.ts";
import { recordsOf, trustOf } from "../parents.ts";
import { nationNames } from "../words.ts";

export type FeedFilter = { nation: Nation | null; staffGroup: StaffGroup | null; trust: Trust | null };

/** `nurses, Wales`; null for everything. */
export function filterInWords({ nation, staffGroup, trust }: FeedFilter): string | null {
  const parts = [staffGroup && labelOf(staffGroup, null), trust?.name, nation && nationNames[nation]];
  return parts.filter((part) => part != null).join(", ") || null;
}

/** Whether a record may concern it: what nobody said rules nothing out. */
export function concerns(edition: Edition, filter: FeedFilter, record: AnyRecord): boolean {
  if (filter.nation === null && filter.staffGroup === null && filter.trust === null) return true;
  switch (record.kind) {
    case "STRIKE_EVENT":
      return eventConcerns(edition, filter, record);
    case "TRUST_IMPACT":
      return impactConcerns(edition, filter, record);
    case "PUBLIC_ADVICE": {
      const { nations, trust, staffGroups } = record;
      return (
        isIn(filter, nations.value, trustOf(edition, trust.value)?.trust ?? null) && isBy(filter, staffGroups.value)
      );
    }
    case "COVERAGE":
      return isIn(filter, [record.nation], null) && isBy(filter, record.staffGroups);
    case "SOURCE":
      return citedFor(edition, filter).has(record.id);
  }
}

function eventConcerns({ directory }: Edition, filter: FeedFilter, event: StrikeEvent): boolean {
  return (
    isBy(filter, event.staffGroups.value) &&
    placesOf(filter).every((place) => applies(event, place, directory) !== "NO")
  );
}

function placesOf({ nation, trust }: FeedFilter): Place[] {
  return [
    ...(nation === null ? [] : [{ nation, trust: null }]),
    ...(trust === null ? [] : [{ nation: trust.nation, trust }]),
  ];
}

function impactConcerns(edition: Edition, filter: FeedFilter, impact: TrustImpact): boolean {
  const trust = trustOf(edition, impact.trust.value)?.trust ?? null;
  const nation = impact.nation.value;
  const events = recordsOf(edition, impact.events, "STRIKE_EVENT");
  const isByGroup = events.length === 0 || events.some(({ record }) => isBy(filter, record.staffGroups.value));
  return isIn(filter, nation === null ? null : [nation], trust) && isByGroup;
}

/** What is about a trust concerns that trust and its nation; what is about a nation, each trust in it. */
function isIn({ nation, trust: asked }: FeedFilter, nations: readonly Nation[] | null, trust: Trust | null): boolean {
  const within = trust ? [trust.nation] : nations;
  const isNation = nation === null || within === null || within.includes(nation);
  if (asked === null) return isNation;
  return isNation && (trust ? trust.code.value === asked.code.value : within === null || within.includes(asked.nation));
}

function isBy({ staffGroup }: FeedFilter, groups: readonly StaffGroup[] | null): boolean {
  return staffGroup === null || groups === null || groups.includes(staffGroup);
}

const cited = new WeakMap<Edition, WeakMap<FeedFilter, Set<string>>>();

/** The sources that a record of concern rests on: worked out once for a feed. */
function citedFor(edition: Edition, filter: FeedFilter): Set<string> {
  let known = cited.get(edition);
  if (!known) cited.set(edition, (known = new WeakMap()));
  let sources = known.get(filter);
  if (!sources) known.set(filter, (sources = sourcesFor(edition, filter)));
  return sources;
}

function sourcesFor(edition: Edition, filter: FeedFilter): Set<string> {
  const records = [...edition.records.values()].map(({ record }) => record);
  const concerned = records.filter((record) => record.kind !== "SOURCE" && concerns(edition, filter, record));
  return new Set(concerned.flatMap(({ evidence }) => evidence.flatMap((one) => ("source" in one ? [one.source] : []))));
}
