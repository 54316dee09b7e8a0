/** What each number of a sentence counts: the noun behind it, or one that it shares with another number. */
import { longestOnly } from "../text/mentions.ts";
import type { Mention, Seen, Span } from "../model.ts";
import { isGap } from "./count-links.ts";
import { type Lender, lentTo } from "./lent.ts";
import { type CountMention, numbersIn } from "./numbers.ts";
import { type Counted, isCounted, nounsIn } from "./count-nouns.ts";
import { spelledOut } from "../text/letter-case.ts";
import type { Text, Told } from "./count-sight.ts";

/** "26,802 were not at work", "more than 200 of them are out": people, as the verb says. */
const whoIs =
  /^(?: of (?:them|us|its|the|their|our|those|his|her|theirs|\d[\d,]{0,8})(?: (?!that\b|which\b)[\w'-]{1,18}){0,3}| (?:in|across|at) (?:[\w'-]{1,20} ?){1,4}| nationwide)?(?:, (?:from|at|in|based at) [^.;:,]{3,80},)?(?: \([^()]{1,30}\))?[ ,-]*(?:(?:are|were|was|is|have|had|been|will|be|should|could|would|may|who|all|who) ){0,4}$/i;
/** "300 in spite of the strike": no strikers. */
const ofStrike = /\b(?:the|a|an|this|that|of|by|for|during|despite|our|their|its) $/i;
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
  const { sentence } = seen;
  const text: Text = (from, to) => sentence.text.slice(from - sentence.start, to - sentence.start);
  const numbers = numbersIn(sentence, cues);
  if (numbers.length === 0) return [];
  const all = longestOnly([...nounsIn(sentence), ...named].toSorted((a, b) => a.start - b.start));
  // "40 radiology staff", "12 A&E nurses": the last word says what they are.
  const things = all.filter(({ end }, i) => !(all[i + 1]?.value === "STAFF" && all[i + 1]?.start === end + 1));
  const counts = things.filter((noun) => isCounted(noun, text));
  const found: Counted[] = [];
  for (const [i, number] of numbers.entries()) {
    if (isDated(seen, number) || isOfNothing(number, numbers[i - 1], numbers[i + 1], seen, text)) continue;
    const own = ownNoun(number, things, touched, text);
    if (own) {
      if (isCounted(own, text)) found.push({ number, noun: own, own: true });
      continue;
    }
    if (number.value === 1 && !(found.length > 0 && /^ (?:was|had|has)\b/.test(text(number.end, number.end + 5))))
      continue;
    const away = touched.find((effect) => effect.value === "STAFF_ABSENT" && effect.start >= number.end);
    const link = away ? text(number.end, away.start) : "";
    if (away && isOfParties(number, text(sentence.start, number.start))) continue;
    if (away && whoIs.test(link) && !ofStrike.test(link) && !isAtPicket(number, away, things, text)) {
      found.push({ number, noun: { ...away, value: "STAFF" }, own: true });
      continue;
    }
    const others = numbers.slice(i + 1);
    const lender: Lender = { number, others, counted: found.at(-1), things, counts, touched, told, seen, text };
    const noun = lentTo(lender);
    if (noun && number.value <= MOST) found.push({ number, noun, own: false });
  }
  return found;
}

/** "The two are on strike together", "backed by 88 per cent to 12": unions, and votes. */
const isOfParties = ({ value }: CountMention, front: string): boolean =>
  (value <= 5 && /\b(?:the|these|those|both) $/i.test(front)) || /(?:%| per ?cent) to $/i.test(front);

/** "There were 40 on the picket line": those who stood there; "of 470 doctors 90 will be on the picket line" tells who strikes. */
const isAtPicket = ({ start }: Span, away: Span, things: readonly Mention[], text: Text): boolean =>
  /picket/i.test(text(away.start, away.end)) && !things.some(({ value, end }) => value === "STAFF" && end <= start);

/** No strikes have touched so much; waiting lists are as long. */
const MOST = 3_000_000;

/** The noun behind a number; people who strike are no patients. */
function ownNoun(number: Span, things: readonly Mention[], touched: readonly Mention[], text: Text): Mention | null {
  const thing = things.find((noun) => noun.start >= number.end);
  if (!thing || !isGap(text(number.end, thing.start))) return null;
  return isAway(thing, touched, text) ? { ...thing, value: "STAFF" } : thing;
}

/** The whole of which another number is a part, an age, a share, or a number that was told already. */
function isOfNothing(
  number: CountMention,
  previous: CountMention | undefined,
  next: CountMention | undefined,
  { sentence }: Seen,
  text: Text,
): boolean {
  const front = text(sentence.start, number.start);
  const isPart =
    previous !== undefined &&
    !isOneOf.test(front) &&
    /^ (?:(?:[\w'-]{2,20} ){0,3}?out )?of (?:[\w'-]{1,12} ){0,3}$/i.test(text(previous.end, number.start));
  // "Beyond a million: 1,015,067" is one number told twice.
  const isAgain = next !== undefined && text(number.end, next.start) === ": ";
  return (
    isPart ||
    isAgain ||
    isOfDays(front, text(number.end, number.end + 8)) ||
    ofOthers.test(front) ||
    (/\bof $/i.test(front) && /^(?: [\w-]{2,15}){1,2} each\b/.test(text(number.end, number.end + 40))) ||
    isWhole(front, text(number.end, sentence.end), number, next, text) ||
    ratio.test(front) ||
    isOfPage.test(front) ||
    (isOfWhich.test(front) && isOfAPlace.test(text(number.end, sentence.end))) ||
    (number.value <= 20 && ofEach.test(text(number.end, number.end + 24))) ||
    isAgeLimit(number, text(number.start, number.end + 1)) ||
    isAge(number, front, text(number.end, number.end + 2)) ||
    (number.value === 1 && /^ of\b/.test(text(number.end, number.end + 4)))
  );
}

/** "In January (3 - 9)." */
const isOfDays = (front: string, tail: string): boolean =>
  (front.endsWith("(") && /^ ?[-–] ?\d{1,2}\)/.test(tail)) ||
  (/\(\d{1,2} ?[-–] ?$/.test(front) && tail.startsWith(")"));

/** "How much of its workforce, 648 in all, struck", "the crews of 83 walked out". */
const ofOthers =
  /\bhow (?:much|many) of (?:the|its|their|our) (?:[\w'-]{1,18} ){0,4}?[\w'-]{1,18}, $|\b(?:crews|staff|workers|members) of $/i;
const ofEach =
  /^(?: [\w-]{3,15}){0,2} in (?:every )?(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty)\b(?! (?:days|weeks|hours|months|years))/;

/** "Comments: 48": of the page, and of nothing that it tells. */
const isOfPage = /^["']?(?:comments?|responses?|replies|shares?|likes?|views?|reads?)[ :(]*$/i;

/** "640 appointments, of which 12 and 95 were at Ash Hospital": a place's part of each. */
const isOfWhich = /\bof which (?:\d[\d,]{0,6} and )?$/i;
const isOfAPlace = /^(?: and \d[\d,]{0,6})? (?:were|was|are) (?:at|in) (?:the )?[A-Z]/;

/** "One in ten of the appointments", "12 in every 100". */
const ratio = /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|\d{1,3})(?: [a-z]{2,15})? in (?:every )?$/i;

/** "Ann, 51." */
const aged = spelledOut(/(?<!\b(?:in|at) )(?<!; )(?-i:\b[A-Z])[a-z'-]{1,20}, $/);
const isAge = ({ value, start, end }: CountMention, front: string, tail: string) =>
  value >= 16 && value < 110 && end - start <= 3 && aged.test(front) && /^[,.]/.test(tail);

/** "A child who is under 16." */
const isAgeLimit = ({ value }: CountMention, words: string) =>
  value >= 2 && value < 100 && /^(?:under|over) \d+(?:[.,:;]|$)/i.test(words);

/** "2,800 people will walk out": those who strike, and no patients. */
const strikesAfter =
  /^(?: who (?:work|are employed|are based) [^.;:]{3,160}?(?:,|(?= (?:are|will) ))| who work (?:in|for) [^.,;:\d]{3,40}(?= $)| who)?(?:, [^.;:]{3,80} (?:among them|included),)?(?:,? (?:all )?(?:based |working )?(?:at|across|in|on|from) [^.;:]{2,80}?,?)?(?:,? who (?:are|were|had been) (?:due|rostered|scheduled|supposed|meant|expected|down) [^.;:,]{2,40} and)?(?:,? (?:are|were|will|is|was|have|had|been|be|expected|due|set|to|also|now|all|could|may))* ?$/i;

function isAway({ value, start, end }: Mention, touched: readonly Mention[], text: Text): boolean {
  const next = touched.find((effect) => effect.start >= end);
  return (
    value === "PATIENTS" &&
    !/patients?$/i.test(text(start, end)) &&
    next?.value === "STAFF_ABSENT" &&
    strikesAfter.test(text(end, next.start)) &&
    !/picket/i.test(text(next.start, next.end))
  );
}

/** "Of the 1,200 postponed appointments, 40 …": these did not take place either. */
const undone = /^ (?:cancelled|postponed|rescheduled|delayed|lost)\b/i;

/** "She is one of 25,000 nurses on strike": the number is that of the strikers. */
const isOneOf =
  /\b(?:is|was|am|are|be) (?:just |only )?one of (?:(?:about|around|some|the|more than|over|nearly|almost|up to) ){0,2}$/i;
const partOf =
  /\b(?:\d[\d,]{0,8}|(?<!\b(?:is|was|am|are|be|every) )one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|most|many|some|few|none|quarters?|thirds?|%|per ?cent) (?:out )?of (?:(?:the|our|its|their|around|about|some|a total of|[\w-]{2,20}'s?) ){0,3}$/i;
const firstOf = /(?:^|[,;:] |\band )["']?(?:out )?of (?:(?!\d)[\w'-]{1,18} ){0,4}$/i;

/** "52 of 597 appointments": the second number is what there would have been. "Of the ward's 120 nurses 35" too. */
function isWhole(front: string, tail: string, { end }: Span, next: Span | undefined, text: Text): boolean {
  const isFirst = firstOf.test(front) && !/\bof (?:these|those|them|whom|which)\b[^,]{0,200}$/i.test(front);
  const hasPart = next !== undefined && !/[.;]/.test(text(end, next.start));
  return partOf.test(front) || (isFirst && (hasPart || /\bof (?:\w{1,5} ){0,2}$/i.test(front)) && !undone.test(tail));
}
