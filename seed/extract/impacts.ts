/** What strikes do to services, as candidates. The days a figure covers are not those of the strike. */
import type { ImpactCandidate } from "../draft.ts";
import { type FoundImpact, impactCandidate } from "./impact-candidate.ts";
import { type ImpactClaim, impactClaims } from "./impact-claims.ts";
import { isAdvice } from "./advice-claims.ts";
import type { Reading } from "./reading.ts";
import { isOutsideHealth } from "./strike-claims.ts";
import type { Strikes } from "./strikes.ts";
import { whoseOf } from "./whose.ts";

export function impactsOf(reading: Reading, strikes: Strikes): ImpactCandidate[] {
  const { document } = reading;
  if (!reading.isAboutHealth || !reading.isAboutStrike) return [];
  const claims = document
    .filter((seen) => !isOutsideHealth(seen))
    .flatMap(impactClaims)
    .filter((claim) => !isOnlyAdvice(claim) && (claim.service.value !== "WORKFORCE" || claim.count !== null));
  const found = new Map<string, FoundImpact>();
  for (const claim of claims) {
    for (const whose of whoseOf(claim.seen, claim.service, reading)) {
      const key = [
        whose.code ?? whose.detail,
        claim.service.value,
        claim.effect.value,
        claim.count?.value,
        claim.count?.qualifier,
      ].join("|");
      const known = found.get(key);
      if (known) known.claims.push(claim);
      else found.set(key, { claims: [claim], whose });
    }
  }
  return [...found.values()]
    .filter((one) => !isToldWithNumber(one, found) && !isToldAgain(one, found))
    .flatMap((one) => impactCandidate(one, reading, strikes));
}

/** "GP surgeries are open as usual" tells people what to do; that A&E is busier too. */
function isOnlyAdvice({ seen, service, effect }: ImpactClaim): boolean {
  const soft =
    effect.value === "BUSIER" ||
    (effect.value === "UNAFFECTED" && (service.value === "GP" || service.value === "A_AND_E"));
  return soft && isAdvice(seen);
}

/** Small numbers may well be two facts; a large one that stands twice is one. */
const LARGE = 100;

/** "Strike delays 116,000 appointments", over "116,000 procedures and appointments were postponed": the longer one stays. */
function isToldAgain(one: FoundImpact, found: ReadonlyMap<string, FoundImpact>): boolean {
  const countOf = ({ claims: [claim] }: FoundImpact) => claim?.count?.value ?? 0;
  const isHeadline = ({ claims: [claim] }: FoundImpact) => claim?.seen.sentence.region === "headline";
  if (countOf(one) < LARGE) return false;
  const same = [...found.values()].filter(
    (other) => countOf(other) === countOf(one) && other.whose.code === one.whose.code,
  );
  return one !== (same.find((other) => !isHeadline(other)) ?? same[0]);
}

/** "Many operations" beside "12,711 operations" is the same fact with less. */
function isToldWithNumber({ claims, whose }: FoundImpact, found: ReadonlyMap<string, FoundImpact>): boolean {
  const [first] = claims;
  if (!first || first.count !== null) return false;
  return [...found.values()].some(
    ({ claims: [other], whose: where }) =>
      other !== undefined &&
      other.count !== null &&
      where.code === whose.code &&
      other.service.value === first.service.value &&
      other.effect.value === first.effect.value,
  );
}
