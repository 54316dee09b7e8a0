/** Whom a text is written for. What members, practices or colleagues are asked on a page of their own is no advice to patients. */
import type { AdviceClaim } from "./advice-claims.ts";
import type { Reading } from "../reading.ts";

/** Words that speak of the public, where others read. */
const namesPublic = /\b(?:patients|the public)\b[^.;]{0,60}\b(?:should|must|asked|urged|advised|reminded)\b/i;
const ofPublic = /\b(?:patients?|people|public|residents|famil(?:y|ies))\b/i;
/** A letter to "colleagues and partners" is for anybody. */
const letter =
  /^dear (?:all |our )?(?:(members?|practices?|GPs?|comrades?|reps?)|colleagues?|team|staff|doctors?)\b(?! (?:and|&) )/i;
const ofMembers = /\b\w{0,6}LMCs?\b|\bLocal Medical Committees?\b|\bNHS Employers\b/;
/** How far down a salutation stands. */
const HEAD = 12;

/** Whether advice is for the public, and not for the members or the staff that the whole text speaks to. */
export function isToPublic({ document, publisher, publisherUnion }: Reading): (claim: AdviceClaim) => boolean {
  const dear = document
    .slice(0, HEAD)
    .map(({ sentence }) => letter.exec(sentence.text))
    .find((found) => found !== null);
  const isOfMembers = publisherUnion !== null || ofMembers.test(publisher?.name ?? "") || dear?.[1] !== undefined;
  if (isOfMembers) return ({ seen }) => namesPublic.test(seen.sentence.text);
  // "We will write to you" is for staff, and the numbers to ring are for anybody.
  if (dear) return ({ seen, topic }) => topic !== "appointment-postponed" || ofPublic.test(seen.sentence.text);
  return () => true;
}
