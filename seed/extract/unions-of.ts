/** The unions of a strike: those of its own sentences; failing those, the text's, where they organise that group. */
import type { Basis } from "../../schema/codes.ts";
import type { Seen } from "./model.ts";
import type { Reading } from "./reading.ts";
import { isOutsideHealth, type StrikeClaim } from "./strike-claims.ts";
import type { FoundStrike } from "./strikes.ts";
import type { FoundWindow } from "./windows.ts";

export type UnionsFound = { values: string[]; basis: Basis; ruleId: string | null; seen: Seen | null };

const doctors = ["RESIDENT_DOCTORS", "CONSULTANTS", "SPECIALTY_DOCTORS", "GENERAL_PRACTITIONERS", "DENTAL_TRAINEES"];
/** Unions of one profession; the general ones may be anybody's. */
const professions: Record<string, readonly string[]> = {
  BMA: doctors,
  HCSA: doctors,
  BDA: ["DENTAL_TRAINEES"],
  RCN: ["NURSES", "HEALTHCARE_ASSISTANTS"],
  RCM: ["MIDWIVES"],
  CSP: ["PHYSIOTHERAPISTS"],
  SoR: ["RADIOGRAPHERS"],
};

/** Those of the window's own sentences, for unions on one strike may come and go on different days; else the strike's. */
export function unionsIn(window: FoundWindow, strike: FoundStrike, reading: Reading): UnionsFound {
  const own = unionsOf({ ...strike, claims: window.claims }, { ...reading, document: [] });
  return own.values.length > 0 ? own : unionsOf(strike, reading);
}

/** Whether a union organises those who strike. */
function fitsIn({ strikers: { groups: own } }: FoundStrike): (union: string) => boolean {
  return (union) => {
    const groups = professions[union];
    if (own.length === 0) return true;
    return groups ? own.some((group) => groups.includes(group)) : !own.some((group) => doctors.includes(group));
  };
}

/** Every union of the text that organises those who strike. */
export function unionsNamed(strike: FoundStrike, { document }: Reading): string[] {
  const named = document.filter((seen) => !isOutsideHealth(seen)).flatMap((seen) => seen.unions.map((u) => u.value));
  return [...new Set(named)].filter(fitsIn(strike));
}

export function unionsOf(strike: FoundStrike, reading: Reading): UnionsFound {
  const fits = fitsIn(strike);
  const clause = unionsOfClause(strike, fits);
  if (clause) return clause;
  const own = strike.claims.map((claim) => claim.seen).filter((seen) => seen.unions.some((u) => fits(u.value)));
  const elsewhere = strike.past
    ? []
    : reading.document.filter((seen) => isTheirs(seen, strike) && seen.unions.some((u) => fits(u.value)));
  const ofProfession = elsewhere.filter((seen) => seen.unions.some((u) => professions[u.value] && fits(u.value)));
  const from = own.length > 0 ? own : ofProfession.length > 0 ? ofProfession : elsewhere;
  const values = [...new Set(from.flatMap((seen) => seen.unions.map((u) => u.value).filter(fits)))].toSorted();
  const [seen = null] = from;
  if (values.length === 0) {
    const own = reading.publisherUnion !== null && fits(reading.publisherUnion) ? [reading.publisherUnion] : [];
    return { values: own, basis: own.length > 0 ? "inferred" : "missing", ruleId: null, seen: null };
  }
  return { values, basis: own.length > 0 ? "stated" : "inferred", ruleId: seen?.unions[0]?.ruleId ?? null, seen };
}

/** "Unite members walk out from Wednesday, Unison's from Thursday": in a sentence with several, the one before the day. */
function unionsOfClause(strike: FoundStrike, fits: (union: string) => boolean): UnionsFound | null {
  const [claim, ...more] = strike.claims;
  if (!claim || more.length > 0) return null;
  const { seen, when } = claim;
  const dates = seen.whens.filter((other) => other.shape === "windows");
  const near = seen.unions.filter(
    (u) => fits(u.value) && u.end <= when.start && !dates.some((d) => d.start >= u.end && d.end <= when.start),
  );
  if (dates.length < 2 || near.length === 0 || near.length === seen.unions.length) return null;
  const values = [...new Set(near.map((u) => u.value))].toSorted();
  return { values, basis: "stated", ruleId: near[0]?.ruleId ?? null, seen };
}

/** The unions that one statement names: those in front of its day, or, where it has the sentence to itself, all of it. */
export function unionsOfClaim({ seen, when }: Pick<StrikeClaim, "seen" | "when">): string[] {
  const typeOf = (one: StrikeClaim["when"]) => one.windows[0]?.startDate?.type;
  const dates = seen.whens.filter((other) => other.shape === "windows" && typeOf(other) === typeOf(when));
  const near = seen.unions.filter(
    (u) => u.end <= when.start && !dates.some((d) => d.start >= u.end && d.end <= when.start),
  );
  const isOne = new Set(seen.unions.map((u) => u.value)).size === 1;
  const named = near.length > 0 ? near : isOne || dates.length < 2 ? seen.unions : [];
  return [...new Set(named.map((u) => u.value))].toSorted();
}

/** A sentence about another group names that group's unions. */
function isTheirs(seen: Seen, strike: FoundStrike): boolean {
  const groups: readonly string[] = strike.strikers.groups;
  return groups.length === 0 || seen.groups.length === 0 || seen.groups.some((g) => groups.includes(g.value));
}
