/** From statements to candidates: one strike of one staff group is one candidate with its windows. */
import type { StaffGroup } from "../../schema/codes.ts";
import type { Trust } from "../../schema/records.ts";
import type { StrikeCandidate } from "../draft.ts";
import { type BoundClaim, bindHours } from "./bind-hours.ts";
import { coverOf } from "./cover.ts";
import { withLinesBelow } from "./day-blocks.ts";
import { withEnds } from "./ends.ts";
import { isStrike } from "./govern.ts";
import { nationsTold } from "./places.ts";
import type { Seen } from "./model.ts";
import { isGeneral, type Reading } from "./reading.ts";
import { claimsOf, isOutsideHealth, type StrikeClaim } from "./strike-claims.ts";
import { resolveDate } from "./resolve-date.ts";
import { strikersOf, strikingGroups, type Strikers } from "./strikers.ts";
import { strikingOrganisations } from "./scope.ts";
import { statusBeside } from "./status-of-window.ts";
import { statusOf } from "./status.ts";
import { candidateOf } from "./strike-candidate.ts";
import { undatedClaim, undatedWindow } from "./undated-strike.ts";
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
  const status = statusOf(document);
  const read = claimsOf(document);
  const claims = { ...read, strikes: withLinesBelow(read.strikes, document) };
  const all = strikingGroups(document);
  const strikers = new Map(claims.strikes.map((claim) => [claim, strikersOf(claim, document, all)]));
  const groupOf = (claim: StrikeClaim) => (strikers.get(claim)?.groups ?? []).join("+");
  const bound = bindHours(claims, groupOf).map((claim, i) => {
    const who = strikers.get(claims.strikes[i] ?? claim);
    return {
      claim: { ...claim, off: statusBeside(claim, status), groupBasis: who?.basis ?? "missing" },
      strikers: who,
    };
  });
  const year =
    reading.publishedOn === null
      ? yearOf(
          bound.map(({ claim }) => claim),
          reading.text,
        )
      : null;
  const lasting = durationOfAll(
    bound.map(({ claim }) => claim),
    document,
  );
  const byKey = new Map<string, { strikers: Strikers; claims: BoundClaim[] }>();
  for (const { claim: told, strikers: who } of bound) {
    const claim = year === null ? told : withYear(told, year);
    if (isDateline(claim, reading.publishedOn)) continue;
    if (
      reading.isAbroad ||
      !who ||
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
  const found = [...withoutNobodys(byKey)].map(([key, { strikers: who, claims: list }]): FoundStrike => ({
    key,
    past: list.every((claim) => claim.past),
    strikers: who,
    claims: list,
    windows: windowsOf(
      list.map((claim) => (claim.past ? claim : withDuration(claim, lasting))),
      reading.publishedOn,
    ),
    trusts: trustsOf(list, reading),
  }));
  const dated = withEnds(withoutRepeats(found), claims.ends, reading.publishedOn);
  const told = dated.length > 0 ? dated : undatedOf(reading, status, all);
  const cover = coverOf(document);
  return { found: told, status, candidates: told.map((strike) => candidateOf(strike, told, reading, status, cover)) };
}

/** The strike of a text that gives no day of any. */
function undatedOf(reading: Reading, status: Strikes["status"], all: ReturnType<typeof strikingGroups>): FoundStrike[] {
  const claim = reading.isAboutHealth && reading.isAboutStrike ? undatedClaim(reading.document, status) : null;
  if (claim === null) return [];
  const strikers = strikersOf(claim, reading.document, all);
  const trusts = trustsOf([claim], reading);
  return [{ key: "undated", past: false, strikers, claims: [claim], windows: [undatedWindow(claim)], trusts }];
}

/** A hospital that tells of a strike on the Underground: nobody of health care strikes. */
function isOfOthers({ document }: Reading): boolean {
  return (
    document.some((seen) => seen.cues.some((cue) => cue.value === "OTHER_SECTOR")) &&
    document.every((seen) => seen.unions.length === 0 && seen.groups.length === 0)
  );
}

/** A line that is the day of publication and nothing else. */
function isDateline({ seen, when, window, cue }: BoundClaim, publishedOn: string | null): boolean {
  const isLine = ["headline", "list"].includes(seen.sentence.region) && cue === null;
  const rest = `${seen.sentence.text.slice(0, when.start - seen.sentence.start)}${seen.sentence.text.slice(when.end - seen.sentence.start)}`;
  if (window.startDate === null || publishedOn === null) return false;
  if (/\w{5}/.test(rest) && !(isLine && /\b(?:author|published|updated|posted|by)\b|[a-z]Published/i.test(rest)))
    return false;
  return resolveDate(window.startDate, publishedOn).day === publishedOn;
}

/** "A 48-hour strike", told once in a text that tells of one strike: how long it lasts, where its start alone is told. */
function durationOfAll(claims: readonly BoundClaim[], document: Reading["document"]): Seen["durations"][number] | null {
  const told = document.filter((seen) => !isOutsideHealth(seen) && seen.cues.some(isStrike));
  const durations = told.flatMap((seen) => seen.durations);
  const [only] = durations;
  const starts = new Set(claims.map((claim) => JSON.stringify(claim.window.startDate)));
  const isOne = durations.every(({ unit, value }) => unit === only?.unit && value === only.value);
  return only !== undefined && isOne && starts.size === 1 ? only : null;
}

function withDuration(claim: BoundClaim, duration: Seen["durations"][number] | null): BoundClaim {
  const { window } = claim;
  if (duration === null || window.hours !== null || window.endDate !== null || window.startTime === null) return claim;
  if (duration.unit === "days") return { ...claim, days: claim.days ?? duration.value };
  return { ...claim, window: { ...window, hours: duration.value } };
}

/** The year that days of the text are given with, or failing that the only year of the text; null where none or several. */
function yearOf(claims: readonly BoundClaim[], text: string): number | null {
  const dates = claims.flatMap(({ window }) => [window.startDate, window.endDate]);
  const years = new Set(dates.flatMap((date) => (date?.type === "calendar" ? (date.year ?? []) : [])));
  if (years.size === 0) for (const [year] of text.matchAll(/(?<![\d/-])20[0-4]\d(?![\d/-])/g)) years.add(Number(year));
  const [only] = years;
  return years.size === 1 ? (only ?? null) : null;
}

/** Without a day of publication, a day without a year is taken to be of the year that the text gives another one; with a doubt. */
function withYear(claim: BoundClaim, year: number): BoundClaim {
  const { startDate, endDate } = claim.window;
  if (startDate?.type !== "calendar" || startDate.year !== null) return claim;
  const dated = { ...startDate, year };
  const last =
    endDate === startDate ? dated : endDate?.type === "calendar" ? { ...endDate, year: endDate.year ?? year } : endDate;
  const doubt = { code: "YEAR_AMBIGUOUS" as const, detail: `the year is that of another day of the text, ${year}` };
  return { ...claim, window: { ...claim.window, startDate: dated, endDate: last }, doubts: [...claim.doubts, doubt] };
}

type Told = { strikers: Strikers; claims: BoundClaim[] };

/** What is told of a day of nobody in particular is told of the one strike that is on that day. */
function withoutNobodys(byKey: ReadonlyMap<string, Told>): Map<string, Told> {
  const dayOf = ({ window }: BoundClaim) => JSON.stringify(window.startDate);
  const named = [...byKey].filter(([, told]) => told.strikers.groups.length > 0);
  const ownerOf = (claim: BoundClaim): string | null => {
    const owners = named.filter(([, { claims }]) =>
      claims.some((one) => dayOf(one) === dayOf(claim) && one.past === claim.past),
    );
    return owners.length === 1 ? (owners[0]?.[0] ?? null) : null;
  };
  const nobodys = [...byKey].filter(([, told]) => told.strikers.groups.length === 0);
  const moved = nobodys.flatMap(([, { claims }]) => claims.filter((claim) => ownerOf(claim) !== null));
  const result = [...byKey].map(([key, { strikers, claims }]): [string, Told] => {
    const own = claims.filter((claim) => !moved.includes(claim));
    return [key, { strikers, claims: [...own, ...moved.filter((claim) => ownerOf(claim) === key)] }];
  });
  return new Map(result.filter(([, told]) => told.claims.length > 0));
}

/** What is over, and what other groups or employers do, are strikes of their own. */
function keyOf(claim: BoundClaim, groups: readonly StaffGroup[], reading: Reading): string {
  const trusts = strikingOrganisations([claim.seen]).flatMap(({ organisation }) => organisation.codes);
  const place = reading.employers.size > 1 ? trusts.join("+") : "";
  return [
    groups.join("+"),
    claim.past ? "past" : "coming",
    nationsTold(claim.seen, reading.document).join("+"),
    claim.shortOfStrike ? "short" : "",
    place,
  ].join("|");
}

function trustsOf(claims: readonly BoundClaim[], reading: Reading): Trust[] {
  const named = strikingOrganisations(claims.map((claim) => claim.seen)).filter(
    ({ organisation }) => organisation.codes.length === 1 && organisation.reason === null,
  );
  const codes = new Set(named.flatMap(({ organisation }) => organisation.codes));
  return [...codes].flatMap((code) => reading.trust(code) ?? []);
}

/** A bare day of nobody in particular that a named strike of the text holds is that strike's. */
function withoutRepeats(found: readonly FoundStrike[]): FoundStrike[] {
  return found.filter((strike) => {
    if (
      strike.strikers.groups.length > 0 &&
      !(strike.past && strike.windows.every((w) => w.start.precision !== "TIME"))
    )
      return true;
    const others = found.filter(
      (other) =>
        other !== strike &&
        other.windows.length > 0 &&
        (strike.strikers.groups.length === 0 || sameGroups(other, strike)),
    );
    return !strike.windows.every((window) =>
      others.some((other) => other.windows.some((known) => holds(known, window))),
    );
  });
}

const sameGroups = (a: FoundStrike, b: FoundStrike) => a.strikers.groups.join() === b.strikers.groups.join();

function holds(known: FoundWindow, bare: FoundWindow): boolean {
  if (known.start.value === null || bare.start.value === null) return false;
  const day = bare.start.value.slice(0, 10);
  return known.start.value.slice(0, 10) <= day && day <= (known.end.value ?? known.start.value).slice(0, 10);
}
