/** What is asked of the whole text for each strike: who is told to strike in it, and which trusts. */
import type { Trust } from "../../../schema/records.ts";
import type { Reading } from "../reading.ts";
import { placeTeller, strikingOrganisations } from "../names/scope.ts";
import type { strikingGroups } from "../names/strikers.ts";
import type { BoundClaim } from "../strike-hours/bind-hours.ts";

export function tellingOf({ document, publisherUnion, publisher }: Reading, all: ReturnType<typeof strikingGroups>) {
  return { document, all, publisherUnion, publisher: publisher?.trust?.name ?? publisher?.name ?? "" };
}

export function trustsOf(claims: readonly BoundClaim[], reading: Reading): Trust[] {
  const named = strikingOrganisations(claims.map(({ seen }) => placeTeller(seen, reading.document))).filter(
    ({ organisation }) => organisation.codes.length === 1 && organisation.reason === null,
  );
  const codes = new Set(named.flatMap(({ organisation }) => organisation.codes));
  return [...codes].flatMap((code) => reading.trust(code) ?? []);
}
