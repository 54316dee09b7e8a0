/** The same advice as one house and another writes it. Our own words. */
import { describe, expect, it } from "vitest";
import { adviceIn, draftOf } from "./told.ts";

const strike = "Resident doctors at Torbay Hospital strike on 25 July 2025.";
const drafted = (text: string) => adviceIn(draftOf(`${strike} ${text}`, "2025-07-22"));
const topics = (text: string) => drafted(text).map(({ fields }) => fields.topic.value);
const conditions = (text: string, topic: string) =>
  drafted(text).flatMap(({ fields }) => (fields.topic.value === topic ? fields.conditions.value : []));

describe("who was not told of before", () => {
  it.each([
    "If yours is off you will have had a call. Otherwise, please come.",
    "We will text you if yours is off. If we don't, come.",
    "Some clinics are off and we have rung those patients. All the others should attend.",
    "If yours is cancelled we will write to you. The rest should come.",
  ])("comes: %s", (text) => {
    expect(topics(text)).toContain("planned-appointment-attend");
  });

  it.each([
    "If it is an emergency ring 999. Otherwise please go to your pharmacist.",
    "Otherwise, go to A&E.",
    "The other doctors should attend.",
    "The others should wait to be told.",
  ])("is not who is told something else: %s", (text) => {
    expect(topics(text)).not.toContain("planned-appointment-attend");
  });
});

describe("what is booked", () => {
  it.each([
    "Go to the clinic appointments you have booked.",
    "Those who have an appointment should go unless they are told otherwise.",
    "If you have an appointment during the strike you're asked to keep it.",
    "Patients should still come forward unless they are contacted.",
    "People should still seek emergency care, and those who have not been rung should attend as planned.",
    "If you or your child has an appointment, please do all you can to come.",
    "Anyone who has an appointment should turn up for it unless they have been given another date.",
    "Please go to any GP or hospital appointment you have booked unless you are told otherwise.",
  ])("is to be kept: %s", (text) => {
    expect(topics(text)).toContain("planned-appointment-attend");
  });

  it("is not off where it will not be cancelled", () => {
    const text = "If you already have an appointment it will not be cancelled.";
    expect(topics(text)).toEqual(["planned-appointment-attend"]);
  });

  it.each([
    "Some operations have been put off and those concerned have been told already.",
    "We are getting in touch with some of the patients who are due here for surgery.",
    "The hospital has written by post to everybody whose operation has been dropped.",
    "Where this is necessary, those who look after you will tell you.",
    "Hospitals should have told you by now if yours has been moved.",
    "Those whose appointment is lost will be sent another.",
    "They are contacting patients who are affected.",
    "The group will get in touch with every patient who is affected.",
    "It has put off a large number of appointments and is in touch with the patients.",
    "Patients will be told what happens to their appointments.",
  ])("is off for those who hear of it: %s", (text) => {
    expect(topics(text)).toContain("appointment-postponed");
  });

  it.each([
    "Think twice before you come to A&E, patients have been told.",
    "The trust is telling patients to expect big changes.",
    "The board has written to everyone concerned that it will not pay strikers.",
  ])("is not what a paper says that people are told: %s", (text) => {
    expect(topics(text)).not.toContain("appointment-postponed");
  });
});

describe("A&E in an emergency alone", () => {
  it.each([
    "Please leave the department and 999 for life-threatening emergencies.",
    "Come to Torbay Hospital only with a life-threatening illness or a severe injury.",
    "We need people to leave emergency care to those whose illness threatens their life.",
    "You can help by only calling 999 or attending A&E in a genuine emergency.",
    "You can help by only using emergency services in a life-threatening situation.",
    "A&E is open. But it should only be used if your need is urgent.",
    "Please do not come unless it's an emergency.",
    "Anyone who is not seriously ill should stay away.",
    "Please come to A&E or dial 999 for life-threatening illness or injury only.",
    "Only dial 999 or go to A&E when a life is in danger.",
    "You can help by using A&E and 999 for genuine life-threatening emergencies alone.",
    "People are asked to think with care before they set off for A&E.",
  ])("is told: %s", (text) => {
    expect(topics(text)).toContain("ae-emergencies-only");
  });

  it.each([
    "Patients should call for an ambulance as normal in a life-threatening emergency.",
    "The service is urging the public not to call unless it's life-threatening.",
    "The 999 service is only for medical situations that are urgent and life-threatening.",
    "Real medical emergencies should be brought to the hospital as always.",
    "Go to A&E if you are seriously ill.",
  ])("is where those go: %s", (text) => {
    expect(topics(text)).toContain("life-threatening-emergency");
  });

  it("is for what a list has, each line of it", () => {
    const text = "Please do attend A&E if you have:\n- chest pain\n- a severe head injury";
    expect(conditions(`\n\n${text}`, "life-threatening-emergency")).toContain("chest pain");
  });

  it.each([
    "If you come to A&E with something that is neither urgent nor life threatening, expect to wait.",
    "People do not call for an ambulance as they should in an emergency.",
  ])("is not told by the way: %s", (text) => {
    expect(topics(text)).not.toContain("life-threatening-emergency");
  });

  it.each(["Patients can still come to our emergency departments.", "You can still go to A&E."])(
    "is nothing that is booked: %s",
    (text) => {
      expect(topics(text)).not.toContain("planned-appointment-attend");
    },
  );
});

describe("what is said of something else", () => {
  it.each<[string, string]>([
    ["life-threatening-emergency", "Operations will be put off so that lives can be saved."],
    ["maternity", "Midwives have been told by their college to work as normal."],
    ["gp-as-usual-contact-early", "Please go to any GP or hospital appointment you have booked unless told otherwise."],
    ["self-care-check-on-others", "Patients are urged to ring their family doctor if they need help."],
    ["ae-emergencies-only", "Please use 999 for life-threatening conditions only."],
  ])("is no %s: %s", (topic, text) => {
    expect(topics(text)).not.toContain(topic);
  });
});

describe("other services", () => {
  it.each<[string, string]>([
    ["patient-transport", "We are sorry that we can't take everyone to hospital appointments."],
    ["patient-transport", "We can't offer our full non-emergency transport to hospital appointments."],
    ["patient-transport", "Non-emergency transport for dialysis and cancer patients will run."],
    ["patient-transport", "There will be fewer non-emergency patient transport journeys."],
    ["minor-injury-walk-in", "Our minor injury units treat sprains, cuts and simple breaks."],
    ["pharmacy", "Local pharmacies are a great help."],
    ["gp-as-usual-contact-early", "GP practices are providing their usual services."],
    ["mental-health-crisis", "Service users who are worried should contact their care team as usual."],
    ["mental-health-crisis", "If you are in crisis, our response line is open day and night."],
    ["urgent-not-emergency", "NHS 111 has advice at any hour of the day."],
    ["urgent-not-emergency", "A walk to the pharmacy or a call to NHS 111 could take the strain off A&E."],
    ["urgent-not-emergency", "Anyone with a less serious illness is asked to ring NHS Direct."],
    ["cancer-and-urgent-treatment", "Chemotherapy, dialysis and critical care will all have staff."],
  ])("%s: %s", (topic, text) => {
    expect(topics(text)).toContain(topic);
  });

  it.each([
    "Visit 111 online first; it can guide you to a pharmacy, a GP practice or a walk-in centre.",
    "Ring 111, which may send you to your pharmacy or your GP.",
    "Call 111: the adviser can book you in at a minor injuries unit, a surgery or a chemist.",
    "Ring 111. It may suggest a pharmacy, a walk-in centre or your GP.",
    "111 can put you in touch with a pharmacist or a doctor.",
    "When we are full you may be pointed to the walk-in centre.",
    "You could be directed to a pharmacist.",
    "The app can send a prescription to whichever chemist is near.",
  ])("are not advised where another service sends people there: %s", (text) => {
    const sent = ["pharmacy", "gp-as-usual-contact-early", "minor-injury-walk-in"];
    expect(topics(text).filter((topic) => sent.includes(topic))).toEqual([]);
  });
});
