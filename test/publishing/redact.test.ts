/** A legal redaction: nothing tells it any more, in any version, killed or not; and what it broke is said. */
import { randomUUID } from "node:crypto";
import { ScanCommand } from "@aws-sdk/client-dynamodb";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { canonicalJson, sealedChunk } from "../../functions/codec.ts";
import { createReadModel } from "../../functions/read-model.ts";
import { createTables } from "../../infra/local-store.ts";
import { tableName, tableNames } from "../../schema/tables.ts";
import { UserError } from "../../seed/errors.ts";
import { abort, init } from "../../seed/publish/maintain.ts";
import { publish } from "../../seed/publish/publish.ts";
import { foresee, redact } from "../../seed/publish/redact.ts";
import { createRedactStore, type RedactStore } from "../../seed/publish/redact-store.ts";
import { verify } from "../../seed/publish/verify.ts";
import type { AnyRecord } from "../../schema/records.ts";
import { trusts } from "../../schema/directory.ts";
import { directoryHash } from "../../seed/plan/inputs.ts";
import { id, impact, quote, source, strikeEvent } from "../fixtures.ts";
import { startTestStore, type TestStore } from "../support/store.ts";
import { freshReader } from "./check.ts";
import { minute, planOf, start } from "./plans.ts";

const SECRET = "Ada Example";
const OTHER = "stays";
const secretId = id("src", "1");
const secret = source({ title: `${SECRET} tells all`, publisher: SECRET, url: `https://example.org/${SECRET}` });
const other = (title: string) => source({ id: id("src", "2"), title });
const quoting = (words: string) => strikeEvent({ evidence: [quote(secretId, words)] });

let test: TestStore;
let stage: string;
let store: RedactStore;
let clock: number;
beforeAll(async () => void (test = await startTestStore()));
afterAll(() => test.close());

const now = () => clock;
const order = { id: secretId, reason: "Order 7 of a court.", by: "olu", now };

async function planned(why: string, records: AnyRecord[]) {
  const plan = planOf((await store.head())!, why, records);
  const changes = plan.changes.map((change) => ({ ...change, summary: change.id === secretId ? why : "new" }));
  return { ...plan, changes, directory: directoryHash };
}

async function publishNow(why: string, records: AnyRecord[], into = store): Promise<void> {
  await publish({ store: into, plan: await planned(why, records), directory: trusts, by: "ann", now });
}

/** Five numbers: one tells the secret, one quotes it, one is aborted with it, two have nothing to do with it. */
beforeEach(async () => {
  stage = `t${randomUUID().slice(0, 8)}`;
  clock = start;
  await createTables(test.client, stage);
  store = createRedactStore(test.client, stage);
  await init(store, start);
  await publishNow(OTHER, [other("before")]);
  await publishNow(`${SECRET}, first`, [secret, quoting("8am on Tuesday 26 April 2016"), impact()]);
  const dying = { ...store, commit: () => Promise.reject(new Error("died")) };
  await publishNow(`${SECRET}, never seen`, [{ ...secret, title: `${SECRET} once more` }], dying).catch(() => {});
  await abort(store, { n: 3, reason: "It hangs.", by: "olu", now: clock });
  await publishNow(OTHER, [other("between")]);
  await publishNow(OTHER, [quoting("Junior doctors")]);
  clock += minute;
});

/** Everything that lies in the tables, as text; the chunks opened. */
async function everything(): Promise<string[]> {
  const texts: string[] = [];
  for (const table of tableNames) {
    const { Items = [] } = await test.client.send(new ScanCommand({ TableName: tableName(stage, table) }));
    for (const item of Items) {
      const body = item["body"]?.B;
      texts.push(canonicalJson(body ? sealedChunk(item["hash"]!.S!, body)() : item));
    }
  }
  // A store may give items, and what is in them, in any order.
  return texts.toSorted();
}

const telling = async () =>
  (await everything()).filter((text) => /Ada Example|8am on Tuesday|"Junior doctors"/.test(text));
const problems = async () => (await verify(store, (await store.head())!, null, () => {})).problems;

/** Titles and quotes of each version: what a reader of the past is told. */
async function past(epoch: number): Promise<Record<string, string[]>> {
  const reader = freshReader(store);
  const versions = [1, 2, 4, 5].map((n) => `${epoch}.${n}`);
  const told = versions.map(async (version): Promise<[string, string[]]> => {
    const { edition } = await reader.asOf(version);
    return [version, [...edition.records.values()].map(({ n, record }) => `${n} ${wordsOf(record)}`)];
  });
  return Object.fromEntries(await Promise.all(told));
}

function wordsOf(record: AnyRecord): string {
  const quotes = record.evidence.map((one) => (one.kind === "QUOTE" ? one.quote : one.kind));
  return `${record.id.slice(0, 3)} ${record.kind === "SOURCE" ? record.title : quotes.join()}`;
}

const redactedPast = {
  "1.1": ["1 src before"],
  "1.2": ["2 ev_ REFERENCE", "2 im_ REFERENCE", "2 src Removed by law", "1 src before"],
  "1.4": ["2 ev_ REFERENCE", "2 im_ REFERENCE", "2 src Removed by law", "4 src between"],
  "1.5": ["5 ev_ REFERENCE", "2 im_ REFERENCE", "2 src Removed by law", "4 src between"],
};
const sorted = (told: Record<string, string[]>) =>
  Object.fromEntries(Object.entries(told).map(([version, lines]) => [version, lines.toSorted()]));

async function expectRedacted(): Promise<void> {
  expect(await telling()).toEqual([]);
  expect(await problems()).toEqual([]);
  expect(sorted(await past(1))).toEqual(sorted(redactedPast));
  const { edition } = await freshReader(store).newest();
  expect(edition.version).toEqual({ epoch: 2, number: edition.log.at(-1)!.n });
  expect(edition.log.at(-1)).toMatchObject({
    by: "olu",
    why: "Removed by law: Order 7 of a court.",
    changes: [{ id: secretId, change: "WITHDRAWN", summary: "Removed by law" }],
  });
  expect(edition.records.get(secretId)?.record.editorial).toEqual({
    state: "WITHDRAWN",
    reason: "Removed by law: Order 7 of a court.",
  });
}

describe("promise 9: a redaction", () => {
  it("leaves nothing that tells it, in any table or version, and says what it did", async () => {
    expect((await telling()).length).toBeGreaterThan(5);
    expect(await redact(store, order)).toMatchObject({ version: "2.6" });
    await expectRedacted();
  });

  it("can be foreseen: what it says before is what it does, and it writes nothing", async () => {
    const before = await everything();
    const { record, quotedBy, ...amount } = await foresee(store, secretId);
    expect([record.id, quotedBy]).toEqual([secretId, [id("ev", "1"), id("im", "1")]]);
    expect(await everything()).toEqual(before);
    expect(await redact(store, order)).toMatchObject(amount);
    expect(await foresee(store, secretId)).toMatchObject({ copies: 0 });
  });

  it("takes out a record alone, where it is none that others rest on", async () => {
    await redact(store, { ...order, id: id("im", "1") });
    expect(await problems()).toEqual([]);
    const { edition } = await freshReader(store).asOf("1.5");
    expect(edition.records.get(id("im", "1"))?.record).toMatchObject({
      trust: { value: null },
      count: { value: null },
    });
    expect(edition.records.get(id("ev", "1"))?.record).toEqual(quoting("Junior doctors"));
    expect(await store.edge("TrustImpacts", "trust#RHM")).toEqual([]);
  });

  it("reaches a warm reader as every publication does", async () => {
    const reader = createReadModel({ store, clock: now, freshFor: 3_000 });
    await reader.newest();
    await redact(store, order);
    clock += 3_000;
    const { edition, stale } = await reader.newest();
    expect([edition.version, stale]).toEqual([{ epoch: 2, number: 6 }, false]);
  });

  it("run again, does nothing more; and publishing goes on after it", async () => {
    await redact(store, order);
    const before = await everything();
    expect(await redact(store, order)).toMatchObject({ version: "2.6", copies: 0 });
    expect(await everything()).toEqual(before);
    await publishNow(OTHER, [other("after")]);
    expect(await problems()).toEqual([]);
    expect(await telling()).toEqual([]);
  });

  it("refuses a plan that was made before it, and waits for a publisher", async () => {
    const plan = await planned("late", [secret]);
    const head = (await store.head())!;
    await store.claim(head, head.storeId, plan.base, {
      n: 6,
      plan: "another",
      by: "dan",
      since: plan.base.committedAt,
    });
    await expect(redact(store, order)).rejects.toThrow("Somebody is publishing");
    await abort(store, { n: 6, reason: "It hangs.", by: "olu", now: clock });
    await redact(store, order);
    const late = publish({ store, plan, directory: trusts, by: "ann", now });
    await expect(late).rejects.toThrow(UserError);
    expect(await telling()).toEqual([]);
  });

  it("needs a record that was published", async () => {
    await expect(redact(store, { ...order, id: id("ev", "none") })).rejects.toThrow("Nothing was ever published");
    await expect(redact(store, { ...order, id: "RHM" })).rejects.toThrow("not the id of a record");
    expect((await store.head())?.epoch).toBe(1);
  });
});

describe("a redaction that is killed at any of its writes", () => {
  const writes = ["claim", "putOnce", "overwrite", "remove", "commit"] as const;

  /** Dies at the write of this number: it is done, or not, and nothing after it. */
  function dyingAt(last: number, done: boolean): RedactStore {
    let count = 0;
    const dying = { ...store };
    for (const name of writes) {
      const call = store[name] as (...args: unknown[]) => Promise<unknown>;
      Object.assign(dying, {
        [name]: async (...args: unknown[]) => {
          count += 1;
          if (count > last || (count === last && !done)) throw new Error("killed");
          return call(...args);
        },
      });
    }
    return dying;
  }

  it("writes no more often than these tests kill it", async () => {
    await expect(redact(dyingAt(36, true), order)).rejects.toThrow("killed");
    await redact(dyingAt(38, true), order);
  });

  it("dies again and again, one write later each time, and leaves no way to what is gone", async () => {
    const own = { ...order, id: id("im", "1") };
    let deaths = 0;
    while (
      await redact(dyingAt(deaths + 1, true), own).then(
        () => false,
        () => true,
      )
    )
      deaths += 1;
    expect(deaths).toBeGreaterThan(5);
    expect(await store.edge("TrustImpacts", "trust#RHM")).toEqual([]);
    expect(await problems()).toEqual([]);
  });

  it("can be ended, and begun again", async () => {
    await redact(dyingAt(20, true), order).catch(() => {});
    await abort(store, { n: 6, reason: "Not now.", by: "olu", now: clock });
    expect((await freshReader(store).newest()).edition.version).toEqual({ epoch: 1, number: 5 });
    expect(await redact(store, order)).toMatchObject({ version: "2.7" });
    await expectRedacted();
  });

  function unlessKilled(error: Error): void {
    if (error.message !== "killed") throw error;
  }

  it.each([1, 2, 5, 8, 12, 16, 19, 22, 25, 28, 31, 34, 36])(
    "write %i: readers go on, and run again it finishes",
    async (last) => {
      for (const done of [false, true]) {
        await redact(dyingAt(last, done), order).catch(unlessKilled);
        // Whoever reads now is answered: from before, or from after.
        const { edition } = await freshReader(store).newest();
        expect(edition.records.size).toBe(4);
        await freshReader(store).asOf("1.2");
        clock += minute;
      }
      await redact(store, order);
      await expectRedacted();
    },
  );
});
