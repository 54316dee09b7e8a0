/** What a person sees before the public does: the plan tells all that will be told, and what was doubted of it. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Draft } from "../../seed/draft.ts";
import type { Plan } from "../../seed/plan/plan-file.ts";
import { openShell, type Shell } from "../support/cli.ts";
import { accepted, joined, strikeDraft, writeDraft } from "../support/drafts.ts";
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

/** One strike with a window on each of these days, the first of them suspended. */
function strikeOf(days: readonly string[], title: string): Draft {
  const [first, ...others] = days.map((day) => strikeDraft(day, { title }));
  const draft = structuredClone(first!);
  for (const candidate of [draft.candidates[0]!]) {
    if (candidate.kind !== "STRIKE_EVENT") continue;
    candidate.flags = [
      { code: "COVER_UNKNOWN", detail: "the text does not say what cover is kept" },
      { code: "SCOPE_UNKNOWN", detail: "where is not said" },
    ];
    candidate.fields.scope.value = { type: "ORGANISATIONS", codes: ["RHM"], complete: true, text: null };
    const { windows } = candidate.fields;
    windows.value[0]!.status.value = "SUSPENDED";
    for (const { candidates } of others) {
      const [one] = candidates;
      if (one?.kind === "STRIKE_EVENT") windows.value.push(one.fields.windows.value[0]!);
    }
  }
  return draft;
}

const daysOfMay = (count: number) =>
  Array.from({ length: count }, (_, i) => `2030-05-${String(i + 1).padStart(2, "0")}`);

describe("strikes plan", () => {
  test("tells every window with its status, where, and what was doubted", async () => {
    const file = accepted(shell.folder, "three", strikeOf(daysOfMay(3), "Three days"));
    const { stdout } = await shell.run(["plan", file]);
    expect(stdout).toMatch(/windows\.0 +from .* 1 May 2030; suspended; RCN/);
    expect(stdout).toMatch(/windows\.1 +from .* 2 May 2030; announced; RCN/);
    expect(stdout).toMatch(/windows\.2 +from .* 3 May 2030; announced; RCN; cover not\n? +known/);
    expect(stdout).toMatch(/scope +University Hospital Southampton .*\(RHM\) \(all of them\)/);
    expect(stdout).toContain("! accepted with a doubt: COVER_UNKNOWN, SCOPE_UNKNOWN");
    expect(stdout).toMatch(/^1 fact was accepted with a doubt: COVER_UNKNOWN, SCOPE_UNKNOWN$/m);
  });

  test("counts the windows that are too many to be read", async () => {
    const file = accepted(shell.folder, "twelve", strikeOf(daysOfMay(12), "Twelve days"));
    const { stdout } = await shell.run(["plan", file]);
    expect(stdout.match(/windows\.\d+ /g)).toHaveLength(10);
    expect(stdout).toContain("and 2 more");
  });

  test("says nothing of doubts where there were none", async () => {
    const { stdout } = await shell.run(["plan", accepted(shell.folder, "sure", strikeDraft("2030-06-01"))]);
    expect(stdout).toMatch(/windows\.0 +from 8am until 8pm/);
    expect(stdout).not.toContain("doubt");
  });

  test("has the doubts in its file too, and publish shows them again before it writes", async () => {
    const file = accepted(shell.folder, "again", strikeOf(daysOfMay(2), "Twice"));
    const plan = await shell.json<Plan>("plan", file);
    expect(plan.lines[0]?.doubts?.map(({ code }) => code)).toEqual(["COVER_UNKNOWN", "SCOPE_UNKNOWN"]);
    expect(plan.lines[1]).not.toHaveProperty("doubts");
    const dry = await shell.run(["publish", "again.plan.json", "--dry-run"]);
    expect([dry.code, dry.stderr]).toEqual([0, expect.stringContaining("windows.1")]);
    expect(dry.stderr).toContain("1 fact was accepted with a doubt");
  });

  test("tells what has changed about a source, field by field", async () => {
    const draft = strikeDraft("2030-06-02");
    const file = accepted(shell.folder, "source", draft);
    await shell.json("plan", file);
    await shell.json("publish", "source.plan.json");
    const retitled = { ...draft, source: { ...draft.source, title: "Nurses strike on Sunday", publisher: null } };
    writeDraft(shell.folder, "source", retitled);
    const { stdout } = await shell.run(["plan", file]);
    expect(stdout).toMatch(/^CHANGED +source: Nurses strike on Sunday/m);
    expect(stdout).toMatch(/^ +title: Nurses to strike -> Nurses strike on Sunday$/m);
    expect(stdout).toMatch(/^ +publisher: A test -> unknown$/m);
  });

  test("shows advice as it will read, with its condition, where, and of which strike", async () => {
    const text = `Porters in Wales to walk out

Porters who are members of GMB will strike across Wales from 8am to 4pm on Tuesday 4 June 2030.

Please call 111 if you need help and it is not an emergency.
`;
    writeFileSync(join(shell.folder, "porters.txt"), text);
    await shell.run(["extract", "porters.txt", "--published", "2026-11-20", "--publisher", "A board"]);
    await shell.json("review", "porters.draft.json", "--accept", "all");
    const { stdout } = await shell.run(["plan", "porters.draft.json"]);
    expect(stdout).toMatch(/reads +Call 111: “if you need help/);
    expect(stdout).toMatch(/body +“Please call 111 if you need help and it is not an emergency\.”/);
    expect(stdout).toMatch(/where +Wales/);
    expect(stdout).toMatch(/about +porters.* \(ev_[0-9a-f]{16}\)/);
    expect(stdout).toMatch(/publisher +A board/);
  });
});

describe("strikes review --accept", () => {
  const sure = strikeDraft("2030-07-01");
  const doubted = strikeOf(["2030-07-02"], "Doubted");
  const both = () => writeDraft(shell.folder, "both", joined([sure, doubted]));

  test("all says what it took in doubt", async () => {
    const { stdout } = await shell.run(["review", both(), "--accept", "all"]);
    expect(stdout).toMatch(/^ 2 +accepted .* ! COVER_UNKNOWN, SCOPE_UNKNOWN$/m);
    expect(stdout).toMatch(/^1 accepted with a doubt: COVER_UNKNOWN, SCOPE_UNKNOWN$/m);
  });

  test("sure takes what has no doubt, and leaves the rest to be read", async () => {
    const file = writeDraft(shell.folder, "half-sure", joined([sure, doubted]));
    const { stdout, stderr } = await shell.run(["review", file, "--accept", "sure"]);
    expect(stdout).toContain("1 accepted, 1 to decide");
    expect(stdout).not.toContain("doubt");
    expect(stderr).toContain("To decide: 2.");
    const rest = await shell.run(["review", file, "--accept", "sure", "--reject", "all"]);
    expect(rest.stdout).toContain("1 accepted, 1 rejected, 0 to decide");
  });

  test("sure is no answer to what is rejected", async () => {
    expect(await shell.run(["review", both(), "--reject", "sure"])).toMatchObject({
      code: 64,
      stderr: expect.stringContaining("goes with --accept") as string,
    });
  });
});

describe("nothing to publish", () => {
  test("a text in which nothing is found ends well, and each step says so", async () => {
    writeFileSync(
      join(shell.folder, "garden.txt"),
      "A new garden\n\nThe hospital has opened a garden for its patients.\n",
    );
    const found = await shell.run(["extract", "garden.txt", "--published", "2026-11-20"]);
    expect(found.stderr).toContain("Nothing was found, so there is nothing to review or to publish.");
    const reviewed = await shell.run(["review", "garden.draft.json"]);
    expect([reviewed.code, reviewed.stderr]).toEqual([0, expect.stringContaining("nothing to decide or to publish")]);
    const planned = await shell.run(["plan", "garden.draft.json"]);
    expect([planned.code, planned.stderr]).toEqual([0, "Nothing to publish: nothing was found in the text.\n"]);
    expect(await shell.json("publish", "garden.plan.json")).toMatchObject({ outcome: "NOTHING" });
  });

  test("nor where a person rejected all of it", async () => {
    const file = writeDraft(shell.folder, "no", strikeDraft("2030-08-01"));
    const { stderr } = await shell.run(["review", file, "--reject", "all"]);
    expect(stderr).toContain("All of it is rejected, so there is nothing to publish.");
    const planned = await shell.run(["plan", file]);
    expect([planned.code, planned.stderr]).toEqual([0, "Nothing to publish: no fact is accepted.\n"]);
  });
});

test.each(["plan", "publish"])("%s says in words that a file is not there", async (order) => {
  expect(await shell.run([order, "nowhere.json"])).toMatchObject({
    code: 66,
    stderr: expect.stringContaining("nowhere.json is not there: check the name.") as string,
  });
});
