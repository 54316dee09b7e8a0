/** What a person has to look at in who strikes: staff groups, unions and organisations. */
import type { DraftWindow } from "../../draft.ts";
import type { Doubt, Seen } from "../model.ts";
import type { Reading } from "../reading.ts";
import { strikingOrganisations } from "./scope.ts";
import type { FoundStrike } from "../strikes/strikes.ts";
import { type Strikers, strikingGroups } from "./strikers.ts";
import { isOfProfession, professionOf } from "./professions.ts";
import { unionsOfClaim } from "./unions-of.ts";
import type { FoundWindow } from "../strikes/windows.ts";
import { isStrike } from "../text/cues.ts";
import { phrase } from "../text/phrases.ts";
import { isOutsideHealth } from "./sector.ts";

const unnamed = "the window without a date";
const allStaff = "health staff in general";

export function strikerDoubts(
  { strikers, windows, past }: FoundStrike,
  all: readonly FoundStrike[],
  reading: Reading,
): Doubt[] {
  if (strikers.groups.length === 0)
    return [{ code: "STAFF_GROUP_UNKNOWN", detail: "the text does not say whose strike it is" }];
  const named = new Set(reading.document.flatMap((seen) => seen.groups.map((group) => group.value)));
  const from =
    named.size === 0
      ? "the text names a union only"
      : named.size === 1
        ? "the text tells of them in another sentence"
        : `the text tells of several staff groups: ${[...named].join(", ")}`;
  const isOfAll = reading.isOfAllStaff && !strikers.groups.includes("OTHER_STAFF");
  const others = past ? (isOfAll ? [allStaff] : []) : strikingElsewhere(strikers.groups, all, reading);
  // Less than a strike, and a strike without a day, are seldom told with those who take part.
  const isLoose = ({ claims }: FoundWindow) =>
    claims.every((claim) => claim.shortOfStrike || claim.when.ruleId === "w.undated");
  return windows.flatMap((window): Doubt[] => {
    const trust = (value: Strikers["trust"]) => window.claims.some((claim) => claim.groupTrust === value);
    const isAll = strikers.groups.length === named.size;
    const isJoined =
      (named.size > strikers.groups.length && window.claims.some(({ seen }) => joins.test(seen.sentence.text))) ||
      window.claims.some(({ seen }) => namesSome(seen) || namesMembersBeside(seen));
    const isSure =
      (trust("SURE") &&
        !isJoined &&
        strikers.groups.every((group) => named.has(group)) &&
        (isAll || !isLoose(window))) ||
      (trust("TOLD") && isAll && !isLoose(window));
    if (isSure && others.length === 0) return [];
    const why = isSure ? `the text also says of others that they strike: ${others.join(", ")}` : from;
    return [{ code: "STAFF_GROUP_INFERRED", detail: `${window.start.value ?? unnamed}: ${why}` }];
  });
}

/** "Dentists took part in the strike": others did too. */
const joins =
  /\b(?:t(?:ake|akes|aking|ook) part in|join(?:s|ed|ing)? (?:in|the|them)|along(?:side| with)|as well|too)\b/i;

/** "Its members, nurses among them", "hospital doctors and GPs": groups that are some of those who strike. */
function namesSome({ groups, sentence: { text, start } }: Seen): boolean {
  const [first] = groups;
  if (!first) return false;
  const isPart = /\b(?:among (?:them|those|the)|including|such as|for instance)\b[^.;:]{0,40}$/i.test(
    text.slice(0, first.start - start),
  );
  return isPart || /\bhospital doctors\b|\bwere among\b/i.test(text);
}

/** "Nurses in the RCN and members of Unison": who the members of a union beside a group are is not told. */
function namesMembersBeside({ groups, unions, sentence: { text, start } }: Seen): boolean {
  return unions.some(({ value, start: from, end }) => {
    const group = groups.findLast((one) => one.end <= from);
    if (!group || isOfProfession(value)) return false;
    const between = text.slice(group.end - start, from - start);
    return ownMembers.test(between) || (besideGroup.test(between) && membersBehind.test(text.slice(end - start)));
  });
}

/** "Members of Unite walk out on 3 May": one union and one day, though the text tells of others elsewhere. */
function saysWhose({ unions, whens, sentence: { text, start } }: Seen): boolean {
  if (new Set(unions.map(({ value }) => value)).size !== 1) return false;
  if (whens.filter(({ shape }) => shape === "windows").length !== 1 || alsoOthers.test(text)) return false;
  return unions.some(
    (union) => membersOf.test(text.slice(0, union.start - start)) || itsMembers.test(text.slice(union.end - start)),
  );
}

const alsoOthers = /\b(?:also|too|as well|same (?:day|time)|join(?:s|ed|ing)?|again)\b/i;
const theirPeople = String.raw`(?:members?|staff|workers?|nurses|crews|paramedics|doctors|porters|cleaners|assistants|employees)`;
const membersOf = new RegExp(
  String.raw`\b${theirPeople}(?: who are members)? (?:of|in|from|with|belonging to) (?:the )?(?:union |trade union )?$`,
  "i",
);
const itsMembers = new RegExp(
  String.raw`^(?:[^\w]{0,3}\([^()]{2,8}\))?\)?(?:'s?)? (?:[\w-]{2,15} ){0,3}?${theirPeople}\b`,
  "i",
);

/** "Unite and GMB members strike on different days". */
const apart = /\b(?:different|separate|alternate) (?:days|dates)\b/i;

/** "Nurses will be joined by members of Unite": it is another's strike that these join. */
const isJoinedBy = ({ groups, unions, sentence: { text, start } }: Seen, own: readonly string[]): boolean =>
  groups.length > 0 &&
  unions.some(
    (union) =>
      own.includes(union.value) &&
      /\bjoined (?:\w{2,12} ){0,4}by (?:[\w-]{2,12} ){0,4}$/i.test(text.slice(0, union.start - start)),
  );

const listed = String.raw`(?:(?:the )?[\w-]{2,12}(?:,| and|, and|,? or) ){0,3}(?:the )?$`;
const ownMembers = new RegExp(
  String.raw`\b(?:and|by|with|alongside|plus)(?: (?:some|other|fellow|by))? members (?:of|in|from) ${listed}`,
  "i",
);
const besideGroup = new RegExp(String.raw`(?:\band|\bby|\bwith|\balongside|\bplus)(?: by)? ${listed}`, "i");
const membersBehind = /^(?:(?:,| and|, and) (?:the )?[\w-]{2,12}){0,3} (?:union )?(?:members|strikers)\b/i;

/** "They're cleaners, porters and caterers": a sentence that says who they are. */
const theirs =
  /^["']?(?:they(?:'re| are| include)|these (?:are|include)|among (?:them|those)|the strikers (?:are|include))\b/i;

/**
 * Those who are said to strike, and for whom no day was found: theirs may be the same. In a strike of health staff in
 * general, all that are named may be among them.
 */
function strikingElsewhere(own: readonly string[], all: readonly FoundStrike[], reading: Reading): string[] {
  const dated = new Set<string>(all.flatMap((strike) => strike.strikers.groups));
  const document = reading.document.filter((seen) => !tellsOfOneAbsent(seen));
  // "The Royal College of Midwives has never been on strike before": its members are midwives.
  const ofUnions = document
    .filter((seen) => seen.cues.some(isStrike) && !isOutsideHealth(seen))
    .flatMap((seen) => seen.unions.flatMap(({ value }) => professionOf(value) ?? []));
  const listed = document.filter((seen) => theirs.test(seen.sentence.text)).flatMap((seen) => seen.groups);
  const others = [
    ...strikingGroups(document).map(({ group }) => group),
    ...listed.map((group) => group.value),
    ...ofUnions,
  ].filter((group) => !dated.has(group));
  if (!reading.isOfAllStaff) return others;
  if (!own.includes("OTHER_STAFF")) return [...others, allStaff];
  const named = document.flatMap((seen) => [
    ...seen.groups.map((group) => group.value),
    ...(/\bambulance/i.test(seen.sentence.text) ? ["AMBULANCE_STAFF"] : []),
  ]);
  return [...new Set([...others, ...named])].filter((group) => !own.includes(group));
}

/** "Midwives will not walk out, after the RCM's ballot fell short": one group, and it does not strike. */
const tellsOfOneAbsent = ({ sentence, groups, unions }: Seen): boolean =>
  takesNoPart.test(sentence.text) &&
  new Set(groups.map(({ value }) => value)).size <= 1 &&
  new Set(unions.map(({ value }) => value)).size <= 1;

const takesNoPart = phrase("TAKES_NO_PART", "name-phrases");

/** Where the text names other unions that organise those who strike, which of them strike is for a person. */
export function unionDoubts(
  windows: readonly DraftWindow[],
  strike: FoundStrike,
  others: readonly string[],
  isSure: boolean,
): Doubt[] {
  return windows.flatMap(({ start, unions: { value, basis } }, i): Doubt[] => {
    const more = others.filter((union) => !value.includes(union));
    const told = (strike.windows[i]?.claims ?? []).map((claim) => unionsOfClaim(claim).join()).filter((t) => t !== "");
    const isMerged = new Set(told).size > 1;
    // "RCN members will strike": of nurses that is enough, though the text names general unions, too.
    const isOwn =
      basis === "stated" &&
      value.length === 1 &&
      ([...value, ...more].every((one, n) => isOfProfession(one) === (n === 0)) ||
        (start.value !== null && (strike.windows[i]?.claims ?? []).every(({ seen }) => saysWhose(seen))));
    const isLoose = value.length > 1 && strike.windows[i]?.claims.every((claim) => claim.when.ruleId === "w.undated");
    const isBound = basis === "inferred" ? isSure : isLoose !== true;
    const isJoined = (strike.windows[i]?.claims ?? []).some(
      ({ seen }) => isJoinedBy(seen, value) || (value.length > 1 && apart.test(seen.sentence.text)),
    );
    if ((more.length === 0 || isOwn) && !isMerged && isBound && !isJoined && !isSpeaker(value, strike)) return [];
    const why =
      more.length > 0 || value.length > 1
        ? `the text also names ${[...more, ...value].join(", ")}`
        : `the text names ${value.join(", ")}, and not of this strike`;
    return [{ code: "UNION_UNSURE", detail: `${start.value ?? unnamed}: ${why}` }];
  });
}

/**
 * The smaller union of hospital doctors comments on the other's strikes: those are its own where its members are said to
 * strike, or it to call them out.
 */
function isSpeaker([union, ...more]: readonly string[], { claims }: FoundStrike): boolean {
  if (union !== "HCSA" || more.length > 0) return false;
  return !claims.some(({ seen }) => ownStrike.test(seen.sentence.text));
}

const ownStrike =
  /\bmembers of (?:the )?(?:HCSA|Hospital Consultants)|\b(?:HCSA|Association)(?:\)|'s)? (?:(?:junior|resident|its|has|have|will|is|are|also|doctors?|doctor) ){0,4}(?:members|juniors|strikes?|walk|called|announced|call out)\b|\b(?:our|its) members\b/i;

export function organisationDoubts(sentences: readonly Seen[]): Doubt[] {
  return strikingOrganisations(sentences).flatMap(({ organisation }): Doubt[] => {
    if (organisation.suggestion !== null)
      return [{ code: "ORG_FUZZY", detail: `"${organisation.name}" is nearly: ${organisation.suggestion}` }];
    return organisation.reason === null ? [] : [{ code: "ORG_AMBIGUOUS", detail: organisation.reason }];
  });
}
