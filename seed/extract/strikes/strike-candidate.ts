/** A strike that was found, as a candidate: every field with its basis and quotes, every doubt as a flag. */
import type { Field, StrikeCandidate } from "../../draft.ts";
import type { Cover } from "../strike-cover/cover.ts";
import { candidateId, distinct, quotesOf } from "../text/evidence.ts";
import type { Doubt, Seen } from "../model.ts";
import { absenceDoubts } from "../names/absent.ts";
import { nationsOfClaim } from "../names/places.ts";
import { nationsOf } from "../names/nations-of.ts";
import { employerOffered, placeTeller, scopeOf } from "../names/scope.ts";
import type { Reading } from "../reading.ts";
import { openCode, type StatusReading } from "../strike-status/status.ts";
import type { FoundStrike } from "./strikes.ts";
import { organisationDoubts, strikerDoubts, unionDoubts } from "../names/who-doubts.ts";
import { isSurelyTheirs, unionsNamed, unionsOf } from "../names/unions-of.ts";
import { withoutJoined } from "./telling.ts";
import { windowField } from "./window-field.ts";
import { dayCountDoubts, partDoubts } from "../strike-hours/lasting.ts";
import { isStrike } from "../text/cues.ts";

export function candidateOf(
  strike: FoundStrike,
  all: readonly FoundStrike[],
  reading: Reading,
  status: StatusReading,
  cover: Cover,
): StrikeCandidate {
  const quotes = quotesOf(reading.text);
  const quote = (seen: Seen) => quotes.add(seen.sentence);
  const sentences = [...new Set(strike.claims.map((claim) => claim.seen))];
  for (const seen of sentences) quote(seen);
  const flags: Doubt[] = [];
  const theirs = withoutJoined(strike, all, reading);
  const unions = unionsOf(strike, theirs);
  const nations = nationsOf(strike, all, reading);
  // Where the text contradicts itself on the nation, what its own sentences say tells it from others that are off.
  const told = nations.value ?? strike.claims.flatMap(nationsOfClaim);
  const windows = strike.windows.map((window) =>
    windowField(window, { strike, all, quotes, status, cover, flags, reading, theirs, nations: told }),
  );
  const telling = strike.past
    ? sentences
    : reading.document.filter((seen) => sentences.includes(seen) || seen.cues.some(isStrike) || seen.unions.length > 0);
  const scope = scopeOf(
    {
      groups: strike.strikers.groups,
      unions: unions.values,
      organisations: strike.trusts.map(({ code }) => code.value),
    },
    {
      claims: [...new Set([...sentences, ...sentences.map((seen) => placeTeller(seen, reading.document))])],
      telling,
      offered: strike.past || nations.basis === "stated" ? null : employerOffered(strike.strikers.groups, reading),
    },
  );
  flags.push(
    ...nations.doubts,
    ...scope.doubts,
    ...strikerDoubts(strike, all, reading),
    ...unionDoubts(windows, strike, unionsNamed(strike, reading), isSurelyTheirs(unions, strike, all, theirs)),
    ...organisationDoubts(sentences),
    ...absenceDoubts(strike, reading.document),
    ...dayCountDoubts(strike.windows),
    ...partDoubts(strike.windows),
    ...textDoubts(strike, reading, status),
  );
  const first = strike.claims[0];
  const start = strike.windows[0]?.start.value ?? JSON.stringify(first?.window.startDate ?? null);
  const placed = <T>(found: { value: T; basis: Field<T>["basis"]; ruleId: string | null; from: Seen[] }): Field<T> => ({
    value: found.value,
    basis: found.basis,
    ruleId: found.ruleId,
    evidence: found.from.map(quote),
  });
  return {
    kind: "STRIKE_EVENT",
    id: candidateId(reading.source, "STRIKE_EVENT", first?.when ?? { start: 0, end: 0 }, `${strike.key} ${start}`),
    fields: {
      nations: placed(nations),
      staffGroups: placed({
        value: strike.strikers.groups,
        basis: strike.strikers.basis,
        ruleId: null,
        from: strike.strikers.seen ? [strike.strikers.seen] : [],
      }),
      action: {
        value: strike.claims.every((c) => c.shortOfStrike) ? "ACTION_SHORT_OF_STRIKE" : "STRIKE",
        basis: "stated",
        ruleId: first?.cue?.ruleId ?? null,
        evidence: [0],
      },
      scope: placed(scope),
      windows: { value: windows, basis: "stated", ruleId: first?.when.ruleId ?? null, evidence: sentences.map(quote) },
    },
    flags: distinct(flags),
    evidence: quotes.list,
  };
}

/** Doubts about the text as a whole. */
function textDoubts({ past }: FoundStrike, { isDiff }: Reading, { open }: StatusReading): Doubt[] {
  const version = "the text compares two versions, and which of them says this cannot be told";
  const spokenOf = "a call-off is spoken of, and not said to have happened";
  return [
    ...(isDiff ? [{ code: "VERSION_UNKNOWN" as const, detail: version }] : []),
    ...(open.length > 0 && !past ? [{ code: openCode, detail: spokenOf }] : []),
  ];
}
