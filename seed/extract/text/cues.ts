/** What a word of the table of cues says. */
import * as z from "zod";
import type { Mention } from "../model.ts";
import { withTraits } from "./traits.ts";

const Trait = z.enum([
  // A day in front of it, or behind it, is surely not the strike's: "an order of 20 November".
  "NOT_ITS_DAY",
  // It may be why people strike, and has then no day of its own: "walk out over the pay offer on 3 May".
  "REASON",
]);

export const { rules: cueRules, has: cueHas } = withTraits("cues", Trait);

/** A word of a strike, or of action short of one. */
export const isStrike = ({ value }: Mention): boolean => value === "TRIGGER" || value === "SHORT_OF_STRIKE";

/** A word of a strike, and of nothing less. */
export const isTrigger = ({ value }: Mention): boolean => value === "TRIGGER";
