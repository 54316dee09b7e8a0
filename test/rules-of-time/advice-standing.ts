/** Which advice stands in a test, and the hours around the window that the builders give. */
import { adviceAt, type Standing } from "../../schema/advice.ts";
import type { Place } from "../../schema/applies.ts";
import type { PublicAdvice, StrikeEvent, StrikeWindow } from "../../schema/records.ts";
import { windowsAt } from "../../schema/window-state.ts";
import { aStrike, atSouthampton, barnsley, cardiff, directoryOf, southampton, utc } from "./builders.ts";

const directory = directoryOf(southampton, barnsley, cardiff);
export const atBarnsley: Place = { nation: "ENGLAND", trust: barnsley };

/** All that stands, in order. */
export function standingAt(
  at: string,
  advice: PublicAdvice[],
  events: StrikeEvent[],
  place: Place = atSouthampton,
): Standing[] {
  const windows = events.flatMap((event) => windowsAt(event, place, utc(at), directory));
  return adviceAt(advice, windows, place, utc(at)).standing;
}

/** Whether this one piece of advice stands, and how. */
export function howStands(at: string, advice: PublicAdvice, events: StrikeEvent[], place: Place = atSouthampton) {
  const found = standingAt(at, [advice], events, place).find((s) => s.record === advice);
  if (!found) return "no";
  return found.issuedBeforeCallOff ? "issued before the call-off" : "yes";
}

/** Before, during and after the window that the builders give: 07:00Z to 16:00Z on 26 April 2016. */
export const BEFORE = "2016-04-25T12:00Z";
export const DURING = "2016-04-26T12:00Z";
export const AFTER = "2016-04-26T16:00Z";
export const TAIL_END = "2016-04-28T16:00Z";

export const strikeWith = (...windows: StrikeWindow[]) => [aStrike({ windows })];
