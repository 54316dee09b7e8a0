/**
 * Does a strike apply to a place? NO needs proof: another nation, or a list that names every organisation.
 */
import type { Nation } from "./codes.ts";
import type { Scope, StrikeEvent, Trust } from "./records.ts";

/** A trust, or (with `trust` null) a whole nation. */
export type Place = { nation: Nation; trust: Trust | null };

/** The organisations by code. */
export type Directory = ReadonlyMap<string, Trust>;

export type Applies = "YES" | "NO" | "UNKNOWN";

export function applies(event: StrikeEvent, place: Place, directory: Directory): Applies {
  const nations = event.nations.value;
  if (nations !== null && !nations.includes(place.nation)) return "NO";
  const scope = event.scope.value;
  switch (scope.type) {
    case "NATION":
      return nations === null ? "UNKNOWN" : "YES";
    case "ORGANISATIONS":
      return place.trust === null ? "UNKNOWN" : appliesToTrust(scope, place.trust, directory);
    case "AREA":
    case "UNKNOWN":
      return "UNKNOWN";
  }
}

function appliesToTrust(
  scope: Extract<Scope, { type: "ORGANISATIONS" }>,
  trust: Trust,
  directory: Directory,
): Applies {
  const code = trust.code.value;
  if (scope.codes.includes(code)) return "YES";
  const listed = scope.codes.map((c) => directory.get(c));
  const ambulances = listed.filter((t) => t?.kind === "ambulance");
  if (ambulances.some((t) => t?.servedTrusts?.includes(code))) return "YES";
  // An ambulance service takes patients to trusts that its notice does not name: without the list of those it serves,
  // none can be ruled out. A code we do not know, or a predecessor of this trust, rules nothing out either.
  const unsure = listed.some((t) => t === undefined || t.successors.includes(code) || serves(t) === null);
  return scope.complete && !unsure ? "NO" : "UNKNOWN";
}

function serves(trust: Trust): readonly string[] | null {
  return trust.kind === "ambulance" ? trust.servedTrusts : [];
}
