/** What is asked of the whole text for each strike: who is told to strike in it, and which trusts. */
import type { Trust } from "../../../schema/records.ts";
import type { Reading } from "../reading.ts";
import { employersOfClaim } from "../names/scope.ts";
import type { strikingGroups } from "../names/strikers.ts";
import type { BoundClaim } from "../strike-hours/bind-hours.ts";
import type { FoundStrike } from "./strikes.ts";

export function tellingOf({ document, publisherUnion, publisher }: Reading, all: ReturnType<typeof strikingGroups>) {
  return { document, all, publisherUnion, publisher: publisher?.trust?.name ?? publisher?.name ?? "" };
}

export function trustsOf(claims: readonly BoundClaim[], reading: Reading): Trust[] {
  const named = claims
    .flatMap((claim) => employersOfClaim(claim, reading.document))
    .filter(({ codes, reason }) => codes.length === 1 && reason === null);
  const codes = new Set(named.flatMap((organisation) => organisation.codes));
  return [...codes].flatMap((code) => reading.trust(code) ?? []);
}

/** The text without the statements of those who join a strike: "Unite's members will be out too" is not of the nurses' own union. */
export function withoutJoined(strike: FoundStrike, all: readonly FoundStrike[], reading: Reading): Reading {
  const own = new Set(strike.claims.map(({ seen }) => seen));
  const others = all.flatMap(({ claims }) => claims.filter(({ joins, seen }) => joins === true && !own.has(seen)));
  const joined = new Set(others.map(({ seen }) => seen));
  return joined.size === 0 ? reading : { ...reading, document: reading.document.filter((seen) => !joined.has(seen)) };
}
