/** Tables whose rows tell more of their words than what they give: it stands behind it ("CALLED_OFF VAGUE"). */
import type * as z from "zod";
import type { Mention } from "../model.ts";
import { type TextRule, textRules } from "./rules.ts";

type Traits<T extends string> = {
  /** The rows, each with the first word of what it gives. */
  rules: TextRule[];
  /** Whether the words of a row that was seen have a trait. */
  has: (mention: Pick<Mention, "ruleId">, trait: T) => boolean;
};

/** Throws where a row names a trait that is none. */
export function withTraits<T extends string>(table: Parameters<typeof textRules>[0], trait: z.ZodType<T>): Traits<T> {
  const written = textRules(table);
  const own = new Map(
    written.map(({ id, gives }) => [
      id,
      gives
        .split(" ")
        .slice(1)
        .map((word) => trait.parse(word)),
    ]),
  );
  return {
    rules: written.map((rule) => ({ ...rule, gives: rule.gives.split(" ")[0] ?? "" })),
    has: ({ ruleId }, one) => own.get(ruleId)?.includes(one) ?? false,
  };
}
