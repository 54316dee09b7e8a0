/** Fields of an impact that take a rule: what a number measures, in which nation, over which days. */
import type * as z from "zod";
import { addDays, daysBetween } from "../../../schema/london.ts";
import type { Metric, Nation } from "../../../schema/codes.ts";
import type { Field } from "../../draft.ts";
import { governorOf } from "../strikes/govern.ts";
import { isOfSessions } from "./doubts.ts";
import type { ImpactClaim } from "./impact-claims.ts";
import type { Doubt, Seen } from "../model.ts";
import type { Reading } from "../reading.ts";
import { resolveWindow } from "../days/resolve-window.ts";
import type { Strikes } from "../strikes/strikes.ts";
import { inferredNationOf, isOfSomebody, isOfSomePlace, placeDoubt, type Whose } from "../names/whose.ts";

/** What the number counts. */
export function metricOf({ seen, service, effect, count, cues }: ImpactClaim): z.infer<typeof Metric> | null {
  if (isOfSessions(seen, service)) return null;
  const says = (value: string) => cues.some((cue) => cue.value === value);
  if (count?.ruleId === "percent") return "PLANNED_CARE_KEPT_PERCENT";
  if (effect.value === "KEPT") return null;
  switch (service.value) {
    case "WORKFORCE":
      return says("STAFF_ABSENT_PEAK")
        ? "STAFF_ABSENT_PEAK"
        : says("STAFF_ABSENT_DAILY_AVERAGE")
          ? "STAFF_ABSENT_DAILY_AVERAGE"
          : "STAFF_ABSENT_TOTAL";
    case "OUTPATIENT_APPOINTMENTS":
      return "RESCHEDULED_OUTPATIENT";
    case "INPATIENT_CARE":
      return "RESCHEDULED_INPATIENT";
    case "DAY_CASES":
      return "RESCHEDULED_DAY_CASE";
    case "OPERATIONS":
    case "APPOINTMENTS":
    case "PLANNED_CARE":
    case "MENTAL_HEALTH":
    case "COMMUNITY":
      return "RESCHEDULED";
    default:
      return null;
  }
}

/** The nation of the trust, or of the sentence; failing those the strike's, with a flag. */
export function nationField(
  { seen, effect }: Pick<ImpactClaim, "seen" | "effect">,
  whose: Whose,
  about: readonly string[],
  reading: Reading,
  strikes: Strikes,
  flags: Doubt[],
): Field<Nation | null> {
  const ofTrust = whose.code === null ? null : reading.trust(whose.code);
  if (ofTrust) return { value: ofTrust.nation, basis: "derived", ruleId: "directory", evidence: [0] };
  const [named, ...more] =
    whose.doubt !== null ? [] : new Map(seen.nations.filter((n) => n.value !== "UK").map((n) => [n.value, n])).values();
  if (named && more.length === 0)
    return { value: named.value as Nation, basis: "stated", ruleId: named.ruleId, evidence: [0] };
  // What is said of one hospital, even of one that cannot be told, is not said of the nation.
  const ofStrike = whose.doubt === null ? inferredNationOf(about, reading, strikes) : null;
  // No nation shuts its departments, and what is said of "our hospitals" or of a county is not said of it.
  const isLocal =
    effect.value === "CLOSED" ||
    areaOf(seen) !== null ||
    isOfSomePlace(seen) ||
    isOfSomebody(seen) ||
    ofBefore.test(seen.sentence.text);
  const inferred = isLocal ? null : ofStrike;
  if (isLocal && whose.doubt === null) flags.push(placeDoubt(ofStrike, "nation"));
  else if (inferred === null) flags.push({ code: "NATION_UNKNOWN", detail: "the text does not say where this is" });
  else flags.push({ code: "NATION_INFERRED", detail: "the nation is that of the strike, or of the publisher" });
  // Without a nation it is that of its strike, wherever that is; what is said of one place is missing its place.
  return {
    value: inferred,
    basis: isLocal && whose.doubt === null ? "missing" : "inferred",
    ruleId: null,
    evidence: [],
  };
}

/** "It has put off 38 operations": whoever the sentence before told of. */
const ofBefore =
  /^["']?(?:it|they|the hospital) (?:has|have|had|will|is|are|was|were|also|said|says)\b(?! (?:estimated|thought|expected|feared|believed|likely))/i;

/** "Across the county": a place that is no organisation, in the words of the text. */
export function areaOf(seen: Seen): { text: string } | null {
  const found = /\bacross (the (?:county|city|region|borough|area))\b/.exec(seen.sentence.text);
  return found?.[1] === undefined ? null : { text: found[1] };
}

/** The days that a figure covers, where a date stands with the figure and not with the strike. */
export function periodOf(
  seen: Seen,
  publishedOn: string | null,
  { found }: Strikes,
): { value: { start: string; end: string }; ruleId: string } | null {
  for (const when of seen.whens) {
    const governor = governorOf(seen, when);
    if (when.shape !== "windows" || governor.cue?.ruleId !== "r.care") continue;
    const windows = when.windows.flatMap((w) => resolveWindow(w, publishedOn));
    const [window, last] = [windows[0], windows.at(-1)];
    if (window?.start.precision !== "DATE" || last?.end.precision !== "DATE") continue;
    const isBare = when.windows.some(({ startDate }) => startDate?.type === "weekday" && startDate.which === "plain");
    const [start, end] = [window.start.value, last.end.value].map((day) =>
      isBare ? ofStrikes(day, seen, found) : day,
    );
    if (start && end && start <= end) return { value: { start, end }, ruleId: when.ruleId };
  }
  return null;
}

/** No strike has lasted so many days. */
const LONGEST = 31;

/**
 * "Clinics on Thursday are off", two weeks ahead of a strike: the Thursday of the strike, where it has one; which of
 * several, or a day that is none of it, is for a person. Without a day of a strike it is the nearest.
 */
function ofStrikes(day: string | null, seen: Seen, found: Strikes["found"]): string | null {
  const windows = found.flatMap(({ windows: all }) =>
    all.filter(({ start, claims }) => start.value !== null && claims.some((claim) => claim.seen !== seen)),
  );
  if (day === null || windows.length === 0) return day;
  const days = windows.flatMap(({ start, end }) => daysFrom(dayOf(start.value), dayOf(end.value ?? start.value)));
  const isSame = (one: string) => daysBetween(one, day) % 7 === 0;
  const [only, ...more] = new Set(days.filter(isSame));
  if (days.includes(day)) return day;
  // "On Thursday 300 were postponed" may tell when that was done.
  return more.length > 0 || /\b(?:was|were|had)\b/i.test(seen.sentence.text) ? null : (only ?? null);
}

const dayOf = (value: string | null): string => value?.slice(0, 10) ?? "";

const daysFrom = (first: string, last: string): string[] =>
  Array.from({ length: Math.min(LONGEST, Math.max(0, daysBetween(first, last)) + 1) }, (_, i) => addDays(first, i));
