/** A strike told as what was planned: it may hold no more. */
import type { LooseClaim } from "../strikes/strike-claims.ts";
import { textLeadingTo } from "../text/around.ts";
import { phrase } from "../text/phrases.ts";

/** "Were to walk out on", "was to start today", "would have been the first". */
export const formerPlan = phrase("FORMER_PLAN", "status-phrases");

/** Words that say by themselves that the plan has changed: "they had been due to strike". */
export const hadBeen =
  /\b(?:(?:had|would have) been (?:due|set|planned|scheduled|expected|supposed)|(?:was|were) to have|there (?:was|were) to be|had (?:planned|intended|threatened|meant) to|would have (?:walked|gone|struck|taken))\b/i;

/** "It ends on Monday, instead of 8pm on Tuesday". */
export const isInstead = ({ seen, when }: Pick<LooseClaim, "seen" | "when">): boolean =>
  /\b(?:instead of|rather than)(?: (?:at|on|from|this))* ?$/i.test(textLeadingTo(seen.sentence, when));
