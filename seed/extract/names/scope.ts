/** Where a strike is: at named employers, in the whole nation, or nobody knows. */
import type { Scope } from "../../../schema/records.ts";
import type { Doubt, OrganisationMention, Seen } from "../model.ts";
import { behindPeople, place, type Places, statedNations, tellsOfPeople } from "./places.ts";
import { isOutsideHealth } from "./sector.ts";

const careNear = /\b(?:appointments?|operations?|procedures?|clinics?|patients?|services)\b/i;
/** Unions whose action is by the whole nation's staff unless they say otherwise; others strike trust by trust. */
const nationalUnions = new Set(["BMA", "HCSA"]);
const nationalGroups = new Set(["RESIDENT_DOCTORS", "CONSULTANTS", "SPECIALTY_DOCTORS"]);

/** Names of employers whose staff strike: "nurses at …", "…'s porters". */
export function strikingOrganisations(claims: readonly Seen[]): { seen: Seen; organisation: OrganisationMention }[] {
  return claims.flatMap((seen) =>
    seen.organisations
      .filter((organisation) => isEmployer(seen, organisation))
      .map((organisation) => ({ seen, organisation })),
  );
}

function isEmployer(seen: Seen, { start, end }: OrganisationMention): boolean {
  const text = seen.sentence.text;
  const from = Math.max(0, start - seen.sentence.start - 140);
  const before = text.slice(from, start - seen.sentence.start);
  const listed =
    /(?:\b(?:at|by|for|of|in|across)(?: both)?(?: the)?|(?:,| and)(?: at)?(?: the)?) $/i.test(before) &&
    tellsOfPeople(seen, seen.sentence.start + from, start) &&
    !careNear.test(behindPeople(before));
  // "Doctors in England, among them those of …": the strike is not theirs alone.
  if (/\b(?:among them|including|such as|for example|along with)\b[^.;]{0,80}$/i.test(before)) return false;
  const after = text.slice(end - seen.sentence.start).slice(0, 60);
  return (
    listed ||
    /^ (?:is|are|will) (?:also )?(?:set to |due to |be )?(?:stage|staging|strike|striking|walk(?:ing)? out)\b/i.test(
      after,
    ) ||
    /^(?:'s?)? (?:[\w-]{1,15} ){0,2}?(?:staff|nurses|workers|porters|crews|doctors|members|employees)\b/i.test(after)
  );
}

/** `telling`: the sentences that may say where the strike is. Of a strike that is over, only its own. */
export function scopeOf(
  claims: readonly Seen[],
  telling: readonly Seen[],
  organisations: readonly string[],
  groups: readonly string[],
  unions: readonly string[],
): Places<Scope> {
  const says = (list: readonly Seen[], value: string) =>
    list.filter((seen) => seen.cues.some((cue) => cue.value === value) && !isOutsideHealth(seen));
  if (organisations.length > 0)
    return place(
      { type: "ORGANISATIONS", codes: [...organisations], complete: false, text: null },
      "stated",
      [...claims],
      [],
    );
  const restricted = says(telling, "RESTRICTED");
  const unknown: Doubt = {
    code: "SCOPE_UNKNOWN",
    detail:
      restricted.length > 0 ? "the text speaks of some employers only" : "the text does not say where the strike is",
  };
  if (restricted.length > 0) return place({ type: "UNKNOWN" }, "missing", restricted.slice(0, 1), [unknown]);
  const national = telling.filter(
    (seen) =>
      says([seen], "NATIONAL").length > 0 &&
      (statedNations(seen).length > 0 || /nation|country|all (?:NHS )?(?:trusts|hospitals)/i.test(seen.sentence.text)),
  );
  const [first] = national;
  if (first) return place({ type: "NATION" }, "stated", [first], []);
  const isNational =
    unions.some((union) => nationalUnions.has(union)) &&
    groups.length > 0 &&
    groups.every((group) => nationalGroups.has(group));
  return isNational
    ? place({ type: "NATION" }, "inferred", [], [])
    : place({ type: "UNKNOWN" }, "missing", [], [unknown]);
}
