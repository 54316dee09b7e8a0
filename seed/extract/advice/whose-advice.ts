/**
 * For whom a piece of advice is: the patients of a trust, or a nation. What a trust tells its own patients must not be shown
 * to all of England; whom to ring, 999 or 111, is the same for everybody.
 */
import { Nation } from "../../../schema/codes.ts";
import { LIFE_THREATENING } from "../../../schema/emergency.ts";
import type { AdviceCandidate } from "../../draft.ts";
import type { Doubt, OrganisationMention, Seen } from "../model.ts";
import { codeOf } from "../names/of-text.ts";
import {
  aboutOf,
  inferredNationOf,
  isOfNation,
  isOfSomebody,
  isOfSomePlace,
  lentTo,
  placeDoubt,
} from "../names/whose.ts";
import type { Reading } from "../reading.ts";
import type { Strikes } from "../strikes/strikes.ts";
import { phrase } from "../text/phrases.ts";
import type { AdviceClaim } from "./advice-claims.ts";
import type { Issuer } from "./issuers.ts";

type Fields = AdviceCandidate["fields"];
/** `from`: the sentence that says so, where it is another than the advice's own. */
export type ForWhom = {
  trust: Omit<Fields["trust"], "evidence">;
  nations: Omit<Fields["nations"], "evidence">;
  from: Seen | null;
  doubts: Doubt[];
};

const nowhere = { value: null, basis: "missing", ruleId: null } as const;

export function forWhom(claim: AdviceClaim, issuer: Issuer | null, reading: Reading, strikes: Strikes): ForWhom {
  const there = nationNamed(claim);
  const isElsewhere = there !== null && reading.trust(issuer?.trust ?? "")?.nation !== there;
  if (isElsewhere) return ofNation(there, "derived", []);
  // A trust's own advice is for its patients.
  if (issuer?.trust) return ofTrust({ code: issuer.trust, basis: "derived", from: issuer.seen, doubts: [] });
  const own = namedIn(claim, issuer);
  if (own.length > 0) return ofNamed(own, claim.seen);
  // A body of one nation speaks for all of it.
  if (issuer?.nation && issuer.seen) return ofNation(issuer.nation, "derived", []);
  const about = aboutOf(claim.seen, strikes, reading.publishedOn);
  const nation = issuer?.nation ?? inferredNationOf(about, reading, strikes);
  const { code, doubt } = isGeneral(claim, reading) ? { code: null, doubt: null } : lentTo(claim.seen, reading);
  if (code !== null)
    return ofTrust({ code, basis: "inferred", from: reading.ofText?.seen ?? null, doubts: doubt ? [doubt] : [] });
  const isOfPlace = isOfSomePlace(claim.seen) || (issuer === null && isOfSomebody(claim.seen));
  if (isOfPlace) return { ...nowhereYet, doubts: [placeDoubt(nation, "nations")] };
  if (issuer?.nation) return ofNation(issuer.nation, "derived", []);
  const known = nation ?? nationOfAll(claim, about, strikes);
  return known === null
    ? { ...nowhereYet, doubts: [{ code: "NATION_UNKNOWN", detail: "the text does not say for which nation this is" }] }
    : ofNation(known, "inferred", [
        { code: "NATION_INFERRED", detail: "the nation is that of the strike, or of the publisher" },
      ]);
}

/** "In England patients are told to come as planned", in a text about strikes elsewhere. */
const inNation = phrase("IN_A_NATION", "advice-phrases");

function nationNamed({ seen }: AdviceClaim): Nation | null {
  if (!inNation.test(seen.sentence.text)) return null;
  const [only, ...more] = new Set(seen.nations.map(({ value }) => value));
  const named = Nation.options.find((nation) => nation === only);
  return more.length === 0 && named ? named : null;
}

const nowhereYet = { trust: nowhere, nations: nowhere, from: null };

const ofNation = (nation: Nation, basis: "derived" | "inferred", doubts: Doubt[]): ForWhom => ({
  trust: nowhere,
  nations: { value: [nation], basis, ruleId: null },
  from: null,
  doubts,
});

type Trusts = { code: string; basis: "stated" | "derived" | "inferred"; from: Seen | null; doubts: Doubt[] };

const ofTrust = ({ code, basis, from, doubts }: Trusts): ForWhom => ({
  trust: { value: code, basis, ruleId: null },
  nations: nowhere,
  from,
  doubts,
});

/** The organisations that the advice itself names, without the one that only passes it on. */
function namedIn({ seen, body }: AdviceClaim, issuer: Issuer | null): OrganisationMention[] {
  const { organisations } = seen;
  return organisations.filter(({ start, end, name }) => start < body.end && body.start < end && name !== issuer?.name);
}

/** One that is sure; of several, or of one that may be any of several, a person says which. */
function ofNamed(named: readonly OrganisationMention[], seen: Seen): ForWhom {
  const codes = new Set(named.map(codeOf));
  const [only, ...more] = codes;
  if (only && more.length === 0) return ofTrust({ code: only, basis: "stated", from: seen, doubts: [] });
  const [doubtful] = named.filter((one) => codeOf(one) === null);
  const detail =
    doubtful === undefined
      ? `it names ${named.map(({ name }) => `"${name}"`).join(", ")}: for which of them is it?`
      : (doubtful.reason ?? `"${doubtful.name}" is nearly: ${doubtful.suggestion ?? "another name"}`);
  return { ...nowhereYet, doubts: [{ code: doubtful?.suggestion ? "ORG_FUZZY" : "ORG_AMBIGUOUS", detail }] };
}

const ofOwnHouse = phrase("OF_OWN_HOUSE", "name-phrases");
/** Whom to ring is everybody's: no trust has a number of its own for it. */
const ofAll: ReadonlySet<string> = new Set([LIFE_THREATENING, "urgent-not-emergency"]);

/** "Call 999 if a life is at risk", and what names a nation; but "call 111 before you come to our A&E" is one trust's. */
const isGeneral = ({ topic, seen }: AdviceClaim, { publisher }: Reading): boolean =>
  isOfNation(seen) || (ofAll.has(topic) && publisher?.trust == null && !ofOwnHouse.test(seen.sentence.text));

/** Whom to ring, in a text about strikes at some trusts: as anywhere in their nation. */
function nationOfAll({ topic }: AdviceClaim, about: readonly string[], { candidates }: Strikes): Nation | null {
  if (!ofAll.has(topic)) return null;
  const strikes = candidates.filter(({ id }) => about.includes(id));
  const [only, ...more] = new Set(strikes.flatMap(({ fields }) => fields.nations.value ?? []));
  return more.length === 0 ? (only ?? null) : null;
}
