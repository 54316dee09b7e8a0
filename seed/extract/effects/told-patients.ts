/** "We will contact you if your appointment needs to be rescheduled": that some do is an impact, told to each who may be hit. */
import type { AdviceClaim } from "../advice/advice-claims.ts";
import type { ImpactClaim } from "./impact-claims.ts";

const what = /\b(?:appointments?|yours)\b/i;
const effects: readonly [RegExp, string][] = [
  [
    /\b(?:need(?:s|ed)? to be|has to be|have to be|had to be|is|are|be|been|must be) (?:re-?scheduled|postponed|moved|re-?arranged|re-?booked|changed|put off|deferred)\b|\b(?:need|have|had) to (?:re-?schedule|postpone|move|re-?arrange|change|put off|defer)\b|\bhas to move\b/i,
    "POSTPONED",
  ],
];

export function toldPatients({ seen, topic, mention }: AdviceClaim): ImpactClaim[] {
  const { text } = seen.sentence;
  if (topic !== "appointment-postponed" || !what.test(text)) return [];
  const effect = effects.find(([words]) => words.test(text))?.[1];
  if (effect === undefined) return [];
  return [
    {
      seen,
      service: { ...mention, ruleId: "v.told-patients", value: "APPOINTMENTS" },
      effect: { ...mention, ruleId: "e.told-patients", value: effect },
      count: null,
      cues: [],
      possible: true,
      expected: false,
      doubt: null,
    },
  ];
}
