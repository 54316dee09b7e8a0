/** Numbers of staff that are of no strike of health staff: of one that is off, or of all who strike in a country. */
import type { ImpactClaim } from "./impact-claims.ts";
import type { Seen } from "../model.ts";
import type { Strikes } from "../strikes/strikes.ts";

/** "Walked out", "were absent": these were away, whatever became of the next strike. */
const past = /\b(?:\w+ed\b|struck|took|taken|went|gone|came|were|was|been|did|withdrew)/i;
/** "Had expected 400 staff to be out", "would have walked out". */
const foreseen =
  /\b(?:would|could|might|(?<!\d |\bin )may|will|(?:expect|plann|prepar|threaten|intend|fear)\w{0,3}|due|set|to (?:strike|walk|be|stage|begin|take|join|stop))\b/i;
const isOff = new Set<string>(["SUSPENDED", "CALLED_OFF"]);
const LEAD = 30;

/** All strikes that the text tells of are off: those who were to join them are not away. */
function isToStrike({ seen: { sentence }, effect, count }: ImpactClaim): boolean {
  const from = Math.max(sentence.start, Math.min(count?.start ?? effect.start, effect.start) - LEAD);
  const words = sentence.text.slice(from - sentence.start, effect.end - sentence.start);
  return !past.test(words) || foreseen.test(words);
}

const others =
  /\b(?:public[- ](?:sector|services?)|civil servants?|teachers?|lecturers|council (?:workers|staff|offices)|schools (?:will|were|are|closed|shut))\b/i;
const people = /\b(?:people|(?:public[- ]sector |(?<!(?:health|care|hospital|ambulance|nhs) ))workers)$/i;

/** "More than a million people were on strike": of all callings. */
const isOfPeople = ({ seen: { sentence, groups }, service, effect, count }: ImpactClaim): boolean =>
  count !== null &&
  groups.length === 0 &&
  // A number without a noun: "90,000 will be out".
  (service.start === effect.start ||
    people.test(sentence.text.slice(count.end - sentence.start, service.end - sentence.start)));

/** Tells which numbers of staff a text gives of no strike of its own. */
export function ofNoStrike(document: readonly Seen[], strikes: Strikes): (claim: ImpactClaim) => boolean {
  const windows = strikes.candidates.flatMap(({ fields }) => fields.windows.value);
  const isAllOff = windows.length > 0 && windows.every(({ status }) => isOff.has(status.value));
  const isOfAll = document.filter(({ sentence }) => others.test(sentence.text)).length >= 2;
  return (claim) =>
    claim.service.value === "WORKFORCE" &&
    claim.count !== null &&
    ((isAllOff && isToStrike(claim)) || (isOfAll && isOfPeople(claim)));
}
