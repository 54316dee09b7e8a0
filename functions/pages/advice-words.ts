/** A piece of advice in one line. */
import type { AdviceText } from "../../schema/records.ts";

/** Whole, or not at all: a heading without its conditions would be another advice (promise 5). */
export function adviceInWords({ heading, conditions }: AdviceText): string {
  return `${heading}${conditions.length > 0 ? ` (${conditions.join("; ")})` : ""}`;
}
