/** Advice by what somebody needs: who needs care at once, whose life is at risk, and which places are there for the rest. */
import { describe, expect, it } from "vitest";
import { adviceIn, draftOf } from "./told.ts";

const strike = "Resident doctors in England will strike from 7am on Friday 25 July until 7am on Wednesday 30 July.";
const read = (words: string) => adviceIn(draftOf(`${strike}\n\n${words}`, "2025-07-21"));
const topics = (words: string) => [...new Set(read(words).map((one) => one.fields.topic.value))].toSorted().join(" ");

describe("who needs care at once", () => {
  it.each([
    "If you need urgent medical help, please still come forward.",
    "People in need of urgent treatment should come in, strike or no strike.",
    "Please don't put off getting urgent care.",
    "If you need emergency care, we'll be here for you.",
    "Should anyone require urgent care they will be looked after as usual.",
    "Any child who needs emergency treatment gets it.",
    "Our wards are safely staffed for patients who need urgent care.",
    "If you need urgent care please come in, whether there is a strike or not.",
    "Teams will be there for anybody whose life is in danger.",
    "If you need care, do get it.",
    "Keep coming forward for care when you need it.",
    "Clinics go ahead, and so does chemotherapy.",
    "If you need us, come to hospital as ever.",
    "Anyone who needs urgent care will still see a doctor.",
    "The walkout does not affect emergency care.",
    "Emergencies will not be affected.",
    "Our teams put the sickest patients first.",
  ])("comes for it, and gets it: %s", (words) => {
    expect(topics(words)).toBe("cancer-and-urgent-treatment");
  });

  it.each([
    "If your life is at risk, come forward as you would on any day.",
    "Please keep seeking medical help if you think that you are seriously ill.",
    "Nobody who is having a stroke should hesitate.",
  ])("and whose life is at risk above all: %s", (words) => {
    expect(topics(words)).toBe("life-threatening-emergency");
  });

  it("is told of both, where both are", () => {
    const both = "Anyone who needs urgent care should come forward, above all where a life is in danger.";
    expect(topics(both)).toBe("cancer-and-urgent-treatment life-threatening-emergency");
  });

  it.each([
    "Whether urgent care can go on is in doubt.",
    "Urgent care letters have come.",
    "Waiting for urgent care has been hard on her.",
  ])("is not told of in: %s", (words) => {
    expect(topics(words)).toBe("");
  });
});

describe("A&E", () => {
  it.each([
    "A&E should be no different from any other day.",
    "The emergency department is running a normal service.",
    "The casualty unit is running normally.",
  ])("is open: %s", (words) => {
    expect(topics(words)).toBe("ae-open-but-busy");
  });

  it.each([
    "Please come to hospital only if you urgently need help.",
    "We ask for help by only ringing 999 or coming to hospital if a life is at risk.",
    "If you can be treated elsewhere, please leave the emergency department to those who can't.",
  ])("is not for everything: %s", (words) => {
    expect(topics(words)).toContain("ae-emergencies-only");
  });

  it.each([
    "Please keep emergency care for people who need it most.",
    "Please only use urgent and emergency care for a genuine emergency.",
    "Please use emergency care only in a genuine emergency.",
    "Emergency services should be left free for people who need them most.",
  ])("is kept for those who need it: %s", (words) => {
    expect(topics(words)).toBe("ae-emergencies-only");
  });

  it.each([
    "Expect a longer wait for urgent and emergency care.",
    "Waiting times in emergency care will be longer.",
    "Emergency and urgent care centres stay open.",
    "Patients whose life is in danger will still be seen in A&E.",
    "A&E goes on treating people who are seriously ill.",
  ])("is busy, or open, by another name: %s", (words) => {
    expect(topics(words)).toBe("ae-open-but-busy");
  });

  it("is busy now, and not before", () => {
    expect(topics("Emergency departments were already busier than they like.")).toBe("");
  });
});

describe("places to turn to", () => {
  it.each([
    [
      "gp-as-usual-contact-early minor-injury-walk-in pharmacy",
      "There are also pharmacies, GP practices and walk-in centres.",
    ],
    ["gp-as-usual-contact-early gp-out-of-hours", "Your GP, or GP out of hours, can help."],
    ["gp-out-of-hours", "GP out of hours can help at night."],
    ["gp-as-usual-contact-early", "People who feel unwell are being pointed towards their GP."],
    ["minor-injury-walk-in", "You could be seen much faster at the urgent treatment centre."],
    ["patient-transport", "Patient transport will still run for people on dialysis."],
    [
      "dental gp-as-usual-contact-early planned-appointment-attend",
      "Keep hospital, GP and dental appointments as normal.",
    ],
    ["planned-appointment-attend", "Please do everything you can to get to your appointment."],
    ["appointment-postponed", "If a booking has to change we will ring the family."],
    ["appointment-postponed", "You will have a new date soon."],
    ["appointment-postponed", "Whoever loses a slot will be offered the first available one."],
    ["appointment-postponed", "Patients who are put back will be offered the first available slot."],
    ["appointment-postponed", "New dates have already been given out where possible."],
    ["appointment-postponed", "Some patients have had a letter which says that they are not to come."],
    ["planned-appointment-attend", "All other appointments will go ahead."],
    ["planned-appointment-attend", "If you have an appointment, take it that it is going ahead."],
    ["gp-as-usual-contact-early", "GP practice - for care that is not urgent"],
    ["pharmacy", "Local pharmacies: for colds, headaches and other everyday troubles"],
    ["minor-injury-walk-in", "Minor injuries unit - for cuts and sprains"],
    ["cancer-and-urgent-treatment maternity", "All emergency maternity care will continue."],
    ["cancer-and-urgent-treatment maternity", "Emergency care and maternity services will be open as usual."],
    ["cancer-and-urgent-treatment", "Emergency care, maternity and trauma come first."],
  ])("%s: %s", (topic, words) => {
    expect(topics(words)).toBe(topic);
  });

  it.each([
    "I don't see pharmacists filling the gaps, he added.",
    "The public is asked to use 999 wisely.",
    "More people will have their check-up on another day.",
    "We'll let you know here if that changes.",
    "Our resources go to maternity.",
    "Thank you, too, to everybody who let us look after the sickest patients first.",
    "The board has written to everyone concerned that it will withhold their pay.",
    "Calls to 999 where a life is threatened were answered.",
    "Read on our website when to call 999.",
    "They would not be able to look after their children, workers say.",
    "Staff who joined before July will have back pay from then on.",
    "We will have to reschedule some appointments.",
    "Colleagues in those teams will get a letter soon.",
    "Nobody has told me anything, so I am turning up!",
    "My GP says that it is business as usual.",
    "Bosses want to keep those who are affected in the scheme, and have written to the department.",
    "Appointments were put off so that GP practices and hospitals can see to others.",
    "They may send somebody to your home out of hours.",
    "Emergency care has to be there for everyone.",
    "999 and 111 control centres - few people will be missing.",
  ])("none: %s", (words) => {
    expect(topics(words)).toBe("");
  });
});
