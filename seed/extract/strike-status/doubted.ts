/** Whether words that take a strike back say that it is so: denied, asked, foreseen and conditional ones do not. */
import type { Mention, Seen } from "../model.ts";
import { textBefore, textOf } from "../text/around.ts";
import { phrase } from "../text/phrases.ts";
import { clauseOf } from "./clause-of-status.ts";
import { says } from "./status-rules.ts";

/** Reported by others, denied, asked, foreseen, or taken back again in the same sentence: no status follows from it. */
const unsaid = phrase("TAKEN_AS_UNSAID", "status-phrases");

const supposed = phrase("SUPPOSED_OFF", "status-phrases");

/** "One union calls off its strike, another goes ahead": a headline that tells of some, and not of whom. */
const ofSome =
  /\b(?:another|others|the rest|second union)\b[^.;]{0,40}\b(?:go(?:es|ing)? (?:ahead|on)|continues?|press(?:es)? (?:ahead|on)|carr(?:y|ies) on|still|stands?|remains?|keeps? to)\b/i;

/** "The strike on 8 May means that the carol concert will not take place". */
const otherSubject = phrase("OTHER_SUBJECT", "status-phrases");

/** Conditional or denied, in front of the words in their clause, or by an "if" behind them. */
export function isDoubted(seen: Seen, mention: Mention): boolean {
  const { text, region } = seen.sentence;
  if (unsaid.test(text.trim()) || (region === "headline" && ofSome.test(text))) return true;
  if (otherSubject.test(textOf(seen.sentence, mention)) || supposed.test(textBefore(seen.sentence, mention)))
    return true;
  const { start } = clauseOf(seen, mention);
  const inFront = seen.cues.some(
    (cue) =>
      (cue.value === "CONDITIONAL" || cue.value === "NEGATED") &&
      cue.start >= start &&
      cue.start < mention.end &&
      !isThreatened(seen, cue) &&
      !isUnreal(seen, cue) &&
      !isInsideNoun(seen, cue, mention),
  );
  return inFront || isConditional(seen, mention);
}

/** "will no longer go ahead" and "has been averted" hold such words themselves, and are assertions. */
function isInsideNoun(seen: Seen, cue: Mention, mention: Mention): boolean {
  const word = seen.sentence.text.slice(cue.start - seen.sentence.start, mention.end - seen.sentence.start);
  const assertive = says(mention, "ASSERTS") || /^averted\b/i.test(word);
  return assertive && cue.start >= mention.start && cue.end <= mention.end && seen.sentence.start <= cue.start;
}

/** "The threatened strike is off". */
const isThreatened = ({ sentence }: Seen, cue: Mention): boolean =>
  /^threatened (?:[\w-]{1,18} ){0,2}(?:strike|walk|stoppage|action|industrial)/i.test(
    sentence.text.slice(cue.start - sentence.start),
  );

/** "Strikes that would have hit the wards are off", "the ones which they had threatened": what did not come to be. */
const isUnreal = ({ sentence }: Seen, cue: Mention): boolean => {
  const before = textBefore(sentence, cue);
  const told = sentence.text.slice(cue.start - sentence.start);
  return (
    (/\b(?:that|which|who) $/i.test(before) && /^would have\b/i.test(told)) ||
    (/\b(?:that|which)(?: [\w']{1,18}){1,5} had $/i.test(before) && /^threatened\b/i.test(told))
  );
};

export function isConditional(seen: Seen, mention: Mention): boolean {
  if (mention.ruleId === "s.while-talks") return false;
  // "The strike of 2 May is off; that of 9 May goes ahead unless …"
  const [text = ""] = seen.sentence.text.slice(mention.start - seen.sentence.start).split(";");
  const before = textBefore(seen.sentence, mention);
  return (
    /\b(?:if|unless|provided that|in the event|as long as)\b/i.test(text) || /\b(?:if|unless|whether)\b/i.test(before)
  );
}
