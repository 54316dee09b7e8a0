/**
 * A strike that is cut short: "it was to last until 8pm on Tuesday; it will now end on Monday". The days up to the new end
 * stand, and those behind it are off. A person must look at both.
 */
import { addDays, daysBetween, weekdayOf } from "../../../schema/london.ts";
import { londonTime } from "../../london-time.ts";
import { dayOf, type Point } from "../days/points.ts";
import { resolveDate } from "../days/resolve-date.ts";
import { resolveWindow } from "../days/resolve-window.ts";
import type { PartialDate, Seen } from "../model.ts";
import type { Reading } from "../reading.ts";
import type { LooseClaim } from "../strikes/strike-claims.ts";
import type { FoundStrike } from "../strikes/strikes.ts";
import type { FoundWindow } from "../strikes/windows.ts";
import { phrase } from "../text/phrases.ts";
import { formerPlan, hadBeen, isInstead } from "./former-plan.ts";

/** `until`: the last moment that stands. `seen` is the sentence that says so. */
type Cut = { until: Point; planned: Point; seen: Seen };
type Told = { ends: readonly LooseClaim[] } & Pick<Reading, "document" | "publishedOn">;

const changed = phrase("CHANGED_NOW", "status-phrases");
const dayEarlier = phrase("ENDS_A_DAY_EARLIER", "status-phrases");
const lastDayOff = phrase("LAST_DAY_OFF", "status-phrases");
const noneThen = phrase("NO_STRIKE_AHEAD", "status-phrases");
const perhaps = phrase("PERHAPS_CUT", "status-phrases");

/** What ends from this hour on takes the whole of its day. */
const LATE = "23:00";
/** More days than a union gives up of one strike: an end that lies further off is another strike's. */
const MOST = 14;

export function withCutShort(found: readonly FoundStrike[], told: Told): FoundStrike[] {
  const [only, another] = found.flatMap(({ windows }) => windows.filter(isDated));
  // Where there are several, which of them is cut short is not told by its days alone.
  const cut = only !== undefined && another === undefined ? cutOf(only, told) : null;
  if (cut === null) return [...found];
  return found.map((strike) => ({
    ...strike,
    windows: strike.windows.flatMap((window) => (window === only ? partsOf(window, cut) : [window])),
  }));
}

const isDated = ({ start, end }: FoundWindow) => start.value !== null && end.value !== null;
const isFormer = ({ sentence: { text } }: Seen) => formerPlan.test(text) || hadBeen.test(text);

/** By the day, or by the hour where both tell it. */
const isBefore = (one: Point, other: Point) =>
  dayOf(one) < dayOf(other) ||
  (one.precision === "TIME" && other.precision === "TIME" && (one.value ?? "") < (other.value ?? ""));

function cutOf(window: FoundWindow, told: Told): Cut | null {
  const cut = byNewEnd(window, told) ?? byTwoEnds(window, told) ?? byFormerEnd(window, told) ?? byLastDay(window, told);
  if (cut === null || dayOf(cut.until) < dayOf(window.start) || !isBefore(cut.until, cut.planned)) return null;
  return daysBetween(dayOf(cut.until), dayOf(cut.planned)) <= MOST ? cut : null;
}

/** "It will now end on Monday", behind the days that were planned. */
function byNewEnd(window: FoundWindow, { ends, publishedOn }: Told): Cut | null {
  const end = ends.find(
    (one) => !isInstead(one) && changed.test(one.seen.sentence.text) && !perhaps.test(one.seen.sentence.text),
  );
  const until = end && endPointOf(end, window, publishedOn);
  return until ? { until, planned: window.end, seen: end.seen } : null;
}

/** "A strike from 30 April to 2 May had been called", and "it will now be from 30 April to 1 May". */
function byTwoEnds({ claims }: FoundWindow, { publishedOn }: Told): Cut | null {
  const spans = claims
    .filter(({ seen, when, window }) => window.endDate !== window.startDate && !isInstead({ seen, when }))
    .flatMap(({ seen, window }) => resolveWindow(window, publishedOn).map(({ end }) => ({ seen, end })))
    .filter(({ end }) => end.value !== null)
    .toSorted((a, b) => dayOf(a.end).localeCompare(dayOf(b.end)));
  const [first, last] = [spans[0], spans.at(-1)];
  if (!first || !last || dayOf(first.end) === dayOf(last.end)) return null;
  if (!(changed.test(first.seen.sentence.text) || isFormer(last.seen))) return null;
  return { until: first.end, planned: last.end, seen: first.seen };
}

/** "It should have gone on until 8pm on 2 May", behind the days that there will be now. */
function byFormerEnd(window: FoundWindow, { ends, publishedOn }: Told): Cut | null {
  const end = ends.find((one) => isInstead(one) || isFormer(one.seen));
  const planned = end && endPointOf(end, window, publishedOn);
  return planned ? { until: window.end, planned, seen: end.seen } : null;
}

/** "They have to end it a day early", "the last day is off", "there will be no strike on 2 May". */
function byLastDay({ start, end }: FoundWindow, { document, publishedOn }: Told): Cut | null {
  const isLastDay = (date: PartialDate | null | undefined) =>
    date != null && dayWithin(date, { start, end }, publishedOn) === dayOf(end);
  const seen = document.find(
    ({ sentence: { text }, whens }) =>
      !perhaps.test(text) &&
      (dayEarlier.test(text) ||
        lastDayOff.test(text) ||
        (noneThen.test(text) && whens.length > 0 && whens.every(({ windows }) => isLastDay(windows[0]?.startDate)))),
  );
  const until: Point = { value: addDays(dayOf(end), -1), precision: "DATE", basis: "derived" };
  return seen ? { until, planned: end, seen } : null;
}

/** The moment of an end that is told apart, as of one window. */
export function endPointOf(
  { window: { endDate, endTime } }: LooseClaim,
  window: FoundWindow,
  publishedOn: string | null,
): Point | null {
  const day = endDate && dayWithin(endDate, window, publishedOn);
  if (!day) return null;
  const value = endTime && !endTime.midnight ? londonTime(day, endTime.hour, endTime.minute) : null;
  return { value: value ?? day, precision: value ? "TIME" : "DATE", basis: "stated" };
}

/** A weekday is one of the days of the strike, if it has one such; else the day of publication tells. */
function dayWithin(
  date: PartialDate,
  { start, end }: Pick<FoundWindow, "start" | "end">,
  publishedOn: string | null,
): string | null {
  if (date.type !== "weekday") return resolveDate(date, publishedOn).day;
  for (let day = dayOf(start); day <= dayOf(end); day = addDays(day, 1))
    if (weekdayOf(day) === date.weekday) return day;
  return null;
}

function partsOf(window: FoundWindow, { until, planned, seen }: Cut): FoundWindow[] {
  const told = `it was to last until ${planned.value ?? ""}, and is cut short`;
  // Two ends that differ are explained by the cut.
  const doubts = window.doubts.filter(
    ({ code, detail }) => code !== "SOURCES_DISAGREE" || !detail.includes(" it ends at "),
  );
  return [
    { ...window, end: until, doubts: [...doubts, { code: "END_DERIVED", detail: told }], cut: { seen, isOff: false } },
    {
      ...window,
      start: startBehind(until),
      end: planned,
      doubts: [...doubts, { code: "END_DERIVED", detail: `${told}: please check which of its hours are off` }],
      cut: { seen, isOff: true },
    },
  ];
}

/** What is taken away begins with the day behind the new end, or at its hour. */
function startBehind({ value, precision }: Point): Point {
  const day = value?.slice(0, 10) ?? "";
  const time = precision === "TIME" ? (value?.slice(11, 16) ?? "") : LATE;
  if (time === "00:00") return { value: day, precision: "DATE", basis: "derived" };
  if (time >= LATE) return { value: addDays(day, 1), precision: "DATE", basis: "derived" };
  return { value, precision, basis: "derived" };
}
