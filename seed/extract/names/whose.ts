/** Whose services, whose advice, and of which strikes: what impacts and advice take from the rest of the text. */
import type { Basis, Nation } from "../../../schema/codes.ts";
import type { Doubt, OrganisationMention, Seen, Span } from "../model.ts";
import type { Reading } from "../reading.ts";
import type { Strikes } from "../strikes/strikes.ts";
import { phrase } from "../text/phrases.ts";
import { isOfEarlier, isOfOtherMonths, namesEarlier } from "./earlier.ts";
import { codeOf } from "./of-text.ts";
import { spelledOut } from "../text/letter-case.ts";
import { townsIn } from "./towns.ts";

export type Whose = { code: string | null; basis: Basis; detail: string | null; doubt: Doubt | null };

const ours = /\b(?:we|our|us)\b|\b(?:the|this) (?:trust|hospital|health board|board)\b|^["']?its\b/i;

/** So many sentences may stand between a name and "the trust", or what else is told of it. */
const REACH = 4;

/**
 * The organisations that a statement is about: the one its sentence names before it, those it names behind it, or who
 * speaks of "we" and "the trust". On a trust's own page, and in a text about one organisation, it is theirs, as an
 * inference; what is said of a nation is of none.
 */
export function whoseOf(seen: Seen, at: Span, reading: Reading): [Whose, ...Whose[]] {
  const before = seen.organisations.findLast((o) => o.end <= at.start);
  const place = placeBefore(seen, before?.end ?? seen.sentence.start, at.start);
  if (place !== null && seen.organisations.length > 0) return [ofOther(place)];
  if (before) return [fromMention(before, "stated")];
  const [first, ...rest] = seen.organisations;
  if (first) return [fromMention(first, "stated"), ...rest.map((o) => fromMention(o, "stated"))];
  const last = namedBefore(seen, reading).at(-1)?.organisations.at(-1);
  if (last && ours.test(seen.sentence.text)) return [fromMention(last, "inferred")];
  if (isOfNation(seen)) return [nobodys];
  const publisher = reading.publisher?.trust ?? null;
  if (publisher) return [{ code: publisher.code.value, basis: "inferred", detail: null, doubt: null }];
  if (reading.ofText) return [inferred(reading.ofText.code, "is about", reading)];
  const near = carePlace(seen, reading);
  return [near === null ? nobodys : inferred(near, "tells of care at", reading)];
}

const atPlace = spelledOut(
  /\bat (?:the )?(?-i:(?!(?:Christmas|Easter|NHS|A&E|GPs?|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b)[A-Z][\w'-]{2,20})(?: (?-i:[A-Z][\w'-]{2,20})){0,3}/i,
);

/** "At Homerton 60 were moved, while Barts lost 9": a place that the directory does not know, nearer than one that it does. */
function placeBefore({ sentence: { text, start } }: Seen, from: number, to: number): string | null {
  return atPlace.exec(text.slice(from - start, to - start))?.[0] ?? null;
}

const ofOther = (place: string): Whose => ({
  code: null,
  basis: "missing",
  detail: place,
  doubt: { code: "ORG_AMBIGUOUS", detail: `it is told of what is "${place}": which organisation is that?` },
});

/** "Its A&E is open", "we will ring you": advice of whom the sentence before names. "The hospital" may be any. */
const itsOwn = /^["']?its\b|\b(?:the|this) (?:trust|health board)\b|\b(?:we|our|us)\b/i;

/** For whose patients advice is that names nobody: it follows from the rest of the text, and a person checks it. */
export function lentTo(seen: Seen, reading: Reading): Whose {
  const last = itsOwn.test(seen.sentence.text) ? namedBefore(seen, reading).at(-1)?.organisations.at(-1) : undefined;
  const code = last ? codeOf(last) : null;
  if (code !== null) return inferred(code, "speaks before of", reading);
  if (reading.ofText?.isOnly) return inferred(reading.ofText.code, "is about", reading);
  const near = carePlace(seen, reading);
  return near === null ? nobodys : inferred(near, "tells of care at", reading);
}

export const nobodys: Whose = { code: null, basis: "missing", detail: null, doubt: null };

function inferred(code: string, verb: string, reading: Reading): Whose {
  const detail = `the sentence names no organisation; the text ${verb} ${reading.trust(code)?.name ?? code}`;
  return { code, basis: "inferred", detail: null, doubt: { code: "ORG_AMBIGUOUS", detail } };
}

const namedBefore = (seen: Seen, { document }: Reading): Seen[] => {
  const index = document.indexOf(seen);
  return document.slice(Math.max(0, index - REACH), index).filter((one) => one.organisations.length > 0);
};

const careThere = phrase("CARE_OF_PLACE", "name-phrases");

/** "Children's A&E is shut", behind "A&E at St Mary's is open": the same place, in a text that names no other. */
function carePlace(seen: Seen, reading: Reading): string | null {
  const last = namedBefore(seen, reading).at(-1);
  if (last === undefined || ![seen, last].every(({ sentence }) => careThere.test(sentence.text))) return null;
  const codes = new Set(reading.document.flatMap(({ organisations }) => organisations.map(codeOf)));
  const [only, ...more] = codes;
  return more.length === 0 ? (only ?? null) : null;
}

/** "Across England 4,000 operations were put off." */
export const isOfNation = (seen: Seen): boolean =>
  seen.nations.some(({ value }) => value !== "ABROAD") || seen.cues.some(({ value }) => value === "NATIONAL");

const ofSomePlace = phrase("OF_SOME_PLACE", "name-phrases");
const ofOwnHouse = phrase("OF_OWN_HOUSE", "name-phrases");

/** "The A&E at Elmbridge", "our hospitals": said of one place, even where nobody can tell which; never of a nation. */
export const isOfSomePlace = (seen: Seen): boolean =>
  ofSomePlace.test(seen.sentence.text) || ofOwnHouse.test(seen.sentence.text) || townsIn(seen).length > 0;

/** "We have put off 300", where nobody knows who we are. "Our NHS" is everybody's. */
export const isOfSomebody = (seen: Seen): boolean =>
  /\b(?:we|our(?! NHS\b| health service\b)|us)\b/i.test(seen.sentence.text);

/** What a person is asked where a place is told that cannot be told from others. */
export function placeDoubt(nation: Nation | null, field: "nation" | "nations"): Doubt {
  const where = nation === null ? "a nation" : `all of ${nation}`;
  const how = `--set N.${field}=${nation ?? "…"}, or --set N.trust=…`;
  return { code: "NATION_UNKNOWN", detail: `it is said of some place: is it for ${where}? Say so (${how})` };
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
export function aboutOf(seen: Seen, { found, candidates }: Strikes, publishedOn: string | null): string[] {
  const ids = (indexes: number[]) => indexes.flatMap((i) => candidates[i]?.id ?? []);
  const all = found.map((_, i) => i);
  const starts = found.flatMap(({ windows }) => windows.flatMap(({ start }) => start.value ?? []));
  const isOver = seen.cues.some((cue) => cue.value === "PAST") || isOfEarlier(seen, publishedOn, starts);
  const here = all.filter((i) => found[i]?.claims.some((claim) => claim.seen === seen));
  if (here.length > 0) return ids(here);
  // "In July's strike", "since the dispute began": of none that the text tells of, also where the only one is over.
  if (isOfOtherMonths(seen, publishedOn, starts) || (found.length === 1 && namesEarlier(seen))) return [];
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
