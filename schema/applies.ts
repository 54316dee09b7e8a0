/**
 * Does a strike apply to a place? NO needs proof that no source disputes: another nation, or a list that names every
 * organisation.
 */
import type { Nation } from "./codes.ts";
import type { Fact, Scope, StrikeEvent, Trust } from "./records.ts";

/** A trust, or (with `trust` null) a whole nation. */
export type Place = { nation: Nation; trust: Trust | null };

/** The organisations by code. */
export type Directory = ReadonlyMap<string, Trust>;

export type Applies = "YES" | "NO" | "UNKNOWN";

type Organisations = Extract<Scope, { type: "ORGANISATIONS" }>;

export function applies(event: StrikeEvent, place: Place, directory: Directory): Applies {
  const held = appliesBy(event.nations.value, event.scope.value, place, directory);
  if (held !== "NO") return held;
  const readings = valuesOf(event.nations).flatMap((nations) =>
    valuesOf(event.scope).map((scope) => appliesBy(nations, scope, place, directory)),
  );
  return readings.every((reading) => reading === "NO") ? "NO" : "UNKNOWN";
}

/** What is held, and what other sources say instead. */
function valuesOf<T>(fact: Fact<T>): T[] {
  return [fact.value, ...(fact.rivals ?? []).map((rival) => rival.value)];
}

function appliesBy(nations: Nation[] | null, scope: Scope, place: Place, directory: Directory): Applies {
  const known = nations !== null && nations.length > 0;
  const elsewhere = known && !nations.includes(place.nation);
  switch (scope.type) {
    case "NATION":
      return elsewhere ? "NO" : known ? "YES" : "UNKNOWN";
    case "ORGANISATIONS":
      if (place.trust === null) return elsewhere && !reaches(scope, place.nation, directory) ? "NO" : "UNKNOWN";
      return appliesToTrust(scope, place.trust, elsewhere, directory);
    case "AREA":
    case "UNKNOWN":
      return elsewhere ? "NO" : "UNKNOWN";
  }
}

/** An organisation that is named, or is served by a named ambulance service, is struck whatever nation was given. */
function appliesToTrust(scope: Organisations, trust: Trust, elsewhere: boolean, directory: Directory): Applies {
  const code = trust.code.value;
  const served = ambulancesOf(scope, directory).flatMap((service) => service.servedTrusts ?? []);
  if (scope.codes.includes(code) || served.includes(code)) return "YES";
  if (elsewhere) return servesUnknown(scope, trust, directory) ? "UNKNOWN" : "NO";
  // A code that we do not know, a predecessor of this trust or a successor of it rules nothing out; nor does an empty list.
  const named = [...scope.codes, ...served];
  const heirs = withSuccessors([code], directory);
  const unsure =
    named.length === 0 ||
    scope.codes.some((c) => !directory.has(c)) ||
    withSuccessors(named, directory).has(code) ||
    named.some((c) => heirs.has(c)) ||
    servesUnknown(scope, trust, directory);
  return scope.complete && !unsure ? "NO" : "UNKNOWN";
}

/** Whether an action of another nation's organisations may touch this nation: where one of them serves, or may. */
function reaches(scope: Organisations, nation: Nation, directory: Directory): boolean {
  const touched = [...scope.codes, ...ambulancesOf(scope, directory).flatMap((service) => service.servedTrusts ?? [])];
  return touched.some((code) => directory.get(code)?.nation === nation) || servesUnknown(scope, { nation }, directory);
}

/** A trust, or a whole nation, which is every region of it. */
type Ground = { nation: Nation; region?: string | null };

/**
 * An ambulance service takes patients to trusts that its notice does not name, across a land border too: without the
 * list of those it serves, none within reach can be ruled out.
 */
function servesUnknown(scope: Organisations, ground: Ground, directory: Directory): boolean {
  return ambulancesOf(scope, directory).some(
    (service) => service.servedTrusts === null && (service.nation === ground.nation || adjoins(service, ground)),
  );
}

/** England's regions along each land border: see `decisions/016-ambulances-at-a-border.md`. */
const borderRegions: Partial<Record<Nation, string[]>> = {
  WALES: ["North West", "Midlands", "South West"],
  SCOTLAND: ["North West", "North East and Yorkshire"],
};

/** Whether the two meet at a land border, as far as their regions are known. */
function adjoins(a: Ground, b: Ground): boolean {
  const [english, other] = a.nation === "ENGLAND" ? [a, b] : [b, a];
  const regions = borderRegions[other.nation];
  if (english.nation !== "ENGLAND" || regions === undefined) return false;
  return english.region == null || regions.includes(english.region);
}

function ambulancesOf(scope: Organisations, directory: Directory): Trust[] {
  return scope.codes.flatMap((code) => directory.get(code) ?? []).filter((trust) => trust.kind === "ambulance");
}

/** The codes, those that took over from them, and so on. */
function withSuccessors(codes: readonly string[], directory: Directory): Set<string> {
  const all = new Set(codes);
  // A Set hands out what is added to it while it is walked.
  for (const code of all) for (const successor of directory.get(code)?.successors ?? []) all.add(successor);
  return all;
}
