/** "For paramedics it's noon to midnight": the same day of other strikers, at hours of their own. */
import { hasNoTime } from "./govern.ts";
import type { Mention, PartialWindow } from "../model.ts";
import { withHours } from "./bind-hours.ts";
import { resolveDate } from "../days/resolve-date.ts";
import type { Claims, LooseClaim, StrikeClaim } from "./strike-claims.ts";

/** A statement more for those who strike on the only day of the text, at other hours than those who are named with it. */
export function withOthersHours(claims: Claims, publishedOn: string | null): Claims {
  const coming = claims.strikes.filter((claim) => !claim.past && !claim.shortOfStrike);
  const [first] = coming;
  const days = new Set(
    coming.flatMap(({ window }) => (window.startDate ? resolveDate(window.startDate, publishedOn).day : [])),
  );
  if (!first || days.size > 1) return claims;
  const isTimed = coming.some(
    ({ seen, window }) => !hasNoTime(window) || claims.hours.some((one) => one.seen === seen),
  );
  const others = isTimed ? claims.hours.filter((hours) => areOthers(hours, coming)) : [];
  const day: PartialWindow = {
    ...first.window,
    startTime: null,
    endTime: null,
    endDate: first.window.startDate,
    end: "given",
  };
  const added = others.map(({ seen, when, window }): StrikeClaim => {
    const bound = { ...withHours({ ...day, hours: null }, window).window };
    return { ...first, seen, when, cue: null, window: bound, days: null, ungoverned: true, dayFrom: first.seen };
  });
  return {
    ...claims,
    strikes: [...claims.strikes, ...added],
    hours: claims.hours.filter((one) => !others.includes(one)),
  };
}

/** Hours with a union or a group that no day of the text is told of. */
function areOthers({ seen, window }: LooseClaim, coming: readonly StrikeClaim[]): boolean {
  if (window.startTime === null || window.endTime === null || coming.some((claim) => claim.seen === seen)) return false;
  const areNew = (own: readonly Mention[], told: readonly Mention[]) =>
    own.length > 0 && !own.some((one) => told.some((other) => other.value === one.value));
  return (
    areNew(
      seen.unions,
      coming.flatMap((claim) => claim.seen.unions),
    ) ||
    areNew(
      seen.groups,
      coming.flatMap((claim) => claim.seen.groups),
    )
  );
}
