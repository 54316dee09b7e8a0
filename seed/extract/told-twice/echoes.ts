/** "On Monday, because of the strike, you may wait longer": days that say nothing new of a strike that is told elsewhere. */
import { nationsOfClaim } from "../names/places.ts";
import { dayOf, lastDayOf } from "../days/points.ts";
import { resolveWindow } from "../days/resolve-window.ts";
import type { StrikeClaim } from "../strikes/strike-claims.ts";
import { areApart, valuesOf } from "../text/values.ts";
import { hasNoTime } from "../days/partial-windows.ts";

const isNobodys = ({ seen }: StrikeClaim) => seen.groups.length === 0 && seen.unions.length === 0;

const unionsIn = ({ seen }: StrikeClaim) => valuesOf(seen.unions);

/**
 * Without those days that no word gives to the strike, and that the same staff's strike holds anyway. `isOff`: whether its
 * own clause takes a day back, "8 December: cancelled", which is no echo.
 */
export function withoutEchoes(
  claims: readonly StrikeClaim[],
  groupOf: (claim: StrikeClaim) => string,
  isOff: (claim: StrikeClaim) => boolean,
  publishedOn: string | null,
): StrikeClaim[] {
  const daysOf = (claim: StrikeClaim) =>
    resolveWindow(claim.window, publishedOn).flatMap((window) =>
      window.start.value === null ? [] : [{ from: dayOf(window.start), to: lastDayOf(window) }],
    );
  const told = claims
    .filter((claim) => !claim.ungoverned)
    .flatMap((claim) =>
      daysOf(claim).map((days) => ({
        ...days,
        group: groupOf(claim),
        unions: unionsIn(claim),
        nations: nationsOfClaim(claim),
      })),
    );
  const isOfSame = (one: (typeof told)[number], claim: StrikeClaim) =>
    (isNobodys(claim) || (one.group === groupOf(claim) && !areApart(one.unions, unionsIn(claim)))) &&
    !areApart(one.nations, nationsOfClaim(claim));
  // Of a day whose year is not known yet nobody can tell.
  const isEcho = (claim: StrikeClaim) =>
    daysOf(claim).length > 0 &&
    daysOf(claim).every(({ from, to }) => told.some((one) => isOfSame(one, claim) && one.from <= from && to <= one.to));
  return claims.filter(
    (claim) =>
      !claim.ungoverned ||
      claim.dayFrom !== null ||
      // "Members of Unite are out too" tells of others.
      (claim.joins === true && unionsIn(claim).length > 0) ||
      !hasNoTime(claim.window) ||
      claim.window.hours !== null ||
      (claim.days ?? 0) > 1 ||
      isOff(claim) ||
      !isEcho(claim),
  );
}
