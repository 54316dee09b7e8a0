/** A condition is told whole, or people are told something else: "unless we" is not "unless we contact you". Our own words. */
import { describe, expect, it } from "vitest";
import { adviceIn, draftOf } from "./told.ts";

const strike = "Porters in Wales strike on 16 May.";
const told = (text: string) =>
  adviceIn(draftOf(`${strike} ${text}`, "2024-05-08")).flatMap((c) =>
    c.fields.conditions.value.map((one) => one.replace(/\s+/g, " ")),
  );

describe("an ambulance on its way", () => {
  it("is no letter on its way", () => {
    const text = `${strike} Do not call 999 for an update on an ambulance that is already on its way.`;
    const topics = adviceIn(draftOf(text, "2024-05-08")).map((c) => c.fields.topic.value);
    expect(topics).not.toContain("appointment-postponed");
  });
});

describe("a condition", () => {
  it.each<[string, string]>([
    ["Please attend your appointment unless we contact you.", "unless we contact you"],
    [
      "Attend your appointment unless we contact you to say it has been moved.",
      "unless we contact you to say it has been moved",
    ],
    ["Please attend unless you are told it has been put off.", "unless you are told it has been put off"],
    [
      "Please keep your appointment unless you receive a text, letter or phone call telling you that it has been moved.",
      "unless you receive a text, letter or phone call telling you that it has been moved",
    ],
    [
      "If you are pregnant and think you may be in labour, ring the maternity unit.",
      "If you are pregnant and think you may be in labour",
    ],
    ["Call 999 in emergency and life-saving cases.", "in emergency and life-saving cases"],
    ["Use 999 in an emergency or if a life is threatened.", "in an emergency or if a life is threatened"],
    [
      "If people need medical help, and it isn't an emergency, they should use 111 online.",
      "If people need medical help, and it isn't an emergency",
    ],
    [
      "Use 111 if it is no emergency, and it can't wait until you can see your GP.",
      "if it is no emergency, and it can't wait until you can see your GP",
    ],
    [
      "If you, or somebody you look after, need urgent medical care, please come forward.",
      "If you, or somebody you look after, need urgent medical care",
    ],
    ["If it's urgent, but not life-threatening, use 111 online.", "If it's urgent, but not life-threatening"],
    ["Use 111 for every health need that is not an emergency.", "for every health need that is not an emergency"],
  ])("is told whole: %s", (text, condition) => {
    expect(told(text)).toContain(condition);
  });
  it("goes on in the next line, where a narrow column was copied", () => {
    const text = "Please attend your appointment unless we contact\nyou to say it has been\nmoved.\n";
    expect(told(text)).toEqual(["unless we contact you to say it has been moved"]);
    expect(told("Ring 111 if you are\nnot sure where\nto go.")).toEqual(["if you are not sure where to go"]);
  });
  it("ends with its sentence, behind a month that is cut short", () => {
    const text = `Porters in Wales strike until 6am on 18 May. Nurses strike on 2 Jun. Please use 111 online.`;
    expect(told(text)).toEqual([]);
  });
});
