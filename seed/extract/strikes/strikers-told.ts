/** Who strikes by each statement of a text, and all whom it tells to strike. */
import { dayTold } from "../days/partial-windows.ts";
import { type Strikers, strikersOf, strikingGroups } from "../names/strikers.ts";
import type { Reading } from "../reading.ts";
import { perhapsOff } from "../strike-status/perhaps-off.ts";
import type { StrikeClaim } from "./strike-claims.ts";
import { tellingOf } from "./telling.ts";

export function strikersTold(
  claims: readonly StrikeClaim[],
  reading: Reading,
): { strikers: Map<StrikeClaim, Strikers>; groups: ReturnType<typeof strikingGroups> } {
  // "Nurses are out then too" says nothing of whose day it is that they join.
  const joining = new Set(claims.flatMap((claim) => (claim.joins ? [claim.seen] : [])));
  const document = reading.document.filter((seen) => !joining.has(seen));
  const groups = strikingGroups(document);
  const telling = tellingOf(reading, groups);
  const strikers = new Map(
    claims.map((claim): [StrikeClaim, Strikers] => [
      claim,
      strikersOf(claim, claim.joins ? telling : { ...telling, document }),
    ]),
  );
  const ofDays = claims.map((claim): [StrikeClaim, Strikers] => [
    claim,
    ofItsDay(claim, strikers) ?? strikers.get(claim) ?? nobody,
  ]);
  return { strikers: new Map(ofDays), groups };
}

const nobody: Strikers = { groups: [], basis: "missing", seen: null, trust: "LOOSE" };

/** "Nurses strike on 16 June, porters on 18 June. The strike on 16 June is off": of those whose day it is, and not of those told of last. */
function ofItsDay(claim: StrikeClaim, strikers: ReadonlyMap<StrikeClaim, Strikers>): Strikers | null {
  const { seen, window } = claim;
  if (claim.joins || seen.groups.length + seen.unions.length > 0 || window.startDate === null) return null;
  if (perhapsOff(seen) === null) return null;
  const day = dayTold(window);
  const told = [...strikers].filter(
    ([other, { trust }]) => trust === "SURE" && other.seen !== seen && dayTold(other.window) === day,
  );
  const [only, ...more] = new Map(told.map(([, one]) => [one.groups.join(), one])).values();
  return only === undefined || more.length > 0 || only.groups.length === 0
    ? null
    : { ...only, basis: "inferred", trust: "TOLD" };
}
