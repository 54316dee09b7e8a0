/**
 * Some of those who strike together have called theirs off: "nurses in England, Wales and Northern Ireland strike on 7
 * December; those in Wales have paused their action", "porters at Leeds and at Hull were to be out; the strike at Hull is off". What is off is told
 * as a strike of its own, so that nobody reads of the others that they are off, or of these that they are out.
 */
import type { Mention, Seen } from "../model.ts";
import { isGeneral } from "../names/general.ts";
import { nationsOfClaim } from "../names/places.ts";
import { unionsOfClaim } from "../names/unions-of.ts";
import { isWithin } from "../text/around.ts";
import { phrase } from "../text/phrases.ts";
import { valuesOf } from "../text/values.ts";
import type { BoundClaim } from "../strike-hours/bind-hours.ts";
import type { FoundStrike } from "../strikes/strikes.ts";
import { holds } from "./status-of-others.ts";
import { isOfOtherMonth } from "./status-of-time.ts";
import type { StatusClaim, StatusReading } from "./status.ts";

/** By what those who strike are told apart: what a strike has of it, what words name of it, and the strike of some alone. */
type Party = {
  ofStrike: (strike: FoundStrike) => readonly string[];
  named: (claim: StatusClaim) => readonly Mention[];
  only: (strike: FoundStrike, part: readonly string[]) => FoundStrike;
};

const parties: readonly Party[] = [
  {
    ofStrike: ({ trusts }) => trusts.map(({ code }) => code.value),
    named: ({ seen }) => employersIn(seen),
    only: (strike, part) => ({
      ...withClaims(strike, part, (claim) => claim),
      trusts: strike.trusts.filter(({ code }) => part.includes(code.value)),
    }),
  },
  {
    ofStrike: ({ claims }) => distinct(claims.flatMap(nationsOfClaim)),
    named: ({ seen }) => seen.nations.filter(({ value }) => value !== "UK" && value !== "ABROAD"),
    only: (strike, part) =>
      withClaims(strike, part, (claim) => ({
        ...claim,
        elsewhere: [...(claim.elsewhere ?? []), ...nationsOfClaim(claim).filter((nation) => !part.includes(nation))],
      })),
  },
  {
    ofStrike: ({ claims }) => distinct(claims.flatMap(unionsOfClaim)),
    named: ({ seen }) => seen.unions,
    only: (strike, part) =>
      withClaims(strike, part, (claim) => ({
        ...claim,
        apart: [...(claim.apart ?? []), ...unionsOfClaim(claim).filter((union) => !part.includes(union))],
      })),
  },
  {
    ofStrike: ({ strikers }) => (strikers.basis === "stated" ? strikers.groups : []),
    named: ({ seen }) => seen.groups.filter(({ value }) => !isGeneral(value)),
    only: (strike, part) => ({
      ...withClaims(strike, part, (claim) => claim),
      strikers: { ...strike.strikers, groups: strike.strikers.groups.filter((group) => part.includes(group)) },
    }),
  },
];

/** The organisations that a sentence names, each by its code; of a name of several it is not told which. */
const employersIn = ({ organisations }: Seen): Mention[] =>
  organisations.flatMap(({ start, end, codes: [code, ...more], reason }) =>
    code !== undefined && more.length === 0 && reason === null ? [{ start, end, ruleId: "", value: code }] : [],
  );

const distinct = (values: readonly string[]) => [...new Set(values)];

function withClaims(
  strike: FoundStrike,
  part: readonly string[],
  change: (claim: BoundClaim) => BoundClaim,
): FoundStrike {
  const changed = new Map(strike.claims.map((claim) => [claim, change(claim)]));
  const of = (claims: readonly BoundClaim[]) => claims.map((claim) => changed.get(claim) ?? change(claim));
  return {
    ...strike,
    key: `${strike.key} ${part.join("+")}`,
    claims: of(strike.claims),
    windows: strike.windows.map((window) => ({ ...window, claims: of(window.claims) })),
  };
}

/** Each strike, or, where some of its parts are off by themselves, a strike for these and one for the rest. */
export function withPartsApart(strikes: readonly FoundStrike[], status: StatusReading): FoundStrike[] {
  return strikes.flatMap((strike) => {
    for (const party of parties) {
      const all = party.ofStrike(strike);
      const off = all.length > 1 && !strike.past ? partsOff(strike, party, status) : [];
      const rest = all.filter((one) => !off.some((part) => part.includes(one)));
      if (off.length > 0 && rest.some(isSomebody) && !isSaidOf(rest, party, status))
        return [...off, rest].map((part) => party.only(strike, part));
    }
    return [strike];
  });
}

/** "Other staff" who are left of those told together are the same people in a looser word. */
const isSomebody = (value: string): boolean => value !== "OTHER_STAFF";

/** "Consultants have suspended theirs", and in another sentence "consultants and SAS doctors": nobody is left. */
const isSaidOf = (rest: readonly string[], { named }: Party, { claims }: StatusReading): boolean =>
  claims.some(
    (claim) =>
      claim.status !== "CONFIRMED" &&
      named(claim).some((one) => isWithin(one, claim.clause) && rest.includes(one.value)),
  );

/** What words of a call-off name, where it is some of the strike's and no more. */
function partsOff(strike: FoundStrike, { ofStrike, named }: Party, { claims }: StatusReading): string[][] {
  const all = ofStrike(strike);
  return claims
    .filter((claim) => claim.status !== "CONFIRMED" && isOfDays(claim, strike))
    .map((claim) => distinct(valuesOf(named(claim).filter((one) => isWithin(one, claim.clause)))))
    .filter((part) => part.length > 0 && part.length < all.length && part.every((one) => all.includes(one)))
    .filter((part, i, parts) => !parts.slice(0, i).some((before) => before.some((one) => part.includes(one))));
}

const ofOneDay = phrase("ONE_OF_SEVERAL", "status-phrases");

/** Said of all the days of the strike: of each by name, or of none and at no other time. */
function isOfDays(claim: StatusClaim, { windows }: FoundStrike): boolean {
  const { seen, clause } = claim;
  const isDated = seen.whens.some((when) => when.shape === "windows" && isWithin(when, clause));
  if (isDated || claim.of !== null) return windows.every((window) => holds(claim, window));
  return !ofOneDay.test(seen.sentence.text) && !windows.some((window) => isOfOtherMonth(claim, window));
}
