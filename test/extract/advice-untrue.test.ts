/** What somebody says to be untrue, what patients tell a paper, and what no longer stands is no advice. Our own words. */
import { describe, expect, it } from "vitest";
import { adviceIn, draftOf } from "./told.ts";

const strike = "Porters in Wales strike on 16 May.";
const advice = (text: string, publisher: string | null = null) =>
  adviceIn(draftOf(`${strike} ${text}`, "2024-05-08", { publisher })).map(({ fields }) => fields);
const topics = (text: string, publisher: string | null = null) =>
  advice(text, publisher).map(({ topic }) => topic.value);
const conditions = (text: string, topic: string) =>
  advice(text).flatMap((one) => (one.topic.value === topic ? one.conditions.value : []));

describe("what is said to be untrue", () => {
  it.each([
    "It is wrong to say that you should call 111 before you come.",
    "It's not true that patients must ring 111 first.",
    "It would be misleading to suggest that people should use 111 instead of us.",
    "It is a myth that you should ring 111 for everything.",
    "We have never told anyone to keep away, or that they should not ring 111.",
    'Hoax messages told people: "Call 111 before you come to us."',
    'Fake posts were seen online. One of them said: "Ring 111 to have your appointment back."',
  ])("sends nobody to 111: %s", (text) => {
    expect(topics(text)).not.toContain("urgent-not-emergency");
  });

  it.each([
    "We would never tell anybody not to come to A&E.",
    "We do not tell people not to come to A&E.",
    "Nobody has been told to keep away from A&E.",
    "No one is being asked not to go to A&E.",
    "We're not asking patients to stay away from A&E.",
  ])("keeps nobody from A&E: %s", (text) => {
    expect(topics(text)).not.toContain("ae-emergencies-only");
  });

  it("leaves what the paper says beside it", () => {
    const text = 'Fake posts were seen online.\n\nThe board said: "If it is not an emergency, ring 111."';
    expect(topics(text)).toContain("urgent-not-emergency");
  });
});

describe("what a patient tells a paper", () => {
  it.each([
    '"If you feel as bad as I did, call 999," said Mair Pugh, 71, whose operation is off.',
    '"I waited all night. If that happens to you, call 999," one woman said.',
    'Another patient said: "Call 999 if they don\'t answer."',
    'Huw Puw, 66, from Neath, said: "Call 999 if you can\'t get through."',
    '"Call 999 if you have to," said a mother outside the hospital.',
  ])("is no advice of anybody's: %s", (text) => {
    expect(topics(text)).not.toContain("life-threatening-emergency");
  });

  it.each([
    '"Call 999 if a life is at risk," said a hospital doctor.',
    "Dr Ann Other, 51, said that people should call 999 if a life is at risk.",
    'The board said patients had been patient. "Call 999 if a life is at risk," it added.',
  ])("is not what a doctor or a board says: %s", (text) => {
    expect(topics(text)).toContain("life-threatening-emergency");
  });
});

describe("an appointment that stays off", () => {
  it.each<[string, string]>([
    ["If your clinic was cancelled, it stays cancelled unless we ring you.", "unless we ring you"],
    ["Your operation is still postponed unless your consultant tells you otherwise.", "unless your consultant tells"],
    ["What has been put off will remain so unless you get a letter.", "unless you get a letter"],
    ["An appointment that was moved remains off unless we contact you.", "unless we contact you"],
    ["If yours was called off it remains cancelled until you hear from us.", "until you hear from us"],
  ])("is no reason to come: %s", (text, condition) => {
    expect(topics(text)).not.toContain("planned-appointment-attend");
    expect(conditions(text, "appointment-postponed").join(" ")).toContain(condition);
  });

  it.each([
    "Your appointment still stands unless you hear from us.",
    "All appointments remain in place unless we ring you.",
  ])("is another thing than one that stays on: %s", (text) => {
    expect(topics(text)).toContain("planned-appointment-attend");
  });

  it("is for those who are told so, and not for the others", () => {
    const text = "Do not assume that your clinic is cancelled, and do not come if you have been rung.";
    expect(conditions(text, "planned-appointment-attend")).toEqual([]);
  });
});

describe("who is to be rung", () => {
  it.each([
    "If you cannot breathe, do not call us: call 999.",
    "If it is life-threatening, please don't ring us, ring 999.",
    "In an emergency never phone us: go straight to A&E or call 999.",
    "If a life is at risk do not contact us – dial 999.",
  ])("is not who is not: %s", (text) => {
    const told = topics(text, "Hill Lane Surgery");
    expect(told).toContain("life-threatening-emergency");
    expect(told).not.toContain("gp-as-usual-contact-early");
    expect(told).not.toContain("appointment-postponed");
  });

  it.each([
    "Calling 999 more than once won't help you to get an ambulance sooner.",
    "Ringing 999 again does not make the ambulance come faster.",
    "Dialling 999 twice will not speed things up.",
  ])("is not told by what does not help: %s", (text) => {
    expect(topics(text)).not.toContain("life-threatening-emergency");
  });

  it.each([
    "Unless it is life-threatening do not call 999.",
    "Unless somebody's life is in danger, please don't dial 999.",
    "Unless it is a real emergency you should not ring 999.",
  ])("is told with the exception first: %s", (text) => {
    expect(conditions(text, "life-threatening-emergency").join(" ")).toMatch(/^Unless/);
  });

  it.each(["NHS 24 on 111 will be very busy.", "NHS 111 will be much busier.", "Lines to 111 will be busy."])(
    "is not told by how busy it is: %s",
    (text) => {
      const draft = draftOf(
        `${strike} Call 999 if a life is at risk. Come as planned unless told not to. ${text}`,
        null,
      );
      const sure = adviceIn(draft).filter(({ flags }) => !flags.some(({ code }) => code === "TOPIC_UNSURE"));
      expect(sure.map(({ fields }) => fields.topic.value)).not.toContain("urgent-not-emergency");
    },
  );

  it("keeps the crisis that it is for", () => {
    expect(conditions("In a crisis please ring 111 and choose option 2.", "mental-health-crisis")).toEqual([
      "In a crisis",
    ]);
  });

  it.each([
    "Ring 111 for urgent care when your GP, pharmacy or dentist is shut.",
    "NHS 111 is for urgent care when your surgery, dentist or chemist is closed and it cannot wait.",
  ])("keeps the whole of when the others are shut, and tells nobody to go to those: %s", (text) => {
    expect(conditions(text, "urgent-not-emergency").join(" ")).toMatch(/(?:shut|closed)/);
    expect(topics(text)).not.toContain("dental");
    expect(topics(text)).not.toContain("pharmacy");
  });

  it("is a line for mental health where that is its label", () => {
    expect(topics("Mental health: 111, day and night.")).toEqual(["mental-health-crisis"]);
  });
});
