/** What sentences are made of, the same in every language. */
import type { Directory, Place } from "../../schema/applies.ts";
import type { Nation, Withdrawn } from "../../schema/codes.ts";
import type { SituationState, SituationStrike } from "../../schema/situation.ts";
import type { WindowState } from "../../schema/window-state.ts";
import type { Where, WhereWords } from "./where.ts";

export type Told = {
  state: SituationState;
  /** Most serious first. */
  strikes: readonly SituationStrike[];
  /** The time it is told for. */
  at: number;
  place: Place;
  directory: Directory;
  stale: boolean;
  /** When somebody looked last, and how far ahead that reaches; null where nobody has. */
  looked: { at: number; until: number } | null;
};

/**
 * The place asked for, and where the strike is, as ` in England` (empty where nobody said, or where the place is the one).
 * `isStruck`: the strike is this place's own, for sure. A strike of a nation may do nothing at one hospital in it. `more`:
 * that it has further times, as `, and at 4 more times`: whoever reads the sentence alone would take the first for all.
 */
export type Here = { name: string; at: string; isStruck: boolean; more: string };

/** All that is said of strikes, in one language. */
export type Words = {
  nations: Record<Nation, string>;
  /** The place asked for. */
  place: (place: Place) => Where;
  /** Where a strike is. */
  where: WhereWords;
  /** `junior doctors and nurses` */
  staff: (strike: SituationStrike) => string;
  /** `A strike by junior doctors` */
  action: (strike: SituationStrike) => string;
  /** By state; not knowing never looks like all-clear. */
  sentences: Record<WindowState, (strike: SituationStrike, here: Here) => string>;
  /** What leads over to other strikes in the same state. */
  besides: Record<WindowState, string>;
  /**
   * What to do where nothing is left but a strike that is off: advice of its windows has fallen with it, and hospitals
   * differ on what they cancelled. True everywhere, in other words than the card of a hospital that says more.
   */
  afterCallOff: string;
  others: string;
  and: string;
  /** Further times of the same strike, one or more. */
  more: (times: number) => string;
  /** The few words above the sentence; `soon` where it starts `today, from 8am` or tomorrow. */
  headlines: Record<WindowState, (strike: SituationStrike, soon: string | null) => string>;
  quietHeadlines: { noneKnown: string; notWatched: string };
  noneKnown: (here: string, looked: { at: number; until: number }) => string;
  notWatched: (here: string) => string;
  unreadable: (here: string) => string;
  /** When somebody looked. */
  checked: (nation: string, looked: { at: number; until: number }) => string;
  /** `beside`: there are strikes that we know of, and that we have not checked is of others. */
  notChecked: (nation: string, beside: boolean) => string;
  cover: Record<Withdrawn, string>;
};

export function isHeld({ window }: SituationStrike): boolean {
  return window.outcome.value === "HELD";
}

/** It applies here, and is no less than a strike. */
export function isSure({ applies, event }: SituationStrike): boolean {
  return applies === "YES" && isStrike({ event });
}

export function isStrike({ event }: Pick<SituationStrike, "event">): boolean {
  return event.action.value === "STRIKE";
}

export type Fate = "NOT_HELD" | "SUSPENDED" | "CALLED_OFF";

/** How a strike that is off came to be off. */
export function fateOf({ window }: SituationStrike): Fate {
  if (window.outcome.value === "NOT_HELD") return "NOT_HELD";
  return window.status.value === "SUSPENDED" ? "SUSPENDED" : "CALLED_OFF";
}

/** `a, b and c` */
export function listOf(words: readonly string[], and: string): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} ${and} ${words.at(-1)}`;
}

export function lower(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
