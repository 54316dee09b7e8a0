/** Numbers in a sentence, however they are written: "12,711", "1.5m", "half a million", "forty-two", "a dozen". */
import type * as z from "zod";
import type { Qualifier } from "../../../schema/codes.ts";
import type { Mention, Sentence, Span } from "../model.ts";

type Count = { value: number; qualifier: z.infer<typeof Qualifier> };
export type CountMention = Span & Count & { ruleId: string };

const units = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen".split(
  " ",
);
const teens = "seventeen eighteen nineteen".split(" ");
const small = [...units, ...teens];
const tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const scales: Record<string, number> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  mn: 1e6,
  million: 1e6,
  hundred: 100,
  dozen: 12,
  bn: 1e9,
  billion: 1e9,
};

const below100 = `(?:(?:${tens.join("|")})(?:[- ](?:${units.slice(0, 9).join("|")}))?|${small.toReversed().join("|")})`;
/** Sums of money, times, dates, shares, and numbers of telephones and wards are no numbers of things. */
const before =
  "(?<![\\d.,£$€/:-])(?<!\\b(?:red|ward|band|page|level|tier|stage|phase|grade|tel|ext|aged|category|option|no|nos|foi|ref|reference|article|appendix|section|chapter|table)\\.? )";
const after =
  "(?![\\d,]*\\d)(?![.:/]\\d)(?!-(?!plus\\b)\\w)(?!%| ?per ?cent| ?p\\b| ?[ap]\\.?m\\b|st\\b|nd\\b|rd\\b|th\\b| ?pounds\\b)";
const figure = "(?:\\d{1,3}(?:,\\d{3}){1,3}|\\d{1,7})";
/** "In July 2025 operations were cancelled" tells of no 2025 operations. */
const year =
  /\b(?:in|to|since|of|during|by|from|until|before|after|(?:jan|febr)uary|march|april|may|june|july|august|(?:sept|nov|dec)ember|october) $/i;
const fraction = "(half a|(?:a )?quarter of a|three[- ]quarters of a) (million|thousand|dozen)";
const scaled = `(\\d{1,4}(?:\\.\\d{1,3})?|\\b(?:a|${below100})(?: and a half|-and-a-half)?(?= ?[thmd][a-z]{3})) ?(k|m|mn|thousand|million|hundred|dozen)\\b(?! pounds)(?:(?<=hundred|thousand)(?:(?:,| and|, and)? (${below100} hundred(?:(?: and)? ${below100})?|${below100})\\b)?)?`;
const pattern = new RegExp(
  `${before}(?:\\b(?:${fraction})\\b|${scaled}${after}|(${figure})${after}|\\b(${below100})\\b(?!-\\w)(?! per ?cent))`,
  "gi",
);

export function numbersIn(sentence: Sentence, cues: readonly Mention[]): CountMention[] {
  return [...sentence.text.matchAll(pattern)].flatMap((match) => {
    const value = valueOf(match);
    if (!Number.isSafeInteger(value) || value < 1 || isYear(match, sentence.text)) return [];
    if (helplines.has(match[0]) && !isOfCare.test(sentence.text.slice(match.index + match[0].length))) return [];
    if (
      value === 1 &&
      /\b(?:not|no|any|every|each|which|this|that|last|first) $/i.test(sentence.text.slice(0, match.index))
    )
      return [];
    const start = sentence.start + match.index;
    const end = start + match[0].length;
    const cue = cues.find((c) => isQualifier(c.value) && Math.abs(c.end - start) <= 1);
    const beyond = /^(?:\+| ?-? ?plus\b| or (?:so|more)\b)/i.exec(sentence.text.slice(end - sentence.start))?.[0];
    return [
      {
        start: cue?.start ?? start,
        end: end + (beyond?.length ?? 0),
        value,
        qualifier: beyond ? (beyond.includes("so") ? "ABOUT" : "AT_LEAST") : qualifierOf(cue?.value),
        ruleId: cue?.ruleId ?? "number",
      },
    ];
  });
}

const helplines = new Set(["999", "111", "112", "101"]);
/** "101 new and 410 review appointments": none that one rings. */
const isOfCare =
  /^ (?:[a-z-]{2,15} ){0,2}(?:and \d[\d,]{0,6} (?:[a-z-]{2,15} ){0,2})?(?:appointments|operations|procedures|scans)\b(?! (?:line|number|service|team))/i;

function isYear(match: RegExpExecArray, text: string): boolean {
  return /^(?:19|20)\d\d$/.test(match[0]) && year.test(text.slice(0, match.index));
}

function valueOf([, part, ofScale, many, scale, rest, digits, word]: RegExpExecArray): number {
  if (part !== undefined) {
    const share = /half/i.test(part) ? 0.5 : /three/i.test(part) ? 0.75 : 0.25;
    return share * (scales[ofScale?.toLowerCase() ?? ""] ?? 0);
  }
  if (many !== undefined) {
    const half = /half$/i.test(many) ? 0.5 : 0;
    const times = wordValue(many.replace(/[- ]and[- ]a[- ]half$/i, "")) + half;
    return Math.round(times * (scales[scale?.toLowerCase() ?? ""] ?? 0)) + (rest === undefined ? 0 : wordValue(rest));
  }
  return digits === undefined ? wordValue(word ?? "") : Number(digits.replaceAll(",", ""));
}

function wordValue(words: string): number {
  if (/^\d/.test(words)) return Number(words.replaceAll(",", ""));
  let value = 0;
  for (const word of words.toLowerCase().split(/[- ]/)) {
    if (word === "hundred") value *= 100;
    else if (word === "a") value += 1;
    else value += small.indexOf(word) + 1 || (tens.indexOf(word) + 2) * 10 * Number(tens.includes(word));
  }
  return value;
}

const qualifiers = ["AT_LEAST", "NEARLY", "UP_TO", "ABOUT"];
const isQualifier = (value: string) => qualifiers.includes(value);

function qualifierOf(value: string | undefined): Count["qualifier"] {
  return value === "AT_LEAST" || value === "NEARLY" || value === "UP_TO" || value === "ABOUT" ? value : "EXACT";
}

const percent = /(?<![\d.,])(\d{1,2}(?:\.\d{1,2})?)(?:%| ?per ?cent)(?= of\b)/gi;

/** Shares, "more than 95% of planned care", which count what was kept. */
export function sharesOf(sentence: Sentence, cues: readonly Mention[]): CountMention[] {
  return [...sentence.text.matchAll(percent)].map((match) => {
    const start = sentence.start + match.index;
    const cue = cues.find((c) => isQualifier(c.value) && Math.abs(c.end - start) <= 1);
    const end = start + match[0].length;
    return {
      start: cue?.start ?? start,
      end,
      value: Number(match[1]),
      qualifier: qualifierOf(cue?.value),
      ruleId: "percent",
    };
  });
}
