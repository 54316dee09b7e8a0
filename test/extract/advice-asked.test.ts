/** Pages of questions and answers: the question tells nobody anything, and its answer does. Short texts of our own. */
import { describe, expect, it } from "vitest";
import { adviceIn, draftOf } from "./told.ts";

const strike = "Resident doctors in England will strike from 7am on Friday 25 July until 7am on Wednesday 30 July.";
const told = (words: string) => adviceIn(draftOf(`${strike}\n\n${words}`, "2025-07-21"));
const read = (words: string) =>
  told(words).map(({ fields }) => [fields.topic.value, ...(fields.conditions.value ?? [])]);

describe("what readers ask", () => {
  it.each([
    "Is the pharmacy open on strike days?\nThe one in the foyer shuts at 5pm.",
    "Should I ring 999?\nThe strike is of doctors in hospitals.",
    "Will my GP surgery be running as usual?\nWe are finding out.",
    "Where can I go with a cough, to 111 or a pharmacy?\nWe shall tell you here.",
    "Q: Can I see my midwife?\nA: We shall tell you here.",
  ])("is no advice by itself: %s", (words) => {
    expect(read(words)).toEqual([]);
  });

  it.each<[string, string, string]>([
    ["Should I ring 999?\nOnly if a life is at risk.", "life-threatening-emergency", "Only if a life is at risk"],
    ["Can I still go to A&E?\nOnly if it is an emergency.", "ae-emergencies-only", "Only if it is an emergency"],
    [
      "When should I call 999?\nWhen someone is gravely ill and their life is in danger.",
      "life-threatening-emergency",
      "When someone is gravely ill and their life is in danger",
    ],
    [
      "What should I do if my cough gets worse?\nRing your GP surgery.",
      "gp-as-usual-contact-early",
      "What should I do if my cough gets worse?",
    ],
    ["Can't wait for your GP? Use 111 online.", "urgent-not-emergency", "Can't wait for your GP?"],
  ])("is told with its answer: %s", (words, topic, condition) => {
    expect(read(words)).toContainEqual([topic, condition]);
  });

  it("stays whole where it suggests something", () => {
    expect(read("Why not ask a pharmacist?")).toEqual([["pharmacy"]]);
    expect(read("Could a pharmacist help? Pharmacies are open late.")).toHaveLength(1);
  });

  it("stands in the words of the answer", () => {
    const [advice] = told("Should I ring 999?\nOnly if a life is at risk.");
    expect(advice?.fields.body.value).toBe("Should I ring 999?\nOnly if a life is at risk.");
  });
});

describe("a service that is named in the case", () => {
  it.each<[string, string[][]]>([
    ["If you cannot wait to see your GP, ring 111.", [["urgent-not-emergency", "If you cannot wait to see your GP"]]],
    ["If you have no dentist to call, use 111.", [["urgent-not-emergency", "If you have no dentist to call"]]],
    [
      "Unless your GP has sent you, please do not come to A&E.",
      [["ae-emergencies-only", "Unless your GP has sent you"]],
    ],
    [
      "If your pharmacist thinks that you should see a doctor, call your GP.",
      [["gp-as-usual-contact-early", "If your pharmacist thinks that you should see a doctor"]],
    ],
    ["If you cannot get through to 111, visit a pharmacy.", [["pharmacy", "If you cannot get through to 111"]]],
  ])("is not what to turn to: %s", (words, expected) => {
    expect(read(words)).toEqual(expected);
  });

  it("is, where nothing else is", () => {
    expect(read("If you need your GP, surgeries are open as usual.").map(([topic]) => topic)).toEqual([
      "gp-as-usual-contact-early",
    ]);
  });
});
