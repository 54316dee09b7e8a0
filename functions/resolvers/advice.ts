import { AdviceLevel } from "../../schema/codes.ts";
import { LIFE_THREATENING } from "../../schema/emergency.ts";
import { formatLondon, instantOf } from "../../schema/london.ts";
import type { PublicAdvice } from "../../schema/records.ts";
import { connectionOf } from "../connection.ts";
import { contentHash, emergencyHash } from "../content.ts";
import type { Edition } from "../edition.ts";
import {
  parentOf,
  type PublicAdviceParent,
  recordsOf,
  type Root,
  type StandingAdviceParent,
  trustOf,
} from "../parents.ts";
import type { PublicAdviceResolvers, QueryPublicAdviceArgs, StandingAdviceResolvers } from "../schema-types.ts";
import { type GivenText, textIn } from "../texts.ts";
import { among, trustNamed } from "./filters.ts";
import { recordResolvers } from "./record.ts";

/** In the order to show: life at risk first, then by level and topic. */
export const publicAdvice: Root["publicAdvice"] = async (_, args, context) => {
  const { edition } = await context.read(args.asOf);
  const language = args.language ?? "EN";
  return connectionOf(
    {
      name: "publicAdvice",
      items: edition.world.advice
        .filter(matcherOf(edition, args))
        .map((record) => ({ ...parentOf(edition, record), language })),
      rankOf: ({ record }) => rankOf(record),
      idOf: ({ record }) => record.id,
    },
    args,
  );
};

function matcherOf(edition: Edition, { filter }: QueryPublicAdviceArgs): (advice: PublicAdvice) => boolean {
  const { topics, levels, trust, nation, at } = filter ?? {};
  const isTopic = among("filter.topics", topics);
  const isLevel = among("filter.levels", levels);
  const place = trust == null ? null : trustNamed(edition, trust);
  const moment = at == null ? null : instantOf(at);
  return (advice) =>
    isTopic(advice.topic.value) &&
    isLevel(advice.level) &&
    (place === null || isFor(advice, place.nation, place.code.value)) &&
    (nation == null || isFor(advice, nation, null)) &&
    (moment === null || isValid(advice, moment));
}

/** For the place, or for everywhere around it. */
function isFor(advice: PublicAdvice, nation: string, trust: string | null): boolean {
  if (advice.trust.value !== null) return advice.trust.value === trust;
  return advice.nations.value === null || advice.nations.value.some((one) => one === nation);
}

function isValid({ validity: { from, to } }: PublicAdvice, at: number): boolean {
  return (from === null || Date.parse(from) <= at) && (to === null || at < Date.parse(to));
}

function rankOf(advice: PublicAdvice): string {
  const emergencyFirst = advice.topic.value === LIFE_THREATENING ? 0 : 1;
  return `${emergencyFirst}${AdviceLevel.options.indexOf(advice.level)}${advice.topic.value}`;
}

export const PublicAdviceType: PublicAdviceResolvers = {
  ...recordResolvers,
  topic: ({ record }) => record.topic.value,
  level: ({ record }) => record.level,
  heading: (parent) => given(parent).text.heading,
  conditions: (parent) => given(parent).text.conditions,
  body: (parent) => given(parent).text.body,
  actions: (parent) => given(parent).text.actions,
  language: (parent) => given(parent).text.language,
  translation: (parent) => given(parent).translation,
  issuer: ({ edition, record }) => {
    const issuer = record.issuer.value;
    return issuer && { name: issuer.name, trust: trustOf(edition, issuer.trust) };
  },
  nations: ({ record }) => record.nations.value,
  trust: ({ edition, record }) => trustOf(edition, record.trust.value),
  staffGroups: ({ record }) => record.staffGroups.value,
  events: ({ edition, record }) =>
    recordsOf(edition, new Set(record.windows.map((window) => window.event)), "STRIKE_EVENT"),
  validFrom: ({ record }) => timeOf(record.validity.from),
  validTo: ({ record }) => timeOf(record.validity.to),
};

function given({ record, language }: PublicAdviceParent): GivenText {
  return textIn(record.texts, language);
}

function timeOf(instant: string | null): string | null {
  return instant === null ? null : formatLondon(Date.parse(instant));
}

export function hashOfStanding({ edition, standing, language }: StandingAdviceParent): string {
  const { record, texts } = standing;
  return record ? contentHash(edition, record, language) : emergencyHash(texts, language);
}

export const StandingAdvice: StandingAdviceResolvers = {
  record: ({ edition, standing, language }) => standing.record && { ...parentOf(edition, standing.record), language },
  topic: ({ standing }) => standing.topic,
  level: ({ standing }) => standing.level,
  heading: ({ standing, language }) => textIn(standing.texts, language).text.heading,
  conditions: ({ standing, language }) => textIn(standing.texts, language).text.conditions,
  body: ({ standing, language }) => textIn(standing.texts, language).text.body,
  issuer: ({ standing }) => standing.issuer,
  language: ({ standing, language }) => textIn(standing.texts, language).text.language,
  translation: ({ standing, language }) => textIn(standing.texts, language).translation,
  issuedBeforeCallOff: ({ standing }) => standing.issuedBeforeCallOff,
  contentHash: hashOfStanding,
};
