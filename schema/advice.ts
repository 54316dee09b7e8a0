/** Which advice stands at a place at a time, in the order it must be shown. */
import type { Place } from "./applies.ts";
import { AdviceLevel } from "./codes.ts";
import { emergencyTexts, LIFE_THREATENING } from "./emergency.ts";
import type { PublicAdvice } from "./records.ts";
import { sourcesOf, type WindowAt } from "./window-state.ts";

/** `record` is null for the emergency advice that is compiled in. */
export type Standing = {
  record: PublicAdvice | null;
  topic: string;
  level: AdviceLevel;
  texts: PublicAdvice["texts"];
  issuer: string | null;
  issuedBeforeCallOff: boolean;
};

export function adviceAt(
  advice: readonly PublicAdvice[],
  windows: readonly WindowAt[],
  place: Place,
  at: number,
): { standing: Standing[]; boundaries: number[] } {
  const here = advice.filter((a) => isFor(a, place));
  const standing = here.flatMap((record) => {
    const how = stands(record, windows, place, at);
    return how === null ? [] : [standingOf(record, how.issuedBeforeCallOff)];
  });
  if (!standing.some(isOursOn999)) standing.push(compiledIn);
  return { standing: inOrder(standing), boundaries: here.flatMap(validityBounds) };
}

/** null where the advice does not stand. */
function stands(
  advice: PublicAdvice,
  windows: readonly WindowAt[],
  place: Place,
  at: number,
): { issuedBeforeCallOff: boolean } | null {
  if (advice.when === "never" || advice.editorial.state !== "ACTIVE") return null;
  if (advice.when === "always" && advice.windows.length === 0) {
    return isValid(advice, at) ? { issuedBeforeCallOff: false } : null;
  }
  const bound = windows.filter((w) => !w.distant && isBoundTo(advice, w));
  if (bound.some((w) => !w.off && isOn(w, advice, at))) return { issuedBeforeCallOff: false };
  const off = bound.filter((w) => w.off && !w.lapsed && (w.phase === "PAST" || isOn(w, advice, at)));
  if (off.length === 0 || !isOfPlaceItself(advice, place)) return null;
  return { issuedBeforeCallOff: !off.every((w) => cameWithCallOff(advice, w)) };
}

/** A hospital's own advice on its own page stays whole when the strike is called off: it may have cancelled operations. */
function isOfPlaceItself(advice: PublicAdvice, place: Place): boolean {
  return place.trust !== null && advice.issuer.value?.trust === place.trust.code.value;
}

/** Whether the advice and the news of the call-off are from one source. */
function cameWithCallOff(advice: PublicAdvice, { event, window }: WindowAt): boolean {
  const calledOff = window.status.value === "SUSPENDED" || window.status.value === "CALLED_OFF";
  const news = sourcesOf(event, calledOff ? window.status : window.outcome);
  return advice.evidence.some((e) => "source" in e && news.includes(e.source));
}

/** Coming (within the advice's own validity), on, or perhaps still running on. */
function isOn(window: WindowAt, advice: PublicAdvice, at: number): boolean {
  switch (window.phase) {
    case "UPCOMING":
    case "UNDATED":
      return isValid(advice, at);
    case "NOW":
    case "ON_DAY":
    case "END_UNKNOWN":
    case "MAY_RUN_ON":
      return true;
    case "PAST":
      return false;
  }
}

/** Advice that names windows stands with those; standing advice with every window of its kind of staff. */
function isBoundTo(advice: PublicAdvice, { event, window }: WindowAt): boolean {
  if (advice.when === "issuer-only" && advice.issuer.value === null) return false;
  if (advice.windows.length > 0) return advice.windows.some((w) => w.event === event.id && w.window === window.id);
  if (advice.when === "issuer-only") return false;
  const groups = event.staffGroups.value;
  if (advice.when === "ambulance" && !groups.includes("AMBULANCE_STAFF")) return false;
  return advice.staffGroups.value === null || advice.staffGroups.value.some((g) => groups.includes(g));
}

function isFor(advice: PublicAdvice, place: Place): boolean {
  if (advice.trust.value !== null) return advice.trust.value === place.trust?.code.value;
  return advice.nations.value === null || advice.nations.value.includes(place.nation);
}

function isValid(advice: PublicAdvice, at: number): boolean {
  const { from, to } = advice.validity;
  return (from === null || Date.parse(from) <= at) && (to === null || at < Date.parse(to));
}

function validityBounds(advice: PublicAdvice): number[] {
  return [advice.validity.from, advice.validity.to].flatMap((bound) => (bound === null ? [] : [Date.parse(bound)]));
}

function standingOf(record: PublicAdvice, issuedBeforeCallOff: boolean): Standing {
  return {
    record,
    topic: record.topic.value,
    level: record.level,
    texts: record.texts,
    issuer: record.issuer.value?.name ?? null,
    issuedBeforeCallOff,
  };
}

const compiledIn: Standing = {
  record: null,
  topic: LIFE_THREATENING,
  level: "EMERGENCY",
  texts: emergencyTexts,
  issuer: null,
  issuedBeforeCallOff: false,
};

/**
 * Our standing words on 999, complete: the only ones that the compiled-in ones make way for. A hospital's own, or advice
 * whose issuer a text did not give, are welcome beside them and do not stand in for them.
 */
function isOursOn999({ record, topic, level, issuer }: Standing): boolean {
  if (topic !== LIFE_THREATENING || level !== "EMERGENCY" || issuer !== null) return false;
  return record === null || (record.when === "always" && record.windows.length === 0);
}

/**
 * Call 999 first, in our words; then by level; what a hospital itself says something about before what only we do; then by
 * topic. What several issuers say on one topic stands together, and a client may show it as one: each keeps its own words
 * and conditions, an issuer's before ours.
 */
function inOrder(standing: readonly Standing[]): Standing[] {
  const groupOf = ({ level, topic }: Standing) => `${level} ${topic}`;
  const issued = new Set(standing.filter(({ issuer }) => issuer !== null).map(groupOf));
  return standing.toSorted(
    (a, b) =>
      Number(isOursOn999(b)) - Number(isOursOn999(a)) ||
      Number(b.topic === LIFE_THREATENING) - Number(a.topic === LIFE_THREATENING) ||
      AdviceLevel.options.indexOf(a.level) - AdviceLevel.options.indexOf(b.level) ||
      Number(issued.has(groupOf(b))) - Number(issued.has(groupOf(a))) ||
      compare(a.topic, b.topic) ||
      Number(b.issuer !== null) - Number(a.issuer !== null) ||
      compare(a.record?.id ?? "", b.record?.id ?? ""),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
