import { appendFileSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Plan } from "../../seed/plan/plan-file.ts";
import { openShell, type Shell } from "../support/cli.ts";
import { accepted, joined, strikeDraft, writeDraft } from "../support/drafts.ts";
import { startFaultyStore } from "../support/faulty-store.ts";
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

const readPlan = (file: string) => JSON.parse(readFileSync(join(shell.folder, file), "utf8")) as Plan;

async function planOf(name: string, ...drafts: Parameters<typeof joined>[0]): Promise<string> {
  const draft = joined(drafts);
  await shell.json<Plan>("plan", accepted(shell.folder, name, draft));
  return `${name}.plan.json`;
}

describe("an accepted fact becomes public", () => {
  test("plan, publish, log, show, verify agree", async () => {
    const file = await planOf("first", strikeDraft("2030-02-01"));
    expect(readPlan(file).lines.map((line) => line.what)).toEqual(["NEW", "NEW"]);
    const dry = await shell.run(["publish", file, "--dry-run"]);
    expect(dry).toMatchObject({ code: 0, stdout: expect.stringContaining("Nothing was written") as string });
    expect((await store.store.head())?.number).toBe(0);

    expect(await shell.json("publish", file)).toMatchObject({ outcome: "PUBLISHED", n: 1, version: "1.1" });
    expect(await shell.json("publish", file)).toMatchObject({ outcome: "ALREADY_PUBLISHED", n: 1 });
    expect(await shell.json("log")).toMatchObject([{ n: 1, by: "Jo Editor", why: "Nurses to strike" }]);
    const id = readPlan(file).records.find((record) => record.kind === "STRIKE_EVENT")?.id ?? "";
    expect(await shell.json("show", id)).toMatchObject([
      { n: 1, visible: true, record: { decision: { by: "Jo Editor" } } },
    ]);
    expect(await shell.json("verify")).toMatchObject({ records: 2, quotes: 1, problems: [] });
  });

  test("the same article again changes nothing", async () => {
    const file = await planOf("again", strikeDraft("2030-02-01"));
    expect(readPlan(file).lines.map((line) => line.what)).toEqual(["SAME"]);
    expect(await shell.json("publish", file)).toMatchObject({ outcome: "NOTHING" });
  });

  test("data goes to stdout, words to stderr", async () => {
    const file = accepted(shell.folder, "streams", strikeDraft("2030-02-02"));
    const ran = await shell.run(["plan", file, "--json"]);
    expect(() => JSON.parse(ran.stdout) as unknown).not.toThrow();
    expect(ran.stderr).toContain("Next: strikes publish");
  });
});

describe("promise 1: a person decides", () => {
  test("a draft without decisions has no plan, and the sentence says what to do", async () => {
    const file = writeDraft(shell.folder, "undecided", strikeDraft("2030-03-01"));
    expect(await shell.run(["plan", file])).toMatchObject({
      code: 66,
      stderr: expect.stringContaining("strikes review") as string,
    });
  });

  test("a plan with an undecided fact is not published", async () => {
    const draft = joined([strikeDraft("2030-03-02"), strikeDraft("2030-03-03")]);
    const file = accepted(shell.folder, "half", { ...draft, candidates: draft.candidates.slice(0, 1) });
    writeDraft(shell.folder, "half", draft);
    await shell.json("plan", file);
    const ran = await shell.run(["publish", "half.plan.json"]);
    expect(ran).toMatchObject({ code: 65, stdout: "" });
    expect(ran.stderr).toContain(draft.candidates[1]?.id);
  });

  test.each([
    ["the plan", "plan.json", (text: string) => text.replaceAll("2030-04-01T07", "2030-04-01T09")],
    ["the draft", "draft.json", (text: string) => text.replaceAll("2030-04-01T07", "2030-04-01T09")],
    ["the decisions", "decisions.jsonl", (text: string) => `${text}${text.replace('"ACCEPT"', '"REJECT"')}`],
  ])("promise 1: publish refuses where somebody changed %s", async (_, part, change) => {
    const name = `altered-${part.split(".")[0]}`;
    await planOf(name, strikeDraft("2030-04-01"));
    const file = join(shell.folder, `${name}.${part}`);
    writeFileSync(file, change(readFileSync(file, "utf8")));
    const before = await store.store.head();
    expect(await shell.run(["publish", `${name}.plan.json`])).toMatchObject({ code: 65, stdout: "" });
    expect(await store.store.head()).toEqual(before);
  });

  test.each([
    ["why it is published", { why: "A court has stopped it." }],
    ["where it would be written", { target: { stage: "production", endpoint: null } }],
    ["who approved", { approvers: ["Somebody Else"] }],
    ["an order", { orders: [] }],
    ["the seal away", { seal: undefined }],
    ["the seal", { seal: "0".repeat(64) }],
  ])("promise 1: publish refuses where somebody changed %s", async (what, change) => {
    const name = `sealed-${what.replaceAll(" ", "-")}`;
    const file = await planOf(name, strikeDraft("2030-04-01"));
    const plan = readPlan(file);
    const changed = { ...plan, ...change, ...("orders" in change && { orders: [withdrawal(plan)] }) };
    writeFileSync(join(shell.folder, file), JSON.stringify(changed));
    const before = await store.store.head();
    const refused = await shell.run(["publish", file]);
    expect(refused).toMatchObject({
      code: 65,
      stdout: "",
      stderr: expect.stringContaining("run plan again") as string,
    });
    expect(await store.store.head()).toEqual(before);
  });

  /** Of something that stands. */
  function withdrawal({ records: [record] }: Plan) {
    return { order: "WITHDRAW", id: record!.id, reason: "no", by: "x", at: "2030-01-01T00:00:00.000Z" };
  }

  test("a decision lapses when the fact it was about changes", async () => {
    const draft = strikeDraft("2030-04-02");
    const file = accepted(shell.folder, "lapsed", draft);
    const [candidate] = draft.candidates;
    writeDraft(shell.folder, "lapsed", {
      ...draft,
      candidates: candidate ? [{ ...candidate, flags: [{ code: "MIDNIGHT", detail: "new doubt" }] }] : [],
    });
    const plan = await shell.json<Plan>("plan", file);
    expect(plan.lines).toMatchObject([
      { what: "UNDECIDED", details: [expect.stringContaining("decide again") as string] },
    ]);
  });

  test("a decision that was cut off by a crash was never made; the next one stands on a line of its own", async () => {
    const draft = strikeDraft("2030-04-03");
    const file = accepted(shell.folder, "cut", draft);
    appendFileSync(join(shell.folder, "cut.decisions.jsonl"), '{"candidate":"c_00');
    accepted(shell.folder, "cut", draft);
    expect((await shell.json<Plan>("plan", file)).lines.map((line) => line.what)).toEqual(["NEW", "NEW"]);
  });
});

describe("a fact that is like a published one", () => {
  test("is proposed, never merged silently", async () => {
    const near = strikeDraft("2030-02-01", { title: "Another paper" });
    const plan = await shell.json<Plan>("plan", accepted(shell.folder, "near", near, { record: null }));
    expect(plan.lines).toMatchObject([
      { what: "UNDECIDED", details: [expect.stringContaining("--record") as string] },
      {},
    ]);
    expect((await shell.run(["publish", "near.plan.json"])).code).toBe(65);
  });

  test("what is told of it waits with it, and the plan says what to do first", async () => {
    await planOf("march", strikeDraft("2024-03-05", { publishedOn: "2024-02-20" }));
    await shell.json("publish", "march.plan.json");
    const news = [
      "Nurses in Wales suspend their strike",
      "The Royal College of Nursing has suspended the strike by nurses in Wales planned for Tuesday 5 March 2024.",
      "Hospitals will contact patients with a new date for appointments that were postponed.",
    ];
    writeFileSync(join(shell.folder, "off.txt"), news.join("\n\n"));
    await shell.run(["extract", "off.txt", "--published", "2024-03-01"]);
    await shell.json("review", "off.draft.json", "--accept", "all");
    const { lines } = await shell.json<Plan>("plan", "off.draft.json");
    const open = lines.filter(({ what }) => what === "UNDECIDED").map(({ details }) => details[0]);
    expect(open.slice(1)).toEqual(open.slice(1).map(() => "its strike comes first"));
    expect(open.length).toBeGreaterThan(1);

    const id = readPlan("march.plan.json").records.find((record) => record.kind === "STRIKE_EVENT")?.id ?? "";
    // As it stands in the plan: this is the way of every call-off that names a day without its hours, and it has haste.
    const order = /--record (\S+)/.exec(open[0] ?? "")?.[1] ?? "";
    expect(order).toMatch(new RegExp(`^c_\\w+=${id}$`));
    await shell.json("review", "off.draft.json", "--record", order);
    const plan = await shell.json<Plan>("plan", "off.draft.json");
    expect(plan.lines.filter(({ what }) => what === "UNDECIDED")).toEqual([]);
    expect(plan.changes).toContainEqual(expect.objectContaining({ id, change: "CHANGED" }));
  });

  test("that says otherwise is kept beside it: disputed, until a person settles it", async () => {
    const id = readPlan("first.plan.json").records.find((record) => record.kind === "STRIKE_EVENT")?.id ?? "";
    const other = strikeDraft("2030-02-01", {
      title: "It says 8am",
      windows: {
        start: { value: "2030-02-01T08:00:00+00:00", precision: "TIME", basis: "stated", ruleId: null, evidence: [0] },
      },
    });
    const disputed = await shell.json<Plan>("plan", accepted(shell.folder, "other", other, { record: id }));
    expect(disputed.lines).toMatchObject([{ what: "DISPUTED" }, { what: "NEW" }]);
    await shell.json("publish", "other.plan.json");

    const settled = await shell.json<Plan>(
      "plan",
      accepted(shell.folder, "settled", other, { record: id, settles: true }),
    );
    expect(settled.lines).toMatchObject([
      {
        what: "CHANGED",
        details: [
          "windows.0.start: no longer disputed",
          expect.stringContaining("07:00:00+00:00 -> 2030-02-01T08") as string,
        ],
      },
    ]);
    await shell.json("publish", "settled.plan.json");
    // Promise 8: all three revisions are still there.
    expect(await shell.json("show", id)).toMatchObject([{ visible: true }, { visible: true }, { visible: true }]);
  });

  test("a suspension by later news is a change, and no dispute", async () => {
    const id = readPlan("first.plan.json").records.find((record) => record.kind === "STRIKE_EVENT")?.id ?? "";
    const news = strikeDraft("2030-02-01", {
      title: "Suspended",
      publishedOn: "2030-01-30",
      windows: {
        start: { value: "2030-02-01T08:00:00+00:00", precision: "TIME", basis: "stated", ruleId: null, evidence: [0] },
        status: { value: "SUSPENDED", basis: "stated", ruleId: "test", evidence: [0] },
      },
    });
    const plan = await shell.json<Plan>("plan", accepted(shell.folder, "news", news, { record: id }));
    expect(plan.lines[0]).toMatchObject({ what: "CHANGED", details: ["windows.0.status: ANNOUNCED -> SUSPENDED"] });
    // The editor reads names of fields, the public words.
    expect(plan.changes[0]?.summary).toMatch(/^nurses, \w+: .* \(now suspended\)$/);
  });
});

describe("somebody else, or nobody, is there", () => {
  test("a plan on an older version is refused with 75, and says to plan again", async () => {
    const stale = await planOf("stale", strikeDraft("2030-05-01"));
    await shell.json("publish", await planOf("quicker", strikeDraft("2030-05-02")));
    expect(await shell.run(["publish", stale])).toMatchObject({
      code: 75,
      stderr: expect.stringContaining("Run plan again") as string,
    });
  });

  test("a plan for another store is refused with 75", async () => {
    const other = await startTestStore();
    const elsewhere = openShell(other);
    await elsewhere.json("init");
    const file = await planOf("wrong-store", strikeDraft("2030-05-03"));
    const env = { AWS_ENDPOINT_URL_DYNAMODB: other.endpoint, STRIKES_STAGE: other.stage };
    const ran = await shell.run(["publish", file], { env });
    expect(ran.code).toBe(75);
    elsewhere.close();
    await other.close();
  });

  test("killed again and again, and run again, it finishes", async () => {
    const days = Array.from({ length: 28 }, (_, i) => strikeDraft(`2031-02-${String(i + 1).padStart(2, "0")}`));
    const file = await planOf("killed", ...days);
    const way = await startFaultyStore(store.endpoint);
    const env = { AWS_ENDPOINT_URL_DYNAMODB: way.endpoint };
    for (const requests of [1, 2, 4, 8])
      expect((await shell.run(["publish", file], { env, until: way.after(requests) })).code).toBeNull();
    expect((await store.store.head())?.pending).not.toBeNull();
    expect(await shell.json("publish", file)).toMatchObject({ outcome: "RESUMED" });
    await way.close();
    expect(await shell.json("verify")).toMatchObject({ problems: [] });
  });

  test.each([
    ["a dead store", { AWS_ENDPOINT_URL_DYNAMODB: "http://127.0.0.1:9" }, "does not answer"],
    ["a store without tables", { STRIKES_STAGE: "nowhere" }, "no tables"],
  ])("%s is 69, and nothing is written", async (_, env, sentence) => {
    const draft = accepted(shell.folder, "no-store", strikeDraft("2030-06-01"));
    const ran = await shell.run(["plan", draft], { env });
    expect(ran).toMatchObject({ code: 69, stdout: "", stderr: expect.stringContaining(sentence) as string });
    expect(existsSync(join(shell.folder, "no-store.plan.json"))).toBe(false);
  });
});

describe("mistakes at the keyboard", () => {
  test.each([
    [["publish", "first.plan.json", "--dryrun"], 64],
    [["plan"], 64],
    [["nonsense"], 64],
    [["withdraw", "ev_0123456789abcdef"], 64],
    [["publish", "missing.plan.json"], 66],
    [["publish", "first.draft.json"], 65],
    [["withdraw", "ev_0123456789abcdef", "--reason", "x"], 65],
    [["show", "ev_0123456789abcdef"], 66],
    [["abort", "1", "--reason", "x"], 65],
    [["abort", "zero", "--reason", "x"], 64],
    [["verify", "--texts", "missing"], 66],
  ])("%j exits %i with a sentence and no data", async (args, code) => {
    const ran = await shell.run(args);
    expect(ran).toMatchObject({ code, stdout: "" });
    expect(ran.stderr).not.toContain("    at ");
    expect(ran.stderr.length).toBeGreaterThan(10);
  });
});
