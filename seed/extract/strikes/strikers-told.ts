/** Who strikes by each statement of a text, and all whom it tells to strike. */
import { type Strikers, strikersOf, strikingGroups } from "../names/strikers.ts";
import type { Reading } from "../reading.ts";
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
  const strikers = claims.map((claim): [StrikeClaim, Strikers] => [
    claim,
    strikersOf(claim, claim.joins ? telling : { ...telling, document }),
  ]);
  return { strikers: new Map(strikers), groups };
}
