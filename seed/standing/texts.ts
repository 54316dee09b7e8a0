/**
 * The words of the standing advice, one entry a topic. Headings and levels are the topic's (`schema/topics.ts`).
 *
 * `restsOn` names what we read. We wrote the sentences ourselves; none is copied.
 */
import type { Nation } from "../../schema/codes.ts";
import { emergencyTexts, LIFE_THREATENING } from "../../schema/emergency.ts";

export type StandingText = {
  topic: string;
  conditions: string[];
  body: string;
  /** null: all four. */
  nations: Nation[] | null;
  restsOn: string;
};

/** Northern Ireland has no 111. */
const with111: Nation[] = ["ENGLAND", "WALES", "SCOTLAND"];

const emergency = emergencyTexts[0]!;

export const standingTexts: StandingText[] = [
  {
    topic: LIFE_THREATENING,
    conditions: emergency.conditions,
    body: emergency.body,
    nations: null,
    restsOn:
      "NHS South Yorkshire, December 2025; Blackpool Teaching Hospitals; NHS service manual, emergency care card. The same " +
      "words are compiled into every answer.",
  },
  {
    topic: "ae-emergencies-only",
    conditions: ["unless it is a serious or life-threatening emergency"],
    body: "A&E stays open for emergencies. If it is one, go to A&E or call 999, strike or no strike.",
    nations: null,
    restsOn: "advice to the public of NHS England and hospital trusts, April 2016; NHS South Yorkshire, December 2025",
  },
  {
    topic: "urgent-not-emergency",
    conditions: ["you need medical help soon", "it is not an emergency"],
    body:
      "You can also use 111.nhs.uk in England and 111.wales.nhs.uk in Wales. " +
      "If someone's life is at risk, call 999 or go to A&E instead.",
    nations: with111,
    restsOn: "NHS England, January 2023; NHS South Yorkshire, December 2025; NHS service manual, urgent care card",
  },
  {
    topic: "gp-out-of-hours",
    conditions: ["you need medical help soon", "it is not an emergency"],
    body:
      "Call your GP surgery while it is open, and GP out of hours while it is closed. " +
      "If someone's life is at risk, call 999 or go to A&E instead.",
    nations: ["NORTHERN_IRELAND"],
    restsOn: "gpoutofhours.hscni.net, service standards; Department of Health of Northern Ireland, June 2022",
  },
  {
    topic: "mental-health-crisis",
    conditions: ["you or someone you know is in a mental health crisis"],
    body:
      "Call 111 and choose the mental health option, or ring your local crisis line. " +
      "If someone's life is at risk, call 999 or go to A&E now.",
    nations: with111,
    restsOn: "DHU Healthcare, 2024; NHS service manual, urgent care card",
  },
  {
    topic: "maternity",
    conditions: [
      "you are in labour, or think that you may be",
      "you are pregnant and worried about yourself or your baby",
    ],
    body:
      "Do not wait until a strike is over. Use the phone number that your maternity unit gave you. " +
      "If someone's life is at risk, call 999.",
    nations: null,
    restsOn: "NHS service manual, urgent care card; reports that maternity care was affected, April 2016",
  },
  {
    topic: "getting-worse-while-waiting",
    conditions: ["your condition gets worse while you wait for treatment"],
    body: "You do not have to wait for a new date to ask for help. If it becomes an emergency, call 999 or go to A&E.",
    nations: with111,
    restsOn: "hillingdonhealthcentre.co.uk, April 2023; NHS service manual, urgent care card",
  },
  {
    topic: "minor-injury-walk-in",
    conditions: ["your injury is minor"],
    body:
      "Check first that it is open: opening times differ from place to place. " +
      "If the injury is serious, go to A&E or call 999.",
    nations: null,
    restsOn: "NHS service manual, urgent care card",
  },
  {
    topic: "gp-as-usual-contact-early",
    conditions: ["you need a GP's advice or an appointment"],
    body:
      "A strike by hospital staff does not close GP surgeries, but more people may want one. If GP staff take action " +
      "themselves, ask your surgery what it can offer. In an emergency do not wait for a GP: call 999 or go to A&E.",
    nations: null,
    restsOn: "NHS England, March 2016; NHS South Yorkshire, December 2025",
  },
  {
    topic: "pharmacy",
    conditions: ["you have a minor illness", "you have a question about a medicine"],
    body: "If you get worse, ask for medical help. If someone's life is at risk, call 999 or go to A&E.",
    nations: null,
    restsOn: "NHS England, July 2023; The Dudley Group, 2024; NHS service manual, non-urgent care card",
  },
  {
    topic: "ambulance-response",
    conditions: ["someone's life is at risk", "someone is seriously ill or injured"],
    body:
      "Ambulance strikes do not change this. While ambulance staff are on strike, the people most at risk come first; " +
      "others may wait longer, or be asked to make their own way to hospital.",
    nations: null,
    restsOn: "Leicestershire Partnership NHS Trust, March 2023; voicenewspapers.co.uk, December 2022",
  },
  {
    topic: "ae-open-but-busy",
    conditions: [],
    body:
      "A&E stays open for emergencies. People whose condition is less serious may wait longer. " +
      "If it is an emergency, go to A&E or call 999 as you would on any day.",
    nations: null,
    restsOn: "NHS South Yorkshire, December 2025; advice to the public of NHS England and hospital trusts, April 2016",
  },
  {
    topic: "planned-appointment-attend",
    conditions: ["the hospital has not told you that your appointment has changed"],
    body:
      "The hospital will contact you if your appointment has to move. " +
      "If it was postponed and the strike is then called off, follow the hospital's latest message.",
    nations: null,
    restsOn: "NHS England, January 2023; Great Western, 2023; NHS South Yorkshire, December 2025",
  },
  {
    topic: "appointment-postponed",
    conditions: ["the hospital has told you that your appointment is postponed"],
    body:
      "It will contact you with a new date: you do not need to ring. Read what it says about the strike being called off, " +
      "for hospitals differ on whether to come then.",
    nations: null,
    restsOn: "NHS England, January 2023; Daily Echo on Southampton's letters to patients, 30 November 2015",
  },
  {
    topic: "cancer-and-urgent-treatment",
    conditions: ["the hospital has not told you that your treatment has changed"],
    body:
      "Hospitals are asked to put urgent and cancer treatment first during strikes. " +
      "If you are worried, ring the team that treats you. In an emergency call 999 or go to A&E.",
    nations: null,
    restsOn: "NHS England's letters to trusts on strike data, PRN00426, 2023",
  },
  {
    topic: "dental",
    conditions: ["nobody has told you that your appointment has changed"],
    body: "You will be contacted if it has to move.",
    nations: null,
    restsOn: "NHS Suffolk and North East Essex, 2023",
  },
  {
    topic: "patient-transport",
    conditions: ["you are booked on patient transport"],
    body:
      "There may be less of it while ambulance staff are on strike: ask before the day. " +
      "This is not about emergencies: if someone's life is at risk, call 999.",
    nations: null,
    restsOn: "londonambulance.nhs.uk, 2011",
  },
  {
    topic: "self-care-check-on-others",
    conditions: ["your illness is minor"],
    body:
      "Check on family and neighbours who may need help. If anyone gets worse, ask for medical help; " +
      "if someone's life is at risk, call 999 or go to A&E.",
    nations: null,
    restsOn: "Leicestershire Partnership NHS Trust and NHS Suffolk and North East Essex, 2023",
  },
];
