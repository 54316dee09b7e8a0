/** What readers get when the store has a bad day: through the functions as Lambda calls them, over a store that misbehaves. */
import { GetItemCommand, PutItemCommand } from "@aws-sdk/client-dynamodb";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import type { HttpResult } from "../functions/adapter.ts";
import { documents } from "../functions/documents/list.ts";
import { createFunction } from "../functions/function.ts";
import { createServer } from "../functions/server.ts";
import type { LoggedEvent } from "../functions/request-log.ts";
import { createSite } from "../functions/web/site.ts";
import { Manifest } from "../schema/publication.ts";
import { tableName } from "../schema/tables.ts";
import { init } from "../seed/publish/maintain.ts";
import { coverage, source, strikeEvent } from "./fixtures.ts";
import { type Asked, eventOf } from "./support/event.ts";
import { type FaultyStore, startFaultyStore, type Weather } from "./support/faulty-store.ts";
import { publishRecords } from "./support/published.ts";
import { startTestStore, type TestStore } from "./support/store.ts";

let store: TestStore;
let way: FaultyStore;
let clock: number;
let lines: Record<string, unknown>[];
let graphql: (event: LoggedEvent) => Promise<HttpResult>;
let site: (event: LoggedEvent) => Promise<HttpResult>;

const AT = Date.parse("2016-04-26T09:00:00Z");

beforeAll(async () => {
  store = await startTestStore();
  way = await startFaultyStore(store.endpoint);
  await init(store.store, AT - 10_000);
  await publishRecords(store.store, [strikeEvent(), coverage(), source()], AT - 5_000);
});
afterAll(async () => {
  await way.close();
  await store.close();
});
beforeEach(() => {
  way.weather = "fine";
  clock = AT;
  startAfresh();
});

/** New environments, which hold nothing yet. */
function startAfresh(): void {
  lines = [];
  const env = { STRIKES_STAGE: store.stage, AWS_ENDPOINT_URL_DYNAMODB: way.endpoint };
  const surroundings = { env, clock: () => clock, log: (line: Record<string, unknown>) => lines.push(line) };
  graphql = createFunction("graphql", createServer, surroundings);
  site = createFunction("site", createSite, surroundings);
}

const question = "{ situation(nation: ENGLAND) { state stale dataVersion advice { level } } }";
const situations = `/d/situation-of-nation/${documents.find(({ name }) => name === "situation-of-nation")!.sha256.slice(0, 12)}`;
const asked: Record<string, Asked> = {
  POST: { method: "POST", body: JSON.stringify({ query: question }) },
  GET: { query: `query=${encodeURIComponent(question)}` },
  "a document": { path: situations, query: "nation=ENGLAND" },
};
const ask = async (what: Asked) => {
  const result = await graphql(eventOf(what));
  return { ...result, json: JSON.parse(result.body) };
};
const bad: Weather[] = ["down", "failing", "throttled", "silent", "foreign"];

describe.each(bad)("a store that is %s", (weather) => {
  test.each(Object.keys(asked))("and nothing held: %s is a 503 that nobody keeps, and no all-clear", async (name) => {
    way.weather = weather;
    const { statusCode, headers, json } = await ask(asked[name]!);
    expect(statusCode).toBe(503);
    expect(headers["cache-control"]).toBe("no-store");
    expect(json.errors).toMatchObject([{ extensions: { code: "SOURCE_DOWN", requestId: expect.any(String) } }]);
    expect(json.data ?? null).toBeNull();
  });

  test("and a version held: that one, marked stale, for seconds; and the newest as soon as it can be read", async () => {
    const fresh = (await ask(asked["GET"]!)).json;
    expect(fresh).toMatchObject({ data: { situation: { state: "STRIKE_NOW", stale: false } } });
    way.weather = weather;
    clock += 3_000;
    way.asked();
    const { statusCode, headers, json } = await ask(asked["GET"]!);
    expect(statusCode).toBe(200);
    expect(json.data.situation).toEqual({ ...fresh.data.situation, stale: true });
    expect(headers["cache-control"]).toBe("public, max-age=5, stale-if-error=0");
    // Each attempt may take a second and a half, and somebody waits.
    expect(way.asked()).toBeLessThanOrEqual(2);
    // For as long as a head is fresh, a failure is believed, too.
    await ask(asked["GET"]!);
    expect(way.asked()).toBe(0);
    way.weather = "fine";
    // A reading that hangs is given up after some seconds of the real clock.
    const expectFresh = async () => {
      clock += 3_000;
      expect((await ask(asked["GET"]!)).json).toEqual(fresh);
    };
    await vi.waitFor(expectFresh, { timeout: 10_000, interval: 300 });
  });

  test("and a page is asked for: it says 999 first, and that it does not know", async () => {
    way.weather = weather;
    const { statusCode, headers, body } = await site(eventOf({ path: "/", headers: { accept: "text/html" } }));
    expect([200, 503]).toContain(statusCode);
    expect(headers["cache-control"]).toMatch(statusCode === 503 ? /^no-store$/ : /public/);
    expect(body).toContain("999");
  });
});

test("a damaged chunk of the read model is told of as SOURCE_DOWN, and never spoken from", async () => {
  const { client, stage, store: written } = store;
  const TableName = tableName(stage, "ReadModel");
  const manifest = (await written.head())!.manifest!;
  const { chunks } = Manifest.parse((await written.chunks([manifest])).get(manifest)!());
  const [, hash] = Object.entries(chunks).find(([name]) => name.startsWith("records/STRIKE_EVENT"))!;
  const { Item: whole } = await client.send(new GetItemCommand({ TableName, Key: { hash: { S: hash } } }));
  await client.send(new PutItemCommand({ TableName, Item: { ...whole, body: { B: Buffer.from("nonsense") } } }));
  const { statusCode, json } = await ask(asked["POST"]!);
  await client.send(new PutItemCommand({ TableName, Item: whole }));
  expect(json.errors).toMatchObject([{ extensions: { code: "SOURCE_DOWN" } }]);
  expect(statusCode).toBe(503);
  expect(lines.some((line) => String(line["cause"]).includes("is damaged"))).toBe(true);
});
