/** Lines of a list that say a service and how it is, and what else is told in few words. Short texts of our own. */
import { describe, expect, it } from "vitest";
import { adviceIn, draftOf } from "./told.ts";

const strike = "Resident doctors in England will strike from 7am on Friday 25 July until 7am on Wednesday 30 July.";
const read = (words: string) =>
  adviceIn(draftOf(`${strike}\n\n${words}`, "2025-07-21")).map(({ fields }) => [
    fields.topic.value,
    ...(fields.conditions.value ?? []),
  ]);

describe("a line of a list without marks", () => {
  it.each<[string, string[]]>([
    ["Outpatients: come unless we write to you", ["planned-appointment-attend", "unless we write to you"]],
    ["Urgent treatment centres: open", ["minor-injury-walk-in"]],
    ["Walk-in centre in Mill Lane: closed until Monday", ["minor-injury-walk-in", "until Monday"]],
    ["A&E: life-threatening emergencies only", ["ae-emergencies-only"]],
    ["Maternity: as normal", ["maternity"]],
    ["Pharmacies: open all week", ["pharmacy"]],
  ])("%s", (line, expected) => {
    expect(read(`Dialysis: as normal\n${line}\nCar parks: free`)).toContainEqual(expected);
  });

  it("is no advice where it tells of something else", () => {
    expect(read("Pharmacies: what our readers say\nMaternity: pay\nA&E: a history")).toEqual([]);
  });
});

describe("what is told in other words", () => {
  it.each<[string, string[]]>([
    [
      "If you have a hospital appointment that week, it's business as usual, unless we ring you.",
      ["planned-appointment-attend", "If you have a hospital appointment that week", "unless we ring you"],
    ],
    [
      "Patients for hip surgery on 28 July should not come in - we'll be in touch with new dates.",
      ["appointment-postponed"],
    ],
    [
      "If you use our transport for dialysis you will be collected as usual.",
      ["patient-transport", "If you use our transport for dialysis"],
    ],
    ["Dental patients should ring their own practice.", ["dental"]],
    ["For a sore throat, A&E is not where you should be.", ["ae-emergencies-only", "For a sore throat"]],
  ])("%s", (words, expected) => {
    expect(read(words)).toEqual([expected]);
  });

  it("goes with whom it leaves out", () => {
    const [advice] = adviceIn(
      draftOf(`${strike}\n\nPlease stay at home if we have rung you. Everyone else should come.`, "2025-07-21"),
    ).filter(({ fields }) => fields.topic.value === "planned-appointment-attend");
    expect(advice?.fields.body.value).toMatch(/^Please stay at home if we have rung you\. Everyone else should come/);
  });
});
