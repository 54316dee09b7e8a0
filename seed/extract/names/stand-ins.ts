/** Groups of staff that are named beside a strike and do not strike: those who stand in, who speak, who are told of it. */
import type { StaffGroup } from "../../../schema/codes.ts";
import type { Seen, Span } from "../model.ts";
import { phrase } from "../text/phrases.ts";

/** "covered by consultants", "bring in senior staff": words in front of a group that does not strike. */
const standIn =
  /\b(?:(?:covered|provided|staffed|replaced|reassured|supported|run|delivered) by|(?:help|supervise)(?:s|d|ing)?|assist(?:s|ed|ing)?|bring(?:ing|s)? in|draft(?:ing|ed)? in|left to|along with|alongside|told(?! us\b)|urged?|asked|say|says|according to|from|with|for)(?: (?!(?:as|while|when|because|after|that|during)\b)[\w'-]{1,18}){0,2} $/i;
const stoodIn =
  /^(?:,? (?:and |or )?(?!who\b|that\b)[\w-]{1,18}(?: doctors?| staff)?){0,4} (?:are|is|do|will) not["']?[.;]?["']?$|^(?: [\w'-]{1,18}){0,3} (?:as|to|will|are|can|providing) (?:provide |providing |stepping in|step in|be covering |covering )?(?:cover|instead)|^(?: and \w{1,12})? (?:who )?(?:are )?not (?:on strike|striking|taking)|^ (?:colleagues(?= (?:will|are|can|who are) (?:not|cover|at work|working|step))|and other senior)|^(?: (?:say|said|think|feel|comment))? on (?!strike\b)(?:[\w'-]{1,18} ){1,5}(?:strikes?|action|walk-?outs?)\b/i;

/** "The radiographers will strike alongside junior doctors and consultants": it is not their strike that is told. */
const beside = /\b(?:alongside|together with|in support of) (?:[\w'-]{1,18},? ){0,5}$/i;
/** "With consultants striking on Tuesday", "for patients in the consultants' strike": they do strike. */
const strikes =
  /^'s? (?:[\w-]{1,18} ){0,2}(?:strikes?|walk-?outs?|stoppages?|industrial action)\b|^,? who (?:(?:are|will be|were) (?:also )?(?:out|on strike)|struck|walked out|went on strike|(?:will )?(?:strike|walk out))\b|^ (?:who are )?(?:also )?(?:beginning|starting|striking|walking out|stopping work|joining|following|out(?! of\b)|on strike|taking|staging|(?:due|set|planning|preparing) to (?:strike|walk))\b/i;
/** "Consultants will be on the wards when …": those who are at work, with the strike of others behind. */
const atWork =
  /^(?: (?!when\b|while\b|as\b|who\b|strik|walk)[\w'&-]{1,18}){0,6}? (?:will|are|is|have|has|were|would)\b(?! (?:not|no longer)\b)[^.;]{0,30}? (?:on (?:the )?(?:wards?|duty|shift)|at work|in theatre|on call|filling in|working (?:extra|longer|more)|drafted|redeployed|called in)\b[^.;]{0,60}?\b(?:when|while|as|because|during)\b/i;
/** "Resident doctors, but not consultants, will strike", "former nurse", "who do the work of nurses". */
const notInFront = phrase("NO_STRIKER_IN_FRONT", "name-phrases");
/** "Consultants will not join them on the picket line", "in which ambulance crews took no part". */
const notBehind = phrase("NO_STRIKER_BEHIND", "name-phrases");
/** "Dr Jo Bloggs, a resident doctor, said the consultants' strike …". */
const spoke = /^(?: (?:and|at|from|in|of) [^.;,]{2,60})?, (?:said|says|told|added|warned|explained)\b/i;
const isSpeaker = (before: string, after: string): boolean =>
  /, an? (?:[\w-]{1,15} ){0,2}$/i.test(before) && spoke.test(after);

/** "Staff nurse Tom works at …": one person. */
const named = /^ (?:Dr )?[A-Z][a-z]{2,}\b/;
const isOne =
  /(?:nurse|doctor|midwife|porter|paramedic|consultant|radiographer|physio|physiotherapist|assistant|scientist|registrar)$/i;
const isPerson = (words: string, after: string): boolean => isOne.test(words) && named.test(after);

/** "It coincides with one by porters". */
const strikesBehind = /\b(?:one|that|those|strikes?|walk-?outs?|stoppages?|action) (?:by|of) (?:[\w'’-]{1,18} ){0,2}$/i;
/** "For paramedics it's noon to midnight", "Strike dates for nurses: 3 and 4 May". */
const opens =
  /^["']?(?:(?:new |further |more |the )?(?:strike |walk-?out )?(?:dates|days) )?for (?:the |all )?(?:[\w-]{1,18} (?:and )?)?$/i;

/** Whether a group that a sentence names may be of those who strike. */
export function isStriker(seen: Seen, group: Span): boolean {
  const { text, start } = seen.sentence;
  const at = group.start - start;
  const before = text.slice(Math.max(0, at - 60), at);
  const after = text.slice(group.end - start);
  if (beside.test(before) || stoodIn.test(after) || atWork.test(after)) return false;
  if (notInFront.test(before) || notBehind.test(after) || isSpeaker(before, after)) return false;
  if (isPerson(text.slice(at, group.end - start), after)) return false;
  return strikes.test(after) || strikesBehind.test(before) || opens.test(text.slice(0, at)) || !standIn.test(before);
}

/** The groups that a sentence names, without those that stand in or speak. */
export const groupsIn = (seen: Seen): StaffGroup[] => [
  ...new Set(seen.groups.filter((group) => isStriker(seen, group)).map((group) => group.value as StaffGroup)),
];
