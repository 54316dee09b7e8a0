/** "Do not ring 111 if he does not wake up" is no advice to ring 111, whatever its conditions. */
import { describe, expect, it } from "vitest";
import { adviceIn, draftOf } from "./told.ts";

const strike = "Porters in England will strike from 7am on Friday 25 July until 7am on Wednesday 30 July.";
const told = (words: string) =>
  adviceIn(draftOf(`${strike}\n\n${words}`, "2025-07-15")).map(({ fields }) => ({
    topic: fields.topic.value,
    conditions: fields.conditions.value,
    body: fields.body.value,
  }));
const topics = (words: string) => told(words).map(({ topic }) => topic);

describe("where the public is told not to go", () => {
  it.each([
    ["Please do not ring the practice about a hospital visit.", "gp-as-usual-contact-early"],
    ["Please do not see your GP if your chest feels tight.", "gp-as-usual-contact-early"],
    ["You should never ring 111 when somebody has stopped breathing.", "urgent-not-emergency"],
    ["Nobody with a droopy face should wait for a GP appointment.", "gp-as-usual-contact-early"],
    ["There is little point in ringing your surgery about a hospital letter.", "gp-as-usual-contact-early"],
    ["We would ask people not to phone their surgery to find out about scans.", "gp-as-usual-contact-early"],
    ["Dial 999 rather than driving to your chemist if somebody has collapsed.", "pharmacy"],
    ["If a life is at risk the number is 999, not 111.", "urgent-not-emergency"],
    ["Ring 111 instead of your surgery.", "gp-as-usual-contact-early"],
    ["Avoid using NHS 111 online to ask for repeat prescriptions.", "urgent-not-emergency"],
    ["Please don't head for the walk-in centre if you may have had a stroke.", "minor-injury-walk-in"],
    ["Don't go to A&E, your GP or a chemist to have stitches out.", "pharmacy"],
    ["Do not ring the dentist to ask whether the clinic is on.", "dental"],
    ["Your GP cannot tell you when your operation will be.", "gp-as-usual-contact-early"],
    ["NHS 111 is not able to help with hospital bookings.", "urgent-not-emergency"],
    ["There is no need to dial 999 for a sprain.", "life-threatening-emergency"],
    [
      "Don't head for the chemist, the walk-in centre or your GP if you may be having a stroke.",
      "gp-as-usual-contact-early",
    ],
    ["Under no circumstances should anyone phone 111 when a child is blue.", "urgent-not-emergency"],
    ["Ringing 111 is not the right way if she does not wake up.", "urgent-not-emergency"],
    ["If you are put off there is no need to attend on the day.", "planned-appointment-attend"],
  ])("%s", (words, topic) => {
    expect(topics(words)).not.toContain(topic);
  });

  it.each([
    ["Don't wait: dial 999.", "life-threatening-emergency"],
    ["Please never hesitate to ring your GP.", "gp-as-usual-contact-early"],
    ["Do not put off seeing your GP because of this.", "gp-as-usual-contact-early"],
    ["Nobody should be afraid to ring 111.", "urgent-not-emergency"],
    ["Please do not turn up at A&E without ringing 111 first.", "urgent-not-emergency"],
    ["Do not come to A&E but ring 111.", "urgent-not-emergency"],
    ["Don't go to A&E, your GP can help.", "gp-as-usual-contact-early"],
    ["Don't forget to ask your chemist for advice.", "pharmacy"],
    ["Why not ask your chemist?", "pharmacy"],
    ["Please don't come to A&E instead of seeing your GP.", "gp-as-usual-contact-early"],
    ["Please do not come to A&E unless it is an emergency.", "ae-emergencies-only"],
    ["Unless you are told not to come, please attend your clinic as planned.", "planned-appointment-attend"],
    ["People are asked not to dial 999 unless a life is in danger.", "life-threatening-emergency"],
  ])("but not: %s", (words, topic) => {
    expect(topics(words)).toContain(topic);
  });

  it("what is told beside it stays, with its condition", () => {
    expect(told("Do not phone 111 if somebody has collapsed, call 999.")).toMatchObject([
      { topic: "life-threatening-emergency", conditions: ["if somebody has collapsed"] },
    ]);
  });

  it.each([
    "Our emergency department at Elmham is shut at night as usual.",
    "A&E at the Cottage Hospital will be closed at weekends, as normal.",
    "The casualty unit in Elmham is not open as usual.",
  ])("a closed A&E is not open: %s", (words) => {
    expect(topics(words)).not.toContain("ae-open-but-busy");
  });

  it("an open one is, though another unit is closed", () => {
    expect(topics("A&E is open as usual while the minor injuries unit is closed.")).toContain("ae-open-but-busy");
    expect(topics("The A&E in Elmham is not closed.")).toContain("ae-open-but-busy");
  });
});

describe("who should not come to hospital", () => {
  it.each([
    "Do not come to hospital unless you have had a letter with a new day.",
    "Please only come to hospital if the ward has rung you.",
    "Come to hospital only if you have an appointment.",
    "Visitors should not come to the hospital unless they have been asked to.",
  ])("that is no word on A&E, where they are booked or visit: %s", (words) => {
    expect(topics(words)).not.toContain("ae-emergencies-only");
  });

  it("whose appointment is off stays at home", () => {
    const words = "If your scan has been postponed, please do not attend unless the clinic has rung you.";
    expect(told(words)).toMatchObject([
      {
        topic: "appointment-postponed",
        conditions: ["If your scan has been postponed", "unless the clinic has rung you"],
      },
    ]);
  });

  it("but who is in no danger is told so of A&E", () => {
    expect(topics("Please do not come to the hospital unless you are seriously ill.")).toContain("ae-emergencies-only");
  });
});

describe("what is no condition", () => {
  it.each([
    "NHS 111 will tell you where to go.",
    "NHS 111 can show you where you should be seen.",
    "Ring 111 to find out where the nearest open chemist is.",
  ])("where something is: %s", (words) => {
    expect(told(words).find(({ topic }) => topic === "urgent-not-emergency")?.conditions).toEqual([]);
  });

  it("what somebody would ring to ask", () => {
    const [one] = told("There is no need to ring us to check if your clinic goes ahead: you will be contacted.");
    expect(one?.conditions).toEqual([]);
  });
});

describe("a speaker's words", () => {
  it.each([
    '"Use 111 online if it is not urgent," said the health board.',
    '"Use 111 online if it is not urgent", a spokeswoman told reporters.',
    '"We are sorry. Use 111 online if it is not urgent," the trust added.',
  ])("end where the quotation does: %s", (words) => {
    expect(told(words)).toMatchObject([
      { body: "Use 111 online if it is not urgent", conditions: ["if it is not urgent"] },
    ]);
  });

  it("go on behind who says them", () => {
    const [one] = told('"Dial 999," said the trust, "if a life is at risk."');
    expect(one).toMatchObject({ conditions: ["if a life is at risk"] });
  });
});
