/** What an operator sees of a request: one line of the log, with the metrics in it, and nothing of who asked. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { HttpResult } from "../functions/adapter.ts";
import { metricLine } from "../functions/emf.ts";
import { createFunction } from "../functions/function.ts";
import { metrics } from "../functions/metrics.ts";
import { logged, type LoggedEvent } from "../functions/request-log.ts";
import { createServer } from "../functions/server.ts";
import { init } from "../seed/publish/maintain.ts";
import { publish } from "../seed/publish/publish.ts";
import { coverage, id } from "./fixtures.ts";
import { directory, planOf, sourceRecord, start } from "./publishing/plans.ts";
import { type Asked, eventOf, ofTheReader } from "./support/event.ts";
import { type FaultyStore, startFaultyStore } from "./support/faulty-store.ts";
import { startTestStore, type TestStore } from "./support/store.ts";

type Line = Record<string, unknown>;

const HOUR = 3_600_000;
let store: TestStore;
let way: FaultyStore;
let clock: number;
let lines: Line[];
let handler: (event: LoggedEvent) => Promise<HttpResult>;

beforeAll(async () => {
  store = await startTestStore();
  way = await startFaultyStore(store.endpoint);
  await init(store.store, start);
  const looked = { from: iso(start), checkedAt: iso(start), checkedUntil: iso(start + 48 * HOUR) };
  const records = [sourceRecord(id("src", "1"), "one"), coverage(looked)];
  const plan = planOf((await store.store.head())!, "one", records);
  await publish({ store: store.store, plan, directory, by: "ann", now: () => start });
});
afterAll(async () => {
  await way.close();
  await store.close();
});
beforeEach(() => {
  way.weather = "fine";
  [lines, clock] = [[], start + HOUR];
  handler = fresh();
});

function iso(time: number): string {
  return new Date(time).toISOString();
}

/** A new environment, as Lambda starts one. */
function fresh() {
  const env = { STRIKES_STAGE: store.stage, AWS_ENDPOINT_URL_DYNAMODB: way.endpoint };
  return createFunction("graphql", createServer, { env, clock: () => clock, log: (line) => lines.push(line) });
}

async function ask(asked: Asked): Promise<{ result: HttpResult; line: Line }> {
  lines = [];
  const result = await handler(eventOf(asked));
  return { result, line: lines.at(-1)! };
}

const question = "{ situation(nation: ENGLAND) { state } }";
const get = (query: string): Asked => ({ query: `query=${encodeURIComponent(query)}` });
const post = (query: string): Asked => ({ method: "POST", body: JSON.stringify({ query }) });

describe("a request", () => {
  test("is one line, with its id, what was asked and answered, and no more", async () => {
    await ask(post(question));
    const { result, line } = await ask({ ...post(question), requestId: "id-1" });
    expect(result).toMatchObject({ statusCode: 200, headers: { "x-request-id": "id-1" } });
    expect(result.headers["access-control-expose-headers"]).toBe(
      "Age, Date, Deprecation, ETag, Link, Retry-After, Sunset, X-Request-Id",
    );
    expect(lines).toHaveLength(1);
    expect(line).toEqual({
      level: "info",
      requestId: "id-1",
      method: "POST",
      path: "/graphql",
      status: 200,
      bytes: result.body.length,
      version: "1.1",
      Stage: store.stage,
      Function: "graphql",
      StoreRequests: 0,
      Latency: expect.any(Number),
      _aws: expect.anything(),
    });
  });

  test("tells whether the environment is new, what the store was asked, and how old all is", async () => {
    const { line } = await ask(post(question));
    expect(line).toMatchObject({ ColdStarts: 1, StoreRequests: 3, PublicationAge: 3600 });
    expect(line).toMatchObject({ CoverageAge: 3600, CoverageLeft: 47 * 3600 });
    clock += 10_000;
    const later = (await ask(post(question))).line;
    expect(later).toMatchObject({ StoreRequests: 1, PublicationAge: 3610 });
    expect(later).not.toHaveProperty("ColdStarts");
    clock += 100 * HOUR;
    expect((await ask(post(question))).line).toMatchObject({ CoverageAge: 101 * 3600 + 10, CoverageLeft: 0 });
  });

  test("that is answered from memory says so", async () => {
    expect((await ask(get(question))).line).not.toHaveProperty("KeptAnswers");
    expect((await ask(get(question))).line).toMatchObject({ KeptAnswers: 1, StoreRequests: 0, status: 200 });
  });

  test("that asks too much is counted", async () => {
    const { line } = await ask(post(`{ ${"a: __typename ".repeat(2_000)} }`));
    expect(line).toMatchObject({ codes: ["QUERY_TOO_LONG"], CostRefused: 1, level: "info" });
    expect(line).not.toHaveProperty("Faults");
  });
});

describe("the store's bad days", () => {
  test("stale answers are counted, and the failure is told of", async () => {
    await ask(post(question));
    way.weather = "down";
    clock += 10_000;
    const { result, line } = await ask(post(question));
    expect(result.statusCode).toBe(200);
    expect(line).toMatchObject({ level: "warn", StaleAnswers: 1, StoreFailures: 1 });
    expect(lines[0]).toMatchObject({ level: "error", requestId: line["requestId"], cause: expect.any(String) });
  });

  test("no data is counted as that, and no fault of ours", async () => {
    way.weather = "down";
    const { result, line } = await ask(post(question));
    expect(result.statusCode).toBe(503);
    expect(line).toMatchObject({
      level: "error",
      status: 503,
      codes: ["SOURCE_DOWN"],
      SourceDown: 1,
      StoreFailures: 1,
    });
    expect(line).not.toHaveProperty("Faults");
    expect(line).not.toHaveProperty("PublicationAge");
  });
});

describe("an error shows the id that the log has", () => {
  const errorsOf = ({ body }: HttpResult) => JSON.parse(body).errors as { extensions: Line }[];

  test.each([
    ["in a document", post("{ nonsense }"), "GRAPHQL_VALIDATION_FAILED"],
    ["in an argument", post(`{ trusts(after: "x") { totalCount } }`), "BAD_CURSOR"],
    ["in the body", { method: "POST", body: "{" }, "BAD_REQUEST"],
    ["at the door", { ...post(question), headers: { "content-type": "text/plain" } }, "UNSUPPORTED_MEDIA_TYPE"],
  ])("%s", async (_, asked, code) => {
    const { result, line } = await ask({ ...asked, requestId: "id-2" });
    expect(errorsOf(result).map(({ extensions }) => extensions)).toEqual([
      expect.objectContaining({ code, requestId: "id-2" }),
    ]);
    expect(line).toMatchObject({ requestId: "id-2", codes: [code] });
  });

  test("outside GraphQL", async () => {
    const { result, line } = await ask({ path: "/elsewhere", requestId: "id-3" });
    expect(JSON.parse(result.body)).toMatchObject({ code: "NOT_FOUND", requestId: "id-3" });
    expect(line).toMatchObject({ requestId: "id-3", codes: ["NOT_FOUND"], status: 404 });
  });

  test("also where no server caught it", async () => {
    const broken = logged(() => Promise.reject(new Error("a bug", { cause: "deep down" })), {
      of: { Stage: "test", Function: "broken" },
      log: (line) => lines.push(line),
      clock: () => clock,
    });
    const result = await broken(eventOf({ requestId: "id-4" }));
    expect(result).toMatchObject({ statusCode: 500, headers: { "x-request-id": "id-4", "cache-control": "no-store" } });
    expect(JSON.parse(result.body)).toMatchObject({ code: "INTERNAL_SERVER_ERROR", requestId: "id-4" });
    expect(result.body).not.toContain("a bug");
    expect(lines).toMatchObject([
      { level: "error", requestId: "id-4", message: "a bug", cause: "deep down", stack: expect.any(String) },
      { level: "error", requestId: "id-4", status: 500, Faults: 1 },
    ]);
  });
});

test("nothing of who asked is in any line or answer, whatever happens", async () => {
  const secret = `{ situation(trust: "RHM-secret") { state } }`;
  const told: string[] = [];
  for (const weather of ["fine", "failing", "fine"] as const) {
    way.weather = weather;
    clock += 10_000;
    for (const asked of [get(secret), post(secret), post("{ secret"), { ...get(question), path: "/elsewhere" }]) {
      const { result } = await ask({ ...asked, headers: { authorization: "Bearer secret" } });
      told.push(...lines.map((line) => JSON.stringify(line)), JSON.stringify(result.headers));
    }
  }
  expect(told.length).toBeGreaterThan(20);
  const known = [...Object.values(ofTheReader), "secret", "query="];
  expect(told.filter((text) => known.some((part) => text.includes(part)))).toEqual([]);
});

describe("a line with metrics", () => {
  test("is what CloudWatch's specification asks for", () => {
    const of = { Stage: "test", Function: "graphql" };
    expect(metricLine(1_461_661_200_000, of, { Latency: 1.5, StoreRequests: 0 }, { status: 200 })).toEqual({
      status: 200,
      Stage: "test",
      Function: "graphql",
      Latency: 1.5,
      StoreRequests: 0,
      _aws: {
        Timestamp: 1_461_661_200_000,
        CloudWatchMetrics: [
          {
            Namespace: "StrikeAdvice",
            Dimensions: [["Stage", "Function"]],
            Metrics: [
              { Name: "Latency", Unit: "Milliseconds" },
              { Name: "StoreRequests", Unit: "Count" },
            ],
          },
        ],
      },
    });
  });

  // More metrics, dimensions or longer names and the whole line is taken for text, without a word.
  test("keeps to its limits, with every metric in it", () => {
    const names = Object.keys(metrics);
    expect(names.length).toBeLessThanOrEqual(100);
    expect(names.filter((name) => !/^[A-Za-z]{1,255}$/.test(name))).toEqual([]);
    const all = Object.fromEntries(names.map((name) => [name, 1]));
    expect(Object.keys(metricLine(0, { Stage: "test", Function: "x" }, all, {}))).toEqual(
      expect.arrayContaining(names),
    );
  });
});
