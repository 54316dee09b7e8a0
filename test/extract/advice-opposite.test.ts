/** Advice is never turned into its opposite: "do not avoid A&E" is no advice to avoid it. Our own words. */
import { describe, expect, it } from "vitest";
import { adviceIn, draftOf } from "./told.ts";

const strike = "Porters in Wales strike on 16 May.";
const advice = (text: string) => adviceIn(draftOf(`${strike} ${text}`, "2024-05-08")).map(({ fields }) => fields);
const topics = (text: string) => advice(text).map(({ topic }) => topic.value);

describe("that nobody needs to stay away from A&E", () => {
  it.each([
    "There's no need to avoid A&E if you are seriously ill.",
    "Please don't avoid A&E if you have chest pain.",
    "Nobody with a serious illness should stay away from A&E.",
    "Nobody needs to avoid A&E if they are seriously ill.",
    "We don't want anyone in need to stay away from our emergency department.",
    "We are not asking people to avoid A&E.",
    "You need not keep away from A&E.",
    "Don't think twice about coming to A&E in an emergency.",
    "It is wrong to say that people should avoid A&E.",
    "Rumours that people are being told to avoid A&E are untrue.",
    "The trust would never tell patients to stay away from A&E.",
  ])("is no advice to do so: %s", (text) => {
    expect(topics(text)).not.toContain("ae-emergencies-only");
  });

  it.each([
    "If it is not urgent please avoid A&E.",
    "Please avoid A&E unless it is an emergency.",
    "If you are not seriously ill, stay away from A&E.",
    "Do not come to A&E with a cold.",
    "People who do not need emergency care should avoid A&E.",
    "Think twice before you come to A&E.",
  ])("is another thing than advice to stay away: %s", (text) => {
    expect(topics(text)).toContain("ae-emergencies-only");
  });
});

describe("that an appointment may not be on", () => {
  it.each([
    "Equally, don't assume it's on.",
    "Please do not assume that your appointment will go ahead.",
    "Don't presume that your operation is going ahead as planned.",
    "We cannot promise that your appointment will go ahead as planned.",
    "Nobody should expect that their clinic takes place as normal.",
  ])("is no advice to come: %s", (text) => {
    expect(topics(text)).not.toContain("planned-appointment-attend");
  });

  it.each(["Do not assume that your appointment is cancelled: please attend as planned."])(
    "is another thing than that it is: %s",
    (text) => {
      expect(topics(text)).toContain("planned-appointment-attend");
    },
  );

  it.each<[string, string]>([
    ["Unless you have been told otherwise, your appointment is cancelled.", "Unless you have been told otherwise"],
    ["Your operation is off unless you have had a letter to confirm it.", "unless you have had a letter to confirm it"],
    ["Please only come to your appointment if we have confirmed it.", "if we have confirmed it"],
  ])("is told with its condition: %s", (text, condition) => {
    const [one] = advice(text).filter(({ topic }) => topic.value === "appointment-postponed");
    expect(one?.conditions.value.join()).toContain(condition);
  });
});

describe("what nobody has to do first", () => {
  it.each<[string, string]>([
    ["You can still come to A&E without ringing 111 first.", "urgent-not-emergency"],
    ["111 can't book you an appointment with us.", "urgent-not-emergency"],
    ["You do not have to ring the labour ward before you come in.", "appointment-postponed"],
  ])("is no advice to do it: %s", (text, topic) => {
    expect(topics(text)).not.toContain(topic);
  });

  it("is another thing than what they have to", () => {
    expect(topics("You can't be seen at A&E without ringing 111 first.")).toContain("urgent-not-emergency");
  });

  it("is no word on appointments", () => {
    expect(topics("You don't have to ring 111 before you come to our walk-in centre.")).not.toContain(
      "appointment-postponed",
    );
  });

  it("is not put off until then", () => {
    const [one] = advice("Don't leave it until after the strike to see your pharmacist.");
    expect(one?.conditions.value).toEqual([]);
  });
});

describe("who alone should come", () => {
  it("is a condition", () => {
    const [one] = advice("Only those who have been rung should come to their appointment.").filter(
      ({ topic }) => topic.value === "planned-appointment-attend",
    );
    expect(one?.conditions.value).toEqual(["Only those who have been rung"]);
  });
});

describe("what is said to others, or was said then", () => {
  it.each([
    "Consultants will attend clinics as normal.",
    "Students on placement should attend as normal unless they are contacted.",
    "The union asked its members to phone 111.",
    "During the strike last winter, people were asked to use 111 instead of A&E.",
    "In March we asked you to stay away from A&E unless it was an emergency.",
    "Previously, patients were told to keep their appointments unless contacted.",
    '"I was told to come in as normal," said a patient.',
    "If ministers do not act, patients should expect longer waits in A&E.",
    "Ring 111 first? No.",
  ])("is no advice: %s", (text) => {
    expect(topics(text)).toEqual([]);
  });
});

describe("advice in a nation that it names", () => {
  it("is for that nation on the page of a trust of another", () => {
    const text = `${strike} In Scotland, people should call NHS 24 on 111.`;
    const [one] = adviceIn(draftOf(text, "2024-05-08", { publisher: "Cardiff and Vale University Health Board" }));
    expect([one?.fields.nations.value, one?.fields.trust.value]).toEqual([["SCOTLAND"], null]);
  });

  it("is for that nation", () => {
    const [one] = advice("In England patients are told to attend their appointments as planned.");
    expect(one?.nations.value).toEqual(["ENGLAND"]);
  });
});

describe('"Come as usual"', () => {
  it("is told with the sentence that says who", () => {
    const [one] = advice("Dialysis patients are not affected. You should come in as usual.").filter(
      ({ topic }) => topic.value === "planned-appointment-attend",
    );
    expect(one?.body.value).toContain("Dialysis patients");
  });
});

describe("a case in a sentence of its own", () => {
  it("is the condition of the next", () => {
    const [one] = advice("When not to: if they have a cold or a rash. Ask a pharmacist.").filter(
      ({ topic }) => topic.value === "pharmacy",
    );
    const [two] = advice("If they have a cold or a slight rash. Ask a pharmacist.").filter(
      ({ topic }) => topic.value === "pharmacy",
    );
    expect(one?.body.value).toContain("Ask a pharmacist");
    expect(two?.conditions.value).toEqual(["If they have a cold or a slight rash"]);
  });
});

describe("a service that is not there", () => {
  it.each<[string, string]>([
    ["planned-appointment-attend", "No appointment is going ahead as planned on Friday."],
    ["planned-appointment-attend", "Only half of appointments are going ahead as planned."],
    ["planned-appointment-attend", "Few clinics will run as normal unless you hear from us."],
    ["planned-appointment-attend", "We have stopped asking patients to attend as normal."],
    ["planned-appointment-attend", "Ignore any letter that tells you to attend as planned."],
    ["planned-appointment-attend", "To attend as planned is no longer our advice."],
    ["planned-appointment-attend", "If you were told to attend as normal, that has changed."],
    ["gp-as-usual-contact-early", "GPs are too busy to see you without an appointment."],
    ["maternity", "Maternity services are not running as normal."],
    ["maternity", "Midwives cannot come to home births."],
    ["urgent-not-emergency", "NHS 111 online is down."],
    ["urgent-not-emergency", "111 is not working."],
    ["minor-injury-walk-in", "The walk-in centre is no longer open as usual."],
    ["minor-injury-walk-in", "Do not assume that the walk-in centre is open."],
    ["appointment-postponed", "No patients have been contacted."],
  ])("is no advice on %s: %s", (topic, text) => {
    expect(topics(text)).not.toContain(topic);
  });

  it.each<[string, string]>([
    ["planned-appointment-attend", "All appointments are going ahead as planned."],
    ["planned-appointment-attend", "No appointments are affected: please attend as planned."],
    ["maternity", "Maternity services are running as normal."],
    ["minor-injury-walk-in", "The walk-in centre is open as usual."],
    ["patient-transport", "Patient transport will not be running."],
    ["appointment-postponed", "All patients have been contacted."],
  ])("is another thing than one that is: %s: %s", (topic, text) => {
    expect(topics(text)).toContain(topic);
  });
});
