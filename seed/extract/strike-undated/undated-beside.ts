/**
 * A strike that a text tells of without its day, beside those that have one: of others, "cleaners are in the middle of a
 * strike of their own", "in Scotland the strikes have been called off"; or another of the same, off where theirs stands.
 */
import type { Nation } from "../../../schema/codes.ts";
import type { Mention, Seen } from "../model.ts";
import { nationsOfClaim } from "../names/places.ts";
import { organises } from "../names/professions.ts";
import { isTheirs, type Strikers } from "../names/strikers.ts";
import { unionsOfClaim } from "../names/unions-of.ts";
import type { BoundClaim } from "../strike-hours/bind-hours.ts";
import { toldCue } from "../strikes/called.ts";
import type { StatusClaim, StatusReading } from "../strike-status/status.ts";
import type { FoundStrike } from "../strikes/strikes.ts";
import { valuesOf } from "../text/values.ts";
import { claimWithoutDay, isOver } from "./undated-strike.ts";
import { isWithin, textFrom } from "../text/around.ts";
import { phrase } from "../text/phrases.ts";

/** Nobody writes of more in passing. */
const MOST = 2;

/** One statement for each such strike. */
export function claimsBeside(
  document: readonly Seen[],
  known: readonly FoundStrike[],
  status: StatusReading,
): BoundClaim[] {
  const off = status.claims
    .filter((claim) => isOff(claim) && isBesideOff(claim, known, status))
    .map(({ seen }) => seen);
  const on = document.filter((seen) => isBesideOn(seen, known));
  const told = [...new Set([...off, ...on])].flatMap((seen) => claimWithoutDay(seen) ?? []);
  return told.filter((claim, i) => told.findIndex((one) => areSame(one, claim)) === i).slice(0, MOST);
}

/** Those who are taken to strike, unless they are those whose strike has its own day. */
export function strikersBeside(found: Strikers, dated: readonly FoundStrike[]): Strikers {
  const isKnown = dated.some(({ strikers }) => strikers.groups.join() === found.groups.join());
  return isKnown ? { groups: [], basis: "missing", seen: null, trust: "LOOSE" } : found;
}

const dayTold = ({ whens }: Seen) => whens.some(({ shape }) => shape === "windows");
/** "Related: nurses suspend strikes". */
const isLink = ({ sentence }: Seen) => /^(?:related|read|more|see|also)\b[^.]{0,20}:/i.test(sentence.text);
const isOff = ({ seen, status, of }: StatusClaim) =>
  status !== "CONFIRMED" && of === null && !dayTold(seen) && toldCue(seen)?.value === "TRIGGER" && !isLink(seen);

function isBesideOff(claim: StatusClaim, known: readonly FoundStrike[], { othersStand }: StatusReading): boolean {
  const { seen, clause } = claim;
  const inClause = (list: readonly Mention[]) => valuesOf(list.filter((one) => isWithin(one, clause)));
  // "Ambulance crews and other health workers have paused theirs": one list.
  const isOneList = /^ ?(?:,|and\b)/.test(textFrom(seen.sentence, clause));
  const groups = isOneList ? valuesOf(seen.groups) : inClause(seen.groups);
  const areOthers =
    isOfNobody(groups, known) ||
    areElsewhere(inClause(seen.nations).length > 0 ? inClause(seen.nations) : valuesOf(seen.nations), known) ||
    (groups.length === 0 && isOfNoUnion(inClause(seen.unions), known));
  // "One strike is still planned, for 13 November": what is off is another one.
  const stands = known.flatMap(({ windows }) => windows.flatMap(({ claims }) => claims.map((told) => told.seen)));
  return areOthers || (stands.length > 0 && stands.every((told) => told !== seen && othersStand.includes(told)));
}

/** Whether none of those known to strike is of these groups; of whom nobody knows the group, they may be. */
const isOfNobody = (groups: readonly string[], known: readonly FoundStrike[]): boolean =>
  groups.length > 0 &&
  known.every(
    ({ strikers }) =>
      strikers.groups.length > 0 && !strikers.groups.some((group) => group === "OTHER_STAFF" || groups.includes(group)),
  );

const isOfNoUnion = (unions: readonly string[], known: readonly FoundStrike[]): boolean =>
  unions.length > 0 &&
  known.every(({ claims, strikers }) => {
    const own = claims.flatMap(unionsOfClaim);
    return own.length > 0
      ? !own.some((union) => unions.includes(union))
      : strikers.groups.length > 0 && !unions.some((union) => organises(union, strikers.groups));
  });

/** "In Scotland", beside strikes that are all told of England. */
const areElsewhere = (nations: readonly string[], known: readonly FoundStrike[]): boolean =>
  nations.length > 0 &&
  !nations.some((nation) => nation === "UK" || nation === "ABROAD") &&
  known.every(({ claims }) => {
    const own: Nation[] = claims.flatMap(nationsOfClaim);
    return own.length > 0 && !own.some((nation) => nations.includes(nation));
  });

const present = phrase("STRIKES_BESIDE", "strike-phrases");

/** "Unite members are holding a strike in the same week": of others than all that are known. */
function isBesideOn(seen: Seen, known: readonly FoundStrike[]): boolean {
  if (toldCue(seen)?.value !== "TRIGGER" || dayTold(seen) || !present.test(seen.sentence.text)) return false;
  if (seen.groups.length === 0) return isOfNoUnion(valuesOf(seen.unions), known);
  const nearest = (cue: Mention) => valuesOf(seen.groups.filter((group) => isTheirs(seen, group, cue))).slice(-1);
  return seen.cues.some((cue) => cue.value === "TRIGGER" && !isOver(seen, cue) && isOfNobody(nearest(cue), known));
}

const areSame = (one: BoundClaim, other: BoundClaim): boolean => {
  const [own, others] = [one, other].map(({ seen }) => valuesOf([...seen.groups, ...seen.unions]));
  return one === other || !own?.length || !others?.length || own.some((value) => others.includes(value));
};
