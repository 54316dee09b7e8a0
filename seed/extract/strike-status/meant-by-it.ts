/** What "it has been called off" is said of: the strike of its own sentence, of the one before, or nothing that strikes. */
import type { Mention, Seen } from "../model.ts";
import { isStrike } from "../text/cues.ts";
import { valuesOf } from "../text/values.ts";
import { says } from "./status-rules.ts";

const theirs = /^["']?(?:their|its|that) (?:\w{1,12} )?(?:strikes?|action|walk-?outs?|stoppages?)\b/i;
const theirsOfDay =
  /^["']?(?:their|its|that) (?:\w{1,12} )?(?:strikes?|action|walk-?outs?|stoppages?) (?:on|of|for|due on|planned for|set for) /i;
/** "They were due to strike on 3 May. Their union has called off the walkout": the one that does not take place. */
const unions =
  /^["']?(?:their|its|the) union (?:has|have|had|then|later)\b[^.;]{0,200}\bthe (?:strike|walk-?out|action|stoppage)\b/i;
export const isAnaphor = (seen: Seen, mention: Mention): boolean =>
  says(mention, "OF_IT") || theirs.test(seen.sentence.text) || unions.test(seen.sentence.text);

/**
 * What "it was called off" is said of: a strike of its own sentence's day, or that of the sentence before, unless care
 * was spoken of there.
 */
export function meantBy(seen: Seen, before: Seen | undefined): Seen | null | "nothing" {
  const isDated = (one: Seen) => one.whens.some((when) => when.shape === "windows" && !isOfNews(one, when.start));
  if (unions.test(seen.sentence.text)) {
    const isNot = /\b(?:not|n't|(?:was|were|had been|had) (?:due|to|set|planned|scheduled)|would have)\b/i;
    return before && isDated(before) && isNot.test(before.sentence.text) ? before : null;
  }
  // "Their strike on 1 December was called off": of its own day.
  if (theirsOfDay.test(seen.sentence.text) && isDated(seen)) return null;
  if (theirs.test(seen.sentence.text)) return before && isDated(before) && before.cues.some(isStrike) ? before : null;
  if (isDated(seen)) return null;
  // "The first day of that action would have been Monday."
  const isAction = before !== undefined && /\b(?:the|this|that|their|its) action\b/i.test(before.sentence.text);
  const isStrikes =
    (isAction || before?.cues.some(isStrike) === true) && !before.cues.some((cue) => cue.ruleId === "r.care");
  return isStrikes ? before : "nothing";
}

/** "The nurses' union has called it off", behind the strike of nurses and of porters, or of porters alone: it is the nurses'. */
export function namesSome({ groups }: Seen, { end }: Mention, before: Seen | undefined): boolean {
  const named = valuesOf(groups.filter(({ start }) => start < end));
  return named.length > 0 && before !== undefined && before.groups.some(({ value }) => !named.includes(value));
}

/** "This has been paused, the RCM confirmed this afternoon": the day of the news. */
const isOfNews = ({ sentence: { text, start } }: Seen, at: number): boolean =>
  /, (?:[\w'-]{1,18} ){0,5}?(?:said|says|confirmed|announced|told (?:\w{1,12} ){1,3})(?: (?:on|late|earlier|early))* ?$/i.test(
    text.slice(0, at - start),
  );
