/** Whether a sentence is of health care, or of a strike outside it. */
import type { Seen } from "../model.ts";
import { hasStrikers } from "./health-staff.ts";

export function isOfHealth(seen: Seen): boolean {
  return (
    seen.groups.length > 0 ||
    seen.unions.length > 0 ||
    seen.organisations.length > 0 ||
    seen.cues.some((cue) => cue.value === "HEALTH")
  );
}

/** A strike on the railway, or of doctors in another country. */
export function isOutsideHealth(seen: Seen): boolean {
  const elsewhere = seen.nations.some((nation) => nation.value === "ABROAD");
  const sector = seen.cues.some((cue) => cue.value === "OTHER_SECTOR");
  return elsewhere || (sector && !hasStrikers(seen));
}
