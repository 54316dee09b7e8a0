/** A publication of any size appears at once. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createReadModel } from "../../functions/read-model.ts";
import type { AnyRecord } from "../../schema/records.ts";
import { init } from "../../seed/publish/maintain.ts";
import { advice, coverage, id, impact, quote, source, strikeEvent } from "../fixtures.ts";
import { startTestStore, type TestStore } from "../support/store.ts";
import { factsInTables, planOf, publishBy, sourceRecord, start } from "./plans.ts";
import { isWrite, wrapStore } from "./wrap-store.ts";

/** Writes from one look of the reader to its next. */
const BETWEEN_LOOKS = 20;

let test: TestStore;
beforeAll(async () => void (test = await startTestStore()));
afterAll(() => test.close());

/** Spread over the shards: the shard comes from the first characters of the id. */
function spread(prefix: "ev" | "im" | "ad" | "src" | "cov", i: number): string {
  return id(prefix, `${i.toString(36).padStart(4, "0")}000000000000`);
}

/** 100 of each kind. */
function manyRecords(): AnyRecord[] {
  return Array.from({ length: 100 }, (_, i): AnyRecord[] => {
    const evidence = [quote(spread("src", i))];
    return [
      strikeEvent({ id: spread("ev", i), evidence }),
      impact({ id: spread("im", i), evidence, events: [spread("ev", i)] }),
      advice({ id: spread("ad", i), evidence }),
      source({ id: spread("src", i) }),
      coverage({ id: spread("cov", i) }),
    ];
  }).flat();
}

describe("promise 8: 500 records of all kinds", () => {
  it("appear at once, to a reader that looks throughout, and in the tables", { timeout: 120_000 }, async () => {
    const { store } = test;
    await init(store, start);
    const first = sourceRecord(spread("src", 0), "before");
    await publishBy("a", store, planOf((await store.head())!, "first", [first]));

    const records = manyRecords();
    const plan = planOf((await store.head())!, "many", records);
    const seen = new Map<string, number>();
    const inTables = new Set<string>();
    const look = async () => {
      const { edition, stale } = await createReadModel({ store }).newest();
      expect(stale).toBe(false);
      const what = `${edition.version.number}: ${edition.records.size}`;
      seen.set(what, (seen.get(what) ?? 0) + 1);
      const head = (await store.head())!;
      const facts = await factsInTables(store, head, [spread("src", 0), spread("ev", 50), spread("cov", 99)]);
      inTables.add(`${head.number}: ${facts.split("\n").length}`);
    };

    let writes = 0;
    const watched = wrapStore(store, async (call, execute) => {
      if (!isWrite(call)) return execute();
      // Other writes go on meanwhile; the one that shows it all is looked at before, while it happens and after.
      const commits = call.name === "commit";
      if (writes++ % BETWEEN_LOOKS === 0 || commits) await look();
      const [result] = await Promise.all([execute(), ...(commits ? [look(), look()] : [])]);
      if (commits) await look();
      return result;
    });
    expect(await publishBy("a", watched, plan)).toMatchObject({ outcome: "PUBLISHED", n: 2 });
    expect(writes).toBeGreaterThan(500);
    expect(seen.get("1: 1"), "looks while it was being written").toBeGreaterThan(500 / BETWEEN_LOOKS);
    expect(seen.get("2: 500"), "looks afterwards").toBeGreaterThan(0);
    expect([...seen.keys()].filter((one) => !["1: 1", "2: 500"].includes(one))).toEqual([]);
    expect([...inTables].filter((one) => !["1: 1", "2: 3"].includes(one))).toEqual([]);

    const { edition } = await createReadModel({ store }).newest();
    expect(edition.records.size).toBe(500);
    for (const record of records) expect(edition.records.get(record.id)).toEqual({ n: 2, record });
    expect(edition.world.events).toHaveLength(100);
    expect(edition.sources).toHaveLength(100);
    test.requests();
    await createReadModel({ store }).newest();
    expect(test.requests(), "a cold reader").toHaveLength(3);
  });
});
