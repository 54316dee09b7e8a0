/** The noun of a number that stands without one: "96 operations on Monday and 58 on Tuesday", "They include 300 in Leeds". */
import {
  before as withoutAbout,
  isDoneTo,
  isAlone,
  isElsewhere,
  isGap,
  isOfElse,
  isLed,
  isListed,
  isOfLabel,
  isPlanned,
  isSum,
} from "./count-links.ts";
import { type Counted, isCounted } from "./count-nouns.ts";
import type { Text, Told } from "./count-sight.ts";
import type { Mention, Seen } from "../model.ts";
import type { CountMention } from "./numbers.ts";
import { spelledOut } from "../text/letter-case.ts";

/** All that may lend a number its noun: other numbers, nouns in front of it, and the sentence before. */
export type Lender = {
  number: CountMention;
  others: readonly CountMention[];
  counted: Counted | undefined;
  things: readonly Mention[];
  counts: readonly Mention[];
  touched: readonly Mention[];
  told: Told | null;
  seen: Seen;
  text: Text;
};

export const lentTo = (lender: Lender): Mention | null =>
  ahead(lender) ?? undoneOnes(lender) ?? behind(lender) ?? inRow(lender) ?? strikers(lender);

const frontOf = ({ seen, number, text }: Lender): string => text(seen.sentence.start, number.start);
const tailOf = ({ seen, number, text }: Lender): string => text(number.end, seen.sentence.end);
const isOfStaff = ({ value }: Mention): boolean => value === "STAFF" || value === "WORKFORCE";
const asStaff = (noun: Mention): Mention => (noun.value === "WORKFORCE" ? { ...noun, value: "STAFF" } : noun);

/** Between two numbers of one noun: "300 outpatient and 45 inpatient appointments", "300 to 500 appointments". */
const sharedAhead =
  /^(?: (?!(?:were|was|are|is|have|had|has|will|in|at|on|of|for|to|from|with|who|that|which|and|or|by|per|days?|hours?)\b)(?:[\w&'-]{1,20}(?<!s)|[\w-]{2,16}ics)){0,3}(?: ?(?:to|and|or|,|, and) ?| ?- ?)(?:(?:about|around|some|nearly|almost|more than|over|up to|another|a further) )?$/i;

/** "86 dermatology, 44 ENT and 31 eye appointments": the noun stands behind the last of them. */
function ahead({ number, others, things, text }: Lender): Mention | null {
  let last = number;
  for (const next of others) {
    if (!sharedAhead.test(text(last.end, next.start))) break;
    last = next;
  }
  const noun = things.find((thing) => thing.start >= last.end);
  if (last === number || !noun || !isCounted(noun, text) || !isGap(text(last.end, noun.start))) return null;
  const gap = text(number.end, others[0]?.start ?? number.end);
  if (/out-?patient/i.test(gap)) return { ...noun, value: "OUTPATIENT_APPOINTMENTS" };
  return /in-?patient/i.test(gap) ? { ...noun, value: "INPATIENT_CARE" } : noun;
}

/** "Almost 30,000 needed to be rescheduled", behind a sentence about appointments. */
function undoneOnes({ number, touched, told, text }: Lender): Mention | null {
  if (!told?.noun || isOfStaff(told.noun)) return null;
  const effect = touched.find((one) => one.start >= number.end && one.value !== "STAFF_ABSENT");
  return effect && passiveOf.test(text(number.end, effect.start)) ? told.noun : null;
}
const passiveOf =
  /^ (?:(?:more|others|of (?:them|these|those)|were|was|are|have|had|has|been|be|needed|need|to|will|would|being|also)\b ?){0,5}$/i;

/** "Leeds cancelled 1,200 appointments, York 300 and, at Hull, 95": a place each. */
const placed = spelledOut(
  /(?:[,;:]|\band|\bwhile|\bbut|\bwith)(?: the)?(?: (?:in|at|for|on))?(?: the)?(?: (?-i:[A-Z])[\w'&.-]{1,20}(?: (?:and|of|the|&)(?= (?-i:[A-Z])))?){1,6},?(?: (?:had|has|saw|lost|reported|with|cancelled|postponed|another|a further)){0,2}$/i,
);

const ofTheRest = /\b(?:others?|rest|remaining|of (?:these|those|them|whom|which))\b/i;

/** From another number of the sentence, or from what was named before it. */
function behind(lender: Lender): Mention | null {
  const { number, counted, counts, touched, told, text } = lender;
  const tail = tailOf(lender).slice(0, 60);
  if (!isAlone(tail) || isElsewhere(tail)) return null;
  const front = withoutAbout(frontOf(lender));
  if (isOfElse(front) || (isPlanned(tail) && !ofTheRest.test(front))) return null;
  // "86 operations (inpatient 31, day cases 55)".
  const kind = kindAhead.exec(front)?.[0];
  if (counted && kind) return ofKind(counted.noun, ` ${kind}`);
  if (counted && (isListed(front) || placed.test(front))) return ofKind(counted.noun, tail);
  // "The consultants' strikes disrupted 300": no consultants.
  const isOfCare = isDoneTo(front);
  const last = counts.findLast((noun) => noun.end <= number.start && !(isOfCare && isOfStaff(noun)));
  const isAside = /^ of (?:them|these|those)\b/i.test(tail);
  const fromTold = told?.noun && isOfStaff(told.noun) ? ofStaff(told, front, lender) : null;
  if (isAside) return fromTold ?? ofThem(lender, front, tail);
  if (!last && fromTold) return fromTold;
  if (last && isLabel(last, lender, front)) return last;
  // "Most of the operations, about 400, …".
  if (last && /^(?:, | \(|, or )$/.test(text(last.end, number.start)) && /^[,).]/.test(tail)) return last;
  if (last && isLast(last, lender)) return last;
  if (!isLed(front)) return null;
  const isAway = touched.some(
    ({ value, start, end }) => value === "STAFF_ABSENT" && start >= (last?.start ?? 0) && end <= number.start,
  );
  // "Doctors have held 11 strikes, and a further 5 are planned", "Doctors due in: 64".
  if (/\b(?:another|further|then)$/i.test(front) && isTimed(lender)) return null;
  const isOnStrike = touched.some(({ value, end }) => value === "STAFF_ABSENT" && end <= number.start);
  if (last?.value === "STAFF" && !isOnStrike && /[:-]$/.test(front) && !isOfTable(front, lender)) return null;
  // "Nurses, 15 December: 29,576 total", in a list of appointments.
  const isHeading = last?.value === "STAFF" && !isAway && told?.noun && !isOfStaff(told.noun);
  if (last && !isHeading) return last.ruleId === "n.who" && isAway ? { ...last, value: "STAFF" } : last;
  if (!told?.noun || isOfStaff(told.noun)) return fromTold;
  if (isTimed(lender) || (/[:-]$/.test(front) && !isOfTable(front, lender))) return null;
  return ofKind(told.noun, /^(?:in )?(?:total|all|together)\b/i.test(front) ? " total" : tail);
}

/** "Endoscopies have gone too, 19 or more." */
function isLast(last: Mention, { touched, number, text, seen }: Lender): boolean {
  const isTold = touched.some(
    ({ value, start, end }) => value !== "STAFF_ABSENT" && start >= last.end && end <= number.start,
  );
  return (
    isTold && /^[^,]{3,40}, $/.test(text(last.end, number.start)) && /^[.;]?$/.test(text(number.end, seen.sentence.end))
  );
}

/** "The average wait is 19 days; a year ago it was 12." */
function isTimed({ things, number, text, seen }: Lender): boolean {
  const last = things.findLast(({ end }) => end <= number.start);
  // "Since strikes began eight months ago the total has come to 900".
  if (last && /\bsince\b[^.,;]{0,200}$/i.test(text(seen.sentence.start, last.start))) return false;
  return (
    last?.value === "NOTHING" &&
    /(?:\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve)) $/i.test(text(last.start - 8, last.start))
  );
}

/** A line of a table: "Outpatient appointments 310", "Consultants absent 1,870". */
function isLabel(last: Mention, { number, text, seen }: Lender, front: string): boolean {
  const between = text(last.end, number.start);
  if (/^[ :-]{1,3}$/.test(between)) return true;
  if (last.value !== "STAFF" && placed.test(between.trimEnd())) return true;
  const isLine = ["list", "headline"].includes(seen.sentence.region);
  return isLine && /^ (?:[\w-]{2,14} ){1,4}$/.test(between) && front.length < 60 && !verb.test(between);
}
const verb = /\b(?:is|are|was|were|has|have|had|will|the|a|an|of|for|to|by|and|or|in|at|per)\b/i;

/** "They include 2,300 in the North West", "740, says the trust", "Some 6,500 belong to Unison": those who strike, part by part. */
function ofStaff(told: Told, front: string, lender: Lender): Mention | null {
  const { number, touched } = lender;
  const tail = tailOf(lender);
  const isOfCare = touched.some(({ value, start }) => value !== "STAFF_ABSENT" && start >= number.end);
  if (!told.noun || isOfCare) return null;
  const staff = { ...told.noun, value: "STAFF" };
  // "38,000 of them are in the BMA" counts members, where no number of strikers was told.
  if ((told.noun.value === "WORKFORCE" && parts.test(tail)) || did.test(tail)) return staff;
  const isThere = !/\bthere (?:\w{1,5} ?){1,2}$/i.test(front) || /^ (?:of them|at|in|from|across)\b/i.test(tail);
  const isFar = told.lines > (told.noun.value === "WORKFORCE" ? 1 : 0);
  const isFew = /\b(?:another|further)$/i.test(front) && number.value < FEW;
  if (isFar || isFew || isTimed(lender) || (front.endsWith(":") && !isOfTable(front, lender))) return null;
  const isSaid = /^["']?$/.test(front) && /^, (?:says?|said|according)\b/i.test(tail);
  return (isSum(front) && isThere) || isSaid ? staff : null;
}
/** "Another two": of strikes, as likely as of those who strike. */
const FEW = 10;
const parts =
  /^(?: of (?:them|these|those))? (?:(?:are|were|belong|come|came) (?:members|to|from|at\b|in\b(?! (?:the|a|its) union))|work(?:s|ed|ing)? (?:in|for) (?:health|the (?:NHS|health)))/i;
/** "Fewer than 12,000 did." */
const did = /^ (?:actually |really )?did\b(?! not\b|n't)/i;
/** "280 of those were at Shrewsbury", "with 60 of them operations". */
function ofThem({ told, counted }: Lender, front: string, tail: string): Mention | null {
  if (!told?.noun && !counted) return null;
  const isPlace =
    /^ of (?:them|these|those) (?:(?:are|were|fell|came) )?(?:at|in|from|on|during)\b(?! (?:the|a|its) union)/i.test(
      tail,
    );
  const noun = told?.noun ? asStaff(told.noun) : (counted?.noun ?? null);
  if (isPlace && front === "") return noun;
  const kind = kindsOf.find(([pattern]) => pattern.test(tail));
  if (kind && noun && noun.value !== "STAFF") return { ...noun, value: kind[1] };
  if (/^ of (?:them|these|those) (?:are|were|have|had)\b/i.test(tail)) return null;
  return /\b(?:has|have|had|are|were|(?<!\bto )all|be|saw|account(?:s|ed)? for|made up)$/i.test(front) ? noun : null;
}

const noun =
  "(?: of (?:them|these|those|which))?(?: (?:were|was|are|had|have|needed|need|due|to|come|in|for|an?|their|planned))*";
const kindsOf: [RegExp, string][] = [
  [new RegExp(`^${noun} out-?patients?\\b`, "i"), "OUTPATIENT_APPOINTMENTS"],
  [new RegExp(`^${noun} day[- ]cases?\\b`, "i"), "DAY_CASES"],
  [new RegExp(`^${noun} (?:operations|procedures|surgery)\\b`, "i"), "OPERATIONS"],
  [new RegExp(`^${noun} in-?patients?\\b`, "i"), "INPATIENT_CARE"],
];

/** Outpatients and inpatients together are appointments of any kind. */
const kinds = new Set(["OUTPATIENT_APPOINTMENTS", "INPATIENT_CARE", "DAY_CASES"]);
const isSumOfKinds = /^ (?:in )?(?:total|all|(?:al)?together)\b/i;

/** "4,292 outpatient, 559 inpatient". */
function ofKind(noun: Mention, tail: string): Mention {
  if (isSumOfKinds.test(tail) && kinds.has(noun.value)) return { ...noun, value: "APPOINTMENTS" };
  const kind = kindsOf.find(([pattern]) => pattern.test(tail));
  return kind ? { ...noun, value: kind[1] } : noun;
}

const label =
  /^(?!.{0,120}\b(?:yes|no|turnout|votes?|members|ballot\w*|beds|vacancies|cost)\b)(?:[^\d.;:]{0,60}|[^\d.;:]{0,40}\d{1,2} [a-z]{3,9}(?: \d{4})?)[ :–-]*$/i;

const kindAhead = /\b(?:(?:in|out)-?patients?|day[- ]cases?)[ :–-]{0,3}$/i;

/** "Tuesday 312", under a line about doctors on strike. */
const dayAlone =
  /^(?:- )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|day (?:one|two|three|four|five|six|\d)):? (?:- )?$/i;

/** "Monday 212", "14 July: 14,500": a row of a table, whose words stand over it. */
function inRow(lender: Lender): Mention | null {
  const { told } = lender;
  const front = frontOf(lender);
  if (!told?.noun || (!told.isTable && !dayAlone.test(front))) return null;
  // "North East: inpatient 145, outpatient 902".
  const kind = kindAhead.exec(front)?.[0];
  if (kind) return ofKind(asStaff(told.noun), ` ${kind}`);
  if (!label.test(front) || !isOfTable(front, lender)) return null;
  return /^(?: (?:doctors|nurses|staff|in total|total))?(?:$|[,.;(]| \()/i.test(tailOf(lender))
    ? asStaff(told.noun)
    : null;
}

/** The words in front of a row's number name a place, a day, a group or a kind, and nothing else. */
function isOfTable(front: string, { things, number, seen }: Lender): boolean {
  const from = seen.sentence.start;
  const known = [...seen.groups, ...seen.unions, ...seen.organisations, ...seen.whens, ...seen.nations, ...seen.cues];
  const named = [...known, ...things.filter(({ value }) => value !== "NOTHING")];
  let words = front;
  for (const { start, end } of named)
    if (end <= number.start) words = words.slice(0, start - from) + "A".repeat(end - start) + words.slice(end - from);
  return words.split(/[^\w&'+]/).every((word, i) => i === 0 || word === "" || isOfLabel(word));
}

/** "They put the number on strike at 300", "On strike: 51". */
function strikers(lender: Lender): Mention | null {
  const { touched, number, text } = lender;
  const away = touched.findLast(({ value, end }) => value === "STAFF_ABSENT" && end <= number.start);
  if (!away || !isAlone(tailOf(lender).slice(0, 60))) return null;
  const isPut = /\b(?:numbers?|figures?|total)\b[^.;]{0,80}\bat$/i.test(withoutAbout(frontOf(lender)));
  const isLabelled = /^on strike[^.;:]{0,25}:$/i.test(withoutAbout(text(away.start, number.start)));
  return isPut || isLabelled ? { ...away, value: "STAFF" } : null;
}
