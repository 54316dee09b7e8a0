/** A strike that goes on longer than was planned: "the strike of 9 to 11 December has been extended to 13 December". */
import { dayOf } from "../days/points.ts";
import { endPointOf } from "../strike-status/cut-short.ts";
import type { LooseClaim } from "../strikes/strike-claims.ts";
import type { FoundStrike } from "../strikes/strikes.ts";
import { textBefore } from "../text/around.ts";

const extended =
  /\b(?:extend(?:ed|ing|s)?|prolong(?:ed|ing|s)?|lengthen(?:ed|ing|s)?)(?: (?:it|the (?:strike|action|walk-?out|stoppage)|their (?:strike|action)))?(?: by [\w ]{1,20},?)? $/i;

/** The one strike of a text with the later end that it has now; a person must look at it. */
export function withExtended(
  found: readonly FoundStrike[],
  ends: readonly LooseClaim[],
  publishedOn: string | null,
): FoundStrike[] {
  const [only, another] = found.flatMap(({ windows }) => windows);
  const end = ends.find(({ seen, when }) => extended.test(textBefore(seen.sentence, when)));
  if (only?.end.value == null || another !== undefined || end === undefined) return [...found];
  const later = endPointOf(end, only, publishedOn);
  if (later?.value == null || dayOf(later) <= dayOf(only.end)) return [...found];
  const detail = `it was to end on ${dayOf(only.end)}, and has been extended`;
  const longer = { ...only, end: later, doubts: [...only.doubts, { code: "END_DERIVED" as const, detail }] };
  return found.map((strike) => ({
    ...strike,
    windows: strike.windows.map((window) => (window === only ? longer : window)),
  }));
}
