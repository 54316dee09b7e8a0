/** What strikes do to services, as candidates. The days a figure covers are not those of the strike. */
import type { ImpactCandidate } from "../../draft.ts";
import { type FoundImpact, impactCandidate } from "./impact-candidate.ts";
import type { Told } from "./count-sight.ts";
import { type ImpactClaim, impactClaims, lastService } from "./impact-claims.ts";
import { heldOn, isFigures, isNextPlace, isOfThem, isTotal, isUndone, themIn, saidOfThose, toldBy } from "./told.ts";
import type { Mention, Seen } from "../model.ts";
import type { Reading } from "../reading.ts";
import type { AdviceClaim } from "../advice/advice-claims.ts";
import { toldPatients } from "./told-patients.ts";
import { ofNoStrike } from "./of-no-strike.ts";
import { openCare, busyCare, keptCare } from "./told-care.ts";
import { isAdvice } from "../advice/advice-claims.ts";
import type { Strikes } from "../strikes/strikes.ts";
import { nobodys, type Whose, whoseOf } from "../names/whose.ts";
import { isOutsideHealth } from "../names/sector.ts";

export function impactsOf(reading: Reading, strikes: Strikes, told: readonly AdviceClaim[]): ImpactCandidate[] {
  const { document } = reading;
  if (!reading.isAboutHealth || !reading.isAboutStrike || reading.subject.whose === "OTHERS") return [];
  const isOfNone = ofNoStrike(document, strikes);
  const stated = claimsIn(document).filter((claim) => !isOnlyAdvice(claim) && !isOfNone(claim));
  // What is said of all says more than what each will be told.
  const toldOf = stated.some(isPutOff) ? [] : told.flatMap(toldPatients);
  const claims = [
    ...stated,
    ...told.flatMap(keptCare),
    ...told.flatMap(busyCare),
    ...told.flatMap(openCare),
    ...toldOf,
  ];
  const found = new Map<string, FoundImpact>();
  for (const claim of claims) {
    for (const whose of whoseOne(claim, whoseOf(claim.seen, claim.service, reading))) {
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
    .filter((one) => !isToldWithNumber(one, found) && !isToldAgain(one, found) && !isDoubtedAgain(one, found))
    .flatMap((one) => impactCandidate(one, reading, strikes));
}

const isPutOff = ({ service, effect }: ImpactClaim): boolean =>
  /^(?:PLANNED_CARE|OPERATIONS|(?:OUTPATIENT_)?APPOINTMENTS)$/.test(service.value) &&
  /^(?:POSTPONED|CANCELLED|OTHER)$/.test(effect.value);

/** More than one organisation puts off, or has staff to strike: "175,000 appointments were lost" is of a nation. */
const OF_MANY = 20_000;

/** One number of several organisations is of none of them alone. */
function whoseOne({ count }: ImpactClaim, all: readonly Whose[]): readonly Whose[] {
  const [first] = all;
  const isLent = first?.basis === "inferred" && first.doubt !== null;
  if (isLent && count !== null && count.value >= OF_MANY) return [nobodys];
  if (count === null || all.length === 1) return all;
  const detail = "the sentence gives one number for several organisations";
  return [{ code: null, basis: "missing", detail: "several", doubt: { code: "ORG_AMBIGUOUS", detail } }];
}

/** Sentence by sentence: one without words of its own for what happened goes on with the one before. */
function claimsIn(document: readonly Seen[]): ImpactClaim[] {
  const claims: ImpactClaim[] = [];
  let told: Told | null = null;
  let lines = 0;
  let over: Told | null = null;
  let care: Told | null = null;
  let carried: Mention | null = null;
  let since = 0;
  let them: { told: Told; since: number } | null = null;
  for (const [i, seen] of document.entries()) {
    if (isOutsideHealth(seen)) continue;
    // The lines of a table go on with what was told last, however far above.
    if (told === null && isFigures(seen)) told = over;
    // A further place, or a total, goes on with what was counted, and not with a strike that was named in between.
    const isBetween = told === null || told.lines > 0 || (told.noun?.value === "STAFF" && !told.isTable);
    if (isBetween && isNextPlace(seen)) told = over ?? told;
    if (told?.noun?.value === "WORKFORCE" && (isTotal(seen) || isUndone(seen))) told = care ?? told;
    if (told === null && them && isOfThem(seen)) told = them.told;
    const found: ImpactClaim[] = impactClaims(seen, told, since <= 2 ? carried : null, afterOf(document, i)).filter(
      (claim) => claim.service.value !== "WORKFORCE" || claim.count !== null,
    );
    claims.push(...found);
    const service = lastService(seen);
    since = service ? 1 : since + 1;
    carried = service ?? carried;
    const next = toldBy(seen, found, told);
    lines = next ? 0 : lines + 1;
    if (next && (next.noun?.value !== "STAFF" || next.isTable)) over = next;
    if (next?.noun && !["STAFF", "WORKFORCE"].includes(next.noun.value)) care = next;
    const strikers = themIn(seen);
    if (strikers) them = { told: strikers, since: 0 };
    else if (them) them = them.since < THEM ? { told: them.told, since: them.since + 1 } : null;
    told = next ?? heldOn(told, lines, seen);
  }
  return claims;
}

/** Only what stands in the same paragraph goes on with a number. */
function afterOf(document: readonly Seen[], i: number): Mention | null {
  const [seen, next] = [document[i], document[i + 1]];
  const isBeside = seen && next && seen.sentence.block === next.sentence.block && /\d/.test(seen.sentence.text);
  return isBeside ? saidOfThose(next) : null;
}

/** So many sentences may stand between those who strike and "of them". */
const THEM = 3;

const attended = new Set([
  ...["PLANNED_CARE", "OPERATIONS", "APPOINTMENTS", "INPATIENT_CARE", "OUTPATIENT_APPOINTMENTS", "DAY_CASES"],
  ...["DIAGNOSTICS", "AMBULANCE"],
]);

/** "Attend your appointment as normal" tells people what to do. */
function isOnlyAdvice({ seen, service, effect, count }: ImpactClaim): boolean {
  // "You may wait longer for an ambulance if it can wait."
  const isYours = effect.value === "DELAYED" && service.value === "AMBULANCE" && /\bif\b/i.test(seen.sentence.text);
  if (effect.ruleId === "e.responds") return false;
  const soft = effect.value === "UNAFFECTED" || effect.value === "KEPT" || isYours;
  return count === null && soft && attended.has(service.value) && isAdvice(seen);
}

/** Small numbers may well be two facts; a large one that stands twice is one. */
const LARGE = 100;

/** "Strike delays 116,000 appointments", over "116,000 procedures and appointments were postponed": the longer one stays. */
function isToldAgain(one: FoundImpact, found: ReadonlyMap<string, FoundImpact>): boolean {
  const countOf = ({ claims: [claim] }: FoundImpact) => claim?.count?.value ?? 0;
  const [first] = one.claims;
  const isSame = ({ claims: [claim] }: FoundImpact) =>
    claim?.service.value === first?.service.value && claim?.effect.value === first?.effect.value;
  if (countOf(one) === 0) return false;
  const isOfHeadline = (other: FoundImpact) =>
    isHeadline(one) !== isHeadline(other) && other.claims[0]?.service.value === first?.service.value;
  const same = [...found.values()].filter(
    (other) =>
      countOf(other) === countOf(one) &&
      (countOf(one) >= LARGE || isSame(other) || isOfHeadline(other)) &&
      (other.whose.code === one.whose.code || other.whose.code === null || one.whose.code === null),
  );
  return one !== (same.find((other) => !isHeadline(other)) ?? same[0]) || isRounded(one, found);
}

/** "Nineteen operations were lost … so the number was low: 19 patients": the same, told with less. */
function isDoubtedAgain({ claims: [claim], whose }: FoundImpact, found: ReadonlyMap<string, FoundImpact>): boolean {
  if (!claim || claim.doubt === null || claim.count === null || claim.service.value === "WORKFORCE") return false;
  return [...found.values()].some(
    ({ claims: [other], whose: where }) =>
      other?.doubt === null &&
      other.seen.sentence.region !== "headline" &&
      other.count?.value === claim.count?.value &&
      other.service.value !== "WORKFORCE" &&
      (where.code === whose.code || where.code === null || whose.code === null),
  );
}

const isHeadline = ({ claims }: FoundImpact) => claims.every(({ seen }) => seen.sentence.region === "headline");

/** "More than 7,000 appointments rescheduled", over "7,128 appointments": the headline rounds. */
function isRounded(one: FoundImpact, found: ReadonlyMap<string, FoundImpact>): boolean {
  const {
    claims: [claim],
    whose,
  } = one;
  const value = claim?.count?.value ?? 0;
  const isRough = isHeadline(one) || (claim?.count?.qualifier === "AT_LEAST" && value >= LARGE * 5);
  if (!claim || value < LARGE || value % 50 !== 0 || !isRough) return false;
  return [...found.values()].some((another) => {
    const {
      claims: [other],
      whose: where,
    } = another;
    const exact = other?.count?.value ?? 0;
    return (
      !isHeadline(another) &&
      exact !== value &&
      (isHeadline(one) || (isExactly(claim, other) && exact > value)) &&
      Math.abs(exact - value) <= value * 0.05 &&
      (other?.service.value === "WORKFORCE") === (claim.service.value === "WORKFORCE") &&
      (where.code === whose.code || where.code === null || whose.code === null)
    );
  });
}

const isExactly = (rough: ImpactClaim, other: ImpactClaim | undefined): boolean =>
  other?.count?.qualifier === "EXACT" &&
  other.service.value === rough.service.value &&
  other.effect.value === rough.effect.value;

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
