/** Strikes that a text tells of twice: by their days alone, of some of those who strike, or of several groups at once. */
import { mayBeOf } from "../names/professions.ts";
import { dayOf, holdsDay } from "../days/points.ts";
import { nationsOfClaim } from "../names/places.ts";
import type { FoundStrike } from "../strikes/strikes.ts";
import type { FoundWindow } from "../strikes/windows.ts";
import { mayBeOne, valuesOf } from "../text/values.ts";
import { withoutSameElsewhere } from "./same-elsewhere.ts";

/** Each strike once. */
export const toldOnce = (found: readonly FoundStrike[]): FoundStrike[] =>
  withoutParts(withoutUmbrellas(withoutSameElsewhere(withoutRepeats(found))));

/** A bare day of nobody in particular that a named strike of the text holds is that strike's. */
function withoutRepeats(found: readonly FoundStrike[]): FoundStrike[] {
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
        (strike.strikers.groups.length === 0
          ? mayBeOf(unionsOf(strike), other.strikers.groups)
          : sameGroups(other, strike)) &&
        mayBeOne(strike.nations, other.nations) &&
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
function withoutUmbrellas(found: readonly FoundStrike[]): FoundStrike[] {
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
function withoutParts(found: readonly FoundStrike[]): FoundStrike[] {
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
            dayOf(one.start) === dayOf(start) &&
            (one.end.value === end.value || one.end.value === null || end.value === null),
        ),
      )
    );
  };
  return found.filter((strike) => !found.some((other) => isPartOf(strike, other)));
}

const unionsOf = ({ claims }: FoundStrike): string[] => claims.flatMap(({ seen }) => valuesOf(seen.unions));
const sameGroups = (a: FoundStrike, b: FoundStrike) => a.strikers.groups.join() === b.strikers.groups.join();

/** Whether a bare day, or the first one of several, lies within another window. */
const holds = (known: FoundWindow, { start }: FoundWindow): boolean =>
  start.value !== null && holdsDay(known, dayOf(start));
