/** A point in time as the API gives it: a day is never turned into midnight. */
import { dayOf, formatLondon, instantOf } from "../schema/london.ts";
import type { TimePointParent } from "./parents.ts";

/** null unless it is known to the minute. */
export function timeOf({ precision, value }: TimePointParent): string | null {
  return precision === "TIME" ? formatLondon(instantOf(value!)) : null;
}

/** The day in London; null where not even that is known. */
export function dateOf({ precision, value }: TimePointParent): string | null {
  return precision === "TIME" ? dayOf(instantOf(value!)) : value;
}
