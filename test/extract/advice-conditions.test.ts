/** Where a condition ends: it is whole, and holds nothing of what it is a condition of. Short texts of our own. */
import { describe, expect, it } from "vitest";
import { adviceIn, draftOf } from "./told.ts";

const strike = "Resident doctors in England will strike from 7am on Friday 25 July until 7am on Wednesday 30 July.";
const read = (words: string) =>
  adviceIn(draftOf(`${strike}\n\n${words}`, "2025-07-21")).map(({ fields }) => [
    fields.topic.value,
    ...(fields.conditions.value ?? []),
  ]);

describe("a condition", () => {
  it.each<[string, string, string]>([
    [
      "With a list that no comma ends: for coughs, earache and hay fever see a pharmacist.",
      "pharmacy",
      "for coughs, earache and hay fever",
    ],
    [
      "For grazes, bites or a twisted knee visit the minor injuries unit.",
      "minor-injury-walk-in",
      "For grazes, bites or a twisted knee",
    ],
    [
      "If you want advice in the evening ring 111, or look online.",
      "urgent-not-emergency",
      "If you want advice in the evening",
    ],
    [
      "If you can wait until next week ask your GP for an appointment.",
      "gp-as-usual-contact-early",
      "If you can wait until next week",
    ],
    ["If your baby has a rash don't hesitate to call 111.", "urgent-not-emergency", "If your baby has a rash"],
    [
      "If you are anxious about a lump do not wait for the strike to end: see your GP.",
      "gp-as-usual-contact-early",
      "If you are anxious about a lump",
    ],
    ["If your scan is cancelled the hospital will contact you.", "appointment-postponed", "If your scan is cancelled"],
    [
      "Where a list cannot run your surgeon's secretary will ring you.",
      "appointment-postponed",
      "Where a list cannot run",
    ],
    [
      "In case your clinic is cancelled we shall text you.",
      "appointment-postponed",
      "In case your clinic is cancelled",
    ],
    [
      "If someone has collapsed, is choking or will not wake up dial 999.",
      "life-threatening-emergency",
      "If someone has collapsed, is choking or will not wake up",
    ],
    [
      "If you feel hopeless, have harmed yourself or are unsafe please call 111 and choose option 2.",
      "mental-health-crisis",
      "If you feel hopeless, have harmed yourself or are unsafe",
    ],
    [
      "If you cannot feel your baby move, your waters have broken or you are bleeding ring the maternity unit.",
      "maternity",
      "If you cannot feel your baby move, your waters have broken or you are bleeding",
    ],
    [
      "GP practices are open as usual, except Hill Street Surgery.",
      "gp-as-usual-contact-early",
      "except Hill Street Surgery",
    ],
    ["GP practices are open as usual, except those in Leek.", "gp-as-usual-contact-early", "except those in Leek"],
    [
      "Unless we have phoned you please come to your appointment as planned.",
      "planned-appointment-attend",
      "Unless we have phoned you",
    ],
  ])("%s", (words, topic, condition) => {
    expect(read(words)).toContainEqual([topic, condition]);
  });

  it.each<[string, string[]]>([
    [
      "Chemotherapy will go ahead except on Wednesday, when it moves to Thursday.",
      ["cancer-and-urgent-treatment", "except on Wednesday"],
    ],
    ["Clinics go ahead as planned apart from dermatology.", ["planned-appointment-attend", "apart from dermatology"]],
    [
      "Do not attend A&E with minor ailments such as colds unless a GP has sent you.",
      ["ae-emergencies-only", "unless a GP has sent you"],
    ],
    [
      "Do not come to the Emergency Department if you have: a cough; a sprain; toothache.",
      ["ae-emergencies-only", "if you have: a cough; a sprain; toothache"],
    ],
    [
      "If you have a planned caesarean you will be rung by Friday; if you are not, come at 7am.",
      ["appointment-postponed", "If you have a planned caesarean"],
    ],
  ])("is all of it, and no other's: %s", (words, expected) => {
    expect(read(words)).toEqual([expected]);
  });

  it("is one for each of two numbers", () => {
    expect(read("For medical help call 111, or 999 in an emergency.")).toContainEqual([
      "urgent-not-emergency",
      "For medical help",
    ]);
  });

  it.each([
    ["If you need to see a doctor or a nurse, ring your GP surgery.", "If you need to see a doctor or a nurse"],
    ["If your symptoms do not improve, call your GP.", "If your symptoms do not improve"],
    ["If your GP can see you this week, see your GP.", "If your GP can see you this week"],
  ])("goes on over what is no order: %s", (words, condition) => {
    expect(read(words).map(([, first]) => first)).toContain(condition);
  });
});

describe("who is rung", () => {
  it("is no line of Northern Ireland where a practice wants to be phoned first", () => {
    const told = read("GP practices and pharmacies are open. Please phone first. Maternity units are open as usual.");
    expect(told.map(([topic]) => topic)).not.toContain("urgent-not-emergency");
  });

  it("is nobody about an appointment where an ambulance is on its way", () => {
    const told = read("If you get worse, call 999 again. Otherwise do not ring to ask when it will arrive.");
    expect(told.map(([topic]) => topic)).not.toContain("appointment-postponed");
  });

  it.each([
    ["If you are under our care, call your care coordinator before you ring 111.", "urgent-not-emergency"],
    ["Speak to your pharmacist before you ring your GP.", "gp-as-usual-contact-early"],
  ])("is not who comes second: %s", (words, topic) => {
    expect(read(words).map(([first]) => first)).not.toContain(topic);
  });

  it("is who comes first", () => {
    expect(read("Please ring 111 before you go to A&E.")).toEqual([["urgent-not-emergency"]]);
  });

  it("is the crisis line for people who are unsafe", () => {
    expect(read("If you are not safe call 111 and ask for the mental health line.")).toContainEqual([
      "mental-health-crisis",
      "If you are not safe",
    ]);
  });
});
