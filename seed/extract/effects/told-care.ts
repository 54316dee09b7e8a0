/** What the public is told of care that goes on, comes first, is busy or stays open is an impact as well. */
import { phrase } from "../text/phrases.ts";
import type { AdviceClaim } from "../advice/advice-claims.ts";
import type { ImpactClaim } from "./impact-claims.ts";
import { impactTold } from "./impact-told.ts";

/** Services that such a sentence may name instead of emergency care. */
const instead = [
  [phrase("TOLD_OF_PATIENT_TRANSPORT", "effect-phrases"), "PATIENT_TRANSPORT"],
  [phrase("TOLD_OF_AMBULANCES", "effect-phrases"), "AMBULANCE"],
  [phrase("TOLD_OF_SURGERY", "effect-phrases"), "OPERATIONS"],
] as const;
const department = phrase("TOLD_OF_DEPARTMENT", "effect-phrases");
/** … and beside it. */
const beside = [
  [phrase("TOLD_OF_BIRTHS", "effect-phrases"), "MATERNITY"],
  [phrase("TOLD_OF_WARDS", "effect-phrases"), "INPATIENT_CARE"],
] as const;
/** "Those who have waited longest for elective care and cancer surgery come first, too." */
const longest = phrase("TOLD_OF_LONG_WAITS", "effect-phrases");
const essential = phrase("KEY_SERVICES", "effect-phrases");
const emergency = phrase("NEEDED_AT_ONCE", "effect-phrases");
const special = phrase("SPECIAL_CARE", "effect-phrases");
/** "As normal": nothing has changed there. */
const unchanged = phrase("AS_ALWAYS", "effect-phrases");
/** What was to be done in a strike that is off, what people are to keep A&E for, and those who wait. */
const untold = phrase("KEPT_UNTOLD", "effect-phrases");

export function keptCare({ seen, topic, mention }: AdviceClaim): ImpactClaim[] {
  const { text } = seen.sentence;
  if (topic !== "cancer-and-urgent-treatment" || untold.test(text)) return [];
  const ofIt = (list: typeof instead | typeof beside): string[] =>
    list.flatMap(([words, value]) => (words.test(text) ? [value] : []));
  const [other] = department.test(text) ? [] : ofIt(instead);
  const more = ofIt(beside);
  if (longest.test(text)) more.push("OPERATIONS");
  const first = other ?? mainOf(text, more.length > 0);
  return [...(first === null ? [] : [first]), ...more].map((value) =>
    impactTold({ seen, mention }, value, unchanged.test(text) ? "UNAFFECTED" : "KEPT", "kept-care"),
  );
}

function mainOf(text: string, hasOthers: boolean): string | null {
  if (emergency.test(text)) return "A_AND_E";
  if (special.test(text)) return longest.test(text) ? null : "OTHER";
  if (essential.test(text)) return "ALL_SERVICES";
  return hasOthers ? null : "A_AND_E";
}

/** "Those whose need is less urgent may wait longer." */
const waits = /\b(?:wait(?:s|ing)?|delays?|queues?)\b/i;
const busy = /\b(?:bus(?:y|ier)|pressure|demand|stretched|full)\b/i;

export function busyCare({ seen, topic, mention }: AdviceClaim): ImpactClaim[] {
  const { text } = seen.sentence;
  if (topic !== "ae-open-but-busy" || /\balready\b/i.test(text)) return [];
  const value = waits.test(text) ? "DELAYED" : busy.test(text) ? "BUSIER" : null;
  return value === null ? [] : [impactTold({ seen, mention }, "A_AND_E", value, "busy-care")];
}

/** "GP surgeries are there as usual". */
const practiceOpen = phrase("PRACTICE_OPEN", "effect-phrases");

export function openCare({ seen, topic, mention }: AdviceClaim): ImpactClaim[] {
  const isOpen = topic === "gp-as-usual-contact-early" && practiceOpen.test(seen.sentence.text);
  return isOpen ? [impactTold({ seen, mention }, "GP", "UNAFFECTED", "open-care")] : [];
}
