/** Promise 5: a heading and its conditions are read as one sentence, and say what the source says. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Plan } from "../../seed/plan/plan-file.ts";
import { assertHeadingFits, headingFor } from "../../seed/plan/heading.ts";
import { openShell, type Shell } from "../support/cli.ts";
import { startTestStore, type TestStore } from "../support/store.ts";

let store: TestStore;
let shell: Shell;

beforeAll(async () => {
  store = await startTestStore();
  shell = openShell(store);
  await shell.json("init");
});
afterAll(async () => {
  shell.close();
  await store.close();
});

/** What the public is shown of A&E after this sentence, and what the editor was shown before. */
async function shownAfter(name: string, sentence: string) {
  const release = `Nurses in Wales to strike

Members of the Royal College of Nursing in Wales will strike from 7am to 7pm on Thursday 3 December 2026.

${sentence}
`;
  writeFileSync(join(shell.folder, `${name}.txt`), release);
  const card = await shell.run(["extract", `${name}.txt`, "--published", "2026-11-20", "--publisher", "A test"]);
  await shell.run(["review", `${name}.draft.json`, "--accept", "all"]);
  const plan = await shell.json<Plan>("plan", `${name}.draft.json`);
  const advice = plan.records.flatMap((record) => (record.kind === "PUBLIC_ADVICE" ? [record] : []));
  const text = advice.find(({ topic }) => topic.value === "ae-emergencies-only")?.texts[0];
  return { heading: text?.heading, conditions: text?.conditions, card: card.stdout };
}

describe("promise 5: A&E", () => {
  test("a condition that says when to go does not follow a heading that holds people back", async () => {
    const shown = await shownAfter(
      "only-if",
      "Please use A&E only if you have a serious or life-threatening condition.",
    );
    expect(shown.heading).toBe("Go to A&E");
    expect(shown.card).toMatch(/reads +Go to A&E: “only if you have a serious/);
    expect(shown.conditions?.[0]).toMatch(/^only if you have a serious or life-threatening condition/);
  });

  test("an exception does", async () => {
    const shown = await shownAfter("unless", "Please do not come to A&E unless you are seriously ill or injured.");
    expect(shown.heading).toBe("Think before going to A&E");
    expect(shown.conditions?.[0]).toMatch(/^unless you are seriously ill or injured/);
  });

  test.each([
    ["only if it is serious", "Go to A&E"],
    ["for life-threatening emergencies", "Go to A&E"],
    ["in an emergency", "Go to A&E"],
    ["Only for emergencies", "Go to A&E"],
    ["unless it is an emergency", "Think before going to A&E"],
    ["Except in an emergency", "Think before going to A&E"],
    ["other than in an emergency", "Think before going to A&E"],
  ])("%s", (condition, heading) => {
    expect(headingFor("ae-emergencies-only", [condition], "")).toBe(heading);
  });

  test.each([
    ["A&E will stay open throughout.", "A&E stays open"],
    ["A&E will stay open, but will be very busy.", "Expect A&E to be busy"],
    ["A&E is open, and people may wait longer.", "Expect A&E to be busy"],
  ])("the heading says no more than the sentence: %s", (body, heading) => {
    expect(headingFor("ae-open-but-busy", [], body)).toBe(heading);
  });

  test.each([
    ["You may wait longer for an ambulance if it is not life-threatening.", "Expect to wait longer for an ambulance"],
    ["You may wait longer for an ambulance unless a life is at risk.", "Expect to wait longer for an ambulance"],
    ["Ambulances will go to the most urgent calls.", "Ambulances go first to those most at risk"],
    ["Only call 999 if a life is in danger.", "Call 999"],
  ])("nobody is sent to 999 by a sentence that does not say so: %s", (body, heading) => {
    expect(headingFor("ambulance-response", ["if it is not life-threatening"], body)).toBe(heading);
  });

  test.each(["ambulance-response", "life-threatening-emergency"])(
    "%s: who is in no danger does not follow 999",
    (topic) => {
      const assert = (condition: string) => () =>
        assertHeadingFits("c_1", topic, [condition], "Call 999 in danger; you may wait if it is not life-threatening.");
      expect(assert("if it is not life-threatening")).toThrow(/no danger.*--set/);
      expect(assert("if it isn't an emergency")).toThrow(/no danger/);
      expect(assert("if it is life-threatening")).not.toThrow();
      expect(assert("if you are not sure that it is safe to wait")).not.toThrow();
    },
  );

  test.each([
    ["Please do not come to A&E with a cough or for a minor injury.", "for a minor injury"],
    ["If it is not urgent, keep away from A&E.", "If it is not urgent"],
    ["If it isn't an emergency, keep away from A&E.", "If it isn't an emergency"],
    ["Do not come to A&E if you have run out of tablets; ask your pharmacist.", "if you have run out of tablets"],
    ["A&E is not the place to go when you want a sick note.", "when you want a sick note"],
  ])("a case in which nobody should go does not follow a heading that sends people: %s", (body, condition) => {
    expect(headingFor("ae-emergencies-only", [condition], body)).toBe("Think before going to A&E");
    expect(() => assertHeadingFits("c_1", "ae-emergencies-only", [condition], body)).not.toThrow();
  });

  test("nor does a case of danger follow one that holds people back", () => {
    const body = "Do not come to A&E if you have chest pain: call 999.";
    expect(() => assertHeadingFits("c_1", "ae-emergencies-only", ["if you have chest pain"], body)).toThrow(
      /who are in danger.*another topic, or reject/,
    );
  });

  test.each([
    "for a minor illness",
    "if it is less urgent",
    "for anything else",
    "if you have a cold or a sore throat",
  ])("who is in no danger is not sent to 999 or A&E: %s", (condition) => {
    const body = `Call 999 in an emergency and ask a pharmacist ${condition}.`;
    expect(() => assertHeadingFits("c_1", "life-threatening-emergency", [condition], body)).toThrow(
      /no danger.*or reject/,
    );
    expect(() => assertHeadingFits("c_1", "urgent-not-emergency", [condition], "Call 111.")).not.toThrow();
  });

  test.each([
    ["urgent-not-emergency", "Do not ring 111 if somebody has collapsed.", ["if somebody has collapsed"]],
    ["gp-as-usual-contact-early", "Please never ring your GP when it may be a stroke.", ["when it may be a stroke"]],
    ["minor-injury-walk-in", "There is no point in going to the walk-in centre for a scan.", []],
    ["maternity", "Do not phone the maternity unit unless you are in labour.", ["unless you are in labour"]],
    ["life-threatening-emergency", "Do not call 999 unless a life is at risk.", ["unless a life is at risk"]],
    ["ae-open-but-busy", "Our A&E in Elmham is closed as usual.", []],
    ["pharmacy", "Please do not ring.", []],
  ])("a sentence that says not to does not stand under a heading that says to: %s", (topic, body, conditions) => {
    expect(() => assertHeadingFits("c_1", topic, conditions, body)).toThrow(/says not to/);
  });

  test.each([
    ["life-threatening-emergency", "Don't wait, call 999.", []],
    ["urgent-not-emergency", "Do not come to A&E, but call 111.", []],
    ["pharmacy", "Ask your chemist: you do not need an appointment.", []],
    [
      "planned-appointment-attend",
      "Please attend unless you are told not to come.",
      ["unless you are told not to come"],
    ],
  ])("one that says not to do something else does: %s", (topic, body, conditions) => {
    expect(() => assertHeadingFits("c_1", topic, conditions, body)).not.toThrow();
  });

  test("a unit that is shut has a heading that says so", () => {
    const heading = (body: string) => headingFor("minor-injury-walk-in", [], body);
    expect(heading("The minor injuries unit in Elmham will be shut.")).toBe(
      "Check that your minor injuries unit is open",
    );
    expect(heading("While your surgery is closed, go to the walk-in centre.")).toMatch(/^Go to/);
  });

  test("nobody in no danger is sent to A&E by the words of a trust, whoever accepts them", async () => {
    const shown = await shownAfter(
      "minor",
      "Please do not come to A&E for a minor injury; NHS 111 will tell you where to go.",
    );
    expect(shown.heading).toBe("Think before going to A&E");
    expect(shown.conditions).toEqual(["for a minor injury"]);
    expect(shown.card).not.toContain("where to go”");
    const go = ["review", "minor.draft.json", "--set", "2.conditions=only for a minor injury"];
    const refused = await shell.run(go);
    expect(refused.code).not.toBe(0);
    expect(refused.stderr).toMatch(/sends people there who are in no danger/);
  });

  test("both at once are refused, and so is none", () => {
    const refuse =
      (...conditions: string[]) =>
      () =>
        assertHeadingFits("c_1", "ae-emergencies-only", conditions, "Come to A&E only if it is serious.");
    expect(refuse("only if it is serious", "unless you are asked to")).toThrow(
      /no heading fits both.*--set.*another topic, or reject it/,
    );
    expect(refuse()).toThrow(/without an exception/);
    expect(refuse("only if it is serious")).not.toThrow();
  });
});
