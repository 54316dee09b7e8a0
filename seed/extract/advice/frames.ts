/**
 * Whether words speak to the public. A frame tells people what to do ("Please ring …"), or only states what happens ("Cancer
 * treatment goes ahead"), which is advice where a row of the table says so; and what members, staff or ministers should
 * do is none.
 */
import { mentions } from "../text/mentions.ts";
import type { Mention, Sentence, Span } from "../model.ts";
import { textRules } from "../text/rules.ts";

const rules = textRules("advice-frames");
/** Where another speaks, or is spoken to. */
const turn =
  /;|,? because\b|[,.)] (?:but|so|with|while|whilst|whereas|although|and (?=patients|people|the public|anyone))\b/gi;

/** "Members will staff intensive care" is what strikers keep up, and no advice that care goes on. */
const isOfCare = ({ value }: Mention) => /^(?:cancer-and-urgent-treatment|ae-open-but-busy)/.test(value);

/** "Some 90 operations will get another date" is news; "those affected will get another date" is advice. */
const isOfDates = ({ value }: Mention) => value.startsWith("dates:");

export type Frames = {
  /** Whether the part of the sentence that words stand in tells the public something. */
  tells: (span: Span) => boolean;
  isForPublic: (mention: Mention) => boolean;
  /** Whether it is told with what is meant to come of something: "in order that emergency care can go on". */
  isAim: (mention: Mention) => boolean;
  /** Whether it is care that was kept up once: an impact, and nothing to tell the public. */
  isNews: (mention: Mention) => boolean;
  /** Whether any part may speak to the public. */
  speaks: boolean;
};

/** `isOfParty`: the sentence is the word of a union or a minister. */
export function framesOf(sentence: Sentence, isOfParty: boolean): Frames {
  const found = mentions(rules, sentence);
  const parts = partsOf(sentence);
  const inPart = (span: Span) => {
    const part = parts.findLast((one) => one.start <= span.start) ?? sentence;
    return found.filter((frame) => frame.start < part.end && part.start < frame.end);
  };
  const is = (list: readonly Mention[], ...values: string[]) => list.some(({ value }) => values.includes(value));
  const speaks = isOfParty || is(found, "UNION_SAYS") ? asks : [...asks, "SPEAKS", "OFFERS", "STATES"];
  return {
    speaks: is(found, ...speaks),
    tells: (span) => is(found, ...speaks.filter((one) => one !== "STATES")) && !is(inPart(span), "NOT_ADVICE"),
    isForPublic: (mention) =>
      is(found, ...speaks) &&
      !is(inPart(mention), "NOT_ADVICE") &&
      !(isOfCare(mention) && is(inPart(mention), "COVER")) &&
      !(isOfDates(mention) && is(inPart(mention), "COUNTED")),
    isNews: (mention) => isOfCare(mention) && is(inPart(mention), "NEWS"),
    isAim: (mention) => isOfCare(mention) && is(inPart(mention), "AIM"),
  };
}

/** What a union says of care is its word in the dispute, unless it tells people what to do. */
const asks = ["TELLS"];

function partsOf({ text, start, end }: Sentence): Span[] {
  const cuts = [...text.matchAll(turn)].map((match) => start + match.index);
  return [start, ...cuts].map((from, i) => ({ start: from, end: cuts[i] ?? end }));
}
