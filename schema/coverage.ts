/** "We looked": which places and times have been watched, and how far ahead a look can reach. */
import { type Nation, StaffGroup } from "./codes.ts";
import { addDays, dayOf, startOfDay } from "./london.ts";
import type { Coverage } from "./records.ts";

/** `contains`: the union of the coverages for all staff groups contains the instant. */
export type Cover = { contains: boolean; until: number | null; boundaries: number[] };

type Interval = { from: number; to: number };

export function coverageAt(coverages: readonly Coverage[], nation: Nation, at: number): Cover {
  const here = coverages.filter((c) => c.nation === nation);
  const perGroup = StaffGroup.options.map((group) => merge(here.filter((c) => watches(c, group)).map(intervalOf)));
  const around = perGroup.map((intervals) => intervals.find((i) => i.from <= at && at < i.to));
  const contains = around.every((interval) => interval !== undefined);
  return {
    contains,
    until: contains ? Math.min(...around.map((interval) => interval.to)) : null,
    boundaries: here.flatMap((c) => [intervalOf(c).from, intervalOf(c).to]),
  };
}

function watches(coverage: Coverage, group: StaffGroup): boolean {
  return coverage.staffGroups === null || coverage.staffGroups.includes(group);
}

function intervalOf(coverage: Coverage): Interval {
  return { from: Date.parse(coverage.from), to: Date.parse(coverage.checkedUntil) };
}

/** Joins intervals that touch or overlap. */
function merge(intervals: Interval[]): Interval[] {
  const merged: Interval[] = [];
  for (const next of intervals.toSorted((a, b) => a.from - b.from)) {
    const last = merged.at(-1);
    if (last && next.from <= last.to) last.to = Math.max(last.to, next.to);
    else merged.push({ ...next });
  }
  return merged;
}

/**
 * Notice of industrial action that an employer must get, in days, by the law of the date: Trade Union and Labour
 * Relations (Consolidation) Act 1992 s.234A; 14 days from 1 March 2017 (Trade Union Act 2016); 10 from 18 February 2026
 * (Employment Rights Act 2025). Northern Ireland: 7 days (Trade Union and Labour Relations (Northern Ireland) Order 1995).
 */
const noticeDays: { from: number; days: number }[] = [
  { from: Date.UTC(2026, 1, 18), days: 10 },
  { from: Date.UTC(2017, 2, 1), days: 14 },
  { from: -Infinity, days: 7 },
];

/**
 * How far a look at `checkedAt` can reach: no strike can lawfully begin sooner than its notice allows.
 *
 * Notice is counted in days: one that arrives an hour after we looked allows a strike from the first minute of the day
 * it ends on. Where the law is about to ask for less, notice given under the new law may end sooner.
 */
export function furthestCheck(nation: Nation, checkedAt: number): number {
  const soonest = (notice: number, days: number) => startOfDay(addDays(dayOf(notice), days));
  if (nation === "NORTHERN_IRELAND") return soonest(checkedAt, 7);
  const inForce = noticeDays.findIndex((rule) => checkedAt >= rule.from);
  const reach = soonest(checkedAt, noticeDays[inForce]!.days);
  return Math.min(reach, ...noticeDays.slice(0, inForce).map((rule) => soonest(rule.from, rule.days)));
}
