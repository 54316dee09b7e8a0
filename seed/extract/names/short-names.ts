/** Whether a short name is that of an organisation: "at Airedale" is a hospital where nurses are, and else a dale. */
import type { Resolved } from "../../../schema/find-trust.ts";
import { hospitalNames } from "../../../schema/hospital-names.ts";
import type { Trust } from "../../../schema/records.ts";
import { aheadOfList, behindList } from "./name-lists.ts";
import { isIn, oneBesidePlace, placesOf } from "./places-of.ts";

/** "Medway NHS", "Barts hospitals": an institution, behind it. */
const beside =
  /^\W{0,2}(?:'s )?(?:(?:university|general|teaching|children's|community|NHS|foundation) ){0,2}(?:hospitals?|trust|NHS|infirmary|A&E)\b/i;

/** "Nurses at Airedale", "pickets outside the Lister", "appointments at Moorfields": what only an institution has. */
const employing =
  /\b(?:nurses?|doctors?|medics|staff|workers?|porters?|cleaners?|domestics|crews|paramedics?|midwi(?:fe|ves)|radiographers?|physiotherapists?|scientists|consultants?|juniors|members|employees|bosses|managers|colleagues|patients|pickets?|picket lines?|strikes?|strike action|walk-?outs?|industrial action|dispute|wards?|clinics?|appointments|operations|surgery|services|A&E|care|hospitals|sites)(?: (?:who )?(?:work|are based|based|employed|working|also|both|here|held|outside))? (?:at|outside|employed by|working for)(?: both| hospitals including)? (?:the )?$|\b(?:nurses|doctors|staff|workers|porters|cleaners|employees|bosses|managers|members|paramedics|midwives) (?:from|of|with) (?:the )?$|\bwork(?:s|ing)? at (?:the )?$/i;

/** "Barts has cancelled clinics", "bosses", "'s nurses": what only an institution does or has. */
const acting =
  /^(?:'s (?:chief|nurses|doctors|staff|porters|cleaners|A&E|medical director|wards)| (?:said|says|confirmed|apologi[sz]ed|(?:has|had|have) (?:cancelled|postponed|rescheduled|said|warned|confirmed|asked|urged|apologised|(?:made|drawn up|put|set up) (?:[\w-]{1,12} ){0,2}(?:plans?|arrangements|cover|measures))|bosses|chiefs|managers|chief executive|staff|nurses|doctors|strikers|pickets|employs?|A&E))\b/;

/** The same of the short name of a hospital, which is a town's or a person's too: "Torbay said", "Ipswich nurses" say nothing. */
const hospitalActing =
  /^(?:'s (?:A&E|medical director|wards)| (?:(?:has|had|have) (?:cancelled|postponed|rescheduled)|bosses|chiefs|managers|A&E))\b/;
/** "Bin workers at Bexhill": whose staff are of another sector. */
const otherSector =
  /\b(?:bin|refuse|postal|rail|train|bus|tram|council|school|university|college|port|dock|airport|prison|water|factory|warehouse|fire|police|library|museum)(?: and \w{1,15})? (?:workers?|staff|drivers?|crews|employees|collections?|services|members|strikes?)\b[^.;]{0,25}$/i;

/** "Warrington and Halton": two places, which together are a trust's. */
const pair = /^\p{Lu}[\p{L}' ]{2,25}(?:, \p{Lu}[\p{L}]{2,20})*,? (?:and|&) \p{Lu}[\p{L}' ]{2,25}$/u;
/** Names that a county's health system, council and police have too. */
const county = /shire\b|\b(?:Kent|Cumbria|Essex|Sussex|Surrey|Norfolk|Suffolk|Devon|Cornwall)\b/;
const ofPlaces =
  /^ (?:councils?|boroughs?|residents|areas?|ICB|CCG|district|region|counties|county|is|are|towns?|people|patients|MPs?|Trades|Council|Local|branch)\b|^ \p{Lu}/u;
const inPlaces =
  /\b(?:people|residents|patients|public|living|anyone|across|around|throughout|towns? of|areas? of|between|services|GPs|pharmacies|practices) (?:in |of |around |across )?(?:the )?$/i;

/** "St James's in Leeds", "the William Harvey in Ashford", "Conquest in Hastings": the name of a hospital, and its town. */
const bySaint =
  /^St |'s$|^(?:Royal \p{Lu}\p{L}+|\p{Lu}\p{L}+ (?:Harvey|Eliot|Royal|Alexandra|Anne|Cross|Park)|Conquest|Friarage|Freeman|Lister|Pilgrim|Churchill|Horton|Alexandra|Hallamshire|Maudsley|Whittington|Homerton|Raigmore|Papworth)$/u;
const inTown = /^,? (?:in|at|on the) (?:[a-z]+ )?\p{Lu}/u;

/** Another word of the same name goes on: "staff at Kingston University". */
const goesOn =
  /^,? ?\p{Lu}\p{L}+ (?:University|College|School|Council|Airport|Road|Street|Park|House|Prison)\b|^ (?!NHS|Hospitals?|Trust|University Hospital|General Hospital|A&E|Infirmary|I )(?:\p{Lu}|university(?! hospital)|college|school|council|airport|road|street|prison|borough|town hall|city council)/u;
const others =
  /^ (?:universit(?:y|ies)|colleges?|schools?|councils?|airports?|stations?|depots?|prisons?|hospices?|railways?|Universit(?:y|ies)|Colleges?|Councils?)\b(?! hospital)/;
/** "The Royal Cornwall Show", "Northwick Park station", "Derriford Road": what else bears the name of a hospital. */
const namesake =
  /^ (?:Road|Street|Lane|Avenue|Drive|Way|Hotel|Show|Regiment|Yeomanry|Election|Academy|School|Sixth|College|University(?! Hospital)|Prison|Hospice|Square|Arena|Stadium|Castle|Council|FC|Society|(?:tube |train |railway |bus |police |fire )?(?:station|stop)|road|hotel|pub|show|museum|stadium|prison|family|ward of)\b/;
const person = /^(?:James|William|George|Robert|Queen|Princess|Prince|The Christie)\b/;
const inQuarter =
  /\b(?:in|near|around|beyond|towards?|(?:man|woman|mother|father|boy|girl|couple|people|residents?|old|pensioner|grandmother) from) (?:north |south |east |west |central )?$/i;
/** What stands in front of a thing and not of a person: "the James Cook", "at Queen Alexandra". */
const ofThing = /\b(?:the|at|outside|from|by|of|with|for|both|including|as|across)(?: the)? $|[:;(/–-] ?$/i;

/** "At three hospitals, Torbay, Newark and Bridlington", "two trusts where it goes on:": what a list is said to be of. */
const listOf =
  /\b(?:trusts?|hospitals|sites|employers|boards)(?:(?: (?!in\b|near\b)[\w'-]{1,18}){0,6}(?:,|,? including|,? such as| namely| are| at)|[^.;:–]{0,60}(?::| –| -)| \()(?: at)?(?: both)?(?: the)? $/i;
const atPlace = /\b(?:at|outside)(?: both)?(?: the)? $/i;

/** A name and the words of its sentence beside it. `isOwn`: the directory has it so, and not only as a part of a name. */
export type Short = { name: string; before: string; behind: string; isOwn: boolean };

/** `text`: all of the article. */
export function isMeantAsName({ name, before, behind: rest, isOwn }: Short, meant: Resolved, text: string): boolean {
  const isTownToo = !isOwn && !name.includes(" ");
  if (isAbbreviation(name) || (isInitials(name) && isOfTown(meant, text))) return true;
  const isItem = pair.test(name) && !county.test(name) && /^ ?[:–|]/.test(rest);
  const isAlone = name.includes(" ") && /^[\s•*–-]*$/.test(before) && (isItem || /^[\s,;.]*$/.test(rest));
  // "Kent and Medway NHS" is that of a county.
  if (/^ NHS\b(?! (?:Foundation )?Trust)/.test(rest) && /\p{Lu}\p{L}+ (?:and|&) $/u.test(before)) return false;
  if (isAlone || beside.test(rest)) return true;
  const [governor, behind] = [aheadOfList(before), behindList(rest)];
  if (goesOn.test(rest) || others.test(rest) || others.test(behind)) return false;
  if (bySaint.test(name) && inTown.test(rest)) return !name.startsWith("St ") || isOfTown(meant, text);
  if (name.includes(" ") && isInItsTown(meant, rest)) return true;
  // "The hospitals in Doncaster and Bassetlaw" are those of one trust, where the towns are its name.
  if (pair.test(name) && !county.test(name) && /\b(?:the|two|three|both) hospitals in $/i.test(before)) return true;
  if (otherSector.test(governor)) return false;
  if ((employing.test(governor) && !(isTownToo && / from (?:the )?$/.test(governor))) || listOf.test(governor))
    return true;
  const acts = isTownToo ? hospitalActing : acting;
  if (acts.test(rest) && !/\b(?:in|near|from) $/.test(governor) && !/\p{Lu}[\w'-]* (?:and |& )?$/u.test(before))
    return true;
  return (
    pair.test(name) &&
    !county.test(name) &&
    !ofPlaces.test(rest) &&
    !inPlaces.test(before) &&
    /\b(?:at|by|for|with|from|including|about|to|on,) (?:the )?$|[,(–-] ?$/.test(before)
  );
}

/** Whether a name that is an institution's stands for it, and for no quarter, street or person of that name. */
export function isMeantAlone(name: string, before: string, after: string): boolean {
  if (namesake.test(after) || inQuarter.test(before)) return false;
  if (!person.test(name) || ofThing.test(aheadOfList(before)) || beside.test(after) || acting.test(after)) return true;
  return /^\W*$/.test(before) && /^\s*(?:[,:–(-]|$)/.test(after);
}

/** "At Leeds, Kingston and York universities": a list of something else. */
export const isOfOtherList = ({ behind }: { behind: string }): boolean => others.test(behindList(behind));

/** Whether one of a list is meant as a hospital, beside one of the list that is: "at Torbay, Derriford and Exeter". */
export function isMeantBeside(before: string, after: string): boolean {
  const governor = aheadOfList(before);
  return (
    !isOfOtherList({ behind: after }) &&
    (atPlace.test(governor) || employing.test(governor) || /^ (?:hospitals|trusts)\b/i.test(behindList(after)))
  );
}

/** ELFT, SECAmb: letters that stand for one name only; SEPT is a month too. */
function isAbbreviation(text: string): boolean {
  return /^(?!SEPT$)[A-Z][A-Za-z&]{3,9}$/.test(text) && text.replace(/[^A-Z]/g, "").length >= 3;
}

/** RUH, UHB: initials that others have too. */
const isInitials = (text: string): boolean => /^[A-Z][A-Z&]{2}$/.test(text);

/** "The BRI", "outside the QEH", but "an MRI" and "the MRI scan". */
export function isMeantAsInitials(name: string, before: string, after: string): boolean {
  if (name !== name.toUpperCase() || /^ (?:scan|machine|suite|department|result)/.test(after)) return false;
  return (
    /\b(?:the|at|outside|from|of)(?: the)? $|\p{L}'s $/iu.test(before) &&
    (name !== "MRI" || /^,? (?:in|at) \p{Lu}/u.test(after))
  );
}

/** "James Cook in Middlesbrough": the town of the trust stands behind the name of its hospital. */
export const isInItsTown = (meant: Resolved, behind: string): boolean =>
  /^,? (?:in|at) /.test(behind) && oneBesidePlace(trustsOf(meant), "", behind) !== null;

const trustsOf = (meant: Resolved): Trust[] =>
  meant.kind === "none" ? [] : meant.kind === "one" ? [meant.trust] : meant.trusts;

/** Whether the text names the town of a trust, or a hospital of it in full. */
export function isOfTown(meant: Resolved, text: string): boolean {
  return trustsOf(meant).some((trust) =>
    [...placesOf(trust), ...hospitalNames(trust)].some(
      // Half of all trusts are of London.
      (place) => place !== "London" && isIn(place, text),
    ),
  );
}
