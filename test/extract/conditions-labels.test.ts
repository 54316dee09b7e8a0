/** A condition that is a label, or the need that is left. Our own words. */
import { describe, expect, it } from "vitest";
import { adviceIn, draftOf } from "./told.ts";

const strike = "Resident doctors at Torbay Hospital strike on 25 July 2025.";
const told = (text: string) =>
  Object.fromEntries(
    adviceIn(draftOf(`${strike}\n\n${text}`, "2025-07-22")).map(({ fields }) => [
      fields.topic.value,
      fields.conditions.value,
    ]),
  );

describe("the label of a line", () => {
  it.each<[string, string, string]>([
    ["Life-threatening emergency: call 999.", "life-threatening-emergency", "Life-threatening emergency"],
    ["Not life-threatening: use 111.nhs.uk.", "urgent-not-emergency", "Not life-threatening"],
    ["Minor illness: ask your pharmacist.", "pharmacy", "Minor illness"],
    ["Urgent health concerns: use 111 online.", "urgent-not-emergency", "Urgent health concerns"],
    ["Minor injuries – go to the walk-in centre in Paignton.", "minor-injury-walk-in", "Minor injuries"],
  ])("is its condition: %s", (text, topic, condition) => {
    expect(told(text)[topic]).toEqual([condition]);
  });

  it.each(["Urgent treatment centre: call 111 first.", "Minor injuries unit: call 111 first."])(
    "is none where it names a service: %s",
    (text) => {
      expect(told(text)["urgent-not-emergency"]).toEqual([]);
    },
  );
});

describe("the need that is left", () => {
  it.each<[string, string]>([
    ["Use NHS 111 online or by phone for other urgent care needs.", "for other urgent care needs"],
    ["Use A&E only in an emergency, and ring 111 about anything else.", "about anything else"],
    ["NHS 111 online is the place for anything short of an emergency.", "for anything short of an emergency"],
    ["Use NHS 111 online for all non-emergency healthcare needs.", "for all non-emergency healthcare needs"],
    ["For an urgent medical need NHS 111 online is the place to start.", "For an urgent medical need"],
    ["Please use NHS 111 online whenever it isn't an emergency.", "whenever it isn't an emergency"],
    ["Only use 999 for life-threatening emergencies; otherwise ring 111.", "otherwise"],
    ["For anything less pressing ring 111.", "For anything less pressing"],
  ])("is a condition: %s", (text, condition) => {
    expect(told(text)["urgent-not-emergency"]).toContain(condition);
  });

  it.each<[string, string]>([
    ["Use A&E only for an emergency, and a pharmacy with anything else.", "pharmacy"],
    ["Use A&E in an emergency, and NHS 111 for the rest.", "urgent-not-emergency"],
    ["Go to A&E only in an emergency, and to a walk-in centre with a sprain.", "minor-injury-walk-in"],
  ])("is not what another place is for: %s", (text, topic) => {
    expect((told(text)[topic] ?? []).join(" ")).not.toMatch(/emergency/);
  });

  it("ends in front of what is told otherwise", () => {
    const text = "Ring 999 if a life is in danger, and otherwise go to NHS 111 online.";
    expect(told(text)["life-threatening-emergency"]).toEqual(["if a life is in danger"]);
  });
});

describe("when not to come", () => {
  it.each<[string, string, string[]]>([
    ["999 is for emergencies: do not use it for anything else.", "life-threatening-emergency", ["for emergencies"]],
    [
      "Appointments: come, unless told not to; don't come if you've had a letter.",
      "planned-appointment-attend",
      ["unless told not to"],
    ],
    [
      "Attend as planned unless we ring you. Please don't come if you are sick.",
      "planned-appointment-attend",
      ["unless we ring you"],
    ],
    [
      "Use 111 for urgent help, but don't call if you only want a prescription.",
      "urgent-not-emergency",
      ["for urgent help"],
    ],
  ])("is no condition of coming: %s", (text, topic, conditions) => {
    expect(told(text)[topic]).toEqual(conditions);
  });

  it("is one of not waiting", () => {
    const text = "Call 999 in an emergency; don't wait if you have chest pain.";
    expect(told(text)["life-threatening-emergency"]).toContain("if you have chest pain");
  });

  it("has each line of a list that it is about", () => {
    expect(told("Ask a pharmacist about:\n- coughs and colds\n- earache")["pharmacy"]).toEqual([
      "coughs and colds",
      "earache",
    ]);
  });
});
