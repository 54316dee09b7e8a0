/** What people should do: short articles in our own words. */
import { describe, expect, it } from "vitest";
import { draftOf, adviceIn, codes } from "./told.ts";

describe("what people should do", () => {
  const strike = "Resident doctors in England will strike from 7am on Friday 25 July until 7am on Wednesday 30 July.";
  it.each([
    ["life-threatening-emergency", "Call 999 if someone's life is at risk.", ["if someone's life is at risk"]],
    [
      "urgent-not-emergency",
      "Use NHS 111 online if you need help that is not an emergency.",
      ["if you need help that is not an emergency"],
    ],
    ["ae-emergencies-only", "Please stay away from A&E unless your life is at risk.", ["unless your life is at risk"]],
    [
      "planned-appointment-attend",
      "Please attend your appointment as planned unless we have contacted you.",
      ["unless we have contacted you"],
    ],
    [
      "appointment-postponed",
      "Your hospital will contact you if your operation has to be moved.",
      ["if your operation has to be moved"],
    ],
    [
      "strike-called-off",
      "If the strike is called off, patients should still follow their letter.",
      ["If the strike is called off"],
    ],
    ["gp-as-usual-contact-early", "GP surgeries are open as usual, so contact them early.", []],
    ["pharmacy", "Ask your local pharmacist for advice on minor illness.", []],
    ["maternity", "If you are pregnant, contact your maternity unit as usual.", ["If you are pregnant"]],
    [
      "getting-worse-while-waiting",
      "If your condition gets worse while you wait, call your GP.",
      ["If your condition gets worse while you wait"],
    ],
  ])("%s", (topic, words, conditions) => {
    const found = adviceIn(draftOf(`${strike} ${words}`, "2025-07-15")).find((c) => c.fields.topic.value === topic);
    expect(found?.fields.body.value).toBe(words);
    for (const condition of conditions) expect(found?.fields.conditions.value).toContain(condition);
    expect(found?.about).toHaveLength(1);
  });

  it("keeps the items of a list as conditions", () => {
    const text = `${strike}\n\nCall 999 if:\n- somebody does not wake up\n- somebody has severe chest pain\n\nThank you for your patience.`;
    const [advice] = adviceIn(draftOf(text, "2025-07-15"));
    expect(advice?.fields.conditions.value).toEqual(["somebody does not wake up", "somebody has severe chest pain"]);
    expect(advice?.fields.body.value).toContain("severe chest pain");
  });

  it("gives each condition to the advice that it is for", () => {
    const words = "Please use 999 for life-threatening conditions only and NHS 111 online for other needs.";
    const found = adviceIn(draftOf(`${strike} ${words}`, "2025-07-15"));
    expect(found.map((c) => [c.fields.topic.value, c.fields.conditions.value])).toEqual([
      ["life-threatening-emergency", ["for life-threatening conditions only"]],
      ["urgent-not-emergency", ["for other needs"]],
    ]);
    expect(found.map((c) => c.fields.body.value)).toEqual([words, words]);
    expect(codes(found[1])).toContain("CONDITIONAL");
    const first = "If you need help and it is not an emergency, contact a GP or call 111.";
    const all = adviceIn(draftOf(`${strike} ${first}`, "2025-07-15"));
    expect(all.length).toBeGreaterThan(1);
    for (const c of all) expect(c.fields.conditions.value).toEqual(["If you need help and it is not an emergency"]);
  });

  it("has its issuer: who says it, or whose page it is", () => {
    const said = adviceIn(
      draftOf(
        `${strike} NHS England said that patients should attend as planned unless they are contacted.`,
        "2025-07-15",
      ),
    );
    expect(said[0]?.fields).toMatchObject({
      issuer: { value: { name: "NHS England" } },
      nations: { value: ["ENGLAND"] },
    });
    const own = adviceIn(
      draftOf(`${strike} Please attend as planned unless we have contacted you.`, "2025-07-15", {
        publisher: "Leeds Teaching Hospitals NHS Trust",
      }),
    );
    expect(own[0]?.fields).toMatchObject({ issuer: { value: { trust: "RR8" } }, trust: { value: "RR8" } });
  });

  it("is flagged where nobody is known to say it", () => {
    expect(
      codes(adviceIn(draftOf(`${strike} Please stay away from A&E unless it is an emergency.`, "2025-07-15"))[0]),
    ).toContain("ISSUER_UNKNOWN");
  });

  it.each([
    "The union said that MPs should contact the press office.",
    "Nurses on strike called 999 colleagues heroes.",
    "Mental health nurses will join the walkout.",
  ])("is none: %s", (words) => {
    expect(adviceIn(draftOf(`${strike} ${words}`, "2025-07-15"))).toEqual([]);
  });
});
