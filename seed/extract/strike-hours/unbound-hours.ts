/** Hours that may be the strike's and were given to none of its days: a doubt of each day that has no hours. */
import { textOf } from "../text/around.ts";
import type { BoundClaim } from "./bind-hours.ts";
import { areOfItsLength, areOfOthers, isOfRival } from "./loose-hours.ts";
import type { Doubt, Seen, When } from "../model.ts";
import type { LooseClaim } from "../strikes/strike-claims.ts";
import { hasNoTime } from "../days/partial-windows.ts";

type Told = Pick<LooseClaim, "seen" | "when">;

export function withUnboundHours(
  claims: readonly BoundClaim[],
  hours: readonly LooseClaim[],
  document: readonly Seen[],
): BoundClaim[] {
  const bound = new Set<When>(claims.flatMap(({ when, hoursFrom }) => [when, ...(hoursFrom ? [hoursFrom.when] : [])]));
  const places = new Set<Seen>(claims.map(({ seen }) => seen));
  const [first] = [...hours, ...looseIn(document, places)].filter(({ when }) => !bound.has(when));
  if (!first) return [...claims];
  const doubt: Doubt = {
    code: "TIME_FROM_OTHER_SENTENCE",
    detail: `the text also gives hours, and not clearly of which days: "${textOf(first.seen.sentence, first.when)}"`,
  };
  return claims.map((claim) => {
    const isOpen = hasNoTime(claim.window) && !claim.past && claim.doubts.every(({ code }) => code !== doubt.code);
    return isOpen ? { ...claim, doubts: [...claim.doubts, doubt] } : claim;
  });
}

/** Hours of sentences that tell of no day, and not of doors, lines, pickets and meetings. */
function looseIn(document: readonly Seen[], places: ReadonlySet<Seen>): Told[] {
  return document.flatMap((seen) =>
    seen.whens
      .filter(
        (when) =>
          when.shape === "hours" &&
          !places.has(seen) &&
          ((!isOfRival(seen, when) && !areOfOthers(seen, when)) || areOfItsLength(when, document)),
      )
      .map((when) => ({ seen, when })),
  );
}
