/** What a window has come to, in a few words and a kind of tag. */
import type { Place } from "../../schema/applies.ts";
import type { StrikeEvent } from "../../schema/records.ts";
import { boundariesOf, type WindowAt, windowsAt } from "../../schema/window-state.ts";
import type { Scene } from "./scene.ts";

/** How a tag looks; its words say the same. */
type Look = "on" | "coming" | "off" | "over";

export type Tag = { look: Look; words: string };

/** The windows of an event at its own place, each with what it has come to. */
export function windowsHere({ edition, at, holdsUntil }: Scene, event: StrikeEvent, place?: Place): WindowAt[] {
  const own: Place = place ?? { nation: event.nations.value?.[0] ?? "ENGLAND", trust: null };
  const windows = windowsAt(event, own, at, edition.directory);
  for (const boundary of windows.flatMap(boundariesOf)) if (boundary > at) holdsUntil(boundary);
  return windows;
}

export function tagOf({ window, phase, off }: WindowAt): Tag {
  const isHeld = window.outcome.value === "HELD";
  if (off && !isHeld) return { look: "off", words: fateOf(window) };
  // Called off and reported held: neither rules the other out.
  const doubt = isOffByStatus(window) ? `, though it was reported ${lower(fateOf(window))}` : "";
  switch (phase) {
    case "UPCOMING":
      return { look: "coming", words: `Planned${doubt}` };
    case "UNDATED":
      return { look: "coming", words: `Planned, on a date we do not know${doubt}` };
    case "NOW":
      return { look: "on", words: `${isHeld ? "On now" : "Planned for now"}${doubt}` };
    case "ON_DAY":
      return { look: "on", words: `${isHeld ? "On today" : "Planned for today"}${doubt}` };
    case "END_UNKNOWN":
      return { look: "on", words: `May be on today${doubt}` };
    case "MAY_RUN_ON":
      return { look: "on", words: `May still be running on${doubt}` };
    case "PAST":
      return {
        look: "over",
        words: isHeld ? `Took place${doubt}` : `Over: we have no report of whether it took place${doubt}`,
      };
  }
}

function isOffByStatus({ status }: WindowAt["window"]): boolean {
  return status.value === "SUSPENDED" || status.value === "CALLED_OFF";
}

function fateOf(window: WindowAt["window"]): string {
  if (window.outcome.value === "NOT_HELD") return "Reported not to have taken place";
  return window.status.value === "SUSPENDED" ? "Suspended" : "Called off";
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
