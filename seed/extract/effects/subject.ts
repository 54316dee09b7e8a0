/** Whose verb it is that stands behind a number: its own, or that of care which is named in between. */
import type { Counted } from "./count-nouns.ts";
import type { Sight } from "./count-sight.ts";
import type { Mention } from "../model.ts";

/** A new statement begins: ", and planned", "said that the". */
const opens =
  /(?:,? (?:and|but|so|while|as|because|since|that|where|when)|[;:]| -)(?: (?:that|the|its|our|their|some|many|most|all|several|other|these|any)){0,3} $/i;
/** "300 operations and clinics", "300 appointments, procedures and operations": told together, and no new statement. */
const together =
  /^(?:, [\w-]{3,20}(?: [\w-]{3,20})?)?(?:,|,? (?:and|or|as well as))(?: (?:the|its|our|their|some|many|other)){0,2} $/i;
/** "300 patients have been told that operations are off", "… that their operation is off": these are theirs. */
const toldSo =
  /\b(?:told|tell|hear|heard|learn|learned|learnt|informed|found|notified|say|letters?|texts?|messages?|calls?)(?: \w{1,12}){0,2} that\b|\b(?:their|whose) $/i;
const verb =
  /^(?: (?:at|in|across|for) [^,.;:]{2,30})?(?: (?:have|has|had|will|would|could|can|may|might|are|were|is|was|be|been|being|to|also|now|still|\w{2,12}ly)){0,6} ?$/i;

const general =
  /(?:, (?:and|but|so|while|as|because)|\bsaid that)(?: (?:that|the|its|our|their|some|many|most|all|other|planned|routine|elective)){0,3} (?:care|services|work|treatment)(?: (?:will|would|could|may|might|was|were|is|are|has|have|be|been|being)){1,3} $/i;

/** "It sees 900 outpatients a day, and clinics will be hit": it is said of the clinics. */
export function isOfNext({ number, noun, own }: Counted, effect: Mention, { named, text }: Sight): boolean {
  const from = own ? noun.end : number.end;
  if (general.test(text(from, effect.start))) return true;
  return named.some(({ start, end }) => {
    if (start <= from || end > effect.start) return false;
    const gap = text(from, start);
    return (
      opens.test(gap) &&
      !together.test(gap) &&
      verb.test(text(end, effect.start)) &&
      !(noun.value === "PATIENTS" && toldSo.test(gap) && !gap.startsWith(","))
    );
  });
}
