/** "We will contact you if your appointment needs to be rescheduled": that some do is an impact, told to each who may be hit. */
import { phrase } from "../text/phrases.ts";
import type { AdviceClaim } from "../advice/advice-claims.ts";
import type { ImpactClaim } from "./impact-claims.ts";
import { impactTold } from "./impact-told.ts";

const what = /\b(?:appointments?|yours)\b/i;
const putOff = phrase("MUST_BE_MOVED", "effect-phrases");

export function toldPatients(claim: AdviceClaim): ImpactClaim[] {
  const { text } = claim.seen.sentence;
  const isTold = claim.topic === "appointment-postponed" && what.test(text) && putOff.test(text);
  return isTold ? [impactTold(claim, "APPOINTMENTS", "POSTPONED", "told-patients", true)] : [];
}
