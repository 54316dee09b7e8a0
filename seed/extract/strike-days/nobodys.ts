/** Days that a text tells of nobody in particular: they are those of a strike that it names, where one fits. */
import type { BoundClaim } from "../strike-hours/bind-hours.ts";
import { nationsOfClaim } from "../names/places.ts";
import { mayBeOne } from "../text/values.ts";
import { unionsOfClaim } from "../names/unions-of.ts";
import type { Strikers } from "../names/strikers.ts";
import type { FoundStrike } from "../strikes/strikes.ts";
import type { FoundWindow } from "../strikes/windows.ts";

type Told = { strikers: Strikers; claims: BoundClaim[] };

/** What is told of a day of nobody in particular is told of the one strike that is on that day. */
export function withoutNobodys(byKey: ReadonlyMap<string, Told>): Map<string, Told> {
  const dayOf = ({ window }: BoundClaim) => JSON.stringify(window.startDate);
  const named = [...byKey].filter(([, told]) => told.strikers.groups.length > 0);
  const ownerOf = (claim: BoundClaim): string | null => {
    const owners = named.filter(([, { claims }]) =>
      claims.some(
        (one) =>
          one.joins !== true &&
          dayOf(one) === dayOf(claim) &&
          one.past === claim.past &&
          mayBeOne(unionsOfClaim(one), unionsOfClaim(claim)),
      ),
    );
    return owners.length === 1 ? (owners[0]?.[0] ?? null) : null;
  };
  const nobodys = [...byKey].filter(([, told]) => told.strikers.groups.length === 0);
  const moved = nobodys.flatMap(([, { claims }]) => claims.filter((claim) => ownerOf(claim) !== null));
  const result = [...byKey].map(([key, { strikers, claims }]): [string, Told] => {
    const own = claims.filter((claim) => !moved.includes(claim));
    return [key, { strikers, claims: [...own, ...moved.filter((claim) => ownerOf(claim) === key)] }];
  });
  return new Map(result.filter(([, told]) => told.claims.length > 0));
}

/** A bare day of nobody in particular that a named strike of the text holds is that strike's. */
export function withoutRepeats(found: readonly FoundStrike[]): FoundStrike[] {
  return found.filter((strike) => {
    if (
      strike.strikers.groups.length > 0 &&
      !(strike.past && strike.windows.every((w) => w.start.precision !== "TIME"))
    )
      return true;
    const others = found.filter(
      (other) =>
        other !== strike &&
        other.windows.length > 0 &&
        (strike.strikers.groups.length === 0 || sameGroups(other, strike)) &&
        mayBeOne(unionsOf(strike), unionsOf(other)),
    );
    return !strike.windows.every((window) =>
      others.some((other) =>
        other.windows.some((known) => !known.claims.every(({ joins }) => joins) && holds(known, window)),
      ),
    );
  });
}

/**
 * "Strikes by consultants and junior doctors, 19 to 22 September", over the days of each: the days of both together are
 * those of none.
 */
export function withoutUmbrellas(found: readonly FoundStrike[]): FoundStrike[] {
  return found.filter((strike) => {
    const { groups } = strike.strikers;
    const parts = found.filter(
      (other) =>
        other !== strike &&
        other.strikers.groups.length < groups.length &&
        other.strikers.groups.every((group) => groups.includes(group)) &&
        other.windows.length > 0 &&
        other.windows.every((window) => strike.windows.some((whole) => holds(whole, window))),
    );
    const covered = new Set(parts.flatMap((part) => part.strikers.groups));
    return (
      groups.length < 2 || covered.size < groups.length || strike.windows.some((w) => w.start.precision === "TIME")
    );
  });
}

/** The days of some of those who strike together, told once more: "Junior doctors' strike" over "junior doctors and dentists". */
export function withoutParts(found: readonly FoundStrike[]): FoundStrike[] {
  const nationsIn = ({ claims }: FoundStrike): string[] => claims.flatMap(nationsOfClaim);
  const isPartOf = (strike: FoundStrike, other: FoundStrike) => {
    const all = other.strikers.groups;
    return (
      other !== strike &&
      strike.strikers.groups.length > 0 &&
      strike.strikers.groups.length < all.length &&
      strike.strikers.groups.every((group) => all.includes(group)) &&
      mayBeOne(unionsOf(strike), unionsOf(other)) &&
      mayBeOne(nationsIn(strike), nationsIn(other)) &&
      strike.windows.every(({ start, end }) =>
        other.windows.some(
          (one) =>
            one.start.value?.slice(0, 10) === start.value?.slice(0, 10) &&
            (one.end.value === end.value || one.end.value === null || end.value === null),
        ),
      )
    );
  };
  return found.filter((strike) => !found.some((other) => isPartOf(strike, other)));
}

/** A strike of one place and the same day of the same staff that is told without it. */
export function withoutPlaceless(byKey: ReadonlyMap<string, Told>): Map<string, Told> {
  const days = ({ claims }: Told) => claims.map(({ window }) => JSON.stringify(window.startDate));
  const result = new Map(byKey);
  for (const [key, told] of byKey) {
    if (!key.endsWith("|")) continue;
    const placed = [...byKey].filter(([other]) => other !== key && other.startsWith(key));
    const [only, ...more] = placed.filter(([, one]) => days(told).every((day) => days(one).includes(day)));
    if (!only || more.length > 0) continue;
    result.set(only[0], { ...only[1], claims: [...only[1].claims, ...told.claims] });
    result.delete(key);
  }
  return result;
}

const unionsOf = ({ claims }: FoundStrike): string[] =>
  claims.flatMap((claim) => claim.seen.unions.map((union) => union.value));
const sameGroups = (a: FoundStrike, b: FoundStrike) => a.strikers.groups.join() === b.strikers.groups.join();

function holds(known: FoundWindow, bare: FoundWindow): boolean {
  if (known.start.value === null || bare.start.value === null) return false;
  const day = bare.start.value.slice(0, 10);
  return known.start.value.slice(0, 10) <= day && day <= (known.end.value ?? known.start.value).slice(0, 10);
}
