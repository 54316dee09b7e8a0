/** The windows that a feed tells of, withdrawn and merged ones included: nothing vanishes. */
import { applies } from "../../schema/applies.ts";
import { plannedEnd, plannedStart } from "../../schema/phase.ts";
import type { StrikeEvent, StrikeWindow, Trust } from "../../schema/records.ts";
import { isOff, timelineOf } from "../../schema/window-state.ts";
import { type Edition, isActive } from "../edition.ts";
import { concerns, type FeedFilter } from "./filter.ts";

/** `n`: the publication that changed the event last. `unsure`: the trust asked for, where nobody said that it is struck. */
export type Planned = { edition: Edition; event: StrikeEvent; window: StrikeWindow; n: number; unsure: Trust | null };

/** By start; those without one last. */
export function plannedOf(edition: Edition, filter: FeedFilter): Planned[] {
  const events = [...edition.records.values()].flatMap(({ n, record }) =>
    record.kind === "STRIKE_EVENT" && concerns(edition, filter, record) ? [{ n, event: record }] : [],
  );
  return events
    .flatMap(({ n, event }) => {
      const unsure = unsureOf(edition, filter, event);
      return event.windows.map((window): Planned => ({ edition, event, window, n, unsure }));
    })
    .toSorted((a, b) => rank(a) - rank(b) || (a.window.id < b.window.id ? -1 : 1));
}

function unsureOf(edition: Edition, { trust }: FeedFilter, event: StrikeEvent): Trust | null {
  if (trust === null) return null;
  return applies(event, { nation: trust.nation, trust }, edition.directory) === "YES" ? null : trust;
}

function rank({ window }: Planned): number {
  const line = timelineOf(window);
  return plannedStart(line) ?? plannedEnd(line) ?? Number.MAX_SAFE_INTEGER;
}

/** It does not stand: called off, suspended, not held, withdrawn or listed twice. What was held all the same is not. */
export function isCancelled({ event, window }: Planned): boolean {
  return !isActive(event) || (isOff(window) && window.outcome.value !== "HELD");
}

const times = new WeakMap<Edition, ReadonlyMap<number, string>>();

/** When publication n was committed, in milliseconds since 1970. */
export function committedAt(edition: Edition, n: number): number {
  let known = times.get(edition);
  if (!known) times.set(edition, (known = new Map(edition.log.map((entry) => [entry.n, entry.committedAt ?? ""]))));
  const time = Date.parse(known.get(n) ?? "");
  if (Number.isNaN(time)) throw new Error(`publication ${n} is not in the log with its time`);
  return time;
}
