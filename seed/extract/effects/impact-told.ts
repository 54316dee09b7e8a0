/** An impact that a piece of advice tells of: without a number, at the words of the advice. */
import type { AdviceClaim } from "../advice/advice-claims.ts";
import type { ImpactClaim } from "./impact-claims.ts";

/** `rule` is the name of the rule in what it gives: "kept-care" is `v.kept-care` and `e.kept-care`. */
export function impactTold(
  { seen, mention }: Pick<AdviceClaim, "seen" | "mention">,
  service: string,
  effect: string,
  rule: string,
  possible = false,
): ImpactClaim {
  return {
    seen,
    service: { ...mention, ruleId: `v.${rule}`, value: service },
    effect: { ...mention, ruleId: `e.${rule}`, value: effect },
    count: null,
    cues: [],
    possible,
    expected: false,
    doubt: null,
  };
}
