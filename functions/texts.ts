/** Which text of an advice is given: the language asked for, or the original with the word that it is not that. */
import type { Language } from "../schema/codes.ts";
import type { AdviceText } from "../schema/records.ts";
import type { TranslationStatus } from "./schema-types.ts";

export type GivenText = { text: AdviceText; translation: TranslationStatus };

export function textIn(texts: readonly AdviceText[], language: Language): GivenText {
  const exact = texts.find((text) => text.language === language);
  if (exact) return { text: exact, translation: exact.translation };
  return { text: texts.find((text) => text.language === "EN") ?? texts[0]!, translation: "MISSING" };
}
