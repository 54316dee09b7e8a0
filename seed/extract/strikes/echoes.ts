/** "On Monday, because of the strike, you may wait longer": days that say nothing new of a strike that is told elsewhere. */
import { hasNoTime } from "./govern.ts";
import { resolveWindow } from "../days/resolve-window.ts";
import type { StrikeClaim } from "./strike-claims.ts";

const isNobodys = ({ seen }: StrikeClaim) => seen.groups.length === 0 && seen.unions.length === 0;

/** Without those days that no word gives to the strike, and that the same staff's strike holds anyway. */
export function withoutEchoes(
  claims: readonly StrikeClaim[],
  groupOf: (claim: StrikeClaim) => string,
  publishedOn: string | null,
): StrikeClaim[] {
  const daysOf = (claim: StrikeClaim) =>
    resolveWindow(claim.window, publishedOn).flatMap(({ start, end }) => {
      const from = start.value?.slice(0, 10);
      return from === undefined ? [] : [{ from, to: end.value?.slice(0, 10) ?? from }];
    });
  const told = claims
    .filter((claim) => !claim.ungoverned)
    .flatMap((claim) => daysOf(claim).map((days) => ({ ...days, group: groupOf(claim) })));
  const isEcho = (claim: StrikeClaim) =>
    daysOf(claim).every(({ from, to }) =>
      told.some((one) => (isNobodys(claim) || one.group === groupOf(claim)) && one.from <= from && to <= one.to),
    );
  return claims.filter(
    (claim) => !claim.ungoverned || !hasNoTime(claim.window) || claim.window.hours !== null || !isEcho(claim),
  );
}
