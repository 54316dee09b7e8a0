/**
 * The records of a version by what situations ask of them. Lists of a version do not change: each is put in order once,
 * when it is first asked for, so that no question walks through what a decade has gathered.
 */
import { addDays, dayOf } from "./london.ts";
import type { StrikeEvent, StrikeWindow, TimeFact, TrustImpact } from "./records.ts";

/** Later than every day. */
const NEVER = "~";

/**
 * Days after the last that a window names on which it has certainly lapsed: a strike whose end nobody gives counts for
 * 24 hours, and every strike is told of for 48 more. The rest is for times with an offset far from London's.
 */
const LAPSES_WITHIN = 6;

type Dated = { event: StrikeEvent; lastDay: string };

const byLastDay = new WeakMap<readonly StrikeEvent[], Dated[]>();

/** Without the events of which every window has lapsed for certain. Latest last days first. */
export function eventsNotOver(events: readonly StrikeEvent[], at: number): StrikeEvent[] {
  let dated = byLastDay.get(events);
  if (!dated) {
    const all = events.map((event) => ({ event, lastDay: lastDayOf(event) }));
    dated = all.toSorted((a, b) => (a.lastDay > b.lastDay ? -1 : a.lastDay < b.lastDay ? 1 : 0));
    byLastDay.set(events, dated);
  }
  const cutoff = addDays(dayOf(at), -LAPSES_WITHIN);
  const over = dated.findIndex(({ lastDay }) => lastDay < cutoff);
  return (over === -1 ? dated : dated.slice(0, over)).map(({ event }) => event);
}

function lastDayOf({ windows }: StrikeEvent): string {
  return windows.map(lastDayOfWindow).reduce((a, b) => (a > b ? a : b), "");
}

/** The last day that anybody gives for a start or an end. Without either, a window stays until a person acts. */
function lastDayOfWindow({ start, end }: StrikeWindow): string {
  if (start.value === null && end.value === null) return NEVER;
  return [...daysOf(start), ...daysOf(end)].reduce((a, b) => (a > b ? a : b), "");
}

function daysOf({ value, rivals = [] }: TimeFact): string[] {
  return [value, ...rivals.map((rival) => rival.value)].flatMap((text) => text?.slice(0, 10) ?? []);
}

type Placed = { impact: TrustImpact; place: number };

/** By the organisation's code; under null those that name none. */
const byTrust = new WeakMap<readonly TrustImpact[], Map<string | null, Placed[]>>();

/** The impacts that name one of these organisations (null: none at all), in the order of the list. */
export function impactsOfTrusts(impacts: readonly TrustImpact[], codes: readonly (string | null)[]): TrustImpact[] {
  let index = byTrust.get(impacts);
  if (!index) byTrust.set(impacts, (index = indexOf(impacts)));
  const found = [...new Set(codes)].flatMap((code) => index.get(code) ?? []);
  return found.toSorted((a, b) => a.place - b.place).map(({ impact }) => impact);
}

function indexOf(impacts: readonly TrustImpact[]): Map<string | null, Placed[]> {
  const index = new Map<string | null, Placed[]>();
  for (const [place, impact] of impacts.entries()) {
    const known = index.get(impact.trust.value);
    if (known) known.push({ impact, place });
    else index.set(impact.trust.value, [{ impact, place }]);
  }
  return index;
}
