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

  test("both at once are refused, and so is none", () => {
    const refuse =
      (...conditions: string[]) =>
      () =>
        assertHeadingFits("c_1", "ae-emergencies-only", conditions, "Come to A&E only if it is serious.");
    expect(refuse("only if it is serious", "unless you are asked to")).toThrow(/no heading fits both.*--set/);
    expect(refuse()).toThrow(/without an exception/);
    expect(refuse("only if it is serious")).not.toThrow();
  });
});
