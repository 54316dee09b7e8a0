/** Who strikes: the staff groups and unions of a claim. Those who stand in for the strikers are not they. */
import { isOfSeveral } from "./carried.ts";
import { groupsIn, isStriker } from "./stand-ins.ts";
import type { Basis, StaffGroup } from "../../../schema/codes.ts";
import { isAsked } from "../strike-days/asked.ts";
import type { Mention, Seen } from "../model.ts";
import { type StrikeClaim } from "../strikes/strike-claims.ts";
import { doctors, organises, professionOf } from "./professions.ts";
import { ownGroups } from "./own-groups.ts";
import { answeredWith, byWorkplace, listedGroups } from "./unsaid-strikers.ts";
import { unionsOfClaim } from "./unions-of.ts";
import { isStrike } from "../text/cues.ts";
import { isOutsideHealth } from "./sector.ts";

/**
 * `trust`: SURE where the statement itself names them, or a union that is theirs alone; TOLD where another statement of a
 * strike does; LOOSE where words that tell of no strike do, or of another union's.
 */
export type Strikers = { groups: StaffGroup[]; basis: Basis; seen: Seen | null; trust: "SURE" | "TOLD" | "LOOSE" };

/** "On 8 December they strike until noon, and porters from 2pm": those of the sentence before, whose day it is. */
function isOfThem({ seen, when }: StrikeClaim): boolean {
  const [first] = seen.groups;
  const next = seen.cues.find((cue) => isStrike(cue) && cue.start >= when.end);
  if (first === undefined || next === undefined || next.end > first.start || seen.carriedGroups.length === 0)
    return false;
  return (
    /\bthey\b[^.;]{0,30}$/i.test(slice(seen, when.end, next.start)) &&
    /, (?:and|but|while) /.test(slice(seen, next.end, first.start))
  );
}

/** The groups that the whole text tells of as striking. */
export function strikingGroups(document: readonly Seen[]): { group: StaffGroup; seen: Seen }[] {
  const found = new Map<StaffGroup, Seen>();
  for (const seen of document.filter((s) => !isOutsideHealth(s))) {
    for (const mention of seen.groups) {
      const group = mention.value as StaffGroup;
      if (!found.has(group) && seen.cues.some((cue) => isStrike(cue) && isTheirs(seen, mention, cue)))
        found.set(group, seen);
    }
  }
  return [...found].map(([group, seen]) => ({ group, seen }));
}

/** Whether a strike is that of a group: "nurses will strike", "strike by nurses", "the nurses' strike". */
export function isTheirs(seen: Seen, group: Mention, cue: Mention): boolean {
  if (!isStriker(seen, group)) return false;
  const between = group.end <= cue.start ? slice(seen, group.end, cue.start) : slice(seen, cue.end, group.start);
  if (cue.end <= group.start)
    return (
      between.length < 45 &&
      /^ (?:[\w-]{1,18} ){0,4}?(?:by|of|from|involving|among|for) (?:[\w',-]{1,18} ){0,3}$/.test(between)
    );
  return (
    cue.start >= group.end &&
    between.length < (/ employed (?:at|by) /.test(between) ? 140 : 100) &&
    !/[;:.]|\b(?:provide|cover|during|because|said)\b/.test(between)
  );
}

type Telling = {
  document: readonly Seen[];
  all: readonly { group: StaffGroup; seen: Seen }[];
  publisherUnion: string | null;
  publisher: string;
};

/** The group of one claim: its own sentence first, then the only group of the text. */
export function strikersOf(claim: StrikeClaim, telling: Telling): Strikers {
  const own = isOfThem(claim) ? [] : ownGroups(claim);
  if (own.length > 0)
    return { groups: own, basis: "stated", seen: claim.seen, trust: isOfMoreUnions(claim, own) ? "LOOSE" : "SURE" };
  const [union, ...others] = unionsOfClaim(claim);
  const profession = union !== undefined && others.length === 0 ? professionOf(union) : null;
  if (profession) return { groups: [profession], basis: "inferred", seen: claim.seen, trust: "SURE" };
  const carried = distinct(claim.seen.carriedGroups);
  if (carried.length > 0) {
    const last = telling.document[telling.document.indexOf(claim.seen) - 1];
    const isLoose = last !== undefined && isOfSeveral(last, carried);
    return { groups: carried, basis: "inferred", seen: claim.seen, trust: isLoose ? "LOOSE" : "TOLD" };
  }
  const found = inferred(claim, telling);
  // "HCSA said its members would strike", in a text that names nurses: they are no members of it.
  const unions = unionsOfClaim(claim);
  if (found.groups.length > 0 && unions.length > 0 && !unions.some((one) => organises(one, found.groups)))
    return { groups: [], basis: "missing", seen: null, trust: "LOOSE" };
  if (isOfDoctors(claim.seen) && found.groups.length > 0 && !found.groups.some((one) => doctors.includes(one)))
    return { groups: [], basis: "missing", seen: null, trust: "LOOSE" };
  return isOfOtherUnion(claim, found, telling.document) ? { ...found, trust: "LOOSE" } : found;
}

/** "Doctors will be out from 9 December", in a text that tells of nurses: which doctors, nobody says. */
const isOfDoctors = ({ sentence, groups }: Seen): boolean =>
  groups.length === 0 &&
  /^["']?(?:the |hospital |nhs |striking )*(?:doctors|medics)\b(?! (?:and|or) nurses)/i.test(sentence.text);

/** "Members of the RCN and ambulance workers in the GMB will strike": a union of another profession than those named. */
function isOfMoreUnions(claim: StrikeClaim, own: readonly StaffGroup[]): boolean {
  return unionsOfClaim(claim).some((union) => {
    const profession = professionOf(union);
    return profession !== null && !own.includes(profession);
  });
}

/** "The RCN's nurses strike. Unite members will strike on 1 May as well": they need not be nurses. */
function isOfOtherUnion(claim: StrikeClaim, { seen }: Strikers, document: readonly Seen[]): boolean {
  const own = unionsOfClaim(claim);
  const all = new Set(document.flatMap((one) => one.unions.map((union) => union.value)));
  if (own.length === 0 || all.size < 2) return false;
  return seen === null || !seen.unions.some((union) => own.includes(union.value));
}

/** "Junior doctors will be on strike then too": beside those whose strike it is. */
const besides = /\b(?:too|also|as well|at the same time|join(?:s|ed|ing)? (?:them|by)|alongside)\b/i;

function inferred(claim: StrikeClaim, { document, all, publisherUnion, publisher }: Telling): Strikers {
  const told = (groups: StaffGroup[], seen: Seen | null): Strikers => ({
    groups,
    basis: "inferred",
    seen,
    trust: "TOLD",
  });
  const [employer, ...more] = claim.seen.organisations;
  // A line "Monday 23 January – London Ambulance Service".
  if (employer && more.length === 0 && /\bAmbulance\b/.test(employer.name) && claim.seen.unions.length === 0)
    return told(["AMBULANCE_STAFF"], claim.seen);
  const at = document.indexOf(claim.seen);
  const heading = headingOf(claim.seen, document, at);
  if (heading) return told(groupsIn(heading), heading);
  const carried = carriedOn(claim.seen, document, at);
  if (carried && (all.length > 1 || !all.some((one) => carried.groups.includes(one.group)))) return carried;
  const answered = answeredWith(document);
  if (answered && all.every((one) => answered.groups.includes(one.group))) return answered;
  const [only] = all;
  if (only && all.length === 1)
    return { ...told([only.group], only.seen), trust: besides.test(only.seen.sentence.text) ? "LOOSE" : "TOLD" };
  const shared = sharedGroups(document);
  if (shared && shared.groups.length === all.length) return shared;
  const isOfAll = (seen: Seen) => seen.groups.some((g) => all.some((a) => a.group === g.value));
  // "When is it?", in a text of questions: the strike that its head is about.
  const asked = document[at - 1];
  const isAnswer = asked !== undefined && isAsked(asked) && asked.groups.length === 0;
  const near = isAnswer ? document.find(isOfAll) : document.slice(Math.max(0, at - 12), at).findLast(isOfAll);
  const groups = near?.groups.filter((g) => isStriker(near, g)).map((g) => g.value as StaffGroup) ?? [];
  if (near && new Set(groups).size === 1) return told([...new Set(groups)], near);
  const byUnion = all.length === 0 ? professionNamed(document, publisherUnion) : null;
  if (byUnion) return told([byUnion], null);
  return (
    onlyGroup(document) ??
    (all.length === 0 ? (byWorkplace(document, publisher) ?? listedGroups(document)) : null) ?? {
      groups: [],
      basis: "missing",
      seen: null,
      trust: "LOOSE",
    }
  );
}

/** "Further strikes" of those whose strike alone the text tells of, all of them or, as in a headline, some. */
function sharedGroups(document: readonly Seen[]): Strikers | null {
  const sets = document
    .filter((seen) => seen.cues.some(isStrike) && groupsIn(seen).length > 0)
    .map((seen) => ({ seen, groups: groupsIn(seen) }));
  const [largest] = sets.toSorted((a, b) => b.groups.length - a.groups.length);
  if (!largest || !sets.every(({ groups }) => groups.every((group) => largest.groups.includes(group)))) return null;
  const isOne = sets.every(({ groups }) => groups.length === largest.groups.length);
  return { ...largest, basis: "inferred", trust: isOne ? "TOLD" : "LOOSE" };
}

/** "Their first strike will take place on 15 December": of those whom the sentence before told of last. */
function carriedOn(seen: Seen, document: readonly Seen[], at: number): Strikers | null {
  if (!/^["']?(?:their|they|it|these|this|the (?:first|second|third|latest|next))\b/i.test(seen.sentence.text))
    return null;
  const before = document.slice(Math.max(0, at - 2), at).findLast((s) => s.cues.some(isStrike) && !isOutsideHealth(s));
  const last = document[at - 1];
  // "Unison's healthcare assistants, over back pay. They will strike on 11 March."
  if (last && last !== before && /^they\b/i.test(seen.sentence.text) && groupsIn(last).length === 1)
    return { groups: groupsIn(last), basis: "inferred", seen: last, trust: "TOLD" };
  if (!before) return null;
  const union = before.unions.findLast((u) => professionOf(u.value) !== null);
  const profession = union && professionOf(union.value);
  const lastGroup = before.groups.findLast((group) => isStriker(before, group));
  if (union && profession && (lastGroup?.end ?? 0) <= union.start)
    return { groups: [profession], basis: "inferred", seen: before, trust: "TOLD" };
  const groups = groupsIn(before);
  return groups.length === 0 ? null : { groups, basis: "inferred", seen: before, trust: "TOLD" };
}

/** A text tells near its head what it is about. */
const HEAD = 3;

/** "Consultants will provide cover": those who do the work of the strikers, it may be. */
const inTheirPlace = /\b(?:cover\w{0,3}|instead|in their (?:place|stead)|stand(?:ing)? in|step(?:ping)? in)\b/i;

/** The only staff groups that the text tells of at all, always together; failing any, ambulance staff where only their services are named. */
function onlyGroup(document: readonly Seen[]): Strikers | null {
  const told = document.filter((seen) => !isOutsideHealth(seen) && groupsIn(seen).length > 0);
  const groups = [...new Set(told.flatMap(groupsIn))];
  if (groups.length > 0 && told.every((seen) => groupsIn(seen).length === groups.length))
    return {
      groups,
      basis: "inferred",
      seen: told[0] ?? null,
      trust: told.some(
        (seen) => seen.cues.some(isStrike) || (document.indexOf(seen) < HEAD && !inTheirPlace.test(seen.sentence.text)),
      )
        ? "TOLD"
        : "LOOSE",
    };
  const named = document.flatMap((seen) => seen.organisations.map((organisation) => ({ seen, organisation })));
  const isAmbulance = named.length > 0 && named.every(({ organisation }) => /\bAmbulance\b/.test(organisation.name));
  return groups.length === 0 && isAmbulance
    ? { groups: ["AMBULANCE_STAFF"], basis: "inferred", seen: named[0]?.seen ?? null, trust: "LOOSE" }
    : null;
}

/** The staff group of the union whose page it is, or of the only one that is named, where its members are all of one. */
function professionNamed(document: readonly Seen[], publisherUnion: string | null): StaffGroup | null {
  const [only, ...more] = new Set(document.flatMap((seen) => seen.unions.map((union) => union.value)));
  const union = publisherUnion ?? (more.length === 0 ? only : undefined);
  return union === undefined ? null : professionOf(union);
}

/** "Junior doctors:" above a list of dates. */
function headingOf(seen: Seen, document: readonly Seen[], at: number): Seen | null {
  if (seen.sentence.region !== "list") return null;
  const above = document.slice(Math.max(0, at - 8), at).findLast((s) => s.sentence.region !== "list");
  return above?.sentence.text.trimEnd().endsWith(":") && groupsIn(above).length === 1 ? above : null;
}

const distinct = (groups: readonly Mention[]) => [...new Set(groups.map(({ value }) => value as StaffGroup))];

function slice(seen: Seen, from: number, to: number): string {
  return seen.sentence.text.slice(from - seen.sentence.start, to - seen.sentence.start);
}
