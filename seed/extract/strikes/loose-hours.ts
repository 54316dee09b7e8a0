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
  return /^["']?(?:for|it|they|this|these|both|each|the (?:action|strike|walk-?out|stoppage))\b|\baction\b/i.test(text);
}
