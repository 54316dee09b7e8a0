/** Who speaks in each sentence: named in it, carried on by "it" or an open quotation, or the publisher of its own page. */
import type { Basis, Nation } from "../../../schema/codes.ts";
import type { Seen } from "../model.ts";
import type { Reading } from "../reading.ts";

export type Issuer = { name: string; trust: string | null; nation: Nation | null; basis: Basis; seen: Seen | null };

const verbs =
  /\b(?:said|says|saying|stress(?:ed|es|ing)|warn(?:ed|s|ing)|advis(?:ed|es|ing)|urg(?:ed|es|ing)|ask(?:ed|s|ing)|add(?:ed|s)|stat(?:ed|es|ing)|remind(?:ed|s|ing)|told|publish(?:ed|es)|announc(?:ed|es)|confirm(?:ed|s)|statement|guidance|advice|spokes\w{3,8})\b/i;
const bodies: readonly [RegExp, Nation][] = [
  [/\bNHS England\b/, "ENGLAND"],
  [/\bNHS Wales\b/, "WALES"],
  [/\bNHS Scotland\b/, "SCOTLAND"],
  [/\b(?:UK Health Security Agency|UKHSA)\b/, "ENGLAND"],
];
const carriedOn =
  /^(?:it|they|the (?:trust|hospital|board|service|advice|letter|statement|spokes\w{3,8}))\b|\b(?:the (?:advice|trust|guidance|statement) (?:said|says|stated|added|adds)|(?:it|they|he|she) (?:said|added|has also))\b/i;
/** Publishers that speak for themselves; a newspaper does not advise. */
const institution = /\b(?:NHS|Trust|Health Board|Hospitals?|Ambulance Service|Integrated Care|ICB|Council)\b/;

export function issuersOf(reading: Reading): Map<Seen, Issuer> {
  const issuers = new Map<Seen, Issuer>();
  let last: Issuer | null = null;
  for (const seen of reading.document) {
    const named = speakerOf(seen);
    const union = seen.unions.length > 0 && verbs.test(seen.sentence.text);
    if (named) last = named;
    else if (union) last = null;
    const carries = last !== null && (seen.sentence.region === "quote" || carriedOn.test(seen.sentence.text));
    if (named) issuers.set(seen, named);
    else if (carries && last && !union) issuers.set(seen, { ...last, basis: "inferred" });
    else {
      const own = publisherOf(reading);
      if (own) issuers.set(seen, own);
      // Somebody else's sentence ends what "it" may stand for; a following quotation is theirs.
      if (verbs.test(seen.sentence.text) && !carries) last = null;
    }
  }
  return issuers;
}

function speakerOf(seen: Seen): Issuer | null {
  const { text } = seen.sentence;
  if (!verbs.test(text)) return null;
  const body = bodies.find(([pattern]) => pattern.test(text));
  if (body) return { name: body[0].exec(text)?.[0] ?? "", trust: null, nation: body[1], basis: "stated", seen };
  const organisation = seen.organisations.find((o) => o.codes.length === 1 && o.reason === null);
  if (!organisation) return null;
  return { name: organisation.name, trust: organisation.codes[0] ?? null, nation: null, basis: "stated", seen };
}

function publisherOf({ publisher }: Reading): Issuer | null {
  if (publisher === null || !(institution.test(publisher.name) || publisher.trust)) return null;
  return {
    name: publisher.name,
    trust: publisher.trust?.code.value ?? null,
    nation: publisher.nation,
    basis: "inferred",
    seen: null,
  };
}
