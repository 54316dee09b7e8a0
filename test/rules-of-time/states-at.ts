/** The windows of a strike at a time, and the state of each. */
import { expect } from "vitest";
import type { Place } from "../../schema/applies.ts";
import type { StrikeEvent } from "../../schema/records.ts";
import { type WindowAt, windowsAt, type WindowState } from "../../schema/window-state.ts";
import { atSouthampton, cardiff, directoryOf, southampton, utc } from "./builders.ts";

const directory = directoryOf(southampton, cardiff);

export function at(instant: string, event: StrikeEvent, place: Place = atSouthampton): WindowAt[] {
  return windowsAt(event, place, utc(instant), directory);
}

/** The state of the only window. */
export function stateAt(instant: string, event: StrikeEvent, place: Place = atSouthampton): WindowState | null {
  const [only, ...others] = at(instant, event, place);
  expect(others).toEqual([]);
  return only!.state;
}
