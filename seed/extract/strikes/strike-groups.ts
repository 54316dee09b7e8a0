/** Which statements are of one strike: of the same staff group, nation and employers, and over or to come. */
import { dayTold } from "../days/partial-windows.ts";
import { realStrike } from "./whose-strike.ts";
import type { Nation, StaffGroup } from "../../../schema/codes.ts";
import { resolveWindow } from "../days/resolve-window.ts";
import type { Seen } from "../model.ts";
import { isGeneral } from "../names/general.ts";
import { nationsOfClaim, nationsTold, townsByDay } from "../names/places.ts";
import { employersOfClaim } from "../names/scope.ts";
import type { Strikers } from "../names/strikers.ts";
import { unionsOfClaim } from "../names/unions-of.ts";
import type { Reading } from "../reading.ts";
import { textBefore, textBetween, textOf } from "../text/around.ts";
import { phrase } from "../text/phrases.ts";
import type { BoundClaim } from "../strike-hours/bind-hours.ts";
import { toldCue } from "./called.ts";
import { isOfHealthStaff } from "../names/health-staff.ts";
import { knownYears, withLentYear } from "../strike-days/lent-years.ts";
import { type StrikeClaim } from "./strike-claims.ts";
import { isStrike } from "../text/cues.ts";
import { isOfHealth } from "../names/sector.ts";
import { isOfProfession } from "../names/professions.ts";

/** A statement with its hours, and who strikes by it. */
export type ToldBy = { claim: BoundClaim; strikers: Strikers | undefined };
/** `nations`: where the text was when it told of it, if it tells of several. */
export type StrikeGroup = { strikers: Strikers; claims: BoundClaim[]; nations: readonly Nation[] };

export function strikeGroups(told: readonly ToldBy[], reading: Reading): Map<string, StrikeGroup> {
  const { whose } = reading.subject;
  const groups = new Map<string, StrikeGroup>();
  if (whose === "ABROAD" || whose === "OTHERS") return groups;
  const isOfSectors = isOfOthers(reading);
  const all = withYears(told, reading);
  for (const { claim, strikers } of all) {
    if (!strikers || !isOfHealthCare(strikers, claim, reading, isOfSectors)) continue;
    const nations = nationsOfDay(claim, all) ?? nationsAround(claim, strikers.groups, reading);
    const key = keyOf(claim, strikers.groups, nations, reading);
    const known = groups.get(key);
    if (!known) groups.set(key, { strikers, claims: [claim], nations });
    else {
      known.claims.push(claim);
      if (strikers.basis === "stated" && known.strikers.basis !== "stated") known.strikers = strikers;
    }
  }
  return groups;
}

/** Each as what it turns out to be: of a year, going on, or less than a strike; without those that say nothing. */
function withYears(told: readonly ToldBy[], reading: Reading): ToldBy[] {
  const { document, publishedOn, subject, isAside } = reading;
  const lent = publishedOn === null ? knownYears(document, reading) : null;
  // Where no day is surely the strike's, one that nobody can work out says nothing.
  const isSurelyOne = told.some(({ claim }) => !claim.ungoverned);
  return told.flatMap(({ claim: one, strikers }) => {
    const day = goingOn(lent === null ? one : withLentYear(one, lent), publishedOn);
    const isShort = (subject.isLess && !isNamedStrike(day)) || isCalledShort(day, document);
    const claim = isShort ? { ...day, shortOfStrike: true } : day;
    const saysNothing = claim.ungoverned && !isSurelyOne && !isWrittenOut(claim) && !hasDay(claim, publishedOn);
    return saysNothing || (isAside && isLoose(claim)) ? [] : [{ claim, strikers }];
  });
}

/** `isOfSectors`: the text tells of strikes of other sectors, and of none of health staff. */
function isOfHealthCare(strikers: Strikers, claim: BoundClaim, reading: Reading, isOfSectors: boolean): boolean {
  if (reading.subject.whose === "MIXED" && !isSureOf(strikers, claim, reading.document)) return false;
  if (strikers.groups.length === 0 && isOfSectors) return false;
  return reading.isAboutHealth || !strikers.groups.every((group) => isGeneral(group));
}

/** In a text of several sectors the strikers are told with their day, or "they" are those of the sentence before. */
function isSureOf({ trust, seen: of }: Strikers, { seen }: StrikeClaim, document: readonly Seen[]): boolean {
  const isOfLast =
    /^["']?(?:they|their|it|both)\b/i.test(seen.sentence.text) && of === document[document.indexOf(seen) - 1];
  const isCarried = isOfLast || seen.carriedGroups.length > 0;
  // "The BMA has confirmed that the strike runs from 7am on 11 April": no other sector has that union.
  const isOfUnion = seen.unions.some(({ value }) => isOfProfession(value));
  return trust === "SURE" || (trust === "TOLD" && of !== null && (isCarried || isOfUnion));
}

/** "They will work to rule from 1 December and walk out on 8 December": its own word says that it is a strike. */
const isNamedStrike = ({ seen: { sentence }, cue }: BoundClaim): boolean =>
  cue?.value === "TRIGGER" &&
  realStrike.test(textOf(sentence, cue)) &&
  !/\bshort of (?:a |full |all-out )?$/i.test(textBefore(sentence, cue));

/** "Industrial action begins on Tuesday. This is action short of a strike." */
const noStrikeDay = phrase("NO_STRIKE_DAY", "strike-phrases");
const calledShort = phrase("CALLED_SHORT", "strike-phrases");

/** "Unison has action short of a strike. The GMB takes action of that kind on Tuesday." */
const ofThatKind =
  /\b(?:action of (?:that|this|the same) (?:kind|sort|type)|such action|the same (?:kind|sort|type) of action)\b/i;

function isCalledShort({ seen, when }: BoundClaim, document: readonly Seen[]): boolean {
  const at = document.indexOf(seen);
  const before = document[at - 1]?.cues.map(({ value }) => value) ?? [];
  const isOfKind = before.includes("SHORT_OF_STRIKE") && ofThatKind.test(seen.sentence.text);
  const isDayOfAction = /\bday of (?:action|protest)\b[^.;]{0,30}$/i.test(textBefore(seen.sentence, when));
  const around = [seen, document[at + 1]].map((one) => one?.sentence.text ?? "");
  if (isDayOfAction && around.some((text) => noStrikeDay.test(text))) return true;
  return isOfKind || calledShort.test(document[at + 1]?.sentence.text ?? "");
}

const definesDay = phrase("DEFINES_DAY", "strike-phrases");

/** In a text about something beside strikes: "since 1 December" is the time that was asked for. */
const isLoose = ({ seen, cue, when }: StrikeClaim): boolean => {
  if (cue === null || cue.ruleId === "t.out") return true;
  const isDefined = cue.start >= when.end && definesDay.test(textBetween(seen.sentence, when, cue));
  return !isDefined && (cue.start - when.end > 60 || when.ruleId === "w.first-day");
};

/** "GMB members on 21 December", without a year. */
const isWrittenOut = ({ window, seen }: BoundClaim) =>
  window.startDate?.type === "calendar" && seen.groups.length + seen.unions.length > 0;

const hasDay = ({ window }: BoundClaim, publishedOn: string | null): boolean =>
  resolveWindow(window, publishedOn).some(({ start }) => start.value !== null);

/** "They walked out this morning": a strike that has begun and is not over. */
function goingOn(claim: BoundClaim, publishedOn: string | null): BoundClaim {
  if (!claim.past || publishedOn === null) return claim;
  const isOn = resolveWindow(claim.window, publishedOn).some(
    ({ start, end }) => ((end.value ?? start.value)?.slice(0, 10) ?? "") >= publishedOn,
  );
  return isOn ? { ...claim, past: false } : claim;
}

const ofCare =
  /\b(?:areas? of care|health (?:and social care|services?|care|workers|unions)|NHS (?:staff|workers|services?|strikes?))\b/i;

/** A hospital that tells of a strike on the Underground, a paper of one by dustmen: nobody of health care strikes. */
function isOfOthers({ document }: Reading): boolean {
  const isOfSector = (seen: Seen) => seen.cues.some((cue) => cue.value === "OTHER_SECTOR");
  const telling = document.filter((seen) => seen.cues.some(isStrike));
  // "Strike on Thursday will affect every area of care", over a line about schools and buses.
  const [first] = telling;
  if (telling.some(isOfHealthStaff) || (first && toldCue(first) && ofCare.test(first.sentence.text))) return false;
  return (
    document.every((seen) => seen.groups.length === 0) &&
    document.some(isOfSector) &&
    (document.every((seen) => seen.unions.length === 0) ||
      (telling.some(isOfSector) && !telling.some((seen) => isOfHealth({ ...seen, unions: [] }))))
  );
}

/** "Nurses in Wales strike on 16 June, those in England on 18 June. The strike on 16 June is off": the nation of that day. */
function nationsOfDay(claim: BoundClaim, all: readonly ToldBy[]): Nation[] | null {
  if (claim.off === null || claim.window.startDate === null || nationsOfClaim(claim).length > 0) return null;
  const day = dayTold(claim.window);
  const told = all
    .filter(({ claim: other }) => other.seen !== claim.seen && dayTold(other.window) === day)
    .map(({ claim: other }) => nationsOfClaim(other));
  // In a text of one nation, or where the day is told without one, the words may be of all.
  const isOfSeveral = new Set(all.flatMap(({ claim: other }) => nationsOfClaim(other))).size > 1;
  const [only, ...more] = new Map(told.map((nations) => [nations.join(), nations])).values();
  return isOfSeveral && only !== undefined && only.length > 0 && more.length === 0 ? only : null;
}

/** The nation of a statement in a text that tells of several: its own, or the one that was named last. */
function nationsAround(claim: BoundClaim, groups: readonly string[], { document }: Reading): Nation[] {
  const [own, told] = [nationsOfClaim(claim), nationsTold(claim.seen, document, groups)];
  const isOfSeveral = told.length > 0 || townsByDay(claim.seen).length > 0;
  return own.length > 0 && isOfSeveral ? own : told;
}

/** What is over, and what other groups or employers do, are strikes of their own. */
function keyOf(claim: BoundClaim, groups: readonly StaffGroup[], nations: readonly Nation[], reading: Reading): string {
  const trusts = employersOfClaim(claim, reading.document).flatMap(({ codes }) => codes);
  const place = reading.employers.size > 1 ? trusts.join("+") : "";
  return [
    groups.join("+"),
    claim.past ? "past" : "coming",
    nations.join("+"),
    claim.shortOfStrike ? "short" : claim.joins ? `joins ${unionsOfClaim(claim).join("+")}` : "",
    place,
  ].join("|");
}
