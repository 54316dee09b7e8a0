/** The unions of a strike: those of its own sentences; failing those, the text's, where they organise that group. */
import type { Basis } from "../../../schema/codes.ts";
import { besideDay, type OfDay } from "../strikes/beside.ts";
import type { Mention, Seen } from "../model.ts";
import type { Reading } from "../reading.ts";
import { nationsOfClaim } from "./places.ts";
import { doctors, isOfProfession, organises } from "./professions.ts";
import { type StrikeClaim } from "../strikes/strike-claims.ts";
import type { FoundStrike } from "../strikes/strikes.ts";
import type { FoundWindow } from "../strikes/windows.ts";
import { textBefore, textBehind } from "../text/around.ts";
import { isStrike } from "../text/cues.ts";
import { phrase } from "../text/phrases.ts";
import { tellsOfAbsence } from "./absent.ts";
import { isOutsideHealth } from "./sector.ts";

export type UnionsFound = { values: string[]; basis: Basis; ruleId: string | null; seen: Seen | null };

/** Those of the window's own sentences, for unions on one strike may come and go on different days; else the strike's. */
export function unionsIn(window: FoundWindow, strike: FoundStrike, reading: Reading): UnionsFound {
  const own = stated(window.claims, statedFitsIn(strike));
  if (own) return own;
  const ofStrike = unionsOf(strike, reading);
  // A union of another day of the strike may be out on this one or not.
  return ofStrike.basis === "stated" ? { ...ofStrike, basis: "inferred" } : ofStrike;
}

/** Whether a union organises those who strike. */
function fitsIn({ strikers: { groups: own } }: FoundStrike): (union: string) => boolean {
  return (union) => own.length === 0 || organises(union, own);
}

/** "NHS workers in Unison, Unite and the Royal College of Midwives": in a strike of all staff the unions of some take part. */
function statedFitsIn(strike: FoundStrike): (union: string) => boolean {
  const fits = fitsIn(strike);
  const isOfAll = strike.strikers.groups.includes("OTHER_STAFF") && strike.strikers.groups.length === 1;
  return (union) => fits(union) || (isOfAll && isOfProfession(union) && !organises(union, doctors));
}

/** Every union of the text that organises those who strike. */
export function unionsNamed(strike: FoundStrike, { document }: Reading): string[] {
  const named = document.filter((seen) => !isOutsideHealth(seen)).flatMap((seen) => seen.unions.map((u) => u.value));
  return [...new Set(named)].filter(fitsIn(strike));
}

export function unionsOf(strike: FoundStrike, reading: Reading): UnionsFound {
  const fits = fitsIn(strike);
  const own = stated(strike.claims, statedFitsIn(strike));
  if (own) return own;
  // A union's own page tells of its own strikes.
  const { publisherUnion } = reading;
  if (publisherUnion !== null && fits(publisherUnion)) {
    const seen = reading.document.find((one) => one.unions.some((u) => u.value === publisherUnion) && isOfDispute(one));
    return { values: [publisherUnion], basis: "inferred", ruleId: null, seen: seen ?? null };
  }
  const elsewhere = strike.past
    ? []
    : reading.document.filter(
        (seen) => isTheirs(seen, strike) && !tellsOfAbsence(seen) && seen.unions.some((u) => fits(u.value)),
      );
  const ofProfession = elsewhere.filter((seen) => seen.unions.some((u) => isOfProfession(u.value) && fits(u.value)));
  const from = strike.strikers.groups.length > 0 && ofProfession.length > 0 ? ofProfession : elsewhere;
  const values = distinct(from.flatMap((seen) => seen.unions.map((u) => u.value))).filter(fits);
  if (values.length > 0)
    return { values, basis: "inferred", ...first(from.find((seen) => isOfDispute(seen)) ?? from[0], fits) };
  return { values: [], basis: "missing", ruleId: null, seen: null };
}

/** Those that the statements themselves name. */
function stated(claims: readonly StrikeClaim[], fits: (union: string) => boolean): UnionsFound | null {
  const values = distinct(claims.flatMap(unionsOfClaim)).filter(fits);
  const told = claims.find((claim) => unionsOfClaim(claim).some(fits));
  return told ? { values, basis: "stated", ...first(told.seen, fits) } : null;
}

function first(seen: Seen | undefined, fits: (union: string) => boolean): Pick<UnionsFound, "ruleId" | "seen"> {
  return { ruleId: seen?.unions.find((u) => fits(u.value))?.ruleId ?? null, seen: seen ?? null };
}

const distinct = (values: readonly string[]) => [...new Set(values)].toSorted();

/**
 * The unions that one statement names: all of its sentence, or, where several days and several unions stand in it, those
 * between its day and the day beside it: "GMB members walk out on Monday, Unison's on Tuesday".
 */
export function unionsOfClaim(claim: OfDay & Pick<StrikeClaim, "apart">): string[] {
  const { seen, when, apart = [] } = claim;
  const typeOf = (one: StrikeClaim["when"]) => one.windows[0]?.startDate?.type;
  const shape = when.shape === "hours" ? "hours" : "windows";
  const dates = seen.whens.filter((other) => other.shape === shape && typeOf(other) === typeOf(when));
  const named = (seen.unions.length > 0 ? seen.unions : seen.carriedUnions).filter(
    (u) => !apart.includes(u.value) && !isLeftOut(seen, u),
  );
  const all = distinct(named.map((u) => u.value));
  if (all.length < 2) return all;
  return distinct(besideDay(claim, dates, named).map((u) => u.value));
}

/** "Unite and GMB members, though not those in Unison", "backed by the RCN": named as those whose strike it is not. */
const notInFront = phrase("NO_UNION_IN_FRONT", "name-phrases");
/** "Members of Unison – the RCN has yet to ballot – will walk out". */
const notBehind = phrase("NO_UNION_BEHIND", "name-phrases");
const isLeftOut = (seen: Seen, union: Mention): boolean =>
  union.start >= seen.sentence.start &&
  (notInFront.test(textBefore(seen.sentence, union)) || notBehind.test(textBehind(seen.sentence, union)));

/** A sentence about another group names that group's unions. */
function isTheirs(seen: Seen, strike: FoundStrike): boolean {
  const groups: readonly string[] = strike.strikers.groups;
  return groups.length === 0 || seen.groups.length === 0 || seen.groups.some((g) => groups.includes(g.value));
}

/** Whether the sentence tells of a dispute, so that its union is a party to one: others say what they think of it. */
function isOfDispute(seen: Seen): boolean {
  return (
    seen.cues.some(isStrike) ||
    /\b(?:members|ballot\w{0,3}|mandate|dispute|represent\w{0,4}|says?|said|secretary|organis\w{2,3}|officer|spokes\w{3,6}|leaders?|call(?:s|ed)|wants?)\b/i.test(
      seen.sentence.text,
    )
  );
}

/**
 * Whether a union is surely the one that strikes, though no sentence of the strike says so: it is the only one of a text
 * that tells of one strike, or, among several, a sentence about its dispute names those whom it alone organises.
 */
export function isSurelyTheirs(
  { values, seen }: UnionsFound,
  strike: FoundStrike,
  all: readonly FoundStrike[],
  { document, publisherUnion }: Reading,
): boolean {
  const [only, ...more] = values;
  if (only === undefined || more.length > 0) return false;
  if (seen !== null && publisherUnion !== only && isOfOtherNation(seen, strike, all)) return false;
  const groups = new Set(all.map((one) => one.strikers.groups.join()));
  const named = new Set(document.flatMap((one) => one.unions.map((union) => union.value)));
  if (groups.size === 1 && seen === null) return publisherUnion === only && named.size === 0;
  if (groups.size === 1 && seen !== null) {
    const isCalled = publisherUnion === only || document.some((one) => callsOut(one, only));
    return [...named].every((union) => union === only) && isCalled;
  }
  const isOwn = seen?.groups.some((group) => strike.strikers.groups.some((own) => own === group.value)) ?? false;
  return (
    seen !== null && isOfProfession(only) && isOfDispute(seen) && isOwn && document.some((one) => callsOut(one, only))
  );
}

/** "The strike is part of a dispute between the BMA and the government." */
const ofDispute = /\b(?:dispute|row|talks|negotiations)\b[^.;]{0,40}? (?:between|with)\b/i;
const partyTo =
  /\b(?:members?|mandate|strik\w{1,4}|walk(?:s|ed|ing)?[- ]?outs?|industrial action|stoppages?|call(?:s|ed|ing) (?:off|out|on its|the|a|for)|notice|announced)\b/i;

/** "The union said that nobody is paid less" lets it speak; that it calls the strike, or that its members do, makes it theirs. */
function callsOut({ sentence, unions }: Seen, union: string): boolean {
  return unions.some(({ value }) => value === union) && partyTo.test(sentence.text) && !ofDispute.test(sentence.text);
}

/** "Crews in England are out on the same day", after the strike of a union in Wales. */
function isOfOtherNation(seen: Seen, strike: FoundStrike, all: readonly FoundStrike[]): boolean {
  const nationsIn = ({ claims }: FoundStrike): string[] => claims.flatMap(nationsOfClaim);
  const own = nationsIn(strike);
  return all.some(
    (one) =>
      one.claims.some((claim) => claim.seen === seen) &&
      nationsIn(one).length > 0 &&
      own.length > 0 &&
      !nationsIn(one).some((nation) => own.includes(nation)),
  );
}
