/** What the words of a call-off are said of: the part of their sentence in which their days stand. */
import type { Mention, Seen, Span } from "../model.ts";
import { isWithin, textBetween, textOf } from "../text/around.ts";
import { isMark, itemMarked } from "./marks.ts";
import { matchesOf } from "../text/rules.ts";
import { statusRules } from "./status-rules.ts";

/** Where one statement ends and the next begins. */
const clauseBreak =
  /[;:]| [–—] |\b(?:after|because|since|as|when) (?:a|an|another|one|its|their|[\w-]{1,18}'s?) (?:[\w'-]{1,18} ){0,3}?(?:strike|walk-?out|stoppage)|\bafter (?:announcing|saying|confirming|it (?:said|announced))\b|\b(?:and|with) (?:the |its |their )?(?:new|fresh|further|other|more|alternative|replacement)\b|\b(?:replaced by|replaced with|until)\b|(?<=\b(?:moved|rescheduled|rearranged|switched|put back|brought forward|delayed|postponed)(?: (?:by )?(?:a|one|two|three|four|several|\d+) (?:days?|weeks?|fortnight|months?))?) (?:to|for|until)\b|\band (?:it |they )?(?:will|would) (?:now |instead )?(?:be held|take place|strike|walk)|(?<=^["']?(?:while|although|though|whereas) [^,;]{10,140}),|,? (?:except|apart from|other than|with the exception of)\b(?=[^.;]{0,120}\b(?:will|goes ahead|go ahead|(?:are|is) (?:still|to))\b)|\band (?:has |have )?(?:brought forward|moved|rescheduled|rearranged|switched)\b|(?:,| -)? (?:but|even as|while|whereas|although|though|however)\b|, (?:and|with)\b|, (?:which|who) (?:has|have) (?:now |also |instead )?(?:set|named|announced|fixed|called for|given)\b|\. /gi;

const isSaid =
  /^ (?:is|are|was|were|will|has|have|goes|go)\b[^,;]{0,60}[,;] ?(?:and |but |while )?(?:(?:that|those|the (?:ones?|strikes?)) (?:(?:of|on) )?)?$/;

/** "Strikes at Leeds: 8 December is on, 9 December is off": the last of several days with a verb each. */
function ownDayOf({ sentence, whens }: Seen, mention: Mention): Span | null {
  const days = whens.filter((day) => day.shape === "windows" && isWithin(day, mention));
  const [last, before] = days.toReversed();
  if (!last || !before || !isSaid.test(textBetween(sentence, before, last))) return null;
  return { start: last.start, end: mention.end };
}

/** "A strike on 9 December, a week after one on 2 December that was called off": of the later words alone. */
const comparison =
  /,? (?:a|one|two|three|\d+) (?:day|week|fortnight|month)s? (?:after|before) (?:an?|one|another|the)\b/i;

function comparedIn({ sentence, whens }: Seen, mention: Mention): Span | null {
  const at = comparison.exec(textOf(sentence, mention));
  if (at === null) return null;
  const start = mention.start + at.index;
  return whens.some((when) => when.start > start && when.end <= mention.end) ? { start, end: mention.end } : null;
}

/** "Crews strike in Wales, although the walkout in England has been called off": the later words say it by themselves. */
function isWholeFrom({ sentence: { text, start } }: Seen, { ruleId, end }: Mention, at: number): boolean {
  const rule = statusRules.find(({ id }) => id === ruleId);
  const found = rule === undefined ? [] : matchesOf(rule, text.slice(at - start, end - start));
  return found.some((match) => at + match.index + match[0].length === end);
}

export function clauseOf(seen: Seen, mention: Mention): { start: number; end: number } {
  const { start, text } = seen.sentence;
  const marked = isMark(mention) ? itemMarked(seen, mention) : undefined;
  if (marked) return marked;
  // "That of 7 June, which was cancelled": the day in front of the words, and no other.
  const told = text.slice(mention.start - start, mention.end - start);
  const which = /, (?:which|who) (?:[\w-]{1,12} ){1,5}$/.exec(told.replace(/\S+(?: off| down| on hold)?$/, ""));
  const last = which && seen.whens.findLast((when) => when.end <= mention.start + which.index);
  if (last) return { start: last.start, end: mention.end };
  const own = comparedIn(seen, mention) ?? ownDayOf(seen, mention);
  if (own) return own;
  const isListed = mention.ruleId.startsWith("s.fragment") && /^["']?,/.test(text.slice(mention.end - start));
  if (isListed) return { start: mention.start, end: mention.end };
  const breaks = [...text.matchAll(clauseBreak)].map((m) => start + m.index);
  const inside = breaks.findLast((at) => at > mention.start && at < mention.end && isWholeFrom(seen, mention, at));
  const before = inside ?? breaks.findLast((at) => at < mention.start) ?? start;
  const reason = /,? (?:because|after|before|following|in return|thanks to|in recognition)\b/i.exec(
    text.slice(mention.end - start),
  );
  const end = reason === null ? seen.sentence.end : mention.end + reason.index;
  const after = Math.min(breaks.find((at) => at >= mention.end) ?? seen.sentence.end, end);
  return { start: before, end: after };
}
