/** The rows of `status.tsv`: the status that a row gives, and, behind it, what its words tell of themselves. */
import * as z from "zod";
import { withTraits } from "../text/traits.ts";

const Trait = z.enum([
  // It holds such words as "not" itself, and is an assertion: "will no longer go ahead".
  "ASSERTS",
  // It is said of "it", and has no strike of its own: "it has been called off".
  "OF_IT",
  // The strike does not take place, and whether it may come back is not told.
  "VAGUE",
  // It takes a strike back in a headline alone: "the hospital wanted the strike called off" is none.
  "OF_HEADLINE",
  // Any other word for it is clearer: "halted".
  "WEAK",
]);
export const { rules: statusRules, has: says } = withTraits("status", Trait);
