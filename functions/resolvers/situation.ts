import type { Place } from "../../schema/applies.ts";
import type { Language } from "../../schema/codes.ts";
import { formatLondon } from "../../schema/london.ts";
import { impactsAt, situationAt } from "../../schema/situation.ts";
import { atMost } from "../connection.ts";
import { hashOf } from "../codec.ts";
import { contentHash } from "../content.ts";
import { holdsUntil, momentOf } from "../context.ts";
import { lookedAt } from "../coverage.ts";
import { CodedError } from "../errors.ts";
import { limits } from "../limits.ts";
import { parentOf, type SituationParent, trustOf, type Root } from "../parents.ts";
import type { Reading } from "../read-model.ts";
import type { SituationResolvers, SituationStrikeResolvers } from "../schema-types.ts";
import { formatVersion } from "../../schema/publication.ts";
import { textIn } from "../texts.ts";
import { checkedOf, coverOf, headlineOf, sentencesAre, strikeInWords, summaryOf } from "../words.ts";
import type { Told } from "../words/told.ts";
import { hashOfStanding } from "./advice.ts";
import { placeAsked, placeOfTrust } from "./place.ts";

export const situation: Root["situation"] = async (_, args, context) => {
  const reading = await context.read(args.asOf);
  const at = momentOf(args, reading.edition, context.now);
  const answer = situationOf(reading, placeAsked(reading.edition, args, at), at, args.language ?? "EN");
  holdsUntil(args, reading.edition, context, answer.situation.displayUntil);
  return answer;
};

export const situations: Root["situations"] = async (_, args, context) => {
  if (args.trusts.length === 0)
    throw new CodedError("BAD_USER_INPUT", "trusts is empty: give the code of one at least.");
  atMost("PAGE_TOO_LARGE", limits.situations, args.trusts.length, "The number of trusts");
  const reading = await context.read(args.asOf);
  const at = momentOf(args, reading.edition, context.now);
  const answers = args.trusts.map((code) =>
    situationOf(reading, placeOfTrust(reading.edition, code, at), at, args.language ?? "EN"),
  );
  for (const { situation } of answers) holdsUntil(args, reading.edition, context, situation.displayUntil);
  return answers;
};

/** What stands at a place, with all that its words are made from. */
export function situationOf(reading: Reading, place: Place, at: number, language: Language): SituationParent {
  const situation = situationAt(reading.edition.world, place, at, !reading.stale);
  return { ...reading, place, at, language, situation };
}

export function toldOf({ edition, stale, place, at, situation }: SituationParent): Told {
  const looked = lookedAt(edition.world.coverages, place.nation, at);
  const until = situation.checkedUntil;
  const { directory } = edition;
  return {
    ...situation,
    at,
    place,
    directory,
    stale,
    looked: looked === null || until === null ? null : { at: looked, until },
  };
}

function summaryHere(parent: SituationParent): string {
  return summaryOf(toldOf(parent), parent.language);
}

/** Never a silent fallback: whatever stands in for a text that is missing is named. */
function missingTranslations({ situation, language: asked }: SituationParent) {
  return situation.advice.flatMap(({ texts }, i) => {
    const { text, translation } = textIn(texts, asked);
    return translation === "MISSING" ? [{ field: `advice.${i}`, asked, given: text.language }] : [];
  });
}

/** What is shown. The clock alone does not change it. */
function contentOf(parent: SituationParent): object {
  const { edition, place, situation, language } = parent;
  return {
    trust: place.trust && { odsCode: place.trust.code.value },
    nation: place.nation,
    state: situation.state,
    summary: summaryHere(parent),
    strikes: situation.strikes.map(({ state, phase, applies, window, event }) => ({
      ...{ state, phase, applies, window: { id: window.id } },
      event: { contentHash: contentHash(edition, event, language) },
    })),
    impacts: impactsAt(edition.world, situation.strikes, place).map((impact) => ({
      contentHash: contentHash(edition, impact, language),
    })),
    advice: situation.advice.map((standing) => ({
      contentHash: hashOfStanding({ edition, standing, language }),
      issuedBeforeCallOff: standing.issuedBeforeCallOff,
    })),
  };
}

export const SituationType: SituationResolvers = {
  trust: ({ edition, place }) => trustOf(edition, place.trust?.code.value ?? null),
  nation: ({ place }) => place.nation,
  at: ({ at }) => formatLondon(at),
  state: ({ situation }) => situation.state,
  summary: summaryHere,
  headline: (parent) => headlineOf(toldOf(parent), parent.language),
  checkedSummary: (parent) => checkedOf(toldOf(parent), parent.language),
  summaryLanguage: ({ language }) => language,
  summaryTranslation: ({ language }) => sentencesAre[language],
  missingTranslations,
  strikes: ({ edition, situation, language }) => situation.strikes.map((strike) => ({ edition, strike, language })),
  impacts: ({ edition, place, situation }) =>
    impactsAt(edition.world, situation.strikes, place).map((impact) => parentOf(edition, impact)),
  advice: ({ edition, situation, language }) => situation.advice.map((standing) => ({ edition, standing, language })),
  nextBoundary: ({ situation }) => timeOf(situation.nextBoundary),
  displayUntil: ({ situation }) => formatLondon(situation.displayUntil),
  checkedUntil: ({ situation }) => timeOf(situation.checkedUntil),
  stale: ({ stale }) => stale,
  dataVersion: ({ edition }) => formatVersion(edition.version),
  contentHash: (parent) => hashOf(contentOf(parent)),
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
  summary: ({ edition, strike, language }) => strikeInWords(strike, edition.directory, language),
  coverSummary: ({ strike, language }) => coverOf(strike, language),
};
