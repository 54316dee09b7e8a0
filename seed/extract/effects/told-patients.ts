/** "We will contact you if your appointment needs to be rescheduled": that some do is an impact, told to each who may be hit. */
import type { AdviceClaim } from "../advice/advice-claims.ts";
import type { ImpactClaim } from "./impact-claims.ts";
import { impactTold } from "./impact-told.ts";

const what = /\b(?:appointments?|yours)\b/i;
const putOff =
  /\b(?:need(?:s|ed)? to be|has to be|have to be|had to be|is|are|be|been|must be) (?:re-?scheduled|postponed|moved|re-?arranged|re-?booked|changed|put off|deferred)\b|\b(?:need|have|had) to (?:re-?schedule|postpone|move|re-?arrange|change|put off|defer)\b|\bhas to move\b/i;

export function toldPatients(claim: AdviceClaim): ImpactClaim[] {
  const { text } = claim.seen.sentence;
  const isTold = claim.topic === "appointment-postponed" && what.test(text) && putOff.test(text);
  return isTold ? [impactTold(claim, "APPOINTMENTS", "POSTPONED", "told-patients", true)] : [];
}
