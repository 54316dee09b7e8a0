/** The read model over the embedded store, its requests counted. */
import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { encodeChunk } from "../../functions/codec.ts";
import { createReadModel, type ReadModel } from "../../functions/read-model.ts";
import type { ReadStore } from "../../functions/store.ts";
import { formatVersion, Manifest } from "../../schema/publication.ts";
import { keys, tableName } from "../../schema/tables.ts";
import { PutItemCommand } from "@aws-sdk/client-dynamodb";
import { init } from "../../seed/publish/maintain.ts";
import { createWriteStore, type WriteStore } from "../../seed/publish/write-store.ts";
import { createTables } from "../../infra/local-store.ts";
import { createServer } from "../../functions/server.ts";
import { advice, coverage, impact, strikeEvent } from "../fixtures.ts";
import { startTestStore, type TestStore } from "../support/store.ts";
import { factsOf, planNow, planOf, publishAll, publishBy, sourceIds, start } from "./plans.ts";
import { wrapStore } from "./wrap-store.ts";

let test: TestStore;
let store: WriteStore;
let clock: number;
let down: boolean;
let failures: unknown[];
let reader: ReadModel;
let stage: string;

beforeAll(async () => void (test = await startTestStore()));
afterAll(() => test.close());

beforeEach(async () => {
  stage = `t${randomUUID().slice(0, 8)}`;
  await createTables(test.client, stage);
  store = createWriteStore(test.client, stage);
  await init(store, start);
  await publishAll(store, ["one"]);
  [clock, down, failures] = [start + 3_600_000, false, []];
  reader = readerOf(store);
  test.requests();
});

function readerOf(of: ReadStore & WriteStore): ReadModel {
  const failing = wrapStore(of, (_, execute) => (down ? Promise.reject(new Error("the store is down")) : execute()));
  return createReadModel({
    store: failing,
    clock: () => clock,
    freshFor: 3_000,
    onFailure: (error) => failures.push(error),
  });
}

/** `1.1 one`, with `(stale)` where it says so. */
async function read(model = reader): Promise<string> {
  const { edition, stale } = await model.newest();
  const title = factsOf(edition).split(" ").at(-1);
  return `${formatVersion(edition.version)} ${title}${stale ? " (stale)" : ""}`;
}

describe("requests", () => {
  it("are three for a cold reader, however much there is, and none while the head is fresh", async () => {
    expect(await read()).toBe("1.1 one");
    expect(test.requests()).toEqual(["GetItem", "BatchGetItem", "BatchGetItem"]);
    clock += 2_999;
    expect(await read()).toBe("1.1 one");
    expect(test.requests()).toEqual([]);
  });

  it("are one for an old head that is still the newest", async () => {
    await read();
    clock += 3_000;
    test.requests();
    expect(await read()).toBe("1.1 one");
    expect(test.requests()).toEqual(["GetItem"]);
  });

  it("promise 10: after a publication are for the head and the new chunks only, within freshFor", async () => {
    const asked: string[][] = [];
    const counting = wrapStore(store, (call, execute) => {
      if (call.name === "chunks") asked.push([...call.args[0]]);
      return execute();
    });
    reader = readerOf(counting);
    await read();
    const before = new Set(asked.flat());
    await publishBy("a", store, await planNow(store, "two"));
    clock += 3_000;
    test.requests();
    expect(await read()).toBe("1.2 two");
    expect(test.requests()).toEqual(["GetItem", "BatchGetItem", "BatchGetItem"]);
    const fetched = asked.flat().filter((hash) => !before.has(hash));
    // The manifest, the chunk of the sources and the log; not the directory again.
    expect(fetched).toHaveLength(3);
    expect(asked.flat()).toHaveLength(before.size + 3);
  });

  it("after many past versions were asked for are still for the new chunks only", async () => {
    const asked: string[][] = [];
    reader = readerOf(
      wrapStore(store, (call, execute) => {
        if (call.name === "chunks") asked.push([...call.args[0]]);
        return execute();
      }),
    );
    await publishAll(
      store,
      Array.from({ length: 11 }, (_, i) => `v${i + 2}`),
    );
    // A chunk that the newest version alone has.
    await publishBy("a", store, planOf((await store.head())!, "coverage", [coverage()]));
    await reader.newest();
    for (let n = 1; n <= 12; n++) await reader.asOf(`1.${n}`);
    await publishBy("a", store, await planNow(store, "next"));
    const before = new Set(asked.splice(0).flat());
    clock += 3_000;
    expect(formatVersion((await reader.newest()).edition.version)).toBe("1.14");
    expect(asked.flat().filter((hash) => before.has(hash))).toEqual([]);
    expect(asked.flat()).toHaveLength(3);
  });

  it("are shared by fifty callers at once", async () => {
    const answers = await Promise.all(Array.from({ length: 50 }, () => read()));
    expect(new Set(answers)).toEqual(new Set(["1.1 one"]));
    expect(test.requests()).toEqual(["GetItem", "BatchGetItem", "BatchGetItem"]);
    await publishAll(store, ["two"]);
    await read();
    clock += 3_000;
    test.requests();
    await Promise.all(Array.from({ length: 50 }, () => read()));
    expect(test.requests()).toHaveLength(3);
    await Promise.all(Array.from({ length: 50 }, () => reader.asOf("1.1")));
    expect(test.requests().length, "of one past version").toBeLessThanOrEqual(2);
  });
});

it("a cold reader opens what the question is about: what to do needs no figures and no sources", async () => {
  await publishBy("a", store, planOf((await store.head())!, "records", [strikeEvent(), impact(), advice()]));
  const head = await store.head();
  const manifest = Manifest.parse((await store.chunks([head?.manifest ?? ""])).get(head?.manifest ?? "")?.());
  const names = new Map(Object.entries(manifest.chunks).map(([name, hash]) => [hash, name.replace(/\/\d+$/, "")]));
  const opened = new Set<string>();
  const chunks = async (hashes: readonly string[]) =>
    new Map(
      [...(await store.chunks(hashes))].map(([hash, chunk]) => [
        hash,
        () => {
          opened.add(names.get(hash) ?? "manifest");
          return chunk();
        },
      ]),
    );
  const server = createServer({ readModel: readerOf({ ...store, chunks }), now: () => clock });
  const answered = await server.fetch(
    "http://localhost/graphql?query={situation(trust:%22RHM%22){state,advice{heading}}}",
  );
  expect(answered.status).toBe(200);
  const needed = ["directory", "manifest", "records/COVERAGE", "records/PUBLIC_ADVICE", "records/STRIKE_EVENT"];
  // Coverage has no record here, and therefore no chunk.
  expect([...opened].toSorted()).toEqual(needed.filter((name) => name !== "records/COVERAGE"));
  await server.fetch("http://localhost/graphql?query={situation(trust:%22RHM%22){impacts{id}}}");
  expect(opened).toContain("records/TRUST_IMPACT");
});

describe("a store that fails", () => {
  it("promise 3: leaves the last version, marked as stale, and is asked again", async () => {
    await read();
    down = true;
    clock += 3_000;
    expect(await read()).toBe("1.1 one (stale)");
    expect(failures).toHaveLength(1);
    clock += 100;
    expect(await read()).toBe("1.1 one (stale)");
    expect(failures, "not with every question").toHaveLength(1);
    down = false;
    await publishAll(store, ["two"]);
    clock += 3_000;
    expect(await read()).toBe("1.2 two");
  });

  it("promise 3: before anything was read is SOURCE_DOWN, and never an empty answer", async () => {
    down = true;
    await expect(read()).rejects.toMatchObject({ code: "SOURCE_DOWN" });
    await expect(reader.asOf("1.1")).rejects.toMatchObject({ code: "SOURCE_DOWN" });
    await expect(reader.asOf("2026-03-01T09:30:00Z")).rejects.toMatchObject({ code: "SOURCE_DOWN" });
    down = false;
    clock += 3_000;
    expect(await read()).toBe("1.1 one");
  });

  it("promise 3: does not make a version one that is yet to come", async () => {
    await read();
    await publishAll(store, ["two"]);
    down = true;
    await expect(reader.asOf("1.2")).rejects.toMatchObject({ code: "SOURCE_DOWN" });
    down = false;
    expect(factsOf((await reader.asOf("1.2")).edition)).toBe(`${sourceIds[0]}@2 two`);
  });

  it("has no damaged chunk served", async () => {
    await read();
    await publishAll(store, ["two"]);
    const head = await store.head();
    const manifest = Manifest.parse((await store.chunks([head?.manifest ?? ""])).get(head?.manifest ?? "")?.());
    const [, hash] = Object.entries(manifest.chunks).find(([name]) => name.startsWith("records/"))!;
    const Item = { ...{ hash: { S: keys.chunk(hash).hash } }, body: { B: encodeChunk([]).body } };
    await test.client.send(new PutItemCommand({ TableName: tableName(stage, "ReadModel"), Item }));
    clock += 3_000;
    expect(await read()).toBe("1.1 one (stale)");
    expect(String(failures[0])).toContain("damaged");
    await expect(read(readerOf(store))).rejects.toMatchObject({ code: "SOURCE_DOWN" });
  });

  it("promise 3: that does not answer leaves the last version, marked as stale, after a short wait and then without one", async () => {
    let silent = false;
    const hanging = wrapStore(store, (_, execute) => (silent ? new Promise(() => {}) : execute()));
    const options = { store: hanging, clock: () => clock, freshFor: 3_000 };
    const warm = createReadModel({ ...options, patience: 1_000 });
    await read(warm);
    silent = true;
    clock += 3_000;
    expect(await read(warm)).toBe("1.1 one (stale)");
    const begun = performance.now();
    expect(await read(warm)).toBe("1.1 one (stale)");
    expect(performance.now() - begun).toBeLessThan(900);
    await expect(read(createReadModel({ ...options, patience: 20 }))).rejects.toMatchObject({ code: "SOURCE_DOWN" });
  });

  it("promise 3: where one kind of record is damaged, a cold reader answers of the others, and of that kind not at all", async () => {
    await publishBy("a", store, planOf((await store.head())!, "coverage", [coverage()]));
    const head = await store.head();
    const manifest = Manifest.parse((await store.chunks([head?.manifest ?? ""])).get(head?.manifest ?? "")?.());
    const hash = manifest.chunks["records/COVERAGE/0"] ?? "";
    const Item = { hash: { S: hash }, body: { B: encodeChunk([]).body } };
    await test.client.send(new PutItemCommand({ TableName: tableName(stage, "ReadModel"), Item }));
    const { edition } = await readerOf(store).newest();
    expect(edition.records.get(sourceIds[0]!)?.n).toBe(1);
    expect(() => edition.world.coverages).toThrow(expect.objectContaining({ code: "SOURCE_DOWN" }));
    expect(String(failures.at(-1))).toContain("damaged");
  });

  it("that was never set up knows nothing, and says so by its version", async () => {
    await createTables(test.client, "empty");
    const { edition, stale } = await readerOf(createWriteStore(test.client, "empty")).newest();
    expect([formatVersion(edition.version), edition.committedAt, edition.records.size, stale]).toEqual([
      "1.0",
      null,
      0,
      false,
    ]);
  });
});
