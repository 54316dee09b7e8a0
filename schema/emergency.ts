/**
 * The advice that stands whatever happens: no data, no strike, a strike that was called off. It is compiled in, so that
 * nothing can keep it from being shown.
 */
import type { AdviceText } from "./records.ts";

export const LIFE_THREATENING = "life-threatening-emergency";

export const emergencyTexts: AdviceText[] = [
  {
    language: "EN",
    translation: "ORIGINAL",
    heading: "Call 999 or go to A&E now",
    conditions: ["someone's life is at risk", "someone is seriously ill or injured"],
    body: "Strikes do not change this.",
    actions: [{ label: "Call 999", url: "tel:999" }],
  },
  // Not yet read by a Welsh speaker, and said to be so wherever it is shown.
  {
    language: "CY",
    translation: "DRAFT",
    heading: "Ffoniwch 999 neu ewch i A&E nawr",
    conditions: ["mae bywyd rhywun mewn perygl", "mae rhywun yn ddifrifol wael neu wedi'i anafu'n ddifrifol"],
    body: "Nid yw streiciau yn newid hyn.",
    actions: [{ label: "Ffonio 999", url: "tel:999" }],
  },
];
