/** Days that a text tells of nobody in particular, or of no place: they are those of a strike that it names, where one fits. */
import { dayTold } from "../days/partial-windows.ts";
import { mayBeOf } from "../names/professions.ts";
import { unionsOfClaim } from "../names/unions-of.ts";
import type { BoundClaim } from "../strike-hours/bind-hours.ts";
import type { StrikeGroup } from "../strikes/strike-groups.ts";
import { mayBeOne } from "../text/values.ts";

type Groups = ReadonlyMap<string, StrikeGroup>;

/** Each such day with the strike that it is of. */
export const withOwners = (byKey: Groups): Groups => withoutPlaceless(withoutNobodys(byKey));

/** What is told of a day of nobody in particular is told of the one strike that is on that day, in the same nation. */
function withoutNobodys(byKey: Groups): Groups {
  const dayOf = ({ window }: BoundClaim) => dayTold(window);
  const named = [...byKey].filter(([, told]) => told.strikers.groups.length > 0);
  const isOn = (strike: StrikeGroup, claim: BoundClaim) =>
    strike.claims.some(
      (one) =>
        one.joins !== true &&
        dayOf(one) === dayOf(claim) &&
        one.past === claim.past &&
        mayBeOne(unionsOfClaim(one), unionsOfClaim(claim)),
    ) && mayBeOf(unionsOfClaim(claim), strike.strikers.groups);
  const owners = new Map<BoundClaim, string>();
  for (const { strikers, claims, nations } of byKey.values()) {
    if (strikers.groups.length > 0) continue;
    for (const claim of claims) {
      const [only, ...more] = named.filter(([, one]) => mayBeOne(one.nations, nations) && isOn(one, claim));
      if (only && more.length === 0) owners.set(claim, only[0]);
    }
  }
  const moved = [...owners];
  const result = [...byKey].map(([key, group]): [string, StrikeGroup] => {
    const own = group.claims.filter((claim) => !owners.has(claim));
    return [key, { ...group, claims: [...own, ...moved.flatMap(([claim, owner]) => (owner === key ? [claim] : []))] }];
  });
  return new Map(result.filter(([, told]) => told.claims.length > 0));
}

/** A strike of one place and the same day of the same staff that is told without it. */
function withoutPlaceless(byKey: Groups): Groups {
  const days = ({ claims }: StrikeGroup) => claims.map(({ window }) => dayTold(window));
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
