/**
 * Those who strike on the days of others, in a statement that gives no day of its own: "Unite's members are out too",
 * "so are midwives", "in England they go ahead". The day is that of the statement before, and a person must look.
 */
import type { Mention, PartialWindow, Seen } from "../model.ts";
import { withOthersApart } from "./others-day.ts";
import { firstDayOf } from "../days/resolve-date.ts";
import { isStriker } from "../names/stand-ins.ts";
import { nationsOfClaim } from "../names/places.ts";
import { unionsOfClaim } from "../names/unions-of.ts";
import { textBetween } from "../text/around.ts";
import { mentions } from "../text/mentions.ts";
import { valuesOf } from "../text/values.ts";
import { textRules } from "../text/rules.ts";
import { type Claims, type StrikeClaim } from "../strikes/strike-claims.ts";
import { hasNoTime, dayTold } from "../days/partial-windows.ts";
import { isStrike } from "../text/cues.ts";
import { isOutsideHealth } from "../names/sector.ts";
import type { StatusReading } from "../strike-status/status.ts";

const rules = textRules("joins");
/** How many sentences back the others may stand, and how many on: "on a day when physios are out as well", over the day. */
const REACH = { back: 6, plain: 3, on: 3 };

/** `now`: a strike that is told as going on, where no day is told. */
export function withJoined(
  claims: Claims,
  { document, publishedOn, status }: { document: readonly Seen[]; publishedOn: string | null; status: StatusReading },
  now: StrikeClaim | null,
): Claims {
  const strikes = withOthersApart(claims.strikes, document);
  const dated = strikes.filter(({ shortOfStrike }) => !shortOfStrike);
  const told = dated.length > 0 || now === null ? dated : [now];
  const timed = new Set([...claims.strikes, ...claims.hours, ...claims.ends].map(({ seen }) => seen));
  const joined = document.reduce<StrikeClaim[]>((found, seen, at) => {
    const words = timed.has(seen) ? null : joinIn(seen, status);
    if (words === null) return found;
    const others = othersOf(seen, words, { document, at, told: [...told, ...found], publishedOn });
    return [...found, ...others.map((claim) => onDayOf(claim, seen))];
  }, []);
  return { ...claims, strikes: [...strikes, ...joined] };
}

/** How a statement joins others: by a word that says so, or plainly, by being the next that strikes. */
type Join = { isPlain: boolean; isOfAll: boolean };

const verbs = new Set(["t.verb", "t.out", "t.joined", "t.picket-lines", "t.struck"]);

function joinIn(seen: Seen, status: StatusReading): Join | null {
  const { region } = seen.sentence;
  if ((region !== "body" && region !== "list") || isOutsideHealth(seen)) return null;
  const found = mentions(rules, seen.sentence);
  const join = { isPlain: giving(found, "JOINS").length === 0, isOfAll: giving(found, "ALL").length > 0 };
  if (isOff(seen, status)) return !join.isPlain && giving(found, "PLANNED").length > 0 ? join : null;
  if (seen.whens.length > 0) return null;
  const isOther = seen.cues.some(
    ({ value, ruleId }) => value === "NEGATED" || value === "PROPOSED" || (value === "RIVAL" && ruleId !== "r.life"),
  );
  const behind = giving(found, "BEHIND");
  const strikes = [...seen.cues.filter(({ ruleId }) => verbs.has(ruleId)), ...giving(found, "STRIKES")];
  // "… are on strike on both days, up from 55 trusts in January".
  const end = /, (?:up|down|more|fewer|compared|against|where)\b/.exec(seen.sentence.text)?.index ?? Infinity;
  const isElsewhen = giving(found, "ELSEWHEN").some((one) => one.start - seen.sentence.start < end);
  if (isOther || giving(found, "UNSURE").length > 0 || isElsewhen) return null;
  return strikes.some((strike) => isSubject(seen, strike)) || behind.some((words) => isNamedBehind(seen, words))
    ? join
    : null;
}

/** "The GMB, whose members were to be out as well, has suspended its strike": off by its own sentence. */
const isOff = (seen: Seen, { claims }: StatusReading): boolean =>
  claims.some((claim) => claim.seen === seen && claim.of === null && claim.status !== "CONFIRMED");

const giving = (found: readonly Mention[], value: string) =>
  found.filter((one) => one.value.split(" ").includes(value));

/** Whether somebody is named of whom the words say that they strike: "consultants who stood in for those on strike" do not. */
function isSubject(seen: Seen, strike: Mention): boolean {
  const isOf = (one: Mention) => {
    const between = textBetween(seen.sentence, one, strike);
    return (
      one.end <= strike.start &&
      between.length < 120 &&
      !/[;"]|\b(?:for|because|when|while|as|where|whose|who cover)\b/.test(between)
    );
  };
  // "It coincides with a walkout by porters".
  const isBehind =
    strike.start === seen.sentence.start || (strike.ruleId === "j.coincides" && seen.cues.some(isStrike));
  return [...seen.unions, ...seen.groups, ...seen.nations].some((one) => isBehind || isOf(one));
}

/** "They will be joined by porters", and by no supporters of the porters. */
function isNamedBehind({ sentence, unions, groups }: Seen, words: Mention): boolean {
  return [...unions, ...groups].some(
    (one) => one.start >= words.end && /^(?: [\w'’-]{1,18},?){0,8} $/.test(textBetween(sentence, words, one)),
  );
}

type Around = { document: readonly Seen[]; at: number; told: readonly StrikeClaim[]; publishedOn: string | null };

/** The statements whose days are taken over: those of the nearest sentence that tells of others. */
function othersOf(seen: Seen, join: Join, { document, at, told, publishedOn }: Around): StrikeClaim[] {
  const placeOf = (claim: StrikeClaim) => document.indexOf(claim.dayFrom ?? claim.seen);
  const isOver = /\b(?:were|was|struck|walked|went|took)\b/.test(seen.sentence.text);
  const isNow = /\b(?:are|is) (?:[\w-]{1,10} )?(?:out|on strike|striking|taking part|stopping work|joining)\b/.test(
    seen.sentence.text,
  );
  const fits = told.filter(({ past, former }) => !former && (isOver || !past));
  // "GMB members are out too", in the paper of the day.
  const today = isNow ? fits.filter(({ window }) => firstDayOf(window, publishedOn) === publishedOn) : [];
  const pool = today.length > 0 ? today : fits;
  const near = pool.filter(
    (claim) => placeOf(claim) < at && at - placeOf(claim) <= (join.isPlain ? REACH.plain : REACH.back),
  );
  // "On both days" looks back to where several were told.
  const several = (place: number) => near.filter((claim) => placeOf(claim) === place).length > 1;
  const places = near.map(placeOf).toSorted((a, b) => b - a);
  const last = (join.isOfAll ? places.find(several) : undefined) ?? places[0];
  const days = new Set(pool.map(({ window }) => firstDayOf(window, publishedOn)));
  const next = pool.filter((claim) => placeOf(claim) > at && placeOf(claim) - at <= REACH.on);
  // "On both days", of a text that tells of several in one place alone.
  const isOneList = join.isOfAll && new Set(pool.map(placeOf)).size === 1;
  const others =
    near.length > 0
      ? near.filter((claim) => placeOf(claim) === last)
      : join.isPlain
        ? []
        : // A text of one day: those who join it may be told anywhere.
          isOneList
          ? pool
          : days.size === 1
            ? pool.slice(0, 1)
            : next.slice(0, 1);
  return areApart(seen, join, { document, at, others, told }) ? others : [];
}

/**
 * Whether they are others than those whose day it is, and than all that have a day of their own: of another union, group
 * or nation. Where the day is told of nobody in particular, a sentence that names somebody says who they are.
 */
function areApart(
  seen: Seen,
  { isPlain }: Join,
  { document, at, others, told }: Pick<Around, "document" | "at" | "told"> & { others: readonly StrikeClaim[] },
): boolean {
  const nationsIn = (list: readonly StrikeClaim[]) => list.flatMap(nationsOfClaim);
  const of = (one: Seen) =>
    nationsOfClaim({ seen: one, when: { ...one.sentence, ruleId: "", shape: "windows", windows: [] } });
  // "In England, the RCN goes ahead. Nurses are on strike on both days."
  const before = document[at - 1];
  const nations = of(seen).length > 0 || before === undefined ? of(seen) : of(before);
  const own = nationsIn(others);
  if (nations.length > 0 && own.length > 0 && !nations.some((one) => nationsIn(told).includes(one))) return true;
  const groups = valuesOf(seen.groups.filter((group) => isStriker(seen, group)));
  // "Ambulance workers have walked out as well", who join the nurses another day too.
  const days = others.map(({ window }) => dayTold(window));
  const sameDay = told.filter(({ window }) => isPlain || days.includes(dayTold(window)));
  const groupsTold = sameDay.flatMap((claim) => valuesOf(claim.seen.groups));
  const isNamed = others.some((claim) => unionsOfClaim(claim).length > 0 || (!isPlain && claim.seen.groups.length > 0));
  if (seen.unions.length > 0)
    return isNamed && !seen.unions.some(({ value }) => sameDay.flatMap(unionsOfClaim).includes(value));
  return !isPlain && isNamed && groups.length > 0 && !groups.some((group) => groupsTold.includes(group));
}

/** The day of one statement for those of another; "at the same time" is its hour, "for the same four hours" both of them. */
function onDayOf(first: StrikeClaim, seen: Seen): StrikeClaim {
  // "The second day of their strike" is the day that the others join, and not the first.
  const [told] = first.isRun ? first.when.windows : [];
  return {
    ...first,
    seen,
    cue: null,
    isRun: false,
    window: windowOf(told ?? first.window, seen),
    days: null,
    ungoverned: true,
    joins: true,
    dayFrom: first.dayFrom ?? first.seen,
  };
}

function windowOf(window: PartialWindow, { sentence: { text }, durations }: Seen): PartialWindow {
  const day: PartialWindow = { ...window, startTime: null, endTime: null, hours: null };
  const isSpan =
    window.endDate !== null && window.endDate !== window.startDate && window.endDate.type !== "after-start";
  const whole: PartialWindow = isSpan ? day : { ...day, endDate: window.startDate, end: "given" };
  if (hasNoTime(window)) return whole;
  if (/\bthe same (?:\w{1,6} )?hours?\b/i.test(text)) return window;
  if (!/\bat the same time\b/i.test(text) || window.startTime === null) return whole;
  const [duration] = durations;
  const hours = duration?.unit === "hours" ? duration.value : null;
  return { ...day, startTime: window.startTime, hours, endDate: null, end: "open" };
}
