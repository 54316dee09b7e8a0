/** Whose services, whose advice, and of which strikes: what impacts and advice take from the rest of the text. */
import type { Basis, Nation } from "../../../schema/codes.ts";
import type { Doubt, OrganisationMention, Seen, Span } from "../model.ts";
import type { Reading } from "../reading.ts";
import type { Strikes } from "../strikes/strikes.ts";

export type Whose = { code: string | null; basis: Basis; detail: string | null; doubt: Doubt | null };

const ours = /\b(?:we|our|us)\b|\b(?:the|this) (?:trust|hospital|health board|board)\b/i;

/**
 * The organisations that a statement is about: the one its sentence names before it, those it names behind it, or who
 * speaks of "we" and "the trust". On a trust's own page, and in a text about one employer, it is theirs, as an inference.
 */
export function whoseOf(seen: Seen, at: Span, reading: Reading): [Whose, ...Whose[]] {
  const before = seen.organisations.findLast((o) => o.end <= at.start);
  if (before) return [fromMention(before, "stated")];
  const [first, ...rest] = seen.organisations;
  if (first) return [fromMention(first, "stated"), ...rest.map((o) => fromMention(o, "stated"))];
  const publisher = reading.publisher?.trust ?? null;
  const index = reading.document.indexOf(seen);
  const last = reading.document
    .slice(Math.max(0, index - 4), index)
    .flatMap((s) => s.organisations)
    .at(-1);
  if (last && ours.test(seen.sentence.text)) return [fromMention(last, "inferred")];
  if (publisher) return [{ code: publisher.code.value, basis: "inferred", detail: null, doubt: null }];
  const [only, ...more] = reading.employers;
  if (only === undefined || more.length > 0) return [{ code: null, basis: "missing", detail: null, doubt: null }];
  const detail = `the sentence names no organisation; the text tells of a strike at ${reading.trust(only)?.name ?? only}`;
  return [{ code: only, basis: "inferred", detail: null, doubt: { code: "ORG_AMBIGUOUS", detail } }];
}

function fromMention(named: OrganisationMention, basis: Basis): Whose {
  const [code, ...more] = named.codes;
  if (named.suggestion !== null) {
    return {
      code: null,
      basis: "missing",
      detail: named.name,
      doubt: { code: "ORG_FUZZY", detail: `"${named.name}" is nearly: ${named.suggestion}` },
    };
  }
  if (code !== undefined && more.length === 0 && named.reason === null)
    return { code, basis, detail: null, doubt: null };
  return {
    code: null,
    basis: "missing",
    detail: named.name,
    doubt: { code: "ORG_AMBIGUOUS", detail: named.reason ?? named.name },
  };
}

/** Strikes that the sentence itself tells of; failing that all that are coming; failing that all. */
export function aboutOf(seen: Seen, { found, candidates }: Strikes): string[] {
  const ids = (indexes: number[]) => indexes.flatMap((i) => candidates[i]?.id ?? []);
  const all = found.map((_, i) => i);
  const isOver = seen.cues.some((cue) => cue.value === "PAST");
  const here = all.filter((i) => found[i]?.claims.some((claim) => claim.seen === seen));
  if (here.length > 0) return ids(here);
  // What the last strike led to is nothing of the next one.
  if (isOver) return ids(all.filter((i) => found[i]?.past === true));
  const coming = all.filter((i) => found[i]?.past === false);
  const pool = coming.length > 0 ? coming : all;
  const nations = seen.nations.map((nation) => nation.value);
  const there = pool.filter((i) => candidates[i]?.fields.nations.value?.some((nation) => nations.includes(nation)));
  return ids(there.length > 0 ? there : pool);
}

/** The nation that all the strikes in question share, where each is known; where there are none, the publisher's. */
export function inferredNationOf(about: readonly string[], reading: Reading, { candidates }: Strikes): Nation | null {
  const strikes = candidates.filter((c) => about.includes(c.id));
  // A strike at one trust does not make its advice the nation's.
  if (strikes.some((c) => c.fields.scope.value.type === "ORGANISATIONS")) return null;
  const lists = strikes.map((c) => c.fields.nations.value);
  const [first] = lists;
  const [only] = first ?? [];
  if (only && lists.every((list) => list?.length === 1 && list[0] === only)) return only;
  return lists.length === 0 ? (reading.publisher?.nation ?? null) : null;
}
