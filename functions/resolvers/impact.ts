import { applies } from "../../schema/applies.ts";
import type { StrikeEvent, Trust, TrustImpact } from "../../schema/records.ts";
import { impactsOfTrusts } from "../../schema/world-index.ts";
import { connectionOf, inOrder, type Keyed, mapped } from "../connection.ts";
import type { Edition } from "../edition.ts";
import { CodedError } from "../errors.ts";
import { parentOf, recordOf, recordsOf, trustOf, type Root } from "../parents.ts";
import type { QueryTrustImpactsArgs, ResolversTypes, TrustImpactResolvers } from "../schema-types.ts";
import { nationNames } from "../words.ts";
import { among, inOrder as inOrderOfTime, trustNamed } from "./filters.ts";
import { reversed } from "./order.ts";
import { recordResolvers } from "./record.ts";

/** The latest days covered first; those whose days are not known last. */
export const trustImpacts: Root["trustImpacts"] = async (_, args, context) => {
  const { edition } = await context.read(args.asOf);
  const matches = matcherOf(edition, args);
  const all = latestFirst(edition.world.impacts);
  const found = args.filter == null ? all : all.filter(({ item }) => matches(item));
  return mapped(connectionOf({ name: "trustImpacts", inOrder: found }, args), (record) => parentOf(edition, record));
};

const ordered = new WeakMap<readonly TrustImpact[], Keyed<TrustImpact>[]>();

/** There are many, and their order takes longer than an answer: it is worked out once for a version. */
function latestFirst(impacts: readonly TrustImpact[]): Keyed<TrustImpact>[] {
  let known = ordered.get(impacts);
  if (!known) {
    const rankOf = ({ period }: TrustImpact) => reversed(period.value?.end ?? null);
    ordered.set(impacts, (known = inOrder({ items: impacts, rankOf, idOf: ({ id }) => id })));
  }
  return known;
}

function matcherOf(edition: Edition, { filter }: QueryTrustImpactsArgs): (impact: TrustImpact) => boolean {
  const { trust, nations, event, services, metrics, from, to } = filter ?? {};
  const code = trust == null ? null : trustNamed(edition, trust).code.value;
  const isNation = among("filter.nations", nations);
  const isService = among("filter.services", services);
  const isMetric = among("filter.metrics", metrics);
  inOrderOfTime(from, to);
  if (event != null && !recordOf(edition, event, "STRIKE_EVENT")) {
    throw new CodedError("BAD_USER_INPUT", `No strike event with the id "${event.slice(0, 40)}" was published.`);
  }
  return (impact) => {
    const nation = impact.nation.value ?? trustOf(edition, impact.trust.value)?.trust.nation;
    const [metric, period] = [impact.metric.value, impact.period.value];
    return (
      (code === null || impact.trust.value === code) &&
      (nations == null || (nation !== undefined && isNation(nation))) &&
      (event == null || impact.events.includes(event)) &&
      isService(impact.service.value) &&
      (metrics == null || (metric !== null && isMetric(metric))) &&
      (from == null || (period !== null && period.end >= from)) &&
      (to == null || (period !== null && period.start <= to))
    );
  };
}

/** What a strike does to one organisation. Reports come first: one of an effect outweighs a list that names no such place. */
export function impactOn(edition: Edition, event: StrikeEvent, trust: Trust): Awaited<ResolversTypes["ImpactAnswer"]> {
  const reported = impactsOfTrusts(edition.world.impacts, [trust.code.value]).filter((impact) =>
    impact.events.includes(event.id),
  );
  const impacts = reported.map((record) => parentOf(edition, record));
  if (reported.some((impact) => impact.effect.value !== "UNAFFECTED")) return { __typename: "Affected", impacts };
  // "Could be unaffected" reassures nobody.
  if (reported.some((impact) => impact.modality.value === "STATED"))
    return { __typename: "ReportedUnaffected", impacts };
  const answer = applies(event, { nation: trust.nation, trust }, edition.directory);
  return answer === "NO"
    ? { __typename: "NotCovered", reason: reasonOf(event, trust) }
    : { __typename: "NotReported", applies: answer };
}

function reasonOf(event: StrikeEvent, trust: Trust): string {
  const nations = event.nations.value;
  if (nations !== null && !nations.includes(trust.nation)) {
    return `The strike is in ${nations.map((nation) => nationNames[nation]).join(" and ")}, and ${trust.name} is in ${nationNames[trust.nation]}.`;
  }
  return `The organisations on strike are all named, and ${trust.name} is not one of them.`;
}

export const TrustImpactType: TrustImpactResolvers = {
  ...recordResolvers,
  trust: ({ edition, record }) => trustOf(edition, record.trust.value),
  nation: ({ record }) => record.nation.value,
  area: ({ record }) => record.area.value,
  service: ({ record }) => record.service.value,
  effect: ({ record }) => record.effect.value,
  modality: ({ record }) => record.modality.value,
  metric: ({ record }) => record.metric.value,
  count: ({ record }) => record.count.value,
  period: ({ record }) => record.period.value,
  setting: ({ record }) => record.setting.value,
  figureStatus: ({ record }) => record.figureStatus.value,
  events: ({ edition, record }) => recordsOf(edition, record.events, "STRIKE_EVENT"),
};
