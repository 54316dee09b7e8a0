/**
 * From a press release to public advice, as an editor and an app developer live it: the four real articles through the
 * command line, and then the question that a page asks.
 */
import { join } from "node:path";
import { existsSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createReadModel } from "../functions/read-model.ts";
import { createServer } from "../functions/server.ts";
import type { Draft } from "../seed/draft.ts";
import type { Plan } from "../seed/plan/plan-file.ts";
import { openShell, type Shell } from "./support/cli.ts";
import { seedFile, seedsAreHere, seedText } from "./support/seeds.ts";
import { startTestStore, type TestStore } from "./support/store.ts";

type Advice = { topic: string; level: string; heading: string; conditions: string[]; body: string };
type Answer = {
  state: string;
  dataVersion: string;
  advice: Advice[];
  strikes: {
    state: string;
    event: { id: string; staffGroupLabels: string[]; evidence: { quote?: string; start?: number; end?: number }[] };
    window: {
      start: { precision: string; time: string | null; date: string | null };
      withdrawn: string;
      status: string;
    };
  }[];
  impacts: { service: string; count: { value: number; qualifier: string } | null }[];
};

const QUERY = `query ($trust: String, $nation: Nation, $at: DateTime!) {
  situation(trust: $trust, nation: $nation, at: $at) {
    state dataVersion
    advice { topic level heading conditions body }
    strikes { state event { id staffGroupLabels evidence { ... on QuoteEvidence { quote start end } } }
      window { start { precision time date } withdrawn status } }
    impacts { service count { value qualifier } }
  }
}`;

async function ask(store: TestStore, variables: { trust?: string; nation?: string; at: string }): Promise<Answer> {
  const server = createServer({ readModel: createReadModel({ store: store.store, freshFor: 0 }), now: Date.now });
  const body = JSON.stringify({ query: QUERY, variables });
  const response = await server.fetch("http://localhost/graphql", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body,
  });
  const { data, errors } = (await response.json()) as { data: { situation: Answer }; errors?: unknown };
  expect(errors).toBeUndefined();
  return data.situation;
}

/** Extracts, reviews with these flags, plans and publishes; returns the plan. */
async function through(
  shell: Shell,
  seed: Parameters<typeof seedFile>[0],
  extract: string[],
  review: string[],
): Promise<Plan> {
  const draft = `${seed}.draft.json`;
  const extracted = await shell.run(["extract", seedFile(seed), "--out", draft, ...extract]);
  expect(extracted.code).toBe(0);
  await shell.json("review", draft, ...review);
  const plan = await shell.json<Plan>("plan", draft);
  await shell.json("publish", `${seed}.plan.json`);
  return plan;
}

describe.runIf(seedsAreHere)("the four real articles, each in a store of its own", () => {
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

  test("001: a walkout is on, 999 stands first, and the A&E advice keeps its condition", async () => {
    const flags = [
      "--set",
      "1.nations=ENGLAND",
      "--accept",
      "all",
      "--reason",
      "juniors of England: the dispute is over England's contract",
    ];
    await through(shell, "001", ["--published", "2016-04-24", "--publisher", "IBTimes UK"], flags);
    const answer = await ask(store, { trust: "RHM", at: "2016-04-26T10:00:00+01:00" });
    expect(answer.state).toBe("STRIKE_NOW");
    expect(answer.strikes[0]).toMatchObject({
      event: { staffGroupLabels: ["junior doctors"] },
      window: { start: { precision: "TIME", time: "2016-04-26T08:00:00+01:00" }, withdrawn: "FULL_WALKOUT" },
    });
    expect(answer.advice[0]).toMatchObject({ topic: "life-threatening-emergency", level: "EMERGENCY" });
    const away = answer.advice.find((advice) => advice.topic === "ae-emergencies-only");
    expect(away?.conditions).toEqual(["unless it is an emergency"]);
    expect(away?.body).toContain("unless it is an emergency");
    expect(answer.impacts).toContainEqual({
      service: "OUTPATIENT_APPOINTMENTS",
      count: { value: 112_856, qualifier: "EXACT" },
    });
    // Promise 2: what is shown stands in the article, at its place.
    const text = seedText("001");
    const quotes = answer.strikes.flatMap((strike) => strike.event.evidence).filter((evidence) => evidence.quote);
    expect(quotes.length).toBeGreaterThan(0);
    for (const { quote, start, end } of quotes) expect(text.slice(start, end)).toBe(quote);
    expect((await ask(store, { trust: "RHM", at: "2016-04-26T07:59:59+01:00" })).state).toBe("STRIKE_UPCOMING");
    expect((await ask(store, { trust: "RHM", at: "2016-04-26T17:00:00+01:00" })).state).toBe("STRIKE_UPCOMING");
    expect((await ask(store, { trust: "RHM", at: "2016-04-27T17:00:00+01:00" })).state).toBe("STRIKE_ENDED");
    expect((await ask(store, { trust: "7A4", at: "2016-04-26T10:00:00+01:00" })).state).toBe("NOT_WATCHED");
  });

  test("003: the same days from another paper add a source, and never a midnight", async () => {
    const [event] = (await ask(store, { trust: "RHM", at: "2016-04-26T10:00:00+01:00" })).strikes.map(
      (s) => s.event.id,
    );
    const flags = ["--record", `1=${event}`, "--accept", "all"];
    const plan = await through(shell, "003", ["--published", "2016-04-25", "--publisher", "PharmaTimes"], flags);
    expect(plan.lines.filter((line) => line.what === "DISPUTED")).toEqual([]);
    const answer = await ask(store, { trust: "RHM", at: "2016-04-26T10:00:00+01:00" });
    expect(answer.strikes).toHaveLength(2);
    expect(answer.strikes[0]?.window.start).toMatchObject({ precision: "TIME", time: "2016-04-26T08:00:00+01:00" });
    expect(answer.advice.find((advice) => advice.topic === "gp-as-usual-contact-early")?.conditions).toHaveLength(1);
  });

  test("000: three days, the first with emergency cover; nothing is suspended by a condition", async () => {
    const flags = ["--set", "1.nations=ENGLAND", "--accept", "all"];
    await through(shell, "000", ["--published", "2015-11-30", "--publisher", "Daily Echo"], flags);
    const answer = await ask(store, { trust: "RHM", at: "2015-12-01T10:00:00+00:00" });
    expect(answer.state).toBe("STRIKE_NOW");
    expect(answer.strikes[0]?.window).toMatchObject({ withdrawn: "EMERGENCY_CARE_KEPT", status: "ANNOUNCED" });
    const letter = answer.advice.find((advice) => advice.topic === "strike-called-off");
    expect(letter?.conditions).toEqual(["if strike action does not go ahead"]);
    expect(letter?.body).toContain("if strike action does not go ahead");
    // The end of 8 December is not known: it is not guessed.
    expect((await ask(store, { trust: "RHM", at: "2015-12-08T16:59:00+00:00" })).state).toBe("STRIKE_TODAY");
    // The other hospital's letter is not this one's.
    const winchester = await ask(store, { trust: "RN5", at: "2015-12-01T10:00:00+00:00" });
    expect(winchester.advice.map((advice) => advice.topic)).not.toContain("strike-called-off");
  });

  test("002: two versions in one text are refused, with the address of the live page, and nothing is written", async () => {
    const ran = await shell.run(["extract", seedFile("002"), "--published", "2016-04-25", "--out", "002.draft.json"]);
    expect(ran).toMatchObject({ code: 65, stdout: "" });
    expect(ran.stderr).toContain("http://www.bbc.co.uk/news/health-36126740");
    expect(existsSync(join(shell.folder, "002.draft.json"))).toBe(false);
  });

  test("002, with --accept-diff: every candidate is in doubt, and a person can still take what is sure", async () => {
    const out = "002.draft.json";
    const draft = await shell.json<Draft>(
      "extract",
      seedFile("002"),
      "--published",
      "2016-04-25",
      "--accept-diff",
      "--out",
      out,
    );
    expect(draft.candidates.length).toBeGreaterThan(0);
    for (const candidate of draft.candidates)
      expect(candidate.flags.map((flag) => flag.code)).toContain("VERSION_UNKNOWN");
    const [event] = (await ask(store, { trust: "RHM", at: "2016-04-26T10:00:00+01:00" })).strikes.map(
      (s) => s.event.id,
    );
    const walkout = draft.candidates.findIndex(
      (c) => c.kind === "STRIKE_EVENT" && c.fields.windows.value[0]?.start.value?.startsWith("2016-04-26"),
    );
    const rest = draft.candidates.flatMap((_, i) => (i === walkout ? [] : [i + 1])).join(",");
    await shell.json(
      "review",
      out,
      "--accept",
      `${walkout + 1}`,
      "--record",
      `${walkout + 1}=${event}`,
      "--reject",
      rest,
      "--reason",
      "which version is not known",
    );
    await shell.json("plan", out);
    await shell.json("publish", "002.plan.json");
    expect((await ask(store, { trust: "RHM", at: "2016-04-26T10:00:00+01:00" })).state).toBe("STRIKE_NOW");
    expect(await shell.json("verify", "--texts", join(seedFile("000"), ".."))).toMatchObject({ problems: [] });
  });
});
