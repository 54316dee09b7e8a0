/** `situation.summary`: what stands, in one plain sentence. The widget has its own words; these are for everybody else. */
import type { Place } from "../schema/applies.ts";
import type { Nation } from "../schema/codes.ts";
import type { SituationState, SituationStrike } from "../schema/situation.ts";
import type { WindowState } from "../schema/window-state.ts";
import { labelsOf } from "./event.ts";
import { inWords, spanInWords } from "./time-words.ts";

export const nationNames: Record<Nation, string> = {
  ENGLAND: "England",
  WALES: "Wales",
  SCOTLAND: "Scotland",
  NORTHERN_IRELAND: "Northern Ireland",
};

export type Told = {
  state: SituationState;
  /** Most serious first. */
  strikes: readonly SituationStrike[];
  place: Place;
  stale: boolean;
  /** When somebody looked last, and how far ahead that reaches; null where nobody has. */
  looked: { at: number; until: number } | null;
};

export function summaryOf(told: Told): string {
  const [first, ...others] = told.strikes.filter((strike) => strike.state === told.state);
  if (first === undefined) return quiet(told);
  const also = new Set(
    others.filter((other) => other.event.id !== first.event.id).map((other) => lower(action(other))),
  );
  const rest = also.size === 0 ? "" : `; ${besides[first.state]}: ${shortened([...also])}`;
  return `${sentences[first.state](first, placeOf(told.place))}${rest}.`;
}

/** What leads over to other strikes in the same state. */
const besides: Record<WindowState, string> = {
  STRIKE_NOW: "also planned for now",
  STRIKE_TODAY: "also planned for today or begun",
  STRIKE_MAY_AFFECT: "so may",
  STRIKE_UPCOMING: "also planned",
  STRIKE_CALLED_OFF: "also off",
  STRIKE_ENDED: "also past its planned time",
};

/** By state; the widget's promise holds here too: not knowing never looks like all-clear. */
const sentences: Record<WindowState, (strike: SituationStrike, place: PlaceWords) => string> = {
  STRIKE_NOW: (s, place) => `${action(s)} is ${isHeld(s) ? "on" : "planned for"} now ${place.at}, ${span(s)}`,
  STRIKE_TODAY: (s, place) => {
    // A strike of which nobody knows the end may be over, reported or not.
    if (s.phase === "END_UNKNOWN")
      return `${action(s)} was planned to start ${place.at}, ${span(s)}, and may be on today`;
    return `${action(s)} is ${isHeld(s) ? "on" : "planned for"} today ${place.at}, ${span(s)}`;
  },
  STRIKE_MAY_AFFECT: (s, place) => {
    if (s.phase === "END_UNKNOWN") return `${action(s)} was planned to start, ${span(s)}, and may affect ${place.name}`;
    const moment = s.phase === "NOW" ? "now" : "today";
    return `${action(s)} is ${isHeld(s) ? "on" : "planned for"} ${moment}, ${span(s)}, and may affect ${place.name}`;
  },
  STRIKE_UPCOMING: (s, place) =>
    isSure(s)
      ? `${action(s)} is planned ${place.at}, ${span(s)}`
      : `${action(s)} is planned, ${span(s)}, and may affect ${place.name}`,
  STRIKE_CALLED_OFF: (s, place) =>
    `${action(s)} that ${isSure(s) ? `was planned ${place.at}` : `might have affected ${place.name}`}, ${span(s)}, ${fate(s)}, ` +
    "but appointments that were cancelled because of it may stay cancelled",
  STRIKE_ENDED: (s, place) =>
    s.phase === "MAY_RUN_ON"
      ? `${action(s)} that was planned ${span(s)} may still be running on ${place.at}`
      : `The planned time of ${lower(action(s))} that ${isSure(s) ? `was to be ${place.at}` : `might have affected ${place.name}`}, ${span(s)}, is over`,
};

function quiet({ state, place, stale, looked }: Told): string {
  const here = placeOf(place).at;
  if (state === "NONE_KNOWN" && looked) {
    return `We do not know of any strike ${here} at this time; we last checked at ${inWords(looked.at)}, up to ${inWords(looked.until)}.`;
  }
  return stale
    ? `We cannot read our newest information just now, so we cannot say whether there is a strike ${here}.`
    : `We have not checked for strikes ${here} for this time, so we cannot say whether there is a strike.`;
}

function action({ event }: SituationStrike): string {
  const kind = event.action.value === "STRIKE" ? "A strike" : "Action short of a strike";
  return `${kind} by ${list(labelsOf(event))}`;
}

function fate({ window }: SituationStrike): string {
  if (window.outcome.value === "NOT_HELD") return "was reported not to have taken place";
  return window.status.value === "SUSPENDED" ? "has been suspended" : "has been called off";
}

function isHeld({ window }: SituationStrike): boolean {
  return window.outcome.value === "HELD";
}

/** It applies here, and is no less than a strike. */
function isSure({ applies, event }: SituationStrike): boolean {
  return applies === "YES" && event.action.value === "STRIKE";
}

function span({ window }: SituationStrike): string {
  return spanInWords(window.start, window.end);
}

type PlaceWords = { name: string; at: string };

function placeOf({ nation, trust }: Place): PlaceWords {
  const name = trust?.name ?? `the NHS in ${nationNames[nation]}`;
  return { name, at: trust ? `at ${name}` : `in ${name}` };
}

/** `a, b and c` */
export function list(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}

/** Three, and that there are more. `strikes` has them all. */
function shortened(words: readonly string[]): string {
  return words.length <= 3 ? list(words) : `${words.slice(0, 3).join(", ")} and others`;
}

function lower(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
