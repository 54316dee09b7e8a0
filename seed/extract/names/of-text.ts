/** The organisation that a text as a whole is about: what no sentence says of another is its own, for a person to check. */
import type { Trust } from "../../../schema/records.ts";
import { isStrike } from "../text/cues.ts";
import { phrase } from "../text/phrases.ts";
import type { OrganisationMention, Seen } from "../model.ts";
import { strikingOrganisations } from "./scope.ts";
import { isOutsideHealth } from "./sector.ts";

/** `seen`: a sentence that names it; null where only the publisher does. `isOnly`: the text names no other. */
export type OrganisationOfText = { code: string; seen: Seen | null; isOnly: boolean };

/** The one organisation that a name means, where it means one. */
export function codeOf({ codes, reason, suggestion }: OrganisationMention): string | null {
  const [only, ...more] = codes;
  return only !== undefined && more.length === 0 && reason === null && suggestion === null ? only : null;
}

/** "Our hospitals", "the trust": words that a text has of whom it is about. */
const ofOwn = phrase("OF_OWN_HOUSE", "name-phrases");

/**
 * Who publishes a text that names no other; the only one that it names, where its head does, or it speaks of "our
 * hospitals"; and the only one whose staff strike. A paper that quotes one nurse of one hospital is not about that one.
 */
export function organisationOfText(document: readonly Seen[], publisher: Trust | null): OrganisationOfText | null {
  const told = document.filter((seen) => !isOutsideHealth(seen));
  const named = told.flatMap((seen) => seen.organisations.map((one) => ({ seen, code: codeOf(one) })));
  const code = publisher?.code.value ?? named[0]?.code ?? null;
  const isOnly = code !== null && named.every((one) => one.code === code);
  const isAbout =
    publisher !== null ||
    named.some(({ seen }) => seen.sentence.region === "headline" || seen === told[0]) ||
    told.some(({ sentence }) => ofOwn.test(sentence.text));
  if (isOnly && isAbout) return { code, seen: named[0]?.seen ?? null, isOnly };
  return publisher === null ? onlyEmployer(told, isOnly) : null;
}

/** "Porters at St Mary's will strike"; but hospitals are examples in a text of strikes across England. */
function onlyEmployer(told: readonly Seen[], isOnly: boolean): OrganisationOfText | null {
  const striking = told.filter((seen) => seen.cues.some(isStrike));
  if (striking.some(({ cues }) => cues.some(({ value }) => value === "NATIONAL"))) return null;
  const [first, ...more] = strikingOrganisations(striking).map(({ seen, organisation }) => ({
    seen,
    code: codeOf(organisation),
  }));
  if (!first || first.code === null || more.some(({ code }) => code !== first.code)) return null;
  return { code: first.code, seen: first.seen, isOnly };
}
