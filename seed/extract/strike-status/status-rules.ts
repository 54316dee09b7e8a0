/** The rows of `status.tsv`: the status that a row gives, and, behind it, what its words tell of themselves. */
import * as z from "zod";
import type { Mention } from "../model.ts";
import { textRules } from "../text/rules.ts";

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
export type Trait = z.infer<typeof Trait>;

const written = textRules("status");
export const statusRules = written.map((rule) => ({ ...rule, gives: rule.gives.split(" ")[0] ?? "" }));
const traits = new Map(written.map(({ id, gives }) => [id, Trait.array().parse(gives.split(" ").slice(1))]));

export const says = ({ ruleId }: Mention, trait: Trait): boolean => traits.get(ruleId)?.includes(trait) ?? false;
