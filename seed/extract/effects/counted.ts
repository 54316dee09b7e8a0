/** What each number of a sentence counts: the noun behind it, or one that it shares with another number. */
import { longestOnly, mentions } from "../text/mentions.ts";
import type { Mention, Seen, Sentence, Span } from "../model.ts";
import { type CountMention, numbersIn } from "./numbers.ts";
import { spelledOut } from "../text/letter-case.ts";
import { textRules } from "../text/rules.ts";
import type { Told } from "./count-sight.ts";

/** `noun.value`: a service, or one of the kinds of `counted.tsv`. `own`: it stands behind its own number. */
export type Counted = { number: CountMention; noun: Mention; own: boolean };

const nouns = textRules("counted");
const kinds = new Set(["PATIENTS", "STAFF", "CANCELLATIONS", "BEDS", "CALLS"]);

export const staffIn = (sentence: Sentence): Mention[] =>
  mentions(nouns, sentence).filter(({ value }) => value === "STAFF");

/** Services that come in numbers: appointments, and no "community services". */
const countable =
  /\b(?:appointments?|appoints|operations?|ops|procedures?|surgeries|treatments?|cases|clinics?|scans?|x-?rays?|tests?|lists?|sessions?|admissions?|consultations?|visits?|reviews?|endoscop\w{1,3}|investigations?|(?:out|in|day)-?\s?patients?|day[- ]cases?|(?:visits|appointments) \w{1,5} (?:the|a|your|their) GPs?)$/i;

/** Between a number and its noun stand adjectives, and what the number is a part of: "35 of its 120 planned operations". */
const adjectives =
  /^(?:\)| \([^()]{1,25}\))?,? ?["']?(?:(?:[a-z-]{2,15}, ){0,3}[a-z-]{2,15} and (?=[a-z-]{2,15} $))?(?:of (?:them|these|those|the \d[\d,]{0,8}) (?:(?:were|are) )?|(?:out )?of (?:(?:the|our|its|their|these|those|all|around|about|some) ){0,2}(?:(?:[\w-]{2,20} ){0,3}[\w-]{2,20}s?'s? )?(?:\d[\d,]{0,8} )?|(?:cancelled|postponed|rescheduled|delayed|lost|missed)(?: (?:or|and) (?:cancelled|postponed|rescheduled|delayed))? )?(?:(?!(?:said|that|who|which|were|was|are|is|be|been|being|have|had|has|will|would|could|may|when|where|while|and|or|to|in|at|on|for|of|off|from|by|with|without|because|after|before|during|per|than|as|saw|see|lost|face|faced|about|over|outside|near|the|a|an|their|our|its|his|her|my|your|out)\b)[a-z'&-]{1,18}(?: and (?=[a-z-]{2,14} $))? ?){0,5}$/i;

/** Between two numbers of one noun: "300 outpatient and 45 inpatient appointments", "300 to 500 appointments". */
const sharedAhead =
  /^(?: (?!(?:were|was|are|is|have|had|has|will|in|at|on|of|for|to|from|with|who|that|which|and|or|by|per|days?|hours?)\b)(?:[\w&'-]{1,20}(?<!s)|[\w-]{2,16}ics)){0,3}(?: ?(?:to|and|or|,|, and) ?| ?- ?)(?:(?:about|around|some|nearly|almost|more than|over|up to|another|a further) )?$/i;

/** Behind a number that stands without its noun. */
const alone =
  /^["']?(?:[.,;:!?)\]]|$| -| \(|,? (?:on|in|at|for|during|over|from|this|last|today|yesterday|tomorrow|more|others?|further|were|was|had|have|has|will|would|could|being|are|is|each|per|a day|and|or|of (?:them|these|those|which|whom)|cancelled|postponed|rescheduled|moved|lost|affected|planned|elective|urgent|(?:in|out)-?patients?|total\b|together\b|new\b|in total|overall|that|across|by|because|due|since|fall|falls|fell|came|went|go|did|took|should|may|might|need|day[- ]cases?|others|belong|hit|affected)\b)/i;
/** "26,802 were not at work", "more than 200 of them are out": people, as the verb says. */
const whoIs =
  /^(?: of (?:them|us|its|the|their|our|those|his|her)(?: [\w'-]{1,15}){0,3}| (?:in|across|at) (?:[\w'-]{1,20} ?){1,4}| nationwide)?[ ,-]*(?:(?:are|were|was|is|have|had|been|will|be|should|could|would|may|who|all|who) ){0,4}$/i;
/** In front of one: behind another number, or behind words that lead up to a sum. */
const listed =
  /(?:,|\band|\bor|\bplus|\bincluding|\bwith|\bbut|\bthen|[;:(-]|\b(?:so|than(?: the)?|double(?: the)?|compared (?:with|to)|against|and (?:a )?(?:further|another))|\bfrom|\bto|\b(?:of|among) (?:which|whom|these|those|them)(?: (?:some|about|around|only))?) ?$/i;
/** "Leeds cancelled 1,200 appointments, York 300 and, at Hull, 95": a place each. */
const placed =
  /(?:[,;:]|\band|\bwhile|\bbut|\bwith)(?: the)?(?: (?:in|at|for))?(?: (?-i:[A-Z])[\w'&.-]{1,20}(?: (?:and|of|the|&)(?= (?-i:[A-Z])))?){1,6},?(?: (?:had|has|saw|lost|reported|with|cancelled|postponed|another|a further|about|some|around)){0,2} $/i;
const led =
  /(?:: ?| - ?|\b(?:(?:was|were|is|been)(?: now| currently| already)?|to|reach(?:es|ed)?|pass(?:es|ed)|gone past|past|beyond|above|topp(?:ed|ing)|exceed(?:s|ed)|st(?:ands|ood) at|averag(?:es|ed|ing)|total(?:s|led|ling)?(?: of| to)?|makes|making|comes to|came to|cancelled|postponed|rescheduled|moved|rearranged|rebooked|deferred|lost|called off|put (?:off|back)|stood down|cancel|postpone|reschedule|move|(?:fell|fallen|drop(?:ped)?|down|cut|reduced) by|includ(?:es|ed|ing)|there (?:were|was|are)|(?:figures?|numbers?|data|records) (?:have|has|had|show(?:s|ed)?|g[ia]ves?|say|says|said|put|puts)|then|another|a further|the other|the remaining|saw|had|,? with) ?)$|^["']?(?:(?:out )?of .{3,70}, (?:only |just )?|of (?:those|these|them)(?: \w{4,12}ed)?,? )?$/i;
const placedExact = spelledOut(placed);
/** "The number on strike at 300". */
const put = /\b(?:numbers?|figures?|total)\b[^.;]{0,80}\bat $/i;
/** Days and hours, with their own rules, are numbers of nothing. */
const isDated = (seen: Seen, span: Span) => seen.whens.some((w) => w.start <= span.start && span.end <= w.end);

/** `before`: what the sentence before counted or named. */
export function countedIn(
  seen: Seen,
  named: readonly Mention[],
  touched: readonly Mention[],
  cues: readonly Mention[],
  told: Told | null,
): Counted[] {
  const before = told?.noun ?? null;
  const { sentence } = seen;
  const text = (from: number, to: number) => sentence.text.slice(from - sentence.start, to - sentence.start);
  const numbers = numbersIn(sentence, cues);
  if (numbers.length === 0) return [];
  const things = longestOnly([...mentions(nouns, sentence), ...named].toSorted((a, b) => a.start - b.start));
  const counts = things.filter((noun) => isCounted(noun, text));
  const found: Counted[] = [];
  for (const [i, number] of numbers.entries()) {
    const front = text(sentence.start, number.start);
    const previous = numbers[i - 1];
    const isPart =
      previous !== undefined &&
      !isOneOf.test(front) &&
      /^ (?:out )?of (?:[\w'-]{1,12} ){0,3}$/i.test(text(previous.end, number.start));
    // "Beyond a million: 1,015,067" is one number told twice.
    const isAgain = /^: $/.test(text(number.end, numbers[i + 1]?.start ?? number.end));
    if (isWhole(front, text(number.end, number.end + 20)) || isPart || isAgain || isDated(seen, number)) continue;
    if (ratio.test(front) || /^ in (?:every )?\d/.test(text(number.end, number.end + 12))) continue;
    if (isAgeLimit(number, text(number.start, number.end + 1))) continue;
    if (isAge(number, front, text(number.end, number.end + 2))) continue;
    if (number.value === 1 && /^ of\b/.test(text(number.end, number.end + 4))) continue;
    const thing = things.find((noun) => noun.start >= number.end);
    const own = thing && isAway(thing, touched, text) ? { ...thing, value: "STAFF" } : thing;
    if (own && adjectives.test(text(number.end, own.start))) {
      if (isCounted(own, text)) found.push({ number, noun: own, own: true });
      continue;
    }
    if (number.value === 1 && !(found.length > 0 && /^ (?:was|had|has)\b/.test(text(number.end, number.end + 5))))
      continue;
    const away = touched.find((effect) => effect.value === "STAFF_ABSENT" && effect.start >= number.end);
    if (away && whoIs.test(text(number.end, away.start))) {
      found.push({ number, noun: { ...away, value: "STAFF" }, own: true });
      continue;
    }
    const lent =
      ahead(number, numbers.slice(i + 1), things, text) ??
      undoneOnes(number, touched, before, text) ??
      behind(number, found.at(-1), counts, before, text, front) ??
      inRow(number, told, front, text) ??
      strikers(number, touched, front);
    if (lent && number.value <= MOST) found.push({ number, noun: lent, own: false });
  }
  return found;
}

/** "One in ten of the appointments", "12 in every 100". */
const ratio = /\b(?:one|two|three|four|nine|\d{1,3})(?: [a-z]{2,15})? in (?:every )?$/i;

/** "Ann, 51." */
const aged = spelledOut(/(?-i:[A-Z])[a-z'-]{1,20}, $/);
const isAge = ({ value, start, end }: CountMention, front: string, tail: string) =>
  value >= 16 && value < 110 && end - start <= 3 && aged.test(front) && /^[,.]/.test(tail);

const asStaff = (noun: Mention): Mention => (noun.value === "WORKFORCE" ? { ...noun, value: "STAFF" } : noun);

/** "Monday 212", "14 July: 14,500": a row of a table, whose words stand over it. */
const label =
  /^(?!.*\b(?:yes|no|turnout|votes?|members|ballot\w*|beds|vacancies|cost)\b)(?:[^\d.;:]{0,60}|[^\d.;:]{0,40}\d{1,2} [a-z]{3,9}(?: \d{4})?)[ :–-]*$/i;
function inRow(
  number: CountMention,
  told: Told | null,
  front: string,
  text: (from: number, to: number) => string,
): Mention | null {
  if (!told?.isTable || !told.noun) return null;
  // "North East: inpatient 145, outpatient 902".
  const kind = /\b(?:(?:in|out)-?patients?|day[- ]cases?)[ :–-]{1,3}$/i.exec(front)?.[0];
  if (kind) return ofKind(asStaff(told.noun), ` ${kind}`);
  if (!label.test(front)) return null;
  return /^(?: (?:doctors|nurses|staff|in total|total))?$/i.test(text(number.end, number.end + 20))
    ? asStaff(told.noun)
    : null;
}

/** "A child who is under 16." */
const isAgeLimit = ({ value }: CountMention, words: string) =>
  value >= 2 && value < 100 && /^(?:under|over) \d+(?:[.,:;]|$)/i.test(words);

/** No strikes have touched so much; waiting lists are as long. */
const MOST = 3_000_000;

/** "Almost 30,000 needed to be rescheduled", behind a sentence about appointments. */
function undoneOnes(
  number: CountMention,
  touched: readonly Mention[],
  before: Mention | null,
  text: (from: number, to: number) => string,
): Mention | null {
  if (!before || ["STAFF", "WORKFORCE"].includes(before.value)) return null;
  const effect = touched.find((one) => one.start >= number.end && one.value !== "STAFF_ABSENT");
  return effect && passiveOf.test(text(number.end, effect.start)) ? before : null;
}
const passiveOf =
  /^ (?:(?:more|others|of (?:them|these|those)|were|was|are|have|had|has|been|be|needed|need|to|will|would|being|also)\b ?){0,5}$/i;

/** "2,800 people will walk out": those who strike, and no patients. */
const strikesAfter =
  /^(?: who)?(?:,? (?:all )?(?:based |working )?(?:at|across|in|on|from) [^.;:]{2,80}?,?)?(?:,? who (?:are|were|had been) (?:due|rostered|scheduled|supposed|meant|expected|down) [^.;:,]{2,40} and)?(?: (?:are|were|will|is|was|have|had|been|be|expected|due|set|to|also|now|all|could|may))* ?$/i;

function isAway(
  { value, end }: Mention,
  touched: readonly Mention[],
  text: (from: number, to: number) => string,
): boolean {
  const next = touched.find((effect) => effect.start >= end);
  return (
    value === "PATIENTS" &&
    next?.value === "STAFF_ABSENT" &&
    strikesAfter.test(text(end, next.start)) &&
    !/picket/i.test(text(next.start, next.end))
  );
}

function isCounted(noun: Mention, text: (from: number, to: number) => string): boolean {
  if (noun.value === "NOTHING") return false;
  return kinds.has(noun.value) || noun.ruleId.startsWith("n.") || countable.test(text(noun.start, noun.end));
}

/** "300 to 500 appointments", "86 dermatology, 44 ENT and 31 eye appointments": the noun stands behind the last of them. */
function ahead(
  number: CountMention,
  others: readonly CountMention[],
  things: readonly Mention[],
  text: (from: number, to: number) => string,
): Mention | null {
  let last = number;
  for (const next of others) {
    if (!sharedAhead.test(text(last.end, next.start))) break;
    last = next;
  }
  const noun = things.find((thing) => thing.start >= last.end);
  if (last === number || !noun || !isCounted(noun, text) || !adjectives.test(text(last.end, noun.start))) return null;
  const gap = text(number.end, others[0]?.start ?? number.end);
  if (/out-?patient/i.test(gap)) return { ...noun, value: "OUTPATIENT_APPOINTMENTS" };
  return /in-?patient/i.test(gap) ? { ...noun, value: "INPATIENT_CARE" } : noun;
}

/** "96 operations on Monday and 58 on Tuesday", "The number of appointments cancelled was 620". */
function behind(
  number: CountMention,
  counted: Counted | undefined,
  counts: readonly Mention[],
  before: Mention | null,
  text: (from: number, to: number) => string,
  front: string,
): Mention | null {
  if (!alone.test(text(number.end, number.end + 40))) return null;
  const tail = text(number.end, number.end + 24);
  if (/^ of (?:them|these|those) (?:are|were|have|had)\b/i.test(tail)) return null;
  if (counted && (listed.test(front) || placedExact.test(front))) return ofKind(counted.noun, tail);
  // "Some 9,000 are members of the RCN, and 6,500 belong to Unison": those who strike, part by part.
  if (before && ["STAFF", "WORKFORCE"].includes(before.value) && parts.test(tail)) return { ...before, value: "STAFF" };
  if (ofThem.test(tail)) return /\b(?:has|have|had|are|were|all|be|saw) $/i.test(front) ? before : null;
  const last = counts.findLast((noun) => noun.end <= number.start);
  // A line of a table: "Outpatient appointments 310".
  if (last && last.value !== "STAFF" && placedExact.test(text(last.end, number.start))) return last;
  if (last && /^[ :-]{1,3}$/.test(text(last.end, number.start))) return last;
  // "Most of the operations, about 400, …".
  if (last && /^(?:, | \(|, or )$/.test(text(last.end, number.start)) && /^[,).]/.test(tail)) return last;
  if (!led.test(front) && !put.test(front)) return null;
  // "Nurses, 15 December: 29,576 total", in a list of appointments.
  const isHeading = last?.value === "STAFF" && before !== null && !["STAFF", "WORKFORCE"].includes(before.value);
  if (last && !isHeading) return last;
  if (before?.value === "STAFF") return null;
  if (before?.value === "WORKFORCE")
    return sum.test(front) || /\b(?:another|a further) $/i.test(front) ? { ...before, value: "STAFF" } : null;
  return before && ofKind(before, tail);
}

/** "4,292 outpatient, 559 inpatient". */
function ofKind(noun: Mention, tail: string): Mention {
  if (/^(?: (?:were|was|are)(?: for)?)? out-?patients?\b/i.test(tail))
    return { ...noun, value: "OUTPATIENT_APPOINTMENTS" };
  if (/^(?: (?:were|was|are)(?: for)?)? day[- ]cases?\b/i.test(tail)) return { ...noun, value: "DAY_CASES" };
  if (/^(?: (?:were|was|are)(?: for)?)? (?:operations|procedures|for surgery)\b/i.test(tail))
    return { ...noun, value: "OPERATIONS" };
  return /^(?: (?:were|was|are)(?: for)?)? in-?patients?\b/i.test(tail) ? { ...noun, value: "INPATIENT_CARE" } : noun;
}

/** "They put the number on strike at 300". */
function strikers(number: CountMention, touched: readonly Mention[], front: string): Mention | null {
  const away = touched.findLast((effect) => effect.value === "STAFF_ABSENT" && effect.end <= number.start);
  return away && put.test(front) ? { ...away, value: "STAFF" } : null;
}

/** "The peak came on Thursday, when it was 232". */
const sum = /\b(?:it|that|figure|number|total|peak|average)\b[^.;]{0,40}\b(?:was|is|were|reached|hit|been) $/i;
const parts =
  /^(?: of (?:them|these|those))? (?:are|were|belong|come|came) (?:members|to|from|in (?:unison|unite|the))\b/i;
const ofThem = /^ of (?:them|these|those)\b(?! (?:are|were|have|had)\b)/i;

/** "Of the 1,200 postponed appointments, 40 …": these did not take place either. */
const undone = /^ (?:cancelled|postponed|rescheduled|delayed|lost)\b/i;

/** "She is one of 25,000 nurses on strike": the number is that of the strikers. */
const isOneOf =
  /\b(?:is|was|am|are|be) (?:just |only )?one of (?:(?:about|around|some|the|more than|over|nearly|almost|up to) ){0,2}$/i;

/** "52 of 597 appointments": the second number is what there would have been. "Of 120 operations, 35" too. */
function isWhole(front: string, tail: string): boolean {
  return (
    /\b(?:\d[\d,]{0,8}|(?<!\b(?:is|was|am|are|be) )one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|most|many|some|few|none|quarters?|thirds?|%|per ?cent) (?:out )?of (?:(?:the|our|its|their|around|about|some|a total of|[\w-]{2,20}'s?) ){0,3}$/i.test(
      front,
    ) ||
    (/(?:^|[,;:] |\band )["']?(?:out )?of (?:the |our |its |around |about |some |a total of )?$/i.test(front) &&
      !undone.test(tail))
  );
}
