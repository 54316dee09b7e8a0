/** Who strikes by each statement of a text, and all whom it tells to strike. */
import { dayTold } from "../days/partial-windows.ts";
import { type Strikers, strikersOf, strikingGroups } from "../names/strikers.ts";
import { firstDayOf } from "../days/resolve-date.ts";
import { nationsOfClaim } from "../names/places.ts";
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
    ofItsDay(claim, strikers, reading.publishedOn) ?? strikers.get(claim) ?? nobody,
  ]);
  return { strikers: new Map(ofDays), groups };
}

/** "Their strike starts on 16 June": they are those of the sentence before. */
const ofThoseBefore = /\b(?:they|their|it|its|these|this|both|another|other)\b/i;

const nobody: Strikers = { groups: [], basis: "missing", seen: null, trust: "LOOSE" };

/**
 * "Nurses strike on 16 June, porters on 18 June. The strike on 16 June is off", or begins at 8am: of those whose day it is,
 * and not of those told of last. What is off may stand in front of them.
 */
function ofItsDay(
  claim: StrikeClaim,
  strikers: ReadonlyMap<StrikeClaim, Strikers>,
  publishedOn: string | null,
): Strikers | null {
  const { seen, window } = claim;
  if (claim.joins || seen.groups.length + seen.unions.length > 0 || window.startDate === null) return null;
  const isOff = perhapsOff(seen) !== null;
  const isOwn = seen.sentence.region === "list" || nationsOfClaim(claim).length > 0;
  if (!isOff && (isOwn || ofThoseBefore.test(seen.sentence.text))) return null;
  const dayOf = (one: StrikeClaim) => firstDayOf(one.window, publishedOn) ?? dayTold(one.window);
  const day = dayOf(claim);
  const told = [...strikers].filter(
    ([other, { trust }]) =>
      trust === "SURE" &&
      other.seen !== seen &&
      (isOff || other.seen.sentence.start < seen.sentence.start) &&
      dayOf(other) === day,
  );
  const [only, ...more] = new Map(told.map(([, one]) => [one.groups.join(), one])).values();
  return only === undefined || more.length > 0 || only.groups.length === 0
    ? null
    : { ...only, basis: "inferred", trust: "TOLD" };
}
