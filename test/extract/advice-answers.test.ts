/** What readers ask and what they are answered, with and without "Q:" and "A:"; and what is no advice to patients beside it. Our own words. */
import { describe, expect, it } from "vitest";
import { adviceIn, codes, draftOf, impactsIn } from "./told.ts";

const strike = "Resident doctors at Torbay Hospital strike on 25 July 2025.";
const drafted = (text: string) => adviceIn(draftOf(`${strike}\n\n${text}`, "2025-07-22"));
const topics = (text: string) => drafted(text).map(({ fields }) => fields.topic.value);
const conditions = (text: string) => drafted(text).flatMap(({ fields }) => fields.conditions.value);

describe("an answer", () => {
  it.each<[string, string, string]>([
    ["Q: Is my operation cancelled?\nA: No, unless you've had a call.", "planned-appointment-attend", "unless you've"],
    ["Is my clinic off? Not unless we have told you.", "planned-appointment-attend", "unless we have told you"],
    ["Q: Will my clinic go ahead?\nA: Yes, unless you hear from us.", "planned-appointment-attend", "unless you hear"],
    ["Q. Should I come?\nA. Yes, come as planned unless we ring.", "planned-appointment-attend", "unless we ring"],
    ["Will my clinic go ahead? No, unless you hear from us.", "appointment-postponed", "unless you hear"],
    ["Q: Will my clinic go ahead?\nA: No, unless you hear from us.", "appointment-postponed", "unless you hear"],
    ["Should I come to my appointment? No, unless we have rung you.", "appointment-postponed", "unless we have rung"],
    ["Should I attend? Not unless you hear from us.", "appointment-postponed", "unless you hear"],
  ])("is told with its question and its condition: %s", (text, topic, condition) => {
    expect(topics(text)).toEqual([topic]);
    expect(conditions(text).join(" ")).toContain(condition);
  });

  it.each<[string, string]>([
    ["Q: Should I go to A&E with a cold?\nA: No. Ask a pharmacist.", "pharmacy"],
    ["Q: Is A&E open?\nA: Yes, but only for emergencies.", "ae-emergencies-only"],
  ])("is advice: %s", (text, topic) => {
    expect(topics(text)).toContain(topic);
  });

  it.each([
    "Should I use 111? No, it is for urgent needs.",
    "Do I need to ring 111 first? No, just come.",
    "Can I call 999? Not for advice.",
    "Should I still come? No.",
    "Q: Should I go to A&E?\nA: Not unless your life is at risk.",
  ])("that is no sends nobody there: %s", (text) => {
    expect(topics(text)).toEqual([]);
  });
});

describe("what is no advice to patients", () => {
  it.each([
    "Planning appointments go ahead as normal.",
    "Visits to relatives in our care homes may go ahead as planned unless the home rings you.",
    "One patient was told to call 999 for a blocked tube.",
    "Another caller had been advised to ring 111.",
    "Call 999? Not for a sprain.",
    "We have been asked whether people should call 111 instead.",
    "Please ask your GP to support the strike.",
    "Staff who are ill should call 111 as usual.",
    "We are in talks with the unions so that emergency care is safe.",
    "If there is a strike, emergency care will be protected.",
    "Emergency surgery went on as normal.",
  ])("is not drawn: %s", (text) => {
    expect(topics(text)).toEqual([]);
  });

  it.each([
    "We will contact you by phone if your appointment is going ahead.",
    "The trust will only ring patients if their operation is still going ahead.",
    "We will text you if it is confirmed.",
  ])("is doubted where word comes to those whose appointment is on: %s", (text) => {
    const all = drafted(`Call 999 if a life is at risk.\n\nFor a cold ask a pharmacist.\n\n${text}`);
    const told = all.filter(({ fields }) => fields.topic.value === "appointment-postponed");
    expect(told.every((one) => codes(one).includes("TOPIC_UNSURE"))).toBe(true);
  });

  it.each([
    "The hospital cancelled 97 operations because of a broken lift.",
    "The trust lost 97 operations to a faulty scanner.",
    "A water leak forced it to cancel 97 operations.",
  ])("is no impact of a strike: %s", (text) => {
    expect(impactsIn(draftOf(`${strike} ${text}`, "2025-07-22"))).toEqual([]);
  });
});
