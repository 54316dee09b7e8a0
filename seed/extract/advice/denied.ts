/**
 * Where a sentence says not to: "Do not ring 111 if he does not wake up", "Your GP cannot rebook it". It names a service and
 * sends nobody there, whatever its conditions are; "do not hesitate to ring" and "do not come to A&E: ring 111" do send people.
 */
import { LIFE_THREATENING } from "../../../schema/emergency.ts";
import type { Span } from "../model.ts";
import { wordPattern } from "../text/rules.ts";

/** What advice on a topic sends people to. */
const services: Readonly<Record<string, string>> = {
  "urgent-not-emergency": "(?:{sos}|\\bNHS ?24\\b)",
  "gp-as-usual-contact-early": "(?:{gp}|\\b(?:the|our|this) (?:practice|surgery)\\b)",
  "gp-out-of-hours": "{hours}",
  pharmacy: "{pharmacy}",
  "minor-injury-walk-in": "{unit}",
  "mental-health-crisis": "{crisis}",
  maternity:
    "(?:\\bmidwi(?:fe|ves)\\b|\\bhome births?\\b|\\b(?:maternity|labour|delivery|antenatal) (?:units?|wards?|suites?|teams?|services?|clinics?|triage)\\b)",
  dental: "{dental}",
  "patient-transport": "{transport}",
};

/** "The minor injuries unit is shut" and "patient transport will not run" are told under these headings. */
const toldWhereShut = new Set(["minor-injury-walk-in", "patient-transport"]);
/** For a booked appointment it is the coming itself. */
const coming =
  "(?<!\\b(?:patients|people|those|anyone|visitors) (?=coming|attending))(?:attend(?:ing)?|com(?:e|ing)|turn(?:ing)? up|arriv(?:e|ing)|keep(?:ing)?)\\b";
/** "GPs are too busy to see you", "midwives cannot come to you". */
const unable =
  "(?: (?:practices?|surger(?:y|ies)|services?|staff))?(?: (?:is|are|will be) too busy\\b| (?:cannot|can't|will not|won't) (?:come|attend|visit)\\b)";
/** "Unless you are told not to come" sends nobody away. */
const untold = "(?<!\\b(?:unless|except|tells?|told)\\b[^.;:!?]{0,60})";

const unlessBefore = "(?<!\\bunless\\b[^.;:!?]{0,80})";

type Denial = { service: RegExp; denied: readonly RegExp[] };

/** Topics of a service that people turn to. */
export const isService = (topic: string): boolean => Object.hasOwn(services, topic);

const denials = new Map<string, Denial>([
  ...Object.entries(services).map(([topic, service]): [string, Denial] => {
    const behind = toldWhereShut.has(topic) ? "{cannothelp}" : "(?:{cannothelp}|{isclosed})";
    return [
      topic,
      {
        service: every(service),
        denied: [
          every(`{denies}${service}`),
          every(service + behind),
          every(service + unable),
          every(`{onlynamed}${service}`),
        ],
      },
    ];
  }),
  // "Do not ring 999 unless a life is at risk" says when to ring, and so it does the other way round; that ringing twice does not help says nothing.
  [
    LIFE_THREATENING,
    {
      service: every("\\b999\\b"),
      denied: [
        every(`${unlessBefore}(?!{beforeyou}){denies}999\\b(?!{gap}\\b(?:unless|except)\\b)`),
        every("\\b999{cannothelp}"),
        every("\\b(?:calling|ringing|dialling) 999\\b{gap}(?:n't|\\bnot) (?:help|get|speed|make|bring)\\b"),
      ],
    },
  ],
  // "There is no need to avoid A&E if you are seriously ill."
  ["ae-emergencies-only", { service: every("\\b{stayaway}"), denied: [every("(?:{undone}|{unsaid}) {stayaway}")] }],
  ["ae-open-but-busy", { service: every("{ae}"), denied: [every("{ae}{isclosed}")] }],
  [
    "planned-appointment-attend",
    { service: every(`\\b${coming}`), denied: [every(`${untold}(?:{donot}|{nouse}|{ratherthan}) ${coming}`)] },
  ],
]);

/** Whether a text sends people where the topic does; null where it does not name the place. `within`: the part that is asked about. */
export function sendsThere(topic: string, text: string, within: Span = { start: 0, end: text.length }): boolean | null {
  const denial = denials.get(topic);
  if (!denial) return null;
  const places = spansOf(denial.service, text).filter((one) => one.start < within.end && within.start < one.end);
  if (places.length === 0) return null;
  const denied = denial.denied.flatMap((pattern) => spansOf(pattern, text));
  return !places.every((one) => denied.some(({ start, end }) => start <= one.start && one.start < end));
}

function every(template: string): RegExp {
  const { source, flags } = wordPattern(template);
  return new RegExp(source, `${flags}g`);
}

function spansOf(pattern: RegExp, text: string): Span[] {
  return [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}
