import { applies, type Place } from "../../schema/applies.ts";
import { instantOf } from "../../schema/london.ts";
import type { StrikeEvent } from "../../schema/records.ts";
import { boundariesOf, stateOf, windowsAt } from "../../schema/window-state.ts";
import { connectionOf, inOrder, type Keyed } from "../connection.ts";
import { holdsUntil, momentOf } from "../context.ts";
import type { Edition } from "../edition.ts";
import { firstStart, labelsOf, mayOverlap, statusOf, unionsOf } from "../event.ts";
import { parentOf, recordOf, type StrikeEventParent, type Root } from "../parents.ts";
import type {
  QueryStrikeEventsArgs,
  SituationState,
  StrikeEventFilter,
  StrikeEventOrder,
  StrikeEventResolvers,
  StrikeWindowResolvers,
  TimePointResolvers,
} from "../schema-types.ts";
import { dateOf, timeOf } from "../time-point.ts";
import { among, amongNames, inOrder as inOrderOfTime, trustNamed } from "./filters.ts";
import { impactOn } from "./impact.ts";
import { recordResolvers } from "./record.ts";
import { scopeOf } from "./scope.ts";

export const strikeEvent: Root["strikeEvent"] = async (_, { id, asOf }, context) =>
  recordOf((await context.read(asOf)).edition, id, "STRIKE_EVENT");

export const strikeEvents: Root["strikeEvents"] = async (_, args, context) => {
  const { edition } = await context.read(args.asOf);
  const at = momentOf(args, edition, context.now);
  const boundaries: number[] = [];
  const conditions = conditionsOf(edition, args, { at, boundaries });
  const { name, all } = ordered(edition, args.orderBy ?? byStart, args.filter?.includeWithdrawn ?? false);
  const found = all.filter(({ item }) => conditions.every((holds) => holds(item.record)));
  for (const boundary of boundaries) if (boundary > at) holdsUntil(args, edition, context, boundary);
  return connectionOf({ name, inOrder: found }, args);
};

const byStart: StrikeEventOrder = { field: "START", direction: "ASC" };

const known = new WeakMap<Edition, Map<string, Keyed<StrikeEventParent>[]>>();

/** All events in an order: it is worked out once for a version, and not for each answer. */
function ordered(edition: Edition, order: StrikeEventOrder, includeWithdrawn: boolean) {
  const name = `strikeEvents/${order.field}/${order.direction}`;
  let lists = known.get(edition);
  if (!lists) known.set(edition, (lists = new Map()));
  const key = `${name}/${includeWithdrawn}`;
  let all = lists.get(key);
  if (!all) {
    const items = eventsOf(edition, includeWithdrawn);
    lists.set(key, (all = inOrder({ items, rankOf: rankBy(order), idOf: ({ record }) => record.id })));
  }
  return { name, all };
}

function eventsOf(edition: Edition, includeWithdrawn: boolean): StrikeEventParent[] {
  if (!includeWithdrawn) return edition.world.events.map((event) => parentOf(edition, event));
  return [...edition.records.values()].flatMap(({ record }) => recordOf(edition, record.id, "STRIKE_EVENT") ?? []);
}

/** Undated events stand last, whichever way. */
function rankBy({ field, direction }: StrikeEventOrder): (event: StrikeEventParent) => number {
  const sign = direction === "ASC" ? 1 : -1;
  if (field === "UPDATED") return ({ n }) => sign * n;
  return ({ record }) => {
    const instant = firstStart(record);
    return instant === null ? Number.MAX_SAFE_INTEGER : sign * instant;
  };
}

/** The moment that states are judged at, and a list to fill with the instants at which they may change. */
type Judged = { at: number; boundaries: number[] };

type Condition = (event: StrikeEvent) => boolean;

/** Those of the filter that are given: what is not asked is not worked out. */
function conditionsOf(edition: Edition, args: QueryStrikeEventsArgs, judged: Judged): Condition[] {
  const filter: Partial<StrikeEventFilter> = args.filter ?? {};
  const isNation = among("filter.nations", filter.nations);
  const isGroup = among("filter.staffGroups", filter.staffGroups);
  const isUnion = amongNames("filter.unions", filter.unions);
  const isStatus = among("filter.statuses", filter.statuses);
  const isState = among("filter.states", filter.states);
  const place = filter.trust == null ? null : placeOf(edition, filter.trust);
  const [from, to] = [filter.from ? instantOf(filter.from) : null, filter.to ? instantOf(filter.to) : null];
  inOrderOfTime(from, to);
  const conditions: (Condition | false)[] = [
    // Where nobody says which nation, none is ruled out.
    filter.nations != null && (({ nations }) => nations.value === null || nations.value.some(isNation)),
    filter.staffGroups != null && (({ staffGroups }) => staffGroups.value.some(isGroup)),
    filter.unions != null && ((event) => unionsOf(event).some(isUnion)),
    filter.statuses != null && ((event) => isStatus(statusOf(event))),
    place !== null && ((event) => applies(event, place, edition.directory) !== "NO"),
    filter.states != null && ((event) => statesOf(event, place, judged, edition).some(isState)),
    (from !== null || to !== null) &&
      (({ windows }) => windows.some((window) => mayOverlap(window, from ?? -Infinity, to ?? Infinity))),
  ];
  return conditions.filter((condition) => condition !== false);
}

function placeOf(edition: Edition, code: string): Place {
  const trust = trustNamed(edition, code);
  return { nation: trust.nation, trust };
}

/** What the windows make of a place; without one, of the place that the event itself is about. */
function statesOf(event: StrikeEvent, place: Place | null, judged: Judged, edition: Edition): SituationState[] {
  const own: Place = { nation: event.nations.value?.[0] ?? "ENGLAND", trust: null };
  const shortOfStrike = event.action.value === "ACTION_SHORT_OF_STRIKE";
  return windowsAt(event, place ?? own, judged.at, edition.directory).flatMap((window) => {
    judged.boundaries.push(...boundariesOf(window));
    const state = place === null ? stateOf({ ...window, softened: shortOfStrike }) : window.state;
    return state ?? [];
  });
}

export const StrikeEventType: StrikeEventResolvers = {
  ...recordResolvers,
  nations: ({ record }) => record.nations.value,
  staffGroups: ({ record }) => record.staffGroups.value,
  staffGroupLabels: ({ record }) => labelsOf(record),
  action: ({ record }) => record.action.value,
  scope: ({ edition, record }) => scopeOf(edition, record, record.scope.value),
  unions: ({ record }) => unionsOf(record),
  windows: ({ record }) => record.windows,
  status: ({ record }) => statusOf(record),
  editorialReason: ({ record }) => (record.editorial.state === "ACTIVE" ? null : record.editorial.reason),
  mergedInto: ({ edition, record }) =>
    record.editorial.state === "MERGED" ? recordOf(edition, record.editorial.into, "STRIKE_EVENT") : null,
  impactOn: ({ edition, record }, { trust }) => impactOn(edition, record, trustNamed(edition, trust)),
};

export const StrikeWindow: StrikeWindowResolvers = {
  unions: (window) => window.unions.value,
  withdrawn: (window) => window.withdrawn.value,
  coveredBy: (window) => window.coveredBy.value,
  status: (window) => window.status.value,
  outcome: (window) => window.outcome.value,
};

export const TimePoint: TimePointResolvers = {
  time: timeOf,
  date: dateOf,
};
