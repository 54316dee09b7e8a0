/**
 * The advice that stands whatever happens: no data, no strike, a strike that was called off. It is compiled in, so that
 * nothing can keep it from being shown.
 */
import { emergencyWords } from "./emergency-words.ts";
import type { AdviceText } from "./records.ts";

export const LIFE_THREATENING = "life-threatening-emergency";

const callLabels = { EN: "Call 999", CY: "Ffonio 999" } as const;

/** English first. */
export const emergencyTexts: AdviceText[] = (["EN", "CY"] as const).map((language) => ({
  language,
  ...emergencyWords[language],
  conditions: [...emergencyWords[language].conditions],
  actions: [{ label: callLabels[language], url: "tel:999" }],
}));
