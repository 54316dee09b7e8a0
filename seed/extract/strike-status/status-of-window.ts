/** Which windows a call-off or a confirmation is about. Where that cannot be told, nothing changes and a person is asked. */
import type { WindowStatus } from "../../../schema/codes.ts";
import { daysBetween } from "../../../schema/london.ts";
import type { Doubt, Mention, Seen } from "../model.ts";
import { isMark } from "./marks.ts";
import { perhapsOff } from "./perhaps-off.ts";
import { goesOnBeside, isAtSome, isPartial, offInHead } from "./off-in-head.ts";
import { textOf } from "../text/around.ts";
import { phrase } from "../text/phrases.ts";
import { withoutExceptions } from "./excepted.ts";
import { formerPlan, hadBeen } from "./former-plan.ts";
import { holds, holdsClaim, isInItsPlace, isOfOthers, isTurnedTo, type Told } from "./status-of-others.ts";
import { isInTimeNamed, isOfOtherDay, isOfOtherMonth } from "./status-of-time.ts";
import type { StatusClaim, StatusReading } from "./status.ts";
import { says } from "./status-rules.ts";
import type { FoundStrike } from "../strikes/strikes.ts";
import type { FoundWindow } from "../strikes/windows.ts";

/** More days than one strike lasts. */
const SPREAD = 10;

export type WindowStatusFound = { value: WindowStatus; from: { seen: Seen; ruleId: string } | null; doubts: Doubt[] };

export function statusIn(
  window: FoundWindow,
  strike: FoundStrike,
  all: readonly FoundStrike[],
  whole: StatusReading,
  told: { unions: readonly string[]; nations: readonly string[]; publishedOn: string | null },
): WindowStatusFound {
  const reading = withoutExceptions(whole, window, told.publishedOn);
  const none: WindowStatusFound = { value: "ANNOUNCED", from: null, doubts: [] };
  if (window.cut?.isOff)
    return { value: "CALLED_OFF", from: { seen: window.cut.seen, ruleId: "s.cut-short" }, doubts: [] };
  if (strike.past) return none;
  const scopes = new Map(
    reading.claims.map((claim) => {
      const scope = scopeOver(claim, told, isAbout(claim, window, strike, all, reading, told.publishedOn));
      const isLoose = isOfOthers(claim, window, strike) || isOfSome(claim, window) || isBegun(claim, window);
      if (scope === "yes" && isOfOneYetToCome(claim, window)) return [claim, "no"];
      return [claim, scope === "yes" && isLoose ? "unsure" : scope];
    }),
  );
  // "The union has called off the last day" is said of the part that is taken away.
  const said = reading.claims.filter(
    (claim) => scopes.get(claim) === "yes" && claim.seen !== window.cut?.seen && !isOfOtherUnions(claim, strike),
  );
  const dated = said.filter((claim) => holds(claim, window));
  // What is said with the day is said of it more surely than what is said of "the strike".
  const about = dated.length > 0 ? dated : said;
  const unsure = reading.claims.filter((claim) => scopes.get(claim) === "unsure");
  const values = [...new Set(about.map((claim) => claim.status))];
  const [claim] = about;
  // "Called off" with the day, and elsewhere of the same strike "suspended": two words for one thing, the milder stands.
  const others = claim && says(claim.mention, "VAGUE") ? reading.claims : [...said, ...unsure];
  const milder = others.find((one) => one.status === "SUSPENDED" && !isOfOtherUnions(one, strike));
  if (claim?.status === "CALLED_OFF" && milder && values.length === 1)
    return { value: "SUSPENDED", from: { seen: milder.seen, ruleId: milder.mention.ruleId }, doubts: [] };
  if (claim && values.length === 1)
    return { value: claim.status, from: { seen: claim.seen, ruleId: claim.mention.ruleId }, doubts: [] };
  // "Suspended" beside "called off" are two words for one thing: the milder may be taken back, so it stands.
  const off = about.find((c) => c.status === "SUSPENDED");
  if (off && values.every((v) => v !== "CONFIRMED"))
    return { value: "SUSPENDED", from: { seen: off.seen, ruleId: off.mention.ruleId }, doubts: [] };
  const isConfirmed = reading.claims.some((one) => one.status === "CONFIRMED" && scopes.get(one) !== "no");
  const head = isConfirmed ? null : offInHead(window, strike, reading, told);
  if (head) return { value: head.status, from: { seen: head.seen, ruleId: head.mention.ruleId }, doubts: [] };
  const contested = [...about, ...unsure];
  if (contested.length === 0) {
    if ((wasPlanned(window, reading) || wasToCome(window, told.publishedOn)) && !window.cut)
      return { ...none, doubts: [formerly] };
    if (isOffForOthers(window, reading, told.unions)) return { ...none, doubts: [ofOthers] };
    return { ...none, doubts: unreadOff(window, reading) };
  }
  const words = contested
    .map(
      (c) =>
        `"${c.seen.sentence.text.slice(c.mention.start - c.seen.sentence.start, c.mention.end - c.seen.sentence.start)}"`,
    )
    .join(", ");
  return {
    ...none,
    doubts: [{ code: "STATUS_SCOPE", detail: `the text says ${words}, and not clearly of which dates` }],
  };
}

/** What may take it back, and was not understood: of its own sentence, or in a text that has no word of a call-off which was. */
function unreadOff({ claims }: FoundWindow, { unread, claims: off }: StatusReading): Doubt[] {
  const beside = claims.map(({ seen }) => perhapsOff(seen)).find((word) => word !== null);
  const word = beside ?? (off.length === 0 && claims.every(({ past }) => !past) ? unread[0] : undefined);
  return word === undefined
    ? []
    : [{ code: "STATUS_SCOPE", detail: `the text says "${word}", and it is not clear of what` }];
}

/** "GMB and Unison had put theirs on hold", beside Unite's strike. */
function isOfOtherUnions({ seen }: StatusClaim, { claims }: FoundStrike): boolean {
  if (!/\b(?:had|have) already\b/i.test(seen.sentence.text)) return false;
  const own = claims.flatMap((told) => told.seen.unions.map((union) => union.value));
  const named = seen.unions.map((union) => union.value);
  return own.length > 0 && named.length > 0 && !named.some((union) => own.includes(union));
}

const timeNamed = phrase("TIME_NAMED", "status-phrases");
const begun = phrase("HAS_BEGUN", "status-phrases");
const ofOne = phrase("ONE_BY_NUMBER", "status-phrases");
const lastDayOff = phrase("LAST_DAY_OFF", "status-phrases");

/** What takes back one of several, or tells that others go ahead: of which day, it does not say. */
const isOfSome = (claim: StatusClaim, window: FoundWindow): boolean =>
  claim.status !== "CONFIRMED" &&
  (isOfLastDay(claim, window) ||
    isAtSome(claim) ||
    (!holds(claim, window) && ofOne.test(textOf(claim.seen.sentence, claim.clause))) ||
    (!holds(claim, window) && (claim.seen.sentence.region === "headline" ? isPartial(claim) : goesOnBeside(claim))));

/** "The last day is off", of a strike of several days. */
const isOfLastDay = ({ seen }: StatusClaim, { start, end }: FoundWindow): boolean =>
  lastDayOff.test(seen.sentence.text) && start.value?.slice(0, 10) !== end.value?.slice(0, 10);

/** "It began at midnight and was called off at 2pm": until then it was on. */
const isBegun = ({ status, seen }: StatusClaim, { claims }: FoundWindow): boolean =>
  status !== "CONFIRMED" &&
  [seen, ...claims.map((told) => told.seen)].some(({ sentence }) => begun.test(sentence.text));

/** "They have suspended the strike. If talks fail, they could walk out on 5 January": there is nothing yet to take back. */
const isOfOneYetToCome = (claim: StatusClaim, window: FoundWindow): boolean =>
  claim.status !== "CONFIRMED" && window.claims.every(({ proposed }) => proposed) && !holds(claim, window);

type Scope = "yes" | "no" | "unsure";

const formerly: Doubt = {
  code: "STATUS_SCOPE",
  detail: "the text says that the strike had been planned, and not whether it still is",
};
const ofOthers: Doubt = {
  code: "STATUS_SCOPE",
  detail: "the text says that other unions have called theirs off, and not that this one goes ahead",
};

/** "Unite and GMB have suspended their strikes too": of which union is it not said? */
function isOffForOthers(window: FoundWindow, reading: StatusReading, unions: readonly string[]): boolean {
  const named = reading.claims.flatMap(({ seen, status }) =>
    status === "CONFIRMED" ? [] : seen.unions.map((union) => union.value),
  );
  const isSaid = isSaidToStand(window, reading) || window.claims.some(({ past }) => past);
  return named.length > 0 && unions.length > 0 && !isSaid && !unions.some((union) => named.includes(union));
}

/** "They had been due to strike on 6 March": a plan that may hold no more, in a text that speaks of a call-off above all. */
function wasPlanned({ claims }: FoundWindow, reading: StatusReading): boolean {
  const isSpokenOf = reading.open.length > 0 || reading.claims.some((claim) => claim.status !== "CONFIRMED");
  return claims.every(
    ({ seen: { sentence }, past }) =>
      !past && (hadBeen.test(sentence.text) || (isSpokenOf && formerPlan.test(sentence.text))),
  );
}

/** "They were to strike on 8 December", told before that day: a plan that may hold no more, unless somebody only reports it. */
function wasToCome({ claims, start }: FoundWindow, publishedOn: string | null): boolean {
  if (publishedOn === null || start.value === null || start.value.slice(0, 10) <= publishedOn) return false;
  return claims.every(({ seen: { sentence }, past }) => !past && wasToStrike.test(sentence.text));
}
const wasToStrike = phrase("WAS_TO_STRIKE", "status-phrases");

/** One union suspends, another goes on; in Wales it is off, in England on: what is said of one is not said of the other. */
function scopeOver(
  { seen, clause, status }: StatusClaim,
  { unions, nations }: { unions: readonly string[]; nations: readonly string[] },
  scope: Scope,
): Scope {
  if (scope !== "yes" || status === "CONFIRMED") return scope;
  const inClause = (list: readonly Mention[]) =>
    list.filter((m) => m.start >= clause.start && m.end <= clause.end).map((m) => m.value);
  return [
    coverage(unions, inClause(seen.unions)),
    placed(
      nations,
      // "In Scotland, strikes have been paused": a nation that is named with the words is theirs.
      inClause(seen.nations).filter((nation) => nation !== "UK" && nation !== "ABROAD"),
    ),
  ].reduce((least, one) => (least === "no" || one === "no" ? "no" : least === "unsure" ? least : one), scope);
}

/** Whether what is said of the named ones holds for all that the strike has; where either is not told, nothing is known. */
function coverage(own: readonly string[], named: readonly string[]): Scope {
  if (named.length === 0 || own.every((one) => named.includes(one))) return "yes";
  return own.some((one) => named.includes(one)) ? "unsure" : "no";
}

/** Of a strike of which nobody knows where it is, words that name a nation may be said or not. */
const placed = (own: readonly string[], named: readonly string[]): Scope =>
  own.length === 0 && named.length > 0 ? "unsure" : coverage(own, named);

function isAbout(
  claim: StatusClaim,
  window: FoundWindow,
  strike: FoundStrike,
  all: readonly FoundStrike[],
  reading: StatusReading,
  publishedOn: string | null,
): Scope {
  const { seen, clause } = claim;
  const windows = all.flatMap((s) => s.windows);
  const dated = windows.filter((w) => holds(claim, w));
  const isDated = dated.length > 0 && claim.of === null;
  if (!isDated && claim.status !== "CONFIRMED" && isOfOtherMonth(claim, window)) return "no";
  // "Strikes today are postponed by two unions", and "the strike of a third is still on today".
  const isContested = claim.status !== "CONFIRMED" && isSaidToStand(window, reading);
  if (isDayAfter(window, dated, reading) && beginning.test(textOf(seen.sentence, clause))) return "yes";
  if (dated.length > 0) return !dated.includes(window) ? "no" : isContested ? "unsure" : "yes";
  // "8 December: cancelled", in a list: of that day alone.
  if (isMark(claim.mention)) return "no";
  if (claim.status !== "CONFIRMED" && window.claims.some((told) => isInItsPlace(claim, told))) return "no";
  if (claim.status !== "CONFIRMED" && window.claims.every((told) => isTurnedTo(claim, told))) return "no";
  // "Two more strikes were planned. These have been suspended."
  if (claim.of !== null && /\b(?:more|further|another|others?|later|second|third)\b/i.test(claim.of.sentence.text))
    return "no";
  if (isContested) return "no";
  if (claim.status !== "CONFIRMED" && !isDated && (isNext(window) || isOfOtherDay(claim, windows, publishedOn)))
    return "unsure";
  // "… but the union will call off this action once a deal is made": its own sentence says that it is not off.
  if (window.claims.some((told) => reading.open.some((open) => open.seen === told.seen))) return "unsure";
  const inWeek = windows.filter((w) => isInTimeNamed(claim, w, publishedOn));
  // "Those planned for the first week of December are off": in a time of which no window is.
  if (!isDated && inWeek.length === 0 && claim.status !== "CONFIRMED" && timeNamed.test(textOf(seen.sentence, clause)))
    return "unsure";
  const alsoStands = reading.othersStand.includes(seen);
  if (inWeek.length > 0 && !inWeek.includes(window)) return "no";
  if (inWeek.length > 0 && inWeek.every((w) => strike.windows.includes(w))) return alsoStands ? "unsure" : "yes";
  // Other words of the text that take a strike back have dates: those of this window are not among them.
  const datedElsewhere = reading.claims.filter(
    (other) =>
      other !== claim && other.status !== "CONFIRMED" && all.some((s) => s.windows.some((w) => holds(other, w))),
  );
  const isElsewhere = claim.status !== "CONFIRMED" && datedElsewhere.length > 0;
  const inClause = seen.groups.filter((g) => g.start >= clause.start && g.end <= clause.end);
  const groups = (inClause.length > 0 ? inClause : seen.groups).map((g) => g.value);
  const coming = all.filter((s) => !s.past);
  const named = coming.filter((s) => s.strikers.groups.some((g) => groups.includes(g)));
  // Another group's strike was called off: that says nothing of this one's.
  const ofOthers = groups.length > 0 && named.length === 0 && coming.every((s) => s.strikers.groups.length > 0);
  if (ofOthers) return coming.includes(strike) ? "unsure" : "no";
  const meant = named.length > 0 ? named : coming;
  if (!meant.includes(strike)) return "no";
  // Without a date it is clear only where one strike fits, and nothing says that other dates stand.
  const others = reading.othersStand.some(
    (s) => s !== seen || !/no longer|not (?:now )?go ahead/i.test(s.sentence.text),
  );
  if (meant.length > 1) return "unsure";
  if (claim.status === "CONFIRMED") return "yes";
  if (isSpread(strike)) return "unsure";
  if (isElsewhere && !datedElsewhere.some((other) => holds(other, window))) return "unsure";
  return others ? "unsure" : "yes";
}

const beginning = /\b(?:begin|start|commence|from)\w{0,5}\b/i;

/** "A strike that was to begin tomorrow is off", and "they were to have walked out tomorrow and on Friday": Friday's, too. */
function isDayAfter(window: FoundWindow, dated: readonly FoundWindow[], reading: StatusReading): boolean {
  const day = window.start.value?.slice(0, 10);
  const isNextTo = ({ start }: FoundWindow) =>
    start.value !== null && day !== undefined && daysBetween(start.value.slice(0, 10), day) === 1;
  return !dated.includes(window) && dated.some(isNextTo) && wasPlanned(window, reading);
}

/** Days that lie weeks apart are seldom called off together: where no day is said with the words, a person must look. */
function isSpread({ windows }: FoundStrike): boolean {
  const days = windows.flatMap(({ start }) => start.value?.slice(0, 10) ?? []).toSorted();
  const [first] = days;
  const last = days.at(-1);
  return first !== undefined && last !== undefined && daysBetween(first, last) > SPREAD;
}

/** "Unite's workers are still set to strike on 6 March": what others have called off is not theirs. */
function isSaidToStand({ claims }: FoundWindow, { othersStand, claims: off }: StatusReading): boolean {
  return claims.some(
    ({ seen }) =>
      othersStand.includes(seen) && !off.some((claim) => claim.seen === seen && claim.status !== "CONFIRMED"),
  );
}

const next =
  /\b(?:(?:the|its|their|a|an|and) (?:next|further|following|second|third|later|other|remaining|subsequent|another)|another|more|further) (?:(?:[\w-]{1,10}) ){0,4}?(?:strikes?|walk-?outs?|stoppages?|action|days)\b[^.;]{0,60}? (?:are|is|remains?|will|begins?|starts?)\b/i;

/** "The strike is off", and "the next five days of strikes are due to begin on the 12th": another than the one that is off. */
const isNext = ({ claims }: FoundWindow): boolean =>
  claims.length > 0 &&
  claims.every(({ seen: { sentence } }) => sentence.region !== "headline" && next.test(sentence.text));

/** What is said of a day in its own clause. */
export function statusBeside(claim: Told, { claims }: StatusReading): WindowStatus | null {
  return claims.find((status) => holdsClaim(status, claim))?.status ?? null;
}
