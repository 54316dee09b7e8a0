/**
 * What is uploaded is what runs: the synthesised code of every function, in a Node process that has nothing else, asked with
 * events as API Gateway sends them, over the embedded store. A new function is a new row.
 */
import { execFile } from "node:child_process";
import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import type { HttpResult } from "../functions/adapter.ts";
import { documents } from "../functions/documents/list.ts";
import { createTables } from "../infra/local-store.ts";
import { init } from "../seed/publish/maintain.ts";
import { createWriteStore } from "../seed/publish/write-store.ts";
import { coverage, source, strikeEvent } from "./fixtures.ts";
import { start } from "./publishing/plans.ts";
import { type Asked, eventOf } from "./support/event.ts";
import { type Lambda, startLambda } from "./support/lambda.ts";
import { publishRecords } from "./support/published.ts";
import { startTestStore, type TestStore } from "./support/store.ts";
import { production } from "./support/production.ts";
import { codeOf, ofType, type Resource, type Synthesised } from "./support/synth.ts";

type Case = [name: string, asked: Asked, expected: { status: number; type?: string; body?: unknown }];

type Row = {
  handler: string;
  /** At most so many bytes of code, so that it starts quickly. */
  bytes: number;
  /** A question whose answer is cached, for what holds of every function. */
  get: Asked;
  /** Files that have to lie beside the code. */
  files: string[];
  cases: Case[];
};

const question = `query ($nation: Nation) { situation(nation: $nation, at: "2016-04-26T09:00:00Z") { state } }`;
const variables = { nation: "ENGLAND" };
const posted = JSON.stringify({ query: question, variables });
const asked = new URLSearchParams({ query: question, variables: JSON.stringify(variables) }).toString();
const json = "application/json; charset=utf-8";
const problem = "application/problem+json; charset=utf-8";
const strikeNow = { data: { situation: { state: "STRIKE_NOW" } } };
const document = (name: string) => `/d/${name}/${documents.find((d) => d.name === name)!.sha256.slice(0, 12)}`;

const rows: Row[] = [
  {
    handler: "graphql.handler",
    bytes: 1_300_000,
    files: ["schema.graphql"],
    get: { query: asked },
    cases: [
      ["POST", { method: "POST", body: posted }, { status: 200, type: json, body: strikeNow }],
      ["POST in base64", { method: "POST", body: posted, base64: true }, { status: 200, body: strikeNow }],
      ["GET", { query: asked }, { status: 200, type: json, body: strikeNow }],
      [
        "a document at its address, with a parameter of several values",
        { path: document("situations"), query: "trusts=RHM&trusts=R1H" },
        {
          status: 200,
          type: json,
          body: { data: { situations: [{ trust: { odsCode: "RHM" } }, { trust: { odsCode: "R1H" } }] } },
        },
      ],
      ["a document's name", { path: "/d/situations", query: "trusts=R1H" }, { status: 307 }],
      ["what is no GraphQL", { query: "query=%7B" }, { status: 200, body: { errors: [expect.anything()] } }],
      ["an address that is none", { path: "/elsewhere" }, { status: 404, type: problem, body: { code: "NOT_FOUND" } }],
      ["a method that is none", { method: "DELETE" }, { status: 405 }],
      ["a browser's question before POST", { method: "OPTIONS" }, { status: 204 }],
    ],
  },
  {
    handler: "site.handler",
    bytes: 800_000,
    files: ["site.css"],
    get: { path: "/", query: "at=2016-04-26T09:00:00Z" },
    cases: [
      [
        "the start page",
        { path: "/", query: "at=2016-04-26T09:00:00Z" },
        { status: 200, type: "text/html; charset=utf-8", body: expect.stringContaining("strike by junior doctors") },
      ],
      ["an address that is none", { path: "/elsewhere" }, { status: 404, type: problem, body: { code: "NOT_FOUND" } }],
      [
        "a parameter that is none",
        { path: "/", query: "at=noon" },
        { status: 400, type: problem, body: { code: "BAD_PARAMETER" } },
      ],
      ["a method that is none", { path: "/", method: "POST", body: "{}" }, { status: 405 }],
    ],
  },
];

let store: TestStore;
let stack: Synthesised;
const lambdas = new Map<string, Resource>();
const stages = { empty: "empty", published: "published" };

beforeAll(async () => {
  store = await startTestStore();
  stack = await production();
  // The one that asks has a test of its own.
  const answering = ofType({ resources: stack.stacks["api"]!.Resources }, "AWS::Lambda::Function");
  for (const lambda of answering) lambdas.set(handlerOf(lambda), lambda);
  for (const stage of Object.values(stages)) await createTables(store.client, `${store.stage}-${stage}`);
  await publishSome(createWriteStore(store.client, `${store.stage}-${stages.published}`));
});
afterAll(async () => {
  await store.close();
});

function handlerOf(lambda: Resource): string {
  return String(lambda.Properties["Handler"]);
}

async function publishSome(into: TestStore["store"]): Promise<void> {
  await init(into, start);
  await publishRecords(into, [strikeEvent(), coverage(), source()], start);
}

function startOn(stage: keyof typeof stages, { handler }: Row): Promise<Lambda> {
  const env = { STRIKES_STAGE: `${store.stage}-${stages[stage]}`, AWS_ENDPOINT_URL_DYNAMODB: store.endpoint };
  return startLambda(stack, lambdas.get(handler)!, env);
}

test("every function of ours has a row", async () => {
  const ours: string[] = [];
  for (const [handler, lambda] of lambdas) {
    const files = await readdir(codeOf(stack, lambda));
    // Those that CDK brings for its own use are CommonJS.
    if (files.includes(`${handler.split(".")[0]}.mjs`)) ours.push(handler);
  }
  expect(ours.toSorted()).toEqual(rows.map(({ handler }) => handler).toSorted());
});

describe.each(rows)("$handler, as uploaded", (row) => {
  let lambda: Lambda;
  beforeAll(async () => void (lambda = await startOn("published", row)));
  afterAll(() => lambda.stop());
  const invoke = (event: Asked) => lambda.invoke(eventOf(event));

  test.each(row.cases)("answers %s", async (_, event, expected) => {
    expect(shownOf(await invoke({ requestId: "id-1", ...event }))).toMatchObject({ ...expected, id: "id-1" });
  });

  test("answers HEAD as GET, without the body", async () => {
    const get = await invoke(row.get);
    const head = await invoke({ ...row.get, method: "HEAD" });
    expect(get.statusCode).toBe(200);
    const { "content-length": _, ...headers } = get.headers;
    expect(head).toEqual({ ...get, body: "", headers: { ...headers, date: expect.any(String) } });
  });

  test("answers the same behind a stage's name in the path", async () => {
    const plain = await invoke(row.get);
    const staged = await invoke({ ...row.get, stage: "dev" });
    expect(staged).toEqual({ ...plain, headers: { ...plain.headers, date: expect.any(String) } });
  });

  test("answers 304 to whoever has it", async () => {
    const { etag = "" } = (await invoke(row.get)).headers;
    expect(etag).not.toBe("");
    const again = await invoke({ ...row.get, headers: { "if-none-match": etag } });
    expect(again).toMatchObject({ statusCode: 304, body: "" });
  });

  test("writes one line of JSON for each request, and nothing else", async () => {
    await invoke({ ...row.get, requestId: "line-1" });
    await invoke({ path: "/elsewhere", requestId: "line-2" });
    const lines = () => lambda.log().map((line) => JSON.parse(line) as Record<string, unknown>);
    await vi.waitFor(() => expect(lines().at(-1)).toMatchObject({ requestId: "line-2" }));
    expect(lines().slice(-2)).toMatchObject([
      { requestId: "line-1", status: 200, Function: row.handler.split(".")[0], _aws: expect.anything() },
      { requestId: "line-2", status: 404, _aws: expect.anything() },
    ]);
  });

  test("runs on the Node that it is tested on", () => {
    expect(lambdas.get(row.handler)!.Properties["Runtime"]).toBe(`nodejs${process.versions.node.split(".")[0]}.x`);
  });

  test("is small enough to start quickly, and holds no development code and no rehearsal", async () => {
    const code = codeOf(stack, lambdas.get(row.handler)!);
    const bundle = join(code, row.handler.replace(/\.\w+$/, ".mjs"));
    expect((await stat(bundle)).size).toBeLessThan(row.bytes);
    expect(await readFile(bundle, "utf8")).not.toMatch(/NODE_ENV|clock was set/);
    expect((await readdir(code)).toSorted()).toEqual([...row.files, row.handler.replace(/\.\w+$/, ".mjs")].toSorted());
  });
});

/** What of a result the rows speak of. */
function shownOf({ statusCode, headers, body, isBase64Encoded }: HttpResult) {
  expect(headers["content-encoding"]).toBeUndefined();
  const text = isBase64Encoded ? Buffer.from(body, "base64").toString() : body;
  const type = headers["content-type"];
  return {
    status: statusCode,
    id: headers["x-request-id"],
    type,
    body: type?.includes("json") ? (JSON.parse(text) as unknown) : text,
  };
}

// Forty milliseconds of a cold start, for nothing that a reader needs.
test("the GraphQL function starts and answers without Node's own fetch", async () => {
  const code = codeOf(stack, lambdas.get("graphql.handler")!);
  const script = `
    const { handler } = await import(${JSON.stringify(pathToFileURL(join(code, "graphql.mjs")))});
    const { statusCode } = await handler(${JSON.stringify(eventOf(rows[0]!.get))}, {});
    console.log(JSON.stringify({ statusCode, modules: process.moduleLoadList }));
    process.exit();`;
  const env = { STRIKES_STAGE: `${store.stage}-published`, AWS_ENDPOINT_URL_DYNAMODB: store.endpoint };
  const { stdout } = await promisify(execFile)(process.execPath, ["--input-type=module", "--eval", script], { env });
  const { statusCode, modules } = JSON.parse(stdout.trim().split("\n").at(-1)!) as {
    statusCode: number;
    modules: string[];
  };
  expect(statusCode).toBe(200);
  expect(modules.filter((name) => name.includes("undici"))).toEqual([]);
});

describe("the GraphQL function in a stage where nothing was published", () => {
  test("says that nobody watches, and the advice for emergencies stands", async () => {
    const lambda = await startOn("empty", rows[0]!);
    const query = "{ situation(nation: ENGLAND) { state stale advice { level } } }";
    const result = await lambda.invoke(eventOf({ method: "POST", body: JSON.stringify({ query }) }));
    await lambda.stop();
    const situation = { state: "NOT_WATCHED", stale: false, advice: [{ level: "EMERGENCY" }] };
    expect(JSON.parse(result.body)).toEqual({ data: { situation } });
  });
});
