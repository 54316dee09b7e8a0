/**
 * A text whose head says that strikes are off speaks of their days as of what was planned: "were to walk out on",
 * "was to start today", "would have been the first". Said of the same strikers, it holds for those days.
 */
import { phrase } from "../text/phrases.ts";
import { daysBetween } from "../../../schema/london.ts";
import { isGeneral } from "../names/general.ts";
import { formerPlan } from "./former-plan.ts";
import { isWithin, textOf, textWithout } from "../text/around.ts";
import { valuesOf } from "../text/values.ts";
import type { Mention } from "../model.ts";
import { holds, isOfOthers } from "./status-of-others.ts";
import { isInTimeNamed, isOfOtherMonth, namesTime } from "./status-of-time.ts";
import type { StatusClaim, StatusReading } from "./status.ts";
import { says } from "./status-rules.ts";
import type { FoundStrike } from "../strikes/strikes.ts";
import type { FoundWindow } from "../strikes/windows.ts";

type Told = { unions: readonly string[]; nations: readonly string[]; publishedOn: string | null };

/** The headline, what stands under it, and the first sentences. */
const HEAD = 5;

const denied = phrase("NO_STRIKE_AHEAD", "status-phrases");
const stands = phrase("STRIKE_STANDS", "status-phrases");
/** "At risk if Tuesday's strike went ahead." */
const ifAhead = /\bif (?:[\w'-]{1,18} ){1,5}(?:went|had gone) ahead\b/i;

const isPlan = (text: string): boolean => {
  const rest = denied.leftOutOf(text).replace(ifAhead, "");
  return (formerPlan.test(text) || ifAhead.test(text)) && !stands.test(rest);
};

/** The words of the head that take back this strike, where all that the text says of its day is that it had been planned. */
export function offInHead(
  window: FoundWindow,
  strike: FoundStrike,
  reading: StatusReading,
  told: Told,
): StatusClaim | null {
  const texts = window.claims.map(({ seen }) => seen.sentence.text);
  if (!texts.some(isPlan) || !texts.every((text) => isPlan(text) || denied.test(text))) return null;
  const day = window.start.value?.slice(0, 10);
  if (day === undefined || (told.publishedOn !== null && daysBetween(told.publishedOn, day) < 0)) return null;
  if (window.claims.some(({ seen, past }) => past || reading.othersStand.includes(seen))) return null;
  const off = reading.claims.filter((claim) => claim.status !== "CONFIRMED" && isOfThese(claim, strike, told));
  const heads = off.filter(
    (claim) =>
      isInHead(claim) &&
      !isPartial(claim) &&
      !isAtSome(claim) &&
      isOfTime(claim, window, told.publishedOn) &&
      !isOfOthers(claim, window, strike),
  );
  const [head] = heads;
  if (head === undefined) return null;
  // Of two words for one thing the milder stands; "off for now", over "both have been called off", is none of its own.
  const clear = off.filter((claim) => !says(claim.mention, "VAGUE") && !isForNow(claim));
  return clear.find(({ status }) => status === "SUSPENDED") ?? clear[0] ?? head;
}

const isForNow = ({ seen, mention }: StatusClaim): boolean =>
  /\boff (?:for|until)\b/i.test(textOf(seen.sentence, mention));

const isInHead = ({ seen: { sentence } }: StatusClaim): boolean =>
  sentence.region === "headline" || sentence.index < HEAD;

const goesOn = phrase("GOES_ON_ELSEWHERE", "status-phrases");
const ofPart = phrase("ONE_OF_SEVERAL", "status-phrases");

/** "Strikes off in Wales but still on in England", "one union calls off, another goes ahead", "the first is off". */
export const isPartial = ({ seen: { sentence } }: StatusClaim): boolean =>
  goesOn.test(sentence.text) || ofPart.test(sentence.text);

const offAtSome = phrase("OFF_AT_SOME", "status-phrases");
/** "At 20 trusts, but not at the rest", "at two of the three". */
export const isAtSome = ({ seen: { sentence } }: StatusClaim): boolean => offAtSome.test(sentence.text);

/** "At Leeds the strike has been called off, while at Hull it continues". */
export const goesOnBeside = ({ seen: { sentence }, clause }: StatusClaim): boolean =>
  goesOn.test(textWithout(sentence, clause));

/**
 * Whom and where the words name, they name all of this strike's; where they name nobody, it is of the text's. "The GMB and
 * Unison have suspended theirs; Unite has not": what stands in their own clause is said of it, and nothing else is.
 */
function isOfThese({ seen, clause }: StatusClaim, { strikers }: FoundStrike, { unions, nations }: Told): boolean {
  const named = (list: readonly Mention[]) => {
    const inClause = list.filter((one) => isWithin(one, clause));
    return valuesOf(inClause.length > 0 ? inClause : list);
  };
  const groups = named(seen.groups.filter(({ value }) => !isGeneral(value)));
  const places = named(seen.nations.filter(({ value }) => value !== "UK" && value !== "ABROAD"));
  return isCovered(unions, named(seen.unions)) && isCovered(nations, places) && isCovered(strikers.groups, groups);
}

const isCovered = (own: readonly string[], named: readonly string[]): boolean =>
  named.length === 0 || (own.length > 0 && own.every((one) => named.includes(one)));

/** "Tomorrow's strike is off", "their February strike": of no other day. */
function isOfTime(claim: StatusClaim, window: FoundWindow, publishedOn: string | null): boolean {
  if (holds(claim, window)) return true;
  if (isInTimeNamed(claim, window, publishedOn)) return true;
  if (isOfOtherMonth(claim, window)) return false;
  const isDated = claim.seen.whens.some(
    ({ shape, start, end }) => shape === "windows" && start >= claim.clause.start && end <= claim.clause.end,
  );
  return !isDated && !namesTime(textOf(claim.seen.sentence, claim.clause));
}
