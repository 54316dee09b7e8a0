/** What stands over advice or behind it, and says that it is none, or not for the public, or not of these days. */
import { describe, expect, it } from "vitest";
import { adviceIn, codes, draftOf } from "./told.ts";

const strike =
  "Resident doctors at Barts Health NHS Trust will strike from 7am on 14 December to 7am on 18 December 2026.\n\n";
const told = (text: string) => adviceIn(draftOf(strike + text, "2026-11-25"));
const unflagged = (text: string) =>
  told(text)
    .filter((advice) => !codes(advice).some((code) => ["TOPIC_UNSURE", "CONDITIONAL"].includes(code)))
    .map(({ fields }) => fields.topic.value);

const usual = [
  "Attend your appointment as planned unless we contact you",
  "Speak to your pharmacist if you have a minor illness",
];
const list = usual.map((line) => `- ${line}`).join("\n");

describe("advice under a line", () => {
  it.each(["Patients should:", "What to do", "During the strike, please:", "If your operation is booked:"])(
    "that gives it stands: %s",
    (lead) => {
      expect(unflagged(`${lead}\n${list}`)).toEqual(["planned-appointment-attend", "pharmacy"]);
    },
  );

  it.each([
    "Please do not:",
    "Never:",
    "What not to do",
    "There is no need to:",
    "It is not true that",
    "Wrong:",
    "If you have chest pain, do not:",
  ])("that says not to is no advice: %s", (lead) => {
    expect(told(`${lead}\n${list}`)).toEqual([]);
  });

  it.each([
    "Common mistakes",
    "Staff FAQ",
    "Information for staff",
    "Our advice to managers:",
    "Striking doctors can:",
    "After the strike:",
    "Bank holiday opening",
    "Below is our advice from the 2022 strike, kept for the record.",
  ])("for others, or of another time, is asked about: %s", (lead) => {
    expect(told(`${lead}\n${list}`)).not.toEqual([]);
    expect(unflagged(`${lead}\n${list}`)).toEqual([]);
  });

  it("with a cross in front of it is no advice", () => {
    const text =
      "✘ Use an urgent treatment centre if you have chest pain\n✔ Use your pharmacist if you have a minor illness";
    expect(told(text).map(({ fields }) => fields.topic.value)).toEqual(["pharmacy"]);
  });

  it.each(["No.", "No", "False."])("that answers a question takes nothing back: %s", (answer) => {
    const text = `Is my GP on strike?\n${answer}\nIf you have a minor illness, speak to your pharmacist. Attend as planned unless we contact you.`;
    expect(told(text).map(({ fields }) => fields.topic.value)).toEqual(["pharmacy", "planned-appointment-attend"]);
  });

  it("that says not to stands again behind the list", () => {
    const text =
      "Please do not:\n- use an urgent treatment centre if you have chest pain\n\nIf you have a minor illness, speak to your pharmacist. Attend as planned unless we contact you.";
    expect(told(text).map(({ fields }) => fields.topic.value)).toEqual(["pharmacy", "planned-appointment-attend"]);
  });

  it("is not doubted for a line of the section before", () => {
    expect(unflagged(`Information for staff\nRotas are on the intranet.\n\nInformation for patients\n${list}`)).toEqual(
      ["planned-appointment-attend", "pharmacy"],
    );
  });
});

describe("advice that the next words take back", () => {
  it.each([
    "Please speak to your pharmacist if you have a minor illness. That is wrong.",
    "Rumours we have seen:\n\n- Speak to your pharmacist if you have a minor illness.\n\nNeither of these is right.",
    "If you have a minor illness, speak to your pharmacist. That was the message in the pandemic; now you can come as usual.",
    "If you have a minor illness, speak to your pharmacist.\n\nCORRECTION\n\nWe should have said that pharmacies are shut.",
    "If you have a minor illness, speak to your pharmacist. A sudden severe headache is never a minor illness: dial 999.",
    "If you have a minor illness, speak to your pharmacist. Babies under three months should be taken to A&E.",
    "Patients had been asked to speak to their pharmacist if they have a minor illness.",
  ])("is asked about: %s", (text) => {
    expect(unflagged(text)).not.toContain("pharmacy");
  });

  it("is no advice on appointments where 999 is to be rung, and not the ward", () => {
    const topics = told("If you are bleeding heavily, dial 999, do not call us.").map(
      ({ fields }) => fields.topic.value,
    );
    expect(topics).toEqual(["life-threatening-emergency"]);
  });

  it("is one with the cases that stand under it", () => {
    const topics = told(
      "Please come to your appointment:\n- if it is for dialysis\n- if we have told you it is going ahead",
    ).map(({ fields }) => fields.topic.value);
    expect(topics).toEqual(["planned-appointment-attend"]);
  });
});

describe("advice for some", () => {
  it.each([
    ["Cancer Centre: please attend as planned.", "planned-appointment-attend"],
    [
      "Outpatients who need a porter should ring the clinic first. All others should come as planned.",
      "planned-appointment-attend",
    ],
    ["If you have a flare, follow your plan. If you don't have one, contact your GP.", "gp-as-usual-contact-early"],
    ["We asked you to use A&E only in an emergency, and you did.", "ae-emergencies-only"],
    ["[Option A] Please attend as planned unless we contact you.", "planned-appointment-attend"],
    [
      "Lost property\n\nIf you left something at the maternity unit before it closed, call the front desk.",
      "maternity",
    ],
  ])("is asked about: %s", (text, topic) => {
    const [first] = told(`${text}\n\n${list}`).filter(({ fields }) => fields.topic.value === topic);
    expect(first === undefined || codes(first).includes("TOPIC_UNSURE")).toBe(true);
  });

  it("sends nobody where it says not to", () => {
    const topics = told("Patients who have run out of medicine should ring 111, not their pharmacist.");
    expect(topics.map(({ fields }) => fields.topic.value)).not.toContain("pharmacy");
  });
});

describe("advice that another word of its sentence turns round", () => {
  const topics = (text: string) => told(text).map(({ fields }) => fields.topic.value);

  it("is not to attend, where nobody should without word", () => {
    expect(topics("Patients coming to our hospital should not attend unless we have contacted them.")).not.toContain(
      "planned-appointment-attend",
    );
  });

  it.each([
    "If you're referred by your GP or a pharmacist, go straight to the assessment unit with your letter.",
    "If your medicine was changed, please tell your GP or pharmacist yourself.",
    "Bring a list of your medicines from your GP or pharmacist.",
  ])("sends nobody to a pharmacy: %s", (text) => {
    expect(topics(text)).not.toContain("pharmacy");
  });

  it("keeps the case of the other choice from the first", () => {
    const text = "Speak to your GP, or bring them to our emergency department if it's serious.";
    const [gp] = told(text).filter(({ fields }) => fields.topic.value === "gp-as-usual-contact-early");
    expect(gp?.fields.conditions.value ?? []).toEqual([]);
  });

  it("has the whole of a list that stands in its condition", () => {
    const [attend] = told("They should come as planned unless you've had a letter, text or call.");
    expect(attend?.fields.conditions.value).toEqual(["unless you've had a letter, text or call"]);
  });

  it("has the case of those who were not rung, in short words too", () => {
    const [attend] = told("Patients who've not been phoned should attend.");
    expect(attend?.fields.conditions.value).toEqual(["who've not been phoned"]);
  });
});
