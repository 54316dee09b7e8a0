/** Days that a text tells of nobody in particular: they are those of a strike that it names, where one fits. */
import type { BoundClaim } from "./bind-hours.ts";
import type { Strikers } from "./strikers.ts";
import type { FoundStrike } from "./strikes.ts";
import type { FoundWindow } from "./windows.ts";

type Told = { strikers: Strikers; claims: BoundClaim[] };

/** What is told of a day of nobody in particular is told of the one strike that is on that day. */
export function withoutNobodys(byKey: ReadonlyMap<string, Told>): Map<string, Told> {
  const dayOf = ({ window }: BoundClaim) => JSON.stringify(window.startDate);
  const named = [...byKey].filter(([, told]) => told.strikers.groups.length > 0);
  const ownerOf = (claim: BoundClaim): string | null => {
    const owners = named.filter(([, { claims }]) =>
      claims.some((one) => dayOf(one) === dayOf(claim) && one.past === claim.past),
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
        (strike.strikers.groups.length === 0 || sameGroups(other, strike)),
    );
    return !strike.windows.every((window) =>
      others.some((other) => other.windows.some((known) => holds(known, window))),
    );
  });
}

const sameGroups = (a: FoundStrike, b: FoundStrike) => a.strikers.groups.join() === b.strikers.groups.join();

function holds(known: FoundWindow, bare: FoundWindow): boolean {
  if (known.start.value === null || bare.start.value === null) return false;
  const day = bare.start.value.slice(0, 10);
  return known.start.value.slice(0, 10) <= day && day <= (known.end.value ?? known.start.value).slice(0, 10);
}
