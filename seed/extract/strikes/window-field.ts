/** One window of a candidate: its times, what is withdrawn, who calls it, whether it is off, whether it was held. */
import type { Nation, WindowStatus } from "../../../schema/codes.ts";
import type { DraftWindow, Field, TimeField } from "../../draft.ts";
import type { Cover, CoverClaim } from "../strike-cover/cover.ts";
import { withdrawnIn } from "../strike-cover/cover-of-window.ts";
import type { Quotes } from "../text/evidence.ts";
import type { Doubt, Seen } from "../model.ts";
import type { Reading } from "../reading.ts";
import type { Point } from "../days/points.ts";
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
  nations: readonly Nation[];
};

export function windowField(
  window: FoundWindow,
  { strike, all, quotes, status, cover, flags, reading, nations }: Context,
): DraftWindow {
  const unions = unionsIn(window, strike, reading);
  const evidence = [
    ...new Set(
      window.claims.flatMap((claim) => [
        ...(claim.dayFrom ? [claim.dayFrom] : []),
        claim.seen,
        ...(claim.hoursFrom ? [claim.hoursFrom.seen] : []),
      ]),
    ),
  ].map((seen) => quotes.add(seen.sentence));
  const name = window.start.value ?? "the window without a date";
  flags.push(...window.doubts.map((doubt) => ({ ...doubt, detail: `${name}: ${doubt.detail}` })));
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
  flags.push(...off.doubts);
  const around = { strike, all, document: reading.document, unions: unions.values, publishedOn: reading.publishedOn };
  const { value, claims, doubt } = withdrawnIn(window, cover, around);
  if (value === "UNKNOWN")
    flags.push({
      code: "COVER_UNKNOWN",
      detail:
        claims.length > 0
          ? `${name}: the text says different things of emergency cover`
          : `${name}: the text does not say what cover is kept`,
    });
  const isOfOne =
    all.filter((one) => !one.past).length < 2 || window.claims.some((c) => claims.some((k) => k.seen === c.seen));
  const unsure =
    value === "UNKNOWN"
      ? null
      : (doubt ??
        (isOfOne ? null : "it stands apart from the day, and there are several strikes") ??
        (isOfTime(claims, window, strike) ? "it is told with another time than the day's" : null));
  if (unsure !== null) flags.push({ code: "COVER_UNSURE", detail: `${name}: ${unsure}` });
  const coveredBy = window.claims.some((c) => c.past) ? null : cover.coveredBy;
  const over = window.claims.find((claim) => claim.past);
  const held =
    over !== undefined &&
    (window.start.value === null ||
      reading.publishedOn === null ||
      window.start.value.slice(0, 10) <= reading.publishedOn);
  return {
    start: time(window.start),
    end: time(window.end),
    withdrawn: {
      value,
      basis: value === "UNKNOWN" ? "missing" : "stated",
      ruleId: claims[0]?.mention.ruleId ?? null,
      evidence: claims.map((c) => quotes.add(c.seen.sentence)),
    },
    unions: {
      value: unions.values,
      basis: unions.basis,
      ruleId: unions.ruleId,
      evidence: unions.seen ? [quotes.add(unions.seen.sentence)] : [],
    },
    coveredBy: coveredBy
      ? {
          value: coveredBy.text,
          basis: "stated",
          ruleId: coveredBy.claim.mention.ruleId,
          evidence: [quotes.add(coveredBy.claim.seen.sentence)],
        }
      : { value: null, basis: "missing", ruleId: null, evidence: [] },
    status: statusField(off.value, off.from, quotes),
    outcome:
      held && off.value === "ANNOUNCED"
        ? { value: "HELD", basis: "stated", ruleId: "a.past", evidence: [quotes.add(over.seen.sentence)] }
        : { value: "UNREPORTED", basis: "missing", ruleId: null, evidence: [] },
  };
}

/** "Emergency care is kept during the strike, which begins at 7am", of one of several. */
function isOfTime(claims: readonly CoverClaim[], window: FoundWindow, strike: FoundStrike): boolean {
  const isOwn = ({ seen }: CoverClaim) => window.claims.some((told) => told.seen === seen);
  return strike.windows.length > 1 && claims.some((one) => one.seen.whens.length > 0 && !isOwn(one));
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
