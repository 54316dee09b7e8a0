/** The same strike told twice, once with more places or with its hours: one strike, whose days are told in both. */
import { dayOf } from "../days/points.ts";
import { nationsOfClaim } from "../names/places.ts";
import { mayBeOne, valuesOf } from "../text/values.ts";
import type { FoundStrike } from "../strikes/strikes.ts";
import type { FoundWindow } from "../strikes/windows.ts";

/** Of a strike that may be off in one of the places, each is told for itself. */
const mayDiffer =
  /\b(?:off|cancel\w*|suspen\w*|paus\w*|postpon\w*|avert\w*|withdr\w*|scrap\w*|shelv\w*|defer\w*|abandon\w*|drop\w*|halt\w*|down|not|no|instead|other|another|separate\w*)\b|n't\b/i;

export function withoutSameElsewhere(found: readonly FoundStrike[]): FoundStrike[] {
  const list = [...found];
  for (const strike of found) {
    const at = list.findIndex((other) => other.key !== strike.key && isSame(strike, other));
    const other = list[at];
    if (other === undefined || !list.includes(strike)) continue;
    list[at] = joined(other, strike);
    list.splice(list.indexOf(strike), 1);
  }
  return list;
}

/** Whether all that is told of the one is told of the other, which tells more: days, hours or places. */
function isSame(strike: FoundStrike, other: FoundStrike): boolean {
  const nations = [strike, other].map(({ claims }) => claims.flatMap(nationsOfClaim));
  const unions = [strike, other].map(({ claims }) =>
    claims.flatMap(({ seen }) => valuesOf([...seen.unions, ...seen.carriedUnions])),
  );
  return (
    strike.strikers.groups.length > 0 &&
    strike.strikers.groups.join() === other.strikers.groups.join() &&
    strike.windows.length > 0 &&
    strike.past === other.past &&
    ![...strike.claims, ...other.claims].some(
      (claim) => claim.shortOfStrike || claim.joins || claim.off !== null || mayDiffer.test(claim.seen.sentence.text),
    ) &&
    mayBeOne(nations[0] ?? [], nations[1] ?? []) &&
    !areOfTwoNations(strike, other) &&
    mayBeOne(unions[0] ?? [], unions[1] ?? []) &&
    strike.windows.every((window) => other.windows.some((known) => tells(known, window)))
  );
}

/** "They had been planned for Monday", told of England, and "in Wales the GMB was to strike on Monday, too". */
const areOfTwoNations = ({ nations: [one, ...more] }: FoundStrike, { nations: [two, ...others] }: FoundStrike) =>
  one !== undefined && two !== undefined && one !== two && more.length + others.length === 0;

/** Whether it is of the same day, and as exact. */
const tells = (known: FoundWindow, window: FoundWindow): boolean =>
  known.start.value !== null &&
  window.start.value !== null &&
  dayOf(known.start) === dayOf(window.start) &&
  (window.start.precision !== "TIME" || known.start.value === window.start.value) &&
  (window.end.value === null ||
    known.end.value === window.end.value ||
    (window.end.value.length === 10 && dayOf(known.end) === window.end.value));

function joined(kept: FoundStrike, told: FoundStrike): FoundStrike {
  const codes = kept.trusts.map(({ code }) => code.value);
  return {
    ...kept,
    claims: [...kept.claims, ...told.claims],
    windows: kept.windows.map((known) => ({
      ...known,
      claims: [...known.claims, ...told.windows.filter((one) => tells(known, one)).flatMap(({ claims }) => claims)],
    })),
    trusts: [...kept.trusts, ...told.trusts.filter(({ code }) => !codes.includes(code.value))],
  };
}
