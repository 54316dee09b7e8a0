/**
 * The nation of a statement that names none, in a text that tells of several: that of the heading over its section, or
 * that of the employer whose staff strike, or of their town. "Wales", over "8 December: nurses - called off"; "GMB members at the Welsh
 * Ambulance Service", before "their colleagues in England".
 */
import type { Nation } from "../../../schema/codes.ts";
import type { Mention, Seen } from "../model.ts";
import { statedNations, townsOfStrikers, valuesIn } from "./places.ts";
import { daysOf } from "../strikes/beside.ts";
import { areSeveral } from "./places-by-day.ts";
import { strikingOrganisations } from "./scope.ts";
import { isOutsideHealth } from "./sector.ts";

export function withNationsOfSections(document: readonly Seen[]): Seen[] {
  const headings = document.map(nationOfHeading);
  if (new Set(headings.flatMap((nation) => nation?.value ?? [])).size < 2) return [...document];
  let section: Mention | null = null;
  return document.map((seen, at) => {
    section = headings[at] ?? (endsSection(seen) ? null : section);
    const isSilent = seen.nations.length + seen.carriedNations.length === 0;
    return section !== null && isSilent ? { ...seen, carriedNations: [section] } : seen;
  });
}

/** "England", "In Wales:", on a line of its own. */
function nationOfHeading({ sentence: { text, start, region }, nations: [nation, ...more] }: Seen): Mention | null {
  if (!nation || more.length > 0 || nation.value === "UK" || nation.value === "ABROAD") return null;
  const rest = `${text.slice(0, nation.start - start)} ${text.slice(nation.end - start)}`;
  const isAlone = /^\W*(?:(?:strikes?|strike (?:days|dates)|action|dates|in|across) ){0,3}\W*$/i.test(rest);
  return isAlone && (region === "headline" || region === "list" || text.length < 30) ? nation : null;
}

/** "What should patients do?" */
const endsSection = ({ sentence: { region }, whens, groups, unions }: Seen): boolean =>
  region === "headline" && whens.length + groups.length + unions.length === 0;

export function withNationsOfEmployers(document: readonly Seen[], nationOf: (code: string) => Nation | null): Seen[] {
  const own = document.map((seen) => nationOfEmployers(seen, nationOf) ?? nationOfTowns(seen));
  const named = document.flatMap((seen) => statedNations(seen).map(({ value }) => value));
  const several = new Set([...named, ...own.flatMap((nation) => nation?.value ?? [])]);
  if (several.size < 2) return [...document];
  // "Nurses in England and Wales walk out": the staff of one hospital do so with all the others.
  const together = document.map((seen) => valuesIn([seen])).filter((nations) => nations.length > 1);
  return document.map((seen, at) => {
    const nation = own[at];
    const isSilent = seen.nations.length + seen.carriedNations.length === 0;
    const isApart = nation && !together.some((nations) => nations.includes(nation.value));
    return isApart && isSilent ? { ...seen, carriedNations: [nation] } : seen;
  });
}

/** The one nation of those whose staff are said to strike. */
function nationOfEmployers(seen: Seen, nationOf: (code: string) => Nation | null): Mention | null {
  const employers = strikingOrganisations([seen]).map(({ organisation }) => organisation);
  const nations = new Set(
    employers.map(({ codes, reason }) => (codes.length === 1 && !reason ? nationOf(codes[0]!) : null)),
  );
  const [nation, ...more] = nations;
  const [first] = employers;
  if (!first || !nation || more.length > 0) return null;
  return { ruleId: "p.employer", value: nation, start: first.start, end: first.end };
}

/** The one nation of the towns whose staff strike on a day: "nurses in Cardiff walk out on 9 December". */
function nationOfTowns(seen: Seen): Mention | null {
  const [first, ...more] = daysOf(seen).length > 0 && !isOutsideHealth(seen) ? townsOfStrikers(seen) : [];
  return first && !areSeveral([first, ...more]) ? first : null;
}
