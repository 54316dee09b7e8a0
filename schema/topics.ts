/**
 * The closed list of advice topics: when advice on a topic stands, how serious it is, and its heading.
 *
 * A heading is one action, in the words of the NHS's content style: "A&E", "a GP", "GP surgery", "pharmacy". Conditions
 * follow it as bullets after "if:"; one that begins with a word of its own (unless, only, except) as it is. No heading tells anybody to
 * stay away from care without its condition, and none says that A&E is closed.
 */
import type { AdviceLevel, TopicWhen } from "./codes.ts";
import { emergencyTexts, LIFE_THREATENING } from "./emergency.ts";

export type Topic = {
  topic: string;
  when: (typeof TopicWhen.options)[number];
  level: AdviceLevel;
  heading: string;
};

/** Most serious first. */
export const topics: readonly Topic[] = [
  { topic: LIFE_THREATENING, when: "always", level: "EMERGENCY", heading: emergencyTexts[0]!.heading },
  // Its condition is the exception ("unless it is an emergency"): the red card is for what A&E is there for.
  { topic: "ae-emergencies-only", when: "strike", level: "EMERGENCY", heading: "Think before going to A&E" },

  { topic: "urgent-not-emergency", when: "always", level: "URGENT", heading: "Call 111" },
  // In Northern Ireland, which has no 111.
  { topic: "gp-out-of-hours", when: "always", level: "URGENT", heading: "Call a GP surgery or GP out of hours" },
  { topic: "mental-health-crisis", when: "always", level: "URGENT", heading: "Get urgent help for your mental health" },
  { topic: "maternity", when: "always", level: "URGENT", heading: "Contact your maternity unit as usual" },
  { topic: "getting-worse-while-waiting", when: "always", level: "URGENT", heading: "Contact a GP or call 111" },
  {
    topic: "minor-injury-walk-in",
    when: "always",
    level: "URGENT",
    heading: "Go to an urgent treatment centre or minor injuries unit",
  },

  { topic: "gp-as-usual-contact-early", when: "strike", level: "NON_URGENT", heading: "Contact a GP surgery early" },
  { topic: "pharmacy", when: "always", level: "NON_URGENT", heading: "Ask a pharmacist" },

  { topic: "ambulance-response", when: "ambulance", level: "NOTICE", heading: "Call 999" },
  { topic: "ae-open-but-busy", when: "strike", level: "NOTICE", heading: "Expect A&E to be busy" },
  {
    topic: "planned-appointment-attend",
    when: "strike",
    level: "NOTICE",
    heading: "Go to your hospital appointment as planned",
  },
  {
    topic: "appointment-postponed",
    when: "strike",
    level: "NOTICE",
    heading: "Wait for the hospital to rebook your appointment",
  },
  // What a call-off means for an operation differs from trust to trust: only the trust can say.
  {
    topic: "strike-called-off",
    when: "issuer-only",
    level: "NOTICE",
    heading: "Follow your hospital's latest message",
  },
  {
    topic: "cancer-and-urgent-treatment",
    when: "strike",
    level: "NOTICE",
    heading: "Go to cancer and other urgent treatment as planned",
  },
  { topic: "dental", when: "strike", level: "NOTICE", heading: "Go to your dental appointment as planned" },
  { topic: "patient-transport", when: "ambulance", level: "NOTICE", heading: "Check your patient transport" },
  { topic: "self-care-check-on-others", when: "always", level: "NOTICE", heading: "Look after yourself at home" },
  // About the dispute, not about anybody's care: named so that it can be recognised, and never shown.
  { topic: "staff-and-picket-information", when: "never", level: "NOTICE", heading: "Expect pickets at entrances" },
];

/** The topics by code. */
export const topicByCode: ReadonlyMap<string, Topic> = new Map(topics.map((topic) => [topic.topic, topic]));
