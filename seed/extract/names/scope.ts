/** Where a strike is: at named employers, in the whole nation, or nobody knows. */
import type { Scope } from "../../../schema/records.ts";
import type { Doubt, OrganisationMention, Seen } from "../model.ts";
import { behindPeople, place, type Places, statedNations, tellsOfPeople } from "./places.ts";
import type { Reading } from "../reading.ts";
import { besideDay, daysOf, type OfDay } from "../strikes/beside.ts";
import { isStrike } from "../text/cues.ts";
import { isOutsideHealth } from "./sector.ts";
import { phrase } from "../text/phrases.ts";

const careNear = /\b(?:appointments?|operations?|procedures?|clinics?|patients?|services)\b/i;
/** Unions and groups whose action is by the whole nation's staff unless they say otherwise; others strike trust by trust. */
const nationalUnions = new Set(["BMA", "HCSA"]);
const nationalGroups = new Set(["RESIDENT_DOCTORS", "CONSULTANTS", "SPECIALTY_DOCTORS"]);

/** "Porters at St Mary's will strike:", over the lines of its days. */
const isLead = ({ sentence: { text } }: Seen): boolean => /:\s*$/.test(text);

/** The sentence that says where, for a line that does not: its own, or the one that stands over its list. */
export function placeTeller(seen: Seen, document: readonly Seen[]): Seen {
  if (seen.sentence.region !== "list" || strikingOrganisations([seen]).length > 0) return seen;
  const lead = document.slice(0, document.indexOf(seen)).findLast(({ sentence }) => sentence.region !== "list");
  return lead && isLead(lead) && strikingOrganisations([lead]).length > 0 ? lead : seen;
}

/** Names of employers whose staff strike: "nurses at …", "…'s porters". */
export function strikingOrganisations(claims: readonly Seen[]): { seen: Seen; organisation: OrganisationMention }[] {
  return claims.flatMap((seen) =>
    seen.organisations
      .filter((organisation) => isEmployer(seen, organisation))
      .map((organisation) => ({ seen, organisation })),
  );
}

/** The employers that one statement names: in a sentence with several days and employers, those that go with its day. */
export function employersOfClaim(claim: OfDay, document: readonly Seen[]) {
  const { seen } = claim;
  const teller = placeTeller(seen, document);
  const named = strikingOrganisations([teller]).map(({ organisation }) => organisation);
  const isSplit = teller === seen && new Set(named.map(({ codes }) => codes.join("+"))).size > 1;
  return isSplit ? besideDay(claim, daysOf(seen), named) : named;
}

/** "Everywhere in Wales but at Aneurin Bevan", "Bradford is unaffected": employers that are named for not being part of it. */
const leftOutBefore = phrase("NO_EMPLOYER_IN_FRONT", "name-phrases");
const leftOutBehind = phrase("NO_EMPLOYER_BEHIND", "name-phrases");

function isEmployer(seen: Seen, { start, end }: OrganisationMention): boolean {
  const text = seen.sentence.text;
  const from = Math.max(0, start - seen.sentence.start - 140);
  const before = text.slice(from, start - seen.sentence.start);
  const listed =
    /(?:\b(?:at|by|for|of|in|across)(?: both)?(?: the)?|(?:,| and)(?: at)?(?: the)?) $/i.test(before) &&
    tellsOfPeople(seen, seen.sentence.start + from, start) &&
    !careNear.test(behindPeople(before));
  if (leftOutBefore.test(before) || leftOutBehind.test(text.slice(end - seen.sentence.start))) return false;
  // "Doctors in England, among them those of …": the strike is not theirs alone.
  if (/\b(?:among them|including|such as|for example|along with)\b[^.;]{0,80}$/i.test(before)) return false;
  const after = text.slice(end - seen.sentence.start).slice(0, 60);
  // "NHS Fife: the strike of porters has been called off."
  const isHead = /^["']?(?:at |in )?$/i.test(before) && /^ ?(?::|[–—-] )/.test(after) && seen.cues.some(isStrike);
  // "The dispute with Bradford Teaching Hospitals goes on, with strikes on 8 and 9 December."
  const isOfDispute =
    /\b(?:dispute|row) (?:with|at|between [\w' ]{3,40} and) (?:the )?$/i.test(before) && seen.cues.some(isStrike);
  return (
    listed ||
    isHead ||
    isOfDispute ||
    /^ (?:is|are|will) (?:also )?(?:set to |due to |be )?(?:stage|staging|strike|striking|walk(?:ing)? out)\b/i.test(
      after,
    ) ||
    /^(?:'s?)? (?:[\w-]{1,18} ){0,2}?(?:staff|nurses|workers|porters|crews|doctors|members|employees)\b/i.test(after)
  );
}

type Strike = { groups: readonly string[]; unions: readonly string[]; organisations: readonly string[] };
/** `telling`: the sentences that may say where the strike is. Of a strike that is over, only its own. */
type Told = { claims: readonly Seen[]; telling: readonly Seen[]; offered: Offered | null };

export function scopeOf({ groups, unions, organisations }: Strike, { claims, telling, offered }: Told): Places<Scope> {
  const says = (list: readonly Seen[], value: string) =>
    list.filter((seen) => seen.cues.some((cue) => cue.value === value) && !isOutsideHealth(seen));
  const at = (codes: readonly string[]): Scope => ({
    type: "ORGANISATIONS",
    codes: [...codes],
    complete: false,
    text: null,
  });
  if (organisations.length > 0) return place(at(organisations), "stated", [...claims], []);
  const [restricted] = says(telling, "RESTRICTED");
  if (restricted)
    return place({ type: "UNKNOWN" }, "missing", [restricted], [unsure("the text speaks of some employers only")]);
  const isOfNation = isOfWholeNation(groups, unions);
  const [first] = says(telling, "NATIONAL").filter(
    (seen) =>
      statedNations(seen).length > 0 || /nation|country|all (?:NHS )?(?:trusts|hospitals)/i.test(seen.sentence.text),
  );
  if (first)
    return place({ type: "NATION" }, "stated", [first], isOfNation || isEverywhere(first) ? [] : [perhapsSome]);
  if (isOfNation && groups.length > 0 && unions.some((union) => nationalUnions.has(union))) {
    // "Consultants at the Royal, in the BMA": such unions strike at one employer, too.
    const isPerhapsLocal =
      strikingOrganisations(telling.filter(({ sentence }) => sentence.region !== "headline")).length > 0 &&
      !telling.some((seen) => statedNations(seen).length > 0);
    return place({ type: "NATION" }, "inferred", [], isPerhapsLocal ? [perhapsLocal] : []);
  }
  if (offered === null)
    return place({ type: "UNKNOWN" }, "missing", [], [unsure("the text does not say where the strike is")]);
  return place(at([offered.code]), "inferred", offered.seen ? [offered.seen] : [], [
    unsure(
      "the strike's own sentences name no organisation: it is the one that the text is about, and others may be out too",
    ),
  ]);
}

type Offered = { code: string; seen: Seen | null };

/**
 * The organisation that a text is about, where its own staff may be those who strike. A trust tells its patients of
 * doctors' strikes that are all of England's, a hospital of those of ambulance crews and of GPs.
 */
export function employerOffered(groups: readonly string[], { document, ofText, trust }: Reading): Offered | null {
  const kind = ofText && trust(ofText.code)?.kind;
  // "The strike from Thursday", in a text that names junior doctors, is theirs for all that is known.
  const perhaps = groups.length > 0 ? groups : document.flatMap((seen) => seen.groups.map(({ value }) => value));
  if (perhaps.some((group) => nationalGroups.has(group) || group === "GENERAL_PRACTITIONERS")) return null;
  const isOfCrews = groups.includes("AMBULANCE_STAFF");
  const isOfAny = groups.every((group) => group === "OTHER_STAFF");
  return isOfAny || isOfCrews === (kind === "ambulance") ? ofText : null;
}

const unsure = (detail: string): Doubt => ({ code: "SCOPE_UNKNOWN", detail });
const perhapsSome = unsure(
  "a nation is named, and not all of its employers: such unions often call out some of them only",
);

const perhapsLocal = unsure("an employer is named, and no nation: please check that they do not strike there alone");

const isOfWholeNation = (groups: readonly string[], unions: readonly string[]): boolean =>
  groups.length > 0
    ? groups.every((group) => nationalGroups.has(group))
    : unions.length > 0 && unions.every((union) => nationalUnions.has(union));

const everywhere = phrase("AT_EVERY_EMPLOYER", "name-phrases");
/** "At every trust", "a national strike"; "in Wales" and "across England" may be at some. */
const isEverywhere = ({ sentence: { text } }: Seen): boolean => everywhere.test(text);
