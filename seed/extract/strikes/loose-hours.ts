/** Hours that no word of their sentence gives to the strike, in a text that is about one. */
import type { Governor } from "./govern.ts";
import type { Seen, When } from "../model.ts";

/** Other things that have hours. */
const others =
  /\b(?:open|opens|opening|closed for|published|updated|posted|issued|was born|e-?mail|phone|call us|weekdays?|Monday to Friday|speaking|deadline|would like|could|might|if|conference|fundrais\w*|charity|ceremony|awards?|festival|concert|meet|meets)\b/i;

/** "Unite's action begins at midday and lasts until midnight": hours of a strike whose day stands elsewhere. */
export function areLooseHours(seen: Seen, when: When, governor: Governor): boolean {
  const isFree = governor.kind === "none" || (governor.kind === "rival" && (governor.cue?.start ?? 0) >= when.end);
  const { text } = seen.sentence;
  if (when.shape !== "hours" || !isFree || seen.cues.some((cue) => cue.value === "RIVAL") || others.test(text))
    return false;
  return (
    isOfNamed(seen, when) ||
    /^["']?(?:for|it|they|this|these|both|each|the (?:action|strike|walk-?out|stoppage))\b|\baction\b/i.test(text)
  );
}

/** "Unison's is from midday to midnight", "GMB: 00:01 to 23:59": a sentence that opens with who strikes, and tells when. */
function isOfNamed({ sentence, unions, groups }: Seen, when: When): boolean {
  const named = [...unions, ...groups].filter((one) => one.start - sentence.start < OPENING && one.end <= when.start);
  return named.some((one) => isShort(sentence.text.slice(one.end - sentence.start, when.start - sentence.start)));
}

/** How far into its sentence those who strike may be named. */
const OPENING = 30;
/** Between them and their hours: no more than a few words, and none that says something else of them. */
const isShort = (between: string) =>
  /^(?:'s?)?(?::| ?[-–—(])?(?: (?:the|their|its|members?|staff|workers|crews|colleagues|nurses|are|is|will|be|join|joins|them|it|this|for|in|out|on|start|starts|begin|begins|runs?|last|lasts|strike|action|stoppage|walk-?out|at|do|so|outside|picketing|General|Infirmary|Royal|hospital|entrance|gates?|\d{1,2}|hours?|,)){0,9},? ?$/i.test(
    between,
  );
