/** "GMB members are out from midnight, Unison's from noon": the same day of other strikers, at hours of their own. */
import type { Mention, PartialWindow, Seen, Span } from "../model.ts";
import { withHours } from "./bind-hours.ts";
import { firstDayOf } from "../days/resolve-date.ts";
import { unionsOfClaim } from "../names/unions-of.ts";
import type { Claims, LooseClaim, StrikeClaim } from "../strikes/strike-claims.ts";
import { hasNoTime } from "../days/partial-windows.ts";

/**
 * A statement more for those who strike on the only day of the text, at other hours than those who are named with it.
 * `now`: a strike that is told as going on, where no day is told.
 */
export function withOthersHours(claims: Claims, publishedOn: string | null, now: StrikeClaim | null): Claims {
  const dated = claims.strikes.filter((claim) => !claim.past && !claim.shortOfStrike);
  const sure = dated.filter((claim) => !claim.ungoverned);
  const told = sure.length > 0 ? sure : dated.length > 0 || now === null ? dated : [now];
  const dayOf = ({ window }: StrikeClaim) => firstDayOf(window, publishedOn);
  const isOfOne = new Set(told.flatMap((claim) => dayOf(claim) ?? [])).size < 2;
  const before = isOfOne ? null : dayBefore(claims.hours, told);
  const coming = before ? told.filter((claim) => dayOf(claim) === dayOf(before)) : told;
  const days = new Set(coming.flatMap((claim) => dayOf(claim) ?? []));
  const first =
    [...coming, ...dated].find((claim) => !hasNoTime(claim.window) && days.has(dayOf(claim) ?? "")) ?? coming[0];
  if (!first || days.size > 1) return claims;
  const ownHours = ofUnions(claims.hours, coming);
  const byUnion = isOfOne || ownHours.length > 1 ? ownHours : [];
  const isTimed = coming.some(
    ({ seen, window }) => !hasNoTime(window) || claims.hours.some((one) => one.seen === seen),
  );
  const byGroup = isTimed && isOfOne ? claims.hours.filter((hours) => areOthers(hours, coming)) : [];
  const others = byUnion.length > 0 ? byUnion : byGroup;
  const apart = byUnion.flatMap(unionsOfClaim);
  return {
    ...claims,
    strikes: [
      ...claims.strikes.flatMap((claim) => (coming.includes(claim) ? withoutUnions(claim, apart) : [claim])),
      ...others.map((hours) => onDayOf(first, hours)),
    ],
    hours: claims.hours.filter((one) => !others.includes(one)),
  };
}

/** How many sentences behind their day the hours of each union may stand, in a text of several days. */
const REACH = 2;

/** The statement of a day right in front of all hours that are told apart from their days. */
function dayBefore(hours: readonly LooseClaim[], told: readonly StrikeClaim[]): StrikeClaim | null {
  const places = hours.map(({ seen }) => seen.sentence.index);
  const near = told.filter(({ seen }) =>
    places.every((place) => place > seen.sentence.index && place - seen.sentence.index <= REACH),
  );
  return places.length > 0 ? (near.at(-1) ?? null) : null;
}

/** The day of one statement at the hours of another. */
function onDayOf(first: StrikeClaim, { seen, when, window }: LooseClaim): StrikeClaim {
  const day: PartialWindow = {
    ...first.window,
    startTime: null,
    endTime: null,
    endDate: first.window.startDate,
    end: "given",
    hours: null,
  };
  const lasting = window.endTime === null ? lastingOf({ seen, when, window }) : null;
  const { startTime, ...bound } = withHours(day, window).window;
  // "24 hours from midnight" begin with their day.
  const start = startTime && lasting !== null ? { ...startTime, midnight: false } : startTime;
  return {
    ...first,
    seen,
    when,
    cue: null,
    window: { ...bound, startTime: start, hours: lasting },
    days: null,
    ungoverned: true,
    dayFrom: first.seen,
  };
}

/** A statement of the day without the unions whose hours are told apart; none where no union is left. */
function withoutUnions(claim: StrikeClaim, apart: readonly string[]): StrikeClaim[] {
  const own = unionsOfClaim(claim);
  if (apart.length === 0 || own.length === 0 || !hasNoTime(claim.window)) return [claim];
  return own.every((union) => apart.includes(union)) ? [] : [{ ...claim, apart }];
}

/** Hours of each of several unions, or of some of those that strike. */
function ofUnions(hours: readonly LooseClaim[], coming: readonly StrikeClaim[]): LooseClaim[] {
  const free = hours.filter(({ seen }) => !coming.some((claim) => claim.seen === seen));
  const owned = free.filter((one) => unionsOfClaim(one).length > 0 && isWhole(one));
  const named = owned.flatMap(unionsOfClaim);
  if (owned.length === 0 || new Set(named).size < named.length) return [];
  const timed = coming.filter(({ window }) => !hasNoTime(window)).flatMap(unionsOfClaim);
  const untimed = coming.filter(({ window }) => hasNoTime(window)).flatMap(unionsOfClaim);
  const isOfOthers = timed.length > 0 && !timed.some((union) => named.includes(union));
  const isOfSome = untimed.some((union) => !named.includes(union));
  if (owned.length > 1 || isOfOthers || isOfSome) return owned;
  // "Staff walk out between 7am and 11am. Separately, Unite's members are out from 8am to noon".
  const ofAll = free.filter((one) => isWhole(one) && isOfNobody(one.seen));
  return ofAll.length === 1 ? [...ofAll, ...owned] : [];
}

const isOfNobody = ({ unions, carriedUnions }: Seen): boolean => unions.length + carriedUnions.length === 0;

/** Hours with their end, or with how long they last. */
const isWhole = (claim: LooseClaim) =>
  claim.window.startTime !== null && (claim.window.endTime !== null || lastingOf(claim) !== null);

/** "12 hours from midday", "at midday, for 12 hours": how long it lasts, by the words that are next to the hour. */
function lastingOf({ seen, when }: LooseClaim): number | null {
  const apart = (one: Span) => Math.max(when.start - one.end, one.start - when.end);
  const [near] = seen.durations.toSorted((a, b) => apart(a) - apart(b));
  return near?.unit === "hours" ? near.value : null;
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
