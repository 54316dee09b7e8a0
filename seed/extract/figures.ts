/** Numbers in a sentence, with what stands before them: "nearly 13,000", "a total of 12,711". */
import type * as z from "zod";
import type { Qualifier } from "../../schema/codes.ts";
import { mentions } from "./mentions.ts";
import type { Mention, Sentence, Span } from "./model.ts";
import { textRules, wordPattern } from "./rules.ts";

type Count = { value: number; qualifier: z.infer<typeof Qualifier> };
export type CountMention = Span & Count & { ruleId: string };

const rules = textRules("figures");
const number = wordPattern("{number}|\\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\\b(?!-)");
const words = ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
const qualifiers = ["AT_LEAST", "NEARLY", "UP_TO", "ABOUT"];

/** What the table of figures sees in a sentence. */
export function figureCues(sentence: Sentence): Mention[] {
  return mentions(rules, sentence);
}

export function countsOf(sentence: Sentence, cues: readonly Mention[]): CountMention[] {
  const told = [...sentence.text.matchAll(number)].filter((m) => !isWhole(sentence.text.slice(0, m.index)));
  return told.map((match) => {
    const start = sentence.start + match.index;
    const cue = cues.find((c) => qualifiers.includes(c.value) && Math.abs(c.end - start) <= 1);
    return {
      start: cue?.start ?? start,
      end: start + match[0].length,
      value: valueOf(match[0]),
      qualifier: qualifierOf(cue?.value),
      ruleId: cue?.ruleId ?? "number",
    };
  });
}

function valueOf(number: string): number {
  const word = words.indexOf(number.toLowerCase());
  return word === -1 ? Number(number.replaceAll(",", "")) : word + 2;
}

const percent = /(?<![\d.,])(\d{1,2}(?:\.\d{1,2})?)(?:%| ?per ?cent)(?= of\b)/gi;

/** Shares, "more than 95% of planned care", which count what was kept. */
export function sharesOf(sentence: Sentence, cues: readonly Mention[]): CountMention[] {
  return [...sentence.text.matchAll(percent)].map((match) => {
    const start = sentence.start + match.index;
    const cue = cues.find((c) => qualifiers.includes(c.value) && Math.abs(c.end - start) <= 1);
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

/** "52 of 597 appointments": the second number is what there would have been. */
function isWhole(before: string): boolean {
  return /\b(?:\d[\d,]{0,8}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:out )?of (?:the |our |its |around |about |some )?$/i.test(
    before,
  );
}

function qualifierOf(value: string | undefined): Count["qualifier"] {
  return value === "AT_LEAST" || value === "NEARLY" || value === "UP_TO" || value === "ABOUT" ? value : "EXACT";
}
