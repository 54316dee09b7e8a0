/**
 * Whose strike a text is about, read once before any day is given: the health service's here, or that of another country,
 * of another sector, or something less than a strike.
 */
import { phrase } from "../text/phrases.ts";
import { isOfHealthStaff } from "../names/health-staff.ts";
import { isGeneral } from "../names/general.ts";
import { townsIn } from "../names/towns.ts";
import { isOfProfession } from "../names/professions.ts";
import type { Mention, Seen } from "../model.ts";
import { toldCue } from "./called.ts";
import { mentions } from "../text/mentions.ts";
import { textRules } from "../text/rules.ts";
import { isRead } from "../text/sentences.ts";
import { textBefore, textBehind, textBetween, textOf } from "../text/around.ts";
import { valuesOf } from "../text/values.ts";
import { isStrike } from "../text/cues.ts";

/**
 * `OTHERS`: another sector alone strikes. `MIXED`: another sector does, and health staff beside it, so that a day needs its
 * strikers told with it.
 */
type Whose = "HEALTH" | "ABROAD" | "OTHERS" | "MIXED";
export type Subject = {
  whose: Whose;
  /** Work to rule, a ban on overtime: there is no strike to have days. */
  isLess: boolean;
  /** The text says that its strike has no days yet. */
  hasNoDates: boolean;
};

/** A text tells in its first sentences what it is about. */
const HEAD = 4;
/** How much a sentence weighs, by its place: the headline most. */
const weights = [4, 3, 2];
const rules = textRules("whose");

type Told = { seen: Seen; signs: Mention[]; gives: Set<string> };

export function subjectOf(document: readonly Seen[]): Subject {
  const told = document
    .filter(({ sentence }) => isRead(sentence))
    .map((seen): Told => {
      const signs = mentions(rules, seen.sentence);
      return { seen, signs, gives: new Set(valuesOf(signs)) };
    });
  return {
    whose: abroad(told) ?? sectorOf(told),
    isLess: isLess(told),
    hasNoDates: told.some(({ gives }) => gives.has("NO_DATES")),
  };
}

/** Christchurch lies in New Zealand too; a name with its hospital or trust is ours, and so is a town beside no other country. */
const isHome = ({ seen, gives }: Told) =>
  gives.has("HOME") ||
  (!gives.has("ABROAD") && townsIn(seen).length > 0) ||
  seen.organisations.some(
    (one) => !gives.has("ABROAD") || /hospital|trust|infirmary|\bNHS\b/i.test(textOf(seen.sentence, one)),
  );

/** A text whose head names another country, and which tells more of it than of ours. */
function abroad(told: readonly Told[]): "ABROAD" | "MIXED" | null {
  const points = told.reduce((sum, one, i) => {
    const weight = weights[i] ?? 1;
    return sum + (one.gives.has("ABROAD") ? weight : 0) - (isHome(one) ? weight : 0);
  }, 0);
  const [first] = told;
  const opensAtHome = first !== undefined && isHome(first);
  const isInHead = told.slice(0, HEAD).some(({ gives }) => gives.has("ABROAD"));
  if (points <= 0 || opensAtHome || (!isInHead && told.some(isHome))) return null;
  // "Australia calls", over a strike of doctors in England.
  const isOfHome = (one: Told) => isHome(one) && toldCueOf(one.seen) !== undefined;
  if (told.slice(0, HEAD - 1).some(isOfHome)) return null;
  return told.some((one) => isOfHome(one) && one.seen.whens.length > 0) ? "MIXED" : "ABROAD";
}

function sectorOf(told: readonly Told[]): Whose {
  const head = told.slice(0, HEAD);
  const isTheirs = head.some(({ seen }, i) => isOfOtherSector(seen) && !areMore(seen, head.slice(0, i)));
  const signs = head.filter(({ seen, gives }) => gives.has("SECTOR") && !hasHealthStrikers(seen)).length;
  if (!isTheirs && signs < 2) return "HEALTH";
  if (told.some(({ seen }) => isOfOurs(seen)))
    return head.slice(0, HEAD - 1).some(({ seen }) => isOfOurs(seen)) ? "HEALTH" : "MIXED";
  return "OTHERS";
}

/** "There are strikes in June. Trains are hit by strikes as well": beside a strike that needed no owner, the house's own. */
const areMore = ({ sentence: { text } }: Seen, before: readonly Told[]): boolean =>
  /\b(?:also|too|as well|in addition|further(?:more)?)\b/i.test(text) &&
  before.some(({ seen, gives }) => !gives.has("SECTOR") && toldCueOf(seen) !== undefined && !isOfOtherSector(seen));

const isOfOurs = (seen: Seen): boolean => hasHealthStrikers(seen) || isDayOfStaff(seen);

/** What stands between those who strike and their day in a list: "Junior doctors (BMA) in England, from 7am on Monday". */
const label =
  /^(?:'s?)?(?:,? (?:in|at|of|across) (?:the )?(?:[A-Z][\w']{1,18} ?){1,4}|,? ?\([^)]{1,40}\))?,? ?(?:[:,–-] ?|(?:from|on|are|is) )?$/;
const out = /\bout\b[^.,;:]{0,25}$/i;
/** "15 December: nurses, driving examiners": a day, and staff as one of those who strike. */
const item = /^ ?(?::|[–-]) (?:[\w' ]{2,30}, ){0,5}(?:and )?$/;

/** "Junior doctors, 13 and 14 March", in a text of who strikes when; "a nurse who was out on 18 January". */
function isDayOfStaff(seen: Seen): boolean {
  const isOfOthers = seen.cues.some((cue) => cue.value === "OTHER_SECTOR");
  const staff = [
    ...seen.groups.filter((group) => !isGeneral(group.value)),
    ...seen.unions.filter((union) => isOfProfession(union.value)),
  ];
  return staff.some((one) =>
    seen.whens.some((when) => {
      if (when.end <= one.start) return item.test(textBetween(seen.sentence, when, one));
      const between = when.start >= one.end ? textBetween(seen.sentence, one, when) : null;
      return !isOfOthers && between !== null && (label.test(between) || out.test(between));
    }),
  );
}

/** "London strikes: the next ten days", over lines of who and when. */
export const isListOfStrikes = (document: readonly Seen[]): boolean =>
  document.some(({ cues, sentence: { text } }) => cues.some(isStrike) || /\bwho['’]s (?:going )?out\b/i.test(text)) &&
  document.some(isDayOfStaff);

/** "Train drivers will strike", "the bin strike". */
function isOfOtherSector(seen: Seen): boolean {
  return (
    seen.cues.some((cue) => cue.value === "OTHER_SECTOR" && !isInHospital(seen, cue)) &&
    (seen.cues.some(isStrike) || /\bstrik\w{0,4}\b/i.test(seen.sentence.text)) &&
    !hasHealthStrikers(seen)
  );
}

/** Where the hospital may stand, in characters. */
const NEAR = { before: 30, behind: 90 };

const hospitalBehind = phrase("OF_HOSPITAL_BEHIND", "strike-phrases");
const hospitalInFront = phrase("OF_HOSPITAL_IN_FRONT", "strike-phrases");

/** "Shuttle bus drivers at a hospital trust": they work for health care. */
const isInHospital = ({ sentence }: Seen, cue: Mention): boolean =>
  hospitalBehind.test(textBehind(sentence, cue).slice(0, NEAR.behind)) ||
  hospitalInFront.test(textBefore(sentence, cue).slice(-NEAR.before));

/** Words that open another clause, whose subject strikes: "nurses share cars as drivers strike". */
const turn = /\b(?:as|when|because|after|while|during|if|amid|over|despite|hit by|ahead of|before)\b/i;

/** Whether a sentence tells of health staff, or of a union of theirs, as striking. */
function hasHealthStrikers(seen: Seen): boolean {
  const cue = toldCueOf(seen);
  if (!cue || isBesideOthers(seen)) return false;
  if (isOfHealthStaff(seen)) return true;
  const isOfHealth = seen.organisations.length > 0 || seen.cues.some((word) => word.value === "HEALTH");
  const sectors = seen.cues.filter((word) => word.value === "OTHER_SECTOR");
  const theirs = [
    ...seen.groups.filter((group) => !isGeneral(group.value) || (isOfHealth && sectors.length === 0)),
    ...seen.unions.filter((union) => isOfProfession(union.value) || (isOfHealth && sectors.length === 0)),
  ];
  return theirs.some((one) => strikes(seen, one, cue, sectors));
}

/** "Nurses aren't the only ones to walk out", "like nurses before them, lecturers strike": of others than those named. */
const notAlone = phrase("NOT_ALONE", "strike-phrases");
const isBesideOthers = ({ sentence: { text } }: Seen): boolean => notAlone.test(text);

function strikes(seen: Seen, one: Mention, cue: Mention, sectors: readonly Mention[]): boolean {
  if (one.start >= cue.end)
    return (
      sectors.length === 0 || /\b(?:by|of|from|involving|among|for|and|or)\b/.test(textBetween(seen.sentence, cue, one))
    );
  const between = textBetween(seen.sentence, one, cue);
  const isTurned = sectors.some((sector) => sector.start >= one.end && sector.end <= cue.start) && turn.test(between);
  return !isTurned && !/[.;]/.test(between);
}

/** The cue of a strike that is called, in a sentence of any sector. */
function toldCueOf(seen: Seen): Mention | undefined {
  const cues = seen.cues.filter((cue) => cue.value !== "OTHER_SECTOR");
  return toldCue({ ...seen, cues, nations: [] });
}

/** "Industrial action" may be less than a strike; a strike or a walkout is one. */
export const realStrike = /\b(?:strik(?:e|es|ing|ers?)|walk(?:ed|ing|s)?[- ]?outs?|struck)\b/i;

function isLess(told: readonly Told[]): boolean {
  const isNamed = told.slice(0, HEAD).some(({ seen }) => seen.cues.some((cue) => cue.value === "SHORT_OF_STRIKE"));
  return (
    isNamed &&
    told.some(({ gives }) => gives.has("LESS")) &&
    !told.some(({ seen, signs }) => {
      const cue = toldCue({ ...seen, cues: seen.cues.filter(({ value }) => value !== "SHORT_OF_STRIKE") });
      const word = cue && textOf(seen.sentence, cue);
      const isInLess = signs.some((one) => one.value === "LESS" && cue && one.start < cue.end && cue.start < one.end);
      return word !== undefined && realStrike.test(word) && !isInLess;
    })
  );
}
