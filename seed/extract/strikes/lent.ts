/** What a day borrows from the rest of its text: how long the strike lasts. */
import type { BoundClaim } from "../strike-hours/bind-hours.ts";
import { eachDay } from "./claim-words.ts";
import type { Seen } from "../model.ts";
import { isStrike } from "../text/cues.ts";
import { isOutsideHealth } from "../names/sector.ts";

/** "A 48-hour strike", told once in a text that tells of one strike: how long it lasts, where its start alone is told. */
export function durationOfAll(
  claims: readonly BoundClaim[],
  document: readonly Seen[],
): Seen["durations"][number] | null {
  const told = document.filter(
    (seen) => !isOutsideHealth(seen) && (seen.cues.some(isStrike) || lasts.test(seen.sentence.text)),
  );
  const durations = told.flatMap((seen) => seen.durations);
  const [only] = durations;
  const starts = new Set(claims.map((claim) => JSON.stringify(claim.window.startDate)));
  const isOne = durations.every(({ unit, value }) => unit === only?.unit && value === only.value);
  const isOfEach =
    only?.unit === "hours" && (durations.length > 1 || told.some(({ sentence }) => several.test(sentence.text)));
  return only !== undefined && isOne && (starts.size === 1 || isOfEach) ? only : null;
}

/** "Two strikes of 48 hours each", "more 48-hour walkouts". */
const several =
  /\b(?:hours? each|each (?:of|for|lasting)|\d\d?[- ]hour (?:strikes|walk-?outs|stoppages)|(?:strikes|walk-?outs|stoppages) of \d\d? hours)\b/i;

/** "It lasts four hours", "They will stay out for two days". */
const lasts =
  /^["']?(?:it|this|they|each|both|the action) (?:will |is |are |be |due |set |planned |expected |to ){0,3}(?:(?:lasts?|stay(?:s|ing)? out|runs?|goes on|go on|continues?)(?: for)?|over|ends?|finish(?:es)?|(?:return|back)(?: to work)?) (?:\d|a\b|two|three|four|five|six|seven|eight|nine|ten|twelve)/i;

export function withDuration(claim: BoundClaim, duration: Seen["durations"][number] | null): BoundClaim {
  const { window } = claim;
  // "A five-day strike … From Monday, between 8am and 5pm each day".
  const each = eachDay(window, duration, claim.seen);
  if (each) return { ...claim, days: null, window: each };
  if (duration === null || window.hours !== null || window.endDate !== null || window.startTime === null) return claim;
  if (duration.unit === "days") return { ...claim, days: claim.days ?? duration.value };
  return { ...claim, window: { ...window, hours: duration.value } };
}
