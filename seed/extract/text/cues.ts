/** What a word of the table of cues says. */
import type { Mention } from "../model.ts";

/** A word of a strike, or of action short of one. */
export const isStrike = ({ value }: Mention): boolean => value === "TRIGGER" || value === "SHORT_OF_STRIKE";

/** A word of a strike, and of nothing less. */
export const isTrigger = ({ value }: Mention): boolean => value === "TRIGGER";
