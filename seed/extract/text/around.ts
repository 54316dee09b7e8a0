/** The words of a sentence around a place in it. */
import type { Sentence, Span } from "../model.ts";

export const textBefore = ({ text, start }: Sentence, span: Span): string => text.slice(0, span.start - start);

/** Up to the day itself: "instead " and "of 8 December", where the small word was read with the day. */
export const textLeadingTo = (sentence: Sentence, day: Span): string =>
  textBefore(sentence, day) + (/^(?:(?:of|on|at|for|the|in) )*/i.exec(textOf(sentence, day))?.[0] ?? "");

export const textBehind = ({ text, start }: Sentence, span: Span): string => text.slice(span.end - start);

export const textOf = ({ text, start }: Sentence, span: Span): string =>
  text.slice(span.start - start, span.end - start);

/** From the beginning of the sentence to the end of the place, and from its start to the end of the sentence. */
export const textUpTo = ({ text, start }: Sentence, span: Span): string => text.slice(0, span.end - start);
export const textFrom = ({ text, start }: Sentence, span: Span): string => text.slice(span.start - start);

/** The sentence without the place. */
export const textWithout = (sentence: Sentence, span: Span): string =>
  `${textBefore(sentence, span)}${textBehind(sentence, span)}`;

/** From the end of one to the start of another. */
export const textBetween = ({ text, start }: Sentence, one: Span, other: Span): string =>
  text.slice(one.end - start, other.start - start);

export const isWithin = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;
