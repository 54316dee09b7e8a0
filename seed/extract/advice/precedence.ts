/** Of the topics of one sentence, those that say more than others that come with them. */
import { LIFE_THREATENING } from "../../../schema/emergency.ts";
import type { AdviceClaim } from "./advice-claims.ts";
import { has, type Trait } from "./topics.ts";
import { wordPattern } from "../text/rules.ts";

type Told = { claims: readonly AdviceClaim[]; text: string };
/** Where `topic` is told, `yields` is not advice of its own. */
type Precedence = { topic: string; yields: readonly string[]; when?: (told: Told) => boolean };

const appointment = /(?<!antenatal |maternity |midwife )\b(?:appointments?|operations?|procedures?)\b/i;
/** "… and those who have not been contacted should attend as planned": not those who need care at once. */
const ofThoseNotRung = wordPattern("{noword}{gap}{attend}");
const listOfCare =
  /^(?!.{0,800}\b(?:emergency maternity|pregnan|women|mothers|midwi|in labour|call|contact|attend)).{0,800}\b(?:trauma|(?:critical|intensive|urgent|emergency)(?:,? \w+){0,3} care|neonatal|newborn)\b/is;
/** "Emergency and maternity services are open" is told of each of them. */
const isThere = wordPattern("\\bservices?\\b.{0,200}?{open}|(?:\\bnot|n't) (?:affect|touch|involve) ");
const mentalOption =
  /\b(?:option|press(?:ing)?|choos(?:e|ing)|select(?:ing)?) (?:option )?(?:2|two)\b|\bmental health option\b|\b111\b[^.;]{0,20}\b(?:press|select|choose|option|ask for)\b[^.;]{0,30}\bmental\b|^["']?(?:urgent )?mental[- ]health\b[^.;:]{0,30}(?::| [-–]) [^.;]{0,40}\b111\b/i;
const gp = wordPattern("{gp}");
const ofDoctors =
  /\b(?:GPs?|surger(?:y|ies)|doctors?|health centres?|general practi\w+|primary care|family practices?|(?<!dental |dentists.? )practices)\b/i;
const atGp =
  /\bGP appointments?\b|(?<!\bhave an )\bappointments? (?:with|at) (?:your |their |the |a )?(?:own |local )?(?:GPs?|surger)/i;
const hoursOfGp = /\b(?:GP|doctors?)(?:'s?)? out[- ]of[- ]hours\b|\bout[- ]of[- ]hours (?:GPs?|doctors?)\b/gi;
const CARE = "cancer-and-urgent-treatment";
const by = ({ claims }: Told, trait: Trait) => claims.some(({ mention }) => has(mention, trait));

const precedence: readonly Precedence[] = [
  // "Only call 999 if …" is when to call, and not how ambulances are sent.
  {
    topic: LIFE_THREATENING,
    yields: ["ambulance-response"],
    when: (told) => by(told, "WHEN_TO_RING"),
  },
  // "Do not go to A&E unless it is an emergency" is not "in an emergency, go to A&E": the condition is of the former.
  {
    topic: "ae-emergencies-only",
    yields: [LIFE_THREATENING],
    when: (told) => by(told, "COMES_FORWARD"),
  },
  // Who is seen first is part of how ambulances are sent, and of how one waits in A&E.
  { topic: "ambulance-response", yields: [CARE], when: (told) => by(told, "ORDER") },
  { topic: "ae-open-but-busy", yields: [CARE], when: (told) => by(told, "BY_NEED") },
  // "Do not ring us again" is said of the ambulance that was called.
  { topic: "ambulance-response", yields: ["appointment-postponed"], when: (told) => by(told, "AGAIN") },
  // Whom A&E goes on to see is told of A&E.
  { topic: "ae-open-but-busy", yields: [LIFE_THREATENING], when: (told) => by(told, "AE_SEES") },
  {
    topic: "ae-open-but-busy",
    yields: [CARE],
    when: (told) => by(told, "AE_SEES") && !by(told, "COMES_FOR_CARE"),
  },
  // "Only those who are seriously ill should come" is who should not.
  { topic: "ae-emergencies-only", yields: [LIFE_THREATENING], when: (told) => by(told, "ONLY_THOSE") },
  // "A&E will still treat people whose life is at risk" is where those go.
  {
    topic: LIFE_THREATENING,
    yields: [CARE],
    when: (told) => by(told, "CARED_FOR") || /\bservices are (?:still )?there\b/i.test(told.text),
  },
  // "For those who are seriously ill A&E stays open" is whom it is for.
  { topic: "ae-emergencies-only", yields: ["ae-open-but-busy"], when: (told) => by(told, "FOR_WHOM_OPEN") },
  // What to do if the strike is off is not for everybody.
  { topic: "strike-called-off", yields: ["planned-appointment-attend", "appointment-postponed"] },
  // "Trauma, maternity and critical care go on" is care that comes first.
  { topic: CARE, yields: ["maternity"], when: ({ text }) => listOfCare.test(text) && !isThere.test(text) },
  // "Women in labour should come in as usual" is about them, and not about appointments.
  { topic: "maternity", yields: ["planned-appointment-attend", "gp-as-usual-contact-early"] },
  {
    topic: CARE,
    yields: ["planned-appointment-attend"],
    when: ({ text }) => !appointment.test(text) && !ofThoseNotRung.test(text),
  },
  {
    topic: "gp-as-usual-contact-early",
    yields: ["planned-appointment-attend"],
    when: ({ text }) => atGp.test(text) && !appointment.test(text.replace(atGp, "")) && !/\bhospital/i.test(text),
  },
  { topic: "dental", yields: ["appointment-postponed", CARE] },
  // "Dental patients should ring their own practice": a dentist's.
  { topic: "dental", yields: ["gp-as-usual-contact-early"], when: ({ text }) => !ofDoctors.test(text) },
  {
    topic: "dental",
    yields: ["planned-appointment-attend"],
    when: ({ text }) => !/\bhospital(?:,| (?:and|or|appointments?)\b)/i.test(text),
  },
  { topic: "patient-transport", yields: ["appointment-postponed", CARE] },
  // "Look in on them, and take them to an urgent care centre": where to take them is part of it.
  {
    topic: "self-care-check-on-others",
    yields: ["minor-injury-walk-in"],
    when: ({ text }) => /\b(?:take|bring|drive) them\b/i.test(text),
  },
  {
    topic: "gp-out-of-hours",
    yields: ["gp-as-usual-contact-early"],
    when: ({ text }) => !gp.test(text.replace(hoursOfGp, "")),
  },
  // "The out-of-hours service is reached through 111" is how one gets there.
  {
    topic: "gp-out-of-hours",
    yields: ["urgent-not-emergency"],
    when: ({ text }) => /\b(?:through|via|by (?:ringing|calling|phoning)) (?:NHS )?111\b/i.test(text),
  },
  { topic: "mental-health-crisis", yields: ["urgent-not-emergency"], when: ({ text }) => mentalOption.test(text) },
  { topic: "mental-health-crisis", yields: ["getting-worse-while-waiting"] },
  // "Only ring back if you get worse" is said to those who wait for an ambulance.
  {
    topic: "ambulance-response",
    yields: ["getting-worse-while-waiting"],
    when: ({ text }) => /\b(?:ring|call|phone)(?:ing)? (?:us |999 )?(?:back|again)\b/i.test(text),
  },
  {
    topic: "patient-transport",
    yields: ["ambulance-response"],
    when: (told) => by(told, "OWN_WAY"),
  },
  // "If it gets worse, contact your GP": who helps is part of that advice.
  { topic: "getting-worse-while-waiting", yields: ["gp-as-usual-contact-early", "urgent-not-emergency"] },
];

export function withoutWeaker(claims: readonly AdviceClaim[]): AdviceClaim[] {
  const isTold = (topic: string) => claims.some((claim) => claim.topic === topic);
  const told = { claims, text: claims[0]?.seen.sentence.text ?? "" };
  const weaker = new Set(
    precedence.flatMap(({ topic, yields, when }) => (isTold(topic) && (when?.(told) ?? true) ? yields : [])),
  );
  // What was told under a condition stays under it.
  const held = claims.filter((claim) => weaker.has(claim.topic)).flatMap((claim) => claim.conditions);
  const sure = claims
    .filter((claim) => !weaker.has(claim.topic))
    .map((claim) => (claim.conditions.length === 0 ? { ...claim, conditions: held } : claim));
  // That essential care is covered is told beside advice, and is seldom any.
  const isAside = (claim: AdviceClaim) => claim.unsure && claim.topic !== "ae-open-but-busy";
  return sure.some((claim) => !claim.unsure) ? sure.filter((claim) => !isAside(claim)) : sure;
}
