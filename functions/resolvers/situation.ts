import type { Place } from "../../schema/applies.ts";
import type { Language } from "../../schema/codes.ts";
import { formatLondon } from "../../schema/london.ts";
import { situationAt } from "../../schema/situation.ts";
import { atMost } from "../connection.ts";
import { momentOf } from "../context.ts";
import { lookedAt } from "../coverage.ts";
import { CodedError } from "../errors.ts";
import { limits } from "../limits.ts";
import { parentOf, type SituationParent, trustOf, type Root } from "../parents.ts";
import type { Reading } from "../read-model.ts";
import type { SituationResolvers, SituationStrikeResolvers } from "../schema-types.ts";
import { formatVersion } from "../../schema/publication.ts";
import { summaryOf } from "../words.ts";
import { placeAsked, placeOfTrust } from "./place.ts";

export const situation: Root["situation"] = async (_, args, context) => {
  const reading = await context.read(args.asOf);
  const at = momentOf(args, reading.edition, context.now);
  return situationOf(reading, placeAsked(reading.edition, args, at), at, args.language ?? "EN");
};

export const situations: Root["situations"] = async (_, args, context) => {
  if (args.trusts.length === 0)
    throw new CodedError("BAD_USER_INPUT", "trusts is empty: give the code of one at least.");
  atMost("PAGE_TOO_LARGE", limits.situations, args.trusts.length, "The number of trusts");
  const reading = await context.read(args.asOf);
  const at = momentOf(args, reading.edition, context.now);
  return args.trusts.map((code) =>
    situationOf(reading, placeOfTrust(reading.edition, code, at), at, args.language ?? "EN"),
  );
};

function situationOf(reading: Reading, place: Place, at: number, language: Language): SituationParent {
  const situation = situationAt(reading.edition.world, place, at, !reading.stale);
  return { ...reading, place, at, language, situation };
}

export const SituationType: SituationResolvers = {
  trust: ({ edition, place }) => trustOf(edition, place.trust?.code.value ?? null),
  nation: ({ place }) => place.nation,
  at: ({ at }) => formatLondon(at),
  state: ({ situation }) => situation.state,
  summary: ({ edition, stale, place, at, situation }) => {
    const looked = lookedAt(edition.world.coverages, place.nation, at);
    const until = situation.checkedUntil;
    return summaryOf({
      ...situation,
      place,
      stale,
      looked: looked === null || until === null ? null : { at: looked, until },
    });
  },
  strikes: ({ edition, situation }) => situation.strikes.map((strike) => ({ edition, strike })),
  impacts: ({ edition, situation }) => situation.impacts.map((impact) => parentOf(edition, impact)),
  advice: ({ edition, situation, language }) => situation.advice.map((standing) => ({ edition, standing, language })),
  nextBoundary: ({ situation }) => timeOf(situation.nextBoundary),
  displayUntil: ({ situation }) => formatLondon(situation.displayUntil),
  checkedUntil: ({ situation }) => timeOf(situation.checkedUntil),
  stale: ({ stale }) => stale,
  dataVersion: ({ edition }) => formatVersion(edition.version),
};

function timeOf(instant: number | null): string | null {
  return instant === null ? null : formatLondon(instant);
}

export const SituationStrike: SituationStrikeResolvers = {
  event: ({ edition, strike }) => parentOf(edition, strike.event),
  window: ({ strike }) => strike.window,
  state: ({ strike }) => strike.state,
  phase: ({ strike }) => strike.phase,
  applies: ({ strike }) => strike.applies,
};
