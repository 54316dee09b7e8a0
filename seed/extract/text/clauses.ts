/** The part of a sentence around a place in it that one verb holds together, roughly. */
import type { Sentence, Span } from "../model.ts";
import { textBefore, textBehind } from "./around.ts";

/** Where a clause begins or ends. */
const edge =
  /;|,? (?:but|while|whereas|unless|when|although|though|because|after|which|who|that(?! (?:days?|dates?|time|week|morning|afternoon|evening|night|month|year)\b)|where|since|as)(?= )|, (?:and|so)(?= (?!(?:at|in|on|for|from|again) ))| and (?=(?:will|would|is|are|was|were|has|have)\b)/g;
/** "Wards were full, nurses were out". */
const subject = /, (?=[A-Z]?[a-z]{1,15} (?:will|are|is|were|was|have|has|had)\b)/g;
/** Behind a day that does not open its sentence, a comma begins another part of the sentence. */
const comma =
  /, (?:[A-Z]?[a-z]{1,15} (?:will|are|is|were|was|have|has|had)|the|a|an|its|their|he|she|it|they|we|who|saying|adding|but)\b/;

/** "On 6 March, when nurses stop work". */
const tellsOfDay =
  /^,? (?:(?:the|a) day (?:when|that|on which|of)|when|as) [^.;]{0,80}\b(?:strik|struck|walk|stop|action|picket|out\b|down)/i;

/** "On Monday, the nurses …": a day so near to the beginning opens its sentence, in characters. */
const OPENING = 30;

/** The words of the clause in front of a place. */
export function clauseBefore(sentence: Sentence, span: Span): string {
  const before = textBefore(sentence, span);
  const edges = [...before.matchAll(edge), ...before.matchAll(subject)];
  return before.slice(Math.max(0, ...edges.map((one) => one.index + one[0].length)));
}

/** The words of the clause behind a place. */
export function clauseBehind(sentence: Sentence, span: Span): string {
  const after = textBehind(sentence, span);
  // "On 6 March, when nurses stop work": what is told behind is of that day.
  const first = [...after.matchAll(edge)].find(({ index }) => index > 12 || !tellsOfDay.test(after));
  const clause = first ? after.slice(0, first.index) : after;
  const next = span.end - sentence.start > OPENING ? comma.exec(clause) : null;
  return next ? clause.slice(0, next.index) : clause;
}

/** The clause around a place, which is left out. */
export const clauseAround = (sentence: Sentence, span: Span): string =>
  `${clauseBefore(sentence, span)}…${clauseBehind(sentence, span)}`;
