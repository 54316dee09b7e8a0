/** From statements to candidates: one strike of one staff group is one candidate with its windows. */
import type { StaffGroup } from "../../../schema/codes.ts";
import type { Trust } from "../../../schema/records.ts";
import type { StrikeCandidate } from "../../draft.ts";
import { type BoundClaim, bindHours } from "./bind-hours.ts";
import { coverOf } from "./cover.ts";
import { isDateline, isOfLink, itemDates } from "./datelines.ts";
import { withHoursBelow, withLinesBelow } from "./day-blocks.ts";
import { withoutEchoes } from "./echoes.ts";
import { durationOfAll, withDuration } from "./lent.ts";
import { isOfHealthStaff } from "./health-staff.ts";
import { withJoined } from "./joined.ts";
import { knownYears, withLentYear } from "./lent-years.ts";
import { withOthersHours } from "./others-hours.ts";
import { withoutNobodys, withoutParts, withoutPlaceless, withoutRepeats, withoutUmbrellas } from "./nobodys.ts";
import { withEnds, withOwnEnds } from "./ends.ts";
import { nationsOfClaim, nationsTold } from "../names/places.ts";
import { isGeneral } from "../names/general.ts";
import { defines, isStrike } from "./govern.ts";
import { textBetween } from "../text/around.ts";
import type { Seen } from "../model.ts";
import type { Reading } from "../reading.ts";
import { isOfHealth, claimsOf, type StrikeClaim } from "./strike-claims.ts";
import { resolveWindow } from "../days/resolve-window.ts";
import { strikersOf, strikingGroups, type Strikers } from "../names/strikers.ts";
import { strikingOrganisations } from "../names/scope.ts";
import { statusBeside } from "./status-of-window.ts";
import { statusOf } from "./status.ts";
import { candidateOf } from "./strike-candidate.ts";
import { isCalled, toldCue } from "./called.ts";
import { isCounted, printsItsDay } from "./printed-day.ts";
import { isListOfStrikes } from "./whose-strike.ts";
import { claimToday } from "./strike-now.ts";
import { tellingOf, trustsOf } from "./telling.ts";
import { undatedOf } from "./undated-of.ts";
import { unionsOfClaim } from "../names/unions-of.ts";
import { type FoundWindow, windowsOf } from "./windows.ts";

/** A strike before it is written down: who, when, where it was told. */
export type FoundStrike = {
  key: string;
  past: boolean;
  strikers: Strikers;
  claims: BoundClaim[];
  windows: FoundWindow[];
  trusts: Trust[];
};

export type Strikes = { candidates: StrikeCandidate[]; found: FoundStrike[]; status: ReturnType<typeof statusOf> };

export function strikesOf(reading: Reading): Strikes {
  const { document } = reading;
  const { whose, isLess } = reading.subject;
  const isOfOthersAlone = whose === "ABROAD" || whose === "OTHERS";
  const status = statusOf(document);
  const isSure =
    reading.isAboutHealth &&
    reading.isAboutStrike &&
    !reading.isAside &&
    (isCalled(document) || isListOfStrikes(document));
  const found = withOwnEnds(claimsOf(document, isSure, reading.publishedOn));
  const items = itemDates(document, reading.publishedOn);
  const strikesTold = found.strikes.filter(
    (claim) => !isDateline(claim, reading.publishedOn) && !items.has(claim.seen) && !isOfLink(claim, document),
  );
  const endsTold = found.ends.filter((claim) => !isOfLink(claim, document));
  const told = withHoursBelow({ ...found, strikes: strikesTold, ends: endsTold }, document);
  const now = isSure ? claimToday(document, reading.publishedOn) : null;
  const timed = withOthersHours(told, reading.publishedOn, now);
  const read = isSure ? withJoined(timed, reading, now) : timed;
  const lines = withLinesBelow(read.strikes, document);
  // "Nurses are out then too" says nothing of whose day it is that they join.
  const joining = new Set(lines.flatMap((claim) => (claim.joins ? [claim.seen] : [])));
  const own = document.filter((seen) => !joining.has(seen));
  const all = strikingGroups(own);
  const telling = tellingOf(reading, all);
  const strikers = new Map(
    lines.map((claim) => [claim, strikersOf(claim, claim.joins ? telling : { ...telling, document: own })]),
  );
  const groupOf = (claim: StrikeClaim) => (strikers.get(claim)?.groups ?? []).join("+");
  const claims = { ...read, strikes: withoutEchoes(lines, groupOf, reading.publishedOn) };
  const bound = bindHours(claims, groupOf, reading).map((claim, i) => {
    const who = strikers.get(claims.strikes[i] ?? claim);
    return {
      claim: { ...claim, off: statusBeside(claim, status), groupTrust: who?.trust ?? "LOOSE" },
      strikers: who,
    };
  });
  const lent = reading.publishedOn === null ? knownYears(document, reading) : null;
  const lasting = durationOfAll(
    bound.map(({ claim }) => claim),
    document,
  );
  // Where no day is surely the strike's, one that nobody can work out says nothing.
  const isSurelyOne = bound.some(({ claim }) => !claim.ungoverned);
  const isOfPage = printsItsDay(document, reading.publishedOn);
  const byKey = new Map<string, { strikers: Strikers; claims: BoundClaim[] }>();
  for (const { claim: told, strikers: who } of bound) {
    const day = goingOn(lent === null ? told : withLentYear(told, lent), reading.publishedOn);
    const claim = isLess || isCalledShort(day, document) ? { ...day, shortOfStrike: true } : day;
    if (reading.isAside && isLoose(claim)) continue;
    if (claim.ungoverned && !isSurelyOne && !isWrittenOut(claim) && !hasDay(claim, reading.publishedOn)) continue;
    if (
      isOfOthersAlone ||
      !who ||
      (whose === "MIXED" && !isSureOf(who, claim, document)) ||
      (who.groups.length === 0 && isOfOthers(reading)) ||
      (who.groups.every((group) => isGeneral(group)) && !reading.isAboutHealth)
    )
      continue;
    const key = keyOf(claim, who.groups, reading);
    const known = byKey.get(key);
    if (!known) byKey.set(key, { strikers: who, claims: [claim] });
    else {
      known.claims.push(claim);
      if (who.basis === "stated") known.strikers = known.strikers.basis === "stated" ? known.strikers : who;
    }
  }
  const strikesFound = [...withoutPlaceless(withoutNobodys(byKey))].map(
    ([key, { strikers: who, claims: list }]): FoundStrike => ({
      key,
      past: list.every((claim) => claim.past),
      strikers: who,
      claims: list,
      windows: windowsOf(
        list.map((claim) => (claim.past ? claim : withDuration(claim, lasting))),
        reading.publishedOn,
        (claim) => isOfPage && reading.publishedOn !== null && isCounted(claim, reading.publishedOn),
      ),
      trusts: trustsOf(list, reading),
    }),
  );
  const whole = withEnds(
    withoutParts(withoutUmbrellas(withoutRepeats(strikesFound))),
    claims.ends,
    reading.publishedOn,
  );
  const strikes = [...whole, ...undatedOf(reading, status, all, whole, claims.ends)];
  const cover = coverOf(document, reading.publisher?.trust != null);
  const candidates = strikes.map((strike) => candidateOf(strike, strikes, reading, status, cover));
  return { found: strikes, status, candidates };
}

/** In a text of several sectors the strikers are told with their day, or "they" are those of the sentence before. */
function isSureOf({ trust, seen: of }: Strikers, { seen }: StrikeClaim, document: readonly Seen[]): boolean {
  const isOfLast =
    /^["']?(?:they|their|it|both)\b/i.test(seen.sentence.text) && of === document[document.indexOf(seen) - 1];
  const isCarried = isOfLast || seen.carriedGroups.length > 0;
  return trust === "SURE" || (trust === "TOLD" && of !== null && isCarried);
}

/** "Industrial action begins on Tuesday. This is action short of a strike." */
const calledShort =
  /^["']?(?:this|it|that|these|both|the action)(?: (?:action|type of action|phase|first \w{1,10}))? (?:is|are|was|were|will be|takes the form of|will take the form of) (?:\w{1,10} ){0,3}?(?:short of (?:a )?strike|not (?:yet )?(?:a|full) (?:\w{1,6} )?strike)/i;

function isCalledShort({ seen }: BoundClaim, document: readonly Seen[]): boolean {
  return calledShort.test(document[document.indexOf(seen) + 1]?.sentence.text ?? "");
}

/** In a text about something beside strikes: "since 1 December" is the time that was asked for. */
const isLoose = ({ seen, cue, when }: StrikeClaim): boolean => {
  if (cue === null || cue.ruleId === "t.out") return true;
  const isDefined = cue.start >= when.end && defines.test(textBetween(seen.sentence, when, cue));
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

/** What is over, and what other groups or employers do, are strikes of their own. */
function keyOf(claim: BoundClaim, groups: readonly StaffGroup[], reading: Reading): string {
  const trusts = strikingOrganisations([claim.seen]).flatMap(({ organisation }) => organisation.codes);
  const place = reading.employers.size > 1 ? trusts.join("+") : "";
  const own = nationsOfClaim(claim);
  return [
    groups.join("+"),
    claim.past ? "past" : "coming",
    (own.length > 0 && nationsTold(claim.seen, reading.document).length > 0
      ? own
      : nationsTold(claim.seen, reading.document)
    ).join("+"),
    claim.shortOfStrike ? "short" : claim.joins ? `joins ${unionsOfClaim(claim).join("+")}` : "",
    place,
  ].join("|");
}
