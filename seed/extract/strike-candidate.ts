/** A strike that was found, as a candidate: every field with its basis and quotes, every doubt as a flag. */
import type { DraftWindow, Field, StrikeCandidate } from "../draft.ts";
import type { Cover } from "./cover.ts";
import { candidateId, distinct, quotesOf } from "./evidence.ts";
import { isStrike } from "./govern.ts";
import type { Doubt, Seen } from "./model.ts";
import { nationsOf } from "./places.ts";
import { scopeOf, strikingOrganisations } from "./scope.ts";
import type { Reading } from "./reading.ts";
import { openCode, type StatusReading } from "./status.ts";
import type { FoundStrike } from "./strikes.ts";
import { unionsNamed, unionsOf, unionsOfClaim } from "./unions-of.ts";
import { windowField } from "./window-field.ts";
import type { FoundWindow } from "./windows.ts";
import { dayCountDoubt } from "./lasting.ts";

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
  const unions = unionsOf(strike, reading);
  const nations = nationsOf(
    sentences,
    reading.document,
    strike.trusts,
    reading.publisher?.nation ?? null,
    strike.past,
    reading.nationsNamed,
  );
  const windows = strike.windows.map((window) =>
    windowField(window, { strike, all, quotes, status, cover, flags, reading, nations: nations.value ?? [] }),
  );
  const telling = strike.past
    ? sentences
    : reading.document.filter((seen) => sentences.includes(seen) || seen.cues.some(isStrike) || seen.unions.length > 0);
  const scope = scopeOf(
    sentences,
    telling,
    strike.trusts.map((t) => t.code.value),
    strike.strikers.groups,
    unions.values,
  );
  const dayCount = dayCountDoubt(strike.windows);
  flags.push(
    ...nations.doubts,
    ...scope.doubts,
    ...strikerDoubts(strike, reading.document),
    ...unionDoubts(windows, strike, unionsNamed(strike, reading)),
    ...organisationDoubts(sentences),
    ...(dayCount ? [dayCount] : []),
  );
  if (sentences.some((seen) => seen.slow))
    flags.push({ code: "SLOW_SENTENCE", detail: "a sentence took too long and was not read to its end" });
  if (reading.isDiff)
    flags.push({
      code: "VERSION_UNKNOWN",
      detail: "the text compares two versions, and which of them says this cannot be told",
    });
  if (status.open.length > 0 && !strike.past)
    flags.push({ code: openCode, detail: "a call-off is spoken of, and not said to have happened" });
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
      scope: placed({ ...scope, from: scope.value.type === "ORGANISATIONS" ? sentences : scope.from }),
      windows: { value: windows, basis: "stated", ruleId: first?.when.ruleId ?? null, evidence: sentences.map(quote) },
    },
    flags: distinct(flags),
    evidence: quotes.list,
  };
}

function strikerDoubts({ strikers, windows }: FoundStrike, document: readonly Seen[]): Doubt[] {
  if (strikers.groups.length === 0)
    return [{ code: "STAFF_GROUP_UNKNOWN", detail: "the text does not say whose strike it is" }];
  const all = new Set(document.flatMap((seen) => seen.groups.map((group) => group.value)));
  const from =
    all.size === 0 ? "the text names a union only" : `the text tells of several staff groups: ${[...all].join(", ")}`;
  // Less than a strike, and a strike without a day, are seldom told with those who take part.
  const isLoose = ({ claims }: FoundWindow) =>
    claims.every((claim) => claim.shortOfStrike || claim.when.ruleId === "w.undated");
  return windows
    .filter(({ claims }) => claims.every((claim) => claim.groupBasis !== "stated"))
    .filter((window) => strikers.groups.length !== all.size || isLoose(window))
    .map(({ start }) => ({
      code: "STAFF_GROUP_INFERRED",
      detail: `${start.value ?? unnamed}: ${from}`,
    }));
}

const unnamed = "the window without a date";

/** Where the text names other unions that organise those who strike, which of them strike is for a person. */
function unionDoubts(windows: readonly DraftWindow[], strike: FoundStrike, others: readonly string[]): Doubt[] {
  return windows.flatMap(({ start, unions: { value, basis } }, i): Doubt[] => {
    const more = others.filter((union) => !value.includes(union));
    const told = (strike.windows[i]?.claims ?? []).map((claim) => unionsOfClaim(claim).join()).filter((t) => t !== "");
    const isMerged = new Set(told).size > 1;
    if (more.length === 0 && !isMerged && (basis === "stated" || value.length < 2)) return [];
    return [
      {
        code: "UNION_UNSURE",
        detail: `${start.value ?? unnamed}: the text also names ${[...more, ...value].join(", ")}`,
      },
    ];
  });
}

function organisationDoubts(sentences: readonly Seen[]): Doubt[] {
  return strikingOrganisations(sentences).flatMap(({ organisation }): Doubt[] => {
    if (organisation.suggestion !== null)
      return [{ code: "ORG_FUZZY", detail: `"${organisation.name}" is nearly: ${organisation.suggestion}` }];
    return organisation.reason === null ? [] : [{ code: "ORG_AMBIGUOUS", detail: organisation.reason }];
  });
}
