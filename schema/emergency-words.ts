/** Our words on 999, by language. Imports nothing: they are sent to every reader of the widget. */
export const emergencyWords = {
  EN: {
    translation: "ORIGINAL",
    heading: "Call 999 or go to A&E now",
    conditions: ["someone's life is at risk", "someone is seriously ill or injured"],
    body: "Strikes do not change this.",
  },
  // Not yet read by a Welsh speaker, and said to be so wherever it is shown.
  CY: {
    translation: "DRAFT",
    heading: "Ffoniwch 999 neu ewch i A&E nawr",
    conditions: ["mae bywyd rhywun mewn perygl", "mae rhywun yn ddifrifol wael neu wedi'i anafu'n ddifrifol"],
    body: "Nid yw streiciau yn newid hyn.",
  },
} as const;
