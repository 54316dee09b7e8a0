/** Which word governs a day, where its own sentence alone does not say: in a list, after "it", of what is left out of a call-off. */
import type { Mention, Seen, When } from "../model.ts";
import { isOutsideHealth } from "../names/sector.ts";
import { isAnswer } from "../strike-days/asked.ts";
import { isQuestion } from "../strike-days/day-blocks.ts";
import { isLeftOut } from "../strike-status/excepted.ts";
import { perhapsOff } from "../strike-status/perhaps-off.ts";
import { isStrike } from "../text/cues.ts";
import { textOf } from "../text/around.ts";
import { longestOnly } from "../text/mentions.ts";
import { phrase } from "../text/phrases.ts";
import { type Governor, governorOf } from "./govern.ts";

/** How far a list, or "it", may stand from the words that it belongs to. */
const REACH = { list: 12, anaphor: 2 };
/** A question of no more than its day, in characters. */
const SHORT = 30;

export function governorIn(document: readonly Seen[], at: number, when: When): Governor {
  const seen = document[at];
  if (!seen) return { kind: "none", cue: null };
  const own = withoutConditions(plannedOf(governorOf(seen, when), seen), seen, when);
  return inherited(leftOutOf(own, seen, when), document, at);
}

/** "Those on 15 December will go ahead unless there is a deal": what stands behind the condition has no part in the day. */
function withoutConditions(governor: Governor, { sentence, cues }: Seen, { end }: When): Governor {
  const { kind, cue } = governor;
  const isBehind = (one: Mention) =>
    one.start >= end && one.end <= (cue?.start ?? 0) && /^(?:unless|if)$/i.test(textOf(sentence, one));
  return kind === "rival" && cue !== null && cues.some(isBehind) ? { kind: "none", cue: null } : governor;
}

/**
 * "It was planned to start on 29 November": the day of a strike that is called off, or one that it has moved from. The
 * sentence itself must tell of a strike.
 */
function plannedOf(governor: Governor, { cues }: Seen): Governor {
  const isPlan = governor.kind === "rival" && governor.cue?.ruleId === "r.moved-from";
  if (!isPlan) return governor;
  const strike = cues.findLast((cue) => isStrike(cue) && cue.end <= (governor.cue?.start ?? 0));
  return strike ? { kind: "strike", cue: strike } : { kind: "none", cue: null };
}

/** "The strikes are off, but not that of 10 December": what a call-off leaves out is a day of the strike. */
function leftOutOf(governor: Governor, seen: Seen, when: When): Governor {
  const isOut = governor.cue?.ruleId === "r.apart-from" && isLeftOut(seen, when) && perhapsOff(seen) !== null;
  const strike = isOut ? seen.cues.find(isStrike) : undefined;
  return strike ? { kind: "strike", cue: strike } : governor;
}

/** Two statements of one sentence. */
const isOfOneSentence = ({ sentence: one }: Seen, { sentence: two }: Seen) =>
  one.whole !== undefined && one.whole === two.whole;

/** "Ashdown Hospital: 7 December.", in a paragraph: a name and its day, as a list has them. */
const isItem = ({ sentence: { text, start }, whens: [first] }: Seen): boolean =>
  first !== undefined &&
  text.slice(first.end - start).length <= ITEM &&
  /^[A-Z][^.:;]{2,80}: $/.test(text.slice(0, first.start - start)) &&
  !notOfItem.test(text.slice(0, first.start - start));
const notOfItem = phrase("NOT_OF_AN_ITEM", "strike-phrases");
/** What may follow the day of an item, in characters. */
const ITEM = 60;

/** In a list, or after "it", the sentence before says what the date belongs to. */
function inherited(governor: Governor, document: readonly Seen[], i: number): Governor {
  const seen = document[i];
  if (governor.kind !== "none" || !seen) return governor;
  // "Date: Monday 13 March", over "Strike by junior doctors".
  if (/^(?:dates?|when)\b ?:/i.test(seen.sentence.text) && (document[i + 1]?.cues.some(isStrike) ?? false))
    return { kind: "strike", cue: null };
  if (isAnswer(document, i)) return { kind: "strike", cue: null };
  // "Nurses strike on Monday; porters follow on Tuesday".
  const first = document[i - 1];
  if (first && isOfOneSentence(first, seen) && first.cues.some(isStrike)) return { kind: "strike", cue: null };
  // "What's on strike today? Nurses. Tomorrow?"
  const asked = isQuestion(seen) && seen.sentence.text.length < SHORT && document.slice(Math.max(0, i - REACH.list), i);
  if (asked && asked.some((before) => isQuestion(before) && before.cues.some(isStrike)))
    return { kind: "strike", cue: null };
  const anaphor = seen.cues.some((cue) => cue.value === "ANAPHOR");
  const listed = seen.sentence.region === "list" || seen.sentence.region === "headline" || isItem(seen);
  if (!anaphor && !listed) return governor;
  for (let back = 1; back <= (listed ? REACH.list : REACH.anaphor); back += 1) {
    const before = document[i - back];
    if (!before) break;
    const cues = before.cues.filter((cue) => isStrike(cue) || cue.value === "RIVAL");
    if (cues.length === 0) continue;
    // "Unison - action short of strike", over its days.
    if (listed && longestOnly(cues).every((cue) => cue.value === "SHORT_OF_STRIKE"))
      return { kind: "rival", cue: null };
    const turns =
      listed ||
      before.sentence.text.trimEnd().endsWith(":") ||
      [cues[0], cues.at(-1)].some((cue) => cue && isStrike(cue));
    return turns && cues.some(isStrike) && !isOutsideHealth(before) ? { kind: "strike", cue: null } : governor;
  }
  return governor;
}
