/** Found things beside told things, by a key. */
import type { Judged } from "./score.ts";

/** Each found thing beside the told thing of the same key, once. */
export function pair<F extends Pick<Judged, "ruleId" | "doubts">, T>(
  found: readonly F[],
  told: readonly T[],
  key: (one: F | T) => string,
): Omit<Judged, "kind">[] {
  const open = told.map((one) => key(one));
  const judged = found.map((one) => {
    const at = open.indexOf(key(one));
    if (at !== -1) open.splice(at, 1);
    const right = at !== -1;
    const { doubts, ruleId } = one;
    return { labelled: right, given: true, right, doubts, ruleId, gate: null, detail: key(one) };
  });
  const missed = open.map((detail) => ({
    labelled: true,
    given: false,
    right: false,
    doubts: [],
    ruleId: null,
    gate: null,
    detail,
  }));
  return [...judged, ...missed];
}
