/** One window of a candidate: its times, what is withdrawn, who calls it, whether it is off, whether it was held. */
import type { Nation, WindowStatus } from "../../../schema/codes.ts";
import type { DraftWindow, Field, TimeField } from "../../draft.ts";
import type { Cover, CoverClaim } from "../strike-cover/cover.ts";
import { withdrawnIn } from "../strike-cover/cover-of-window.ts";
import type { Quotes } from "../text/evidence.ts";
import type { Doubt, Seen } from "../model.ts";
import type { Reading } from "../reading.ts";
import { dayOf, type Point } from "../days/points.ts";
import { statusIn } from "../strike-status/status-of-window.ts";
import type { StatusReading } from "../strike-status/status.ts";
import type { FoundStrike } from "./strikes.ts";
import { unionsIn } from "../names/unions-of.ts";
import type { FoundWindow } from "./windows.ts";

/** `flags` is added to. */
type Context = {
  strike: FoundStrike;
  all: readonly FoundStrike[];
  quotes: Quotes;
  status: StatusReading;
  cover: Cover;
  flags: Doubt[];
  reading: Reading;
  /** Without what it says of those who join the strike. */
  theirs: Reading;
  nations: readonly Nation[];
};

export function windowField(window: FoundWindow, context: Context): DraftWindow {
  const { strike, all, quotes, status, cover, flags, reading, theirs, nations } = context;
  const unions = unionsIn(window, strike, theirs);
  const evidence = evidenceOf(window).map((seen) => quotes.add(seen.sentence));
  const name = window.start.value ?? "the window without a date";
  const time = (point: Point): TimeField => ({
    ...point,
    ruleId: point.value === null ? null : window.ruleId,
    evidence: point.value === null ? [] : evidence,
  });
  const off = statusIn(window, strike, all, status, {
    unions: unions.values,
    nations,
    publishedOn: reading.publishedOn,
  });
  const around = { strike, all, document: reading.document, unions: unions.values, publishedOn: reading.publishedOn };
  const withdrawn = withdrawnIn(window, cover, around);
  const named = (doubts: readonly Doubt[]) => doubts.map((doubt) => ({ ...doubt, detail: `${name}: ${doubt.detail}` }));
  flags.push(...named(window.doubts), ...off.doubts, ...named(coverDoubts(window, withdrawn, context)));
  return {
    start: time(window.start),
    end: time(window.end),
    withdrawn: {
      value: withdrawn.value,
      basis: withdrawn.value === "UNKNOWN" ? "missing" : "stated",
      ruleId: withdrawn.claims[0]?.mention.ruleId ?? null,
      evidence: withdrawn.claims.map(({ seen }) => quotes.add(seen.sentence)),
    },
    unions: {
      value: unions.values,
      basis: unions.basis,
      ruleId: unions.ruleId,
      evidence: unions.seen ? [quotes.add(unions.seen.sentence)] : [],
    },
    coveredBy: coveredByField(window, context),
    status: statusField(off.value, off.from, quotes),
    outcome: outcomeField(window, off.value, context),
  };
}

/** The sentences that tell of it: those of its days, and those that its day or its hours are taken from. */
const evidenceOf = ({ claims }: FoundWindow): Seen[] => [
  ...new Set(
    claims.flatMap(({ dayFrom, seen, hoursFrom }) => [
      ...(dayFrom ? [dayFrom] : []),
      seen,
      ...(hoursFrom ? [hoursFrom.seen] : []),
    ]),
  ),
];

/** What a person must look at of what is withdrawn. */
function coverDoubts(
  window: FoundWindow,
  { value, claims, doubt }: ReturnType<typeof withdrawnIn>,
  { strike, all }: Context,
): Doubt[] {
  if (value === "UNKNOWN") {
    const isTold = claims.length > 0;
    const detail = isTold
      ? "the text says different things of emergency cover"
      : "the text does not say what cover is kept";
    return [{ code: "COVER_UNKNOWN", detail }];
  }
  const detail = doubt ?? apartFrom(window, claims, strike, all);
  return detail === null ? [] : [{ code: "COVER_UNSURE", detail }];
}

function coveredByField(window: FoundWindow, { cover, quotes }: Context): DraftWindow["coveredBy"] {
  const told = window.claims.some((claim) => claim.past) ? null : cover.coveredBy;
  if (!told) return { value: null, basis: "missing", ruleId: null, evidence: [] };
  const { mention, seen } = told.claim;
  return { value: told.text, basis: "stated", ruleId: mention.ruleId, evidence: [quotes.add(seen.sentence)] };
}

/** Why what is told of cover may be of another day, or of another strike. */
function apartFrom(
  window: FoundWindow,
  claims: readonly CoverClaim[],
  strike: FoundStrike,
  all: readonly FoundStrike[],
): string | null {
  const isBeside = window.claims.some(({ seen }) => claims.some((one) => one.seen === seen));
  if (!isBeside && all.filter(({ past }) => !past).length > 1)
    return "it stands apart from the day, and there are several strikes";
  return isOfTime(claims, window, strike) ? "it is told with another time than the day's" : null;
}

/** "Emergency care is kept during the strike, which begins at 7am", of one of several. */
function isOfTime(claims: readonly CoverClaim[], window: FoundWindow, strike: FoundStrike): boolean {
  const isOwn = ({ seen }: CoverClaim) => window.claims.some((told) => told.seen === seen);
  return strike.windows.length > 1 && claims.some((one) => one.seen.whens.length > 0 && !isOwn(one));
}

/** Held, where a sentence tells of it as over and its day is not to come. */
function outcomeField(
  { claims, start }: FoundWindow,
  status: WindowStatus,
  { quotes, reading: { publishedOn } }: Context,
): DraftWindow["outcome"] {
  const over = claims.find((claim) => claim.past);
  const isToCome = start.value !== null && publishedOn !== null && dayOf(start) > publishedOn;
  return over && !isToCome && status === "ANNOUNCED"
    ? { value: "HELD", basis: "stated", ruleId: "a.past", evidence: [quotes.add(over.seen.sentence)] }
    : { value: "UNREPORTED", basis: "missing", ruleId: null, evidence: [] };
}

/** Announced is what a text with a date in it does; anything else needs words that say so. */
function statusField(
  value: WindowStatus,
  from: { seen: Seen; ruleId: string } | null,
  quotes: Quotes,
): Field<WindowStatus> {
  if (from === null) return { value, basis: "derived", ruleId: null, evidence: [] };
  return { value, basis: "stated", ruleId: from.ruleId, evidence: [quotes.add(from.seen.sentence)] };
}
