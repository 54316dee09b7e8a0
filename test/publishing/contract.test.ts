/** One contract for both stores: every command, every condition of it, both outcomes. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { encodeChunk } from "../../functions/codec.ts";
import type { Head } from "../../schema/publication.ts";
import { keys } from "../../schema/tables.ts";
import type { OnceItem, WriteStore } from "../../seed/publish/write-store.ts";
import { startTestStore, type TestStore } from "../support/store.ts";
import { createEmbeddedLab, type Lab } from "./lab.ts";
import { createMemoryLab } from "./memory-store.ts";
import { baseOf, publishAll, sourceIds } from "./plans.ts";

let test: TestStore;
beforeAll(async () => void (test = await startTestStore()));
afterAll(() => test.close());

const at = "2026-03-01T09:00:00.000Z";
const later = "2026-03-01T10:00:00.000Z";
const zero: Head = {
  storeId: "s",
  epoch: 1,
  number: 0,
  last: 0,
  manifest: null,
  committedAt: at,
  pending: null,
  aborted: [],
};
const claim = (n: number, plan = "plan") => ({ n, plan, by: "a", since: at });
const pendingHead: Head = { ...zero, last: 1, pending: claim(1) };
const fullHead: Head = { ...zero, epoch: 2, number: 3, last: 5, manifest: "m", pending: claim(5), aborted: [1, 4] };

const labs = { embedded: () => createEmbeddedLab(test), memory: () => Promise.resolve(createMemoryLab()) };

describe.each(Object.keys(labs) as (keyof typeof labs)[])("the %s store", (name) => {
  let lab: Lab;
  let store: WriteStore;
  beforeEach(async () => {
    lab = await labs[name]();
    store = lab.store;
  });

  it("has no head until one is created, and then keeps it", async () => {
    expect(await store.head()).toBeNull();
    expect(await store.createHead(zero)).toBe(true);
    expect(await store.head()).toEqual(zero);
    expect(await store.createHead({ ...zero, storeId: "other" })).toBe(false);
    expect(await store.head()).toEqual(zero);
  });

  it("gives a head back as it was put, with all its parts", async () => {
    await store.createHead(fullHead);
    expect(await store.head()).toEqual(fullHead);
  });

  it("changes no head that is not there", async () => {
    expect(await store.claim(zero, "s", baseOf(zero), claim(1))).toBe(false);
    expect(await store.commit(claim(1), 1, "m", later)).toBe(false);
    expect(await store.endClaim(1, 1)).toBe(false);
    expect(await store.replaceHead(zero, fullHead)).toBe(false);
    expect(await store.head()).toBeNull();
  });

  describe("claim", () => {
    it("takes the number", async () => {
      await store.createHead(zero);
      expect(await store.claim(zero, "s", baseOf(zero), claim(1))).toBe(true);
      expect(await store.head()).toEqual(pendingHead);
    });

    it.each([
      ["another store", zero, zero, "other"],
      ["another epoch", zero, { ...zero, epoch: 2 }, "s"],
      ["another number", zero, { ...zero, number: 1 }, "s"],
      ["another last", { ...zero, last: 1 }, zero, "s"],
    ])("is refused for %s", async (_, read, base, storeId) => {
      await store.createHead(zero);
      expect(await store.claim(read, storeId, baseOf(base), claim(1))).toBe(false);
      expect(await store.head()).toEqual(zero);
    });

    it("is refused while one is pending, by the same plan too", async () => {
      await store.createHead(pendingHead);
      expect(await store.claim(pendingHead, "s", baseOf(zero), claim(2, "other"))).toBe(false);
      expect(await store.claim(pendingHead, "s", baseOf(zero), claim(2))).toBe(false);
      expect(await store.head()).toEqual(pendingHead);
    });
  });

  describe("commit", () => {
    it("lands", async () => {
      await store.createHead(pendingHead);
      expect(await store.commit(claim(1), 1, "m", later)).toBe(true);
      expect(await store.head()).toEqual({ ...zero, number: 1, last: 1, manifest: "m", committedAt: later });
    });

    it.each([
      ["another epoch", claim(1), 2],
      ["another number", claim(2), 1],
      ["another plan", claim(1, "other"), 1],
    ])("is refused for %s", async (_, mine, epoch) => {
      await store.createHead(pendingHead);
      expect(await store.commit(mine, epoch, "m", later)).toBe(false);
      expect(await store.head()).toEqual(pendingHead);
    });

    it("is refused a second time, and without a claim", async () => {
      await store.createHead(pendingHead);
      await store.commit(claim(1), 1, "m", later);
      const landed = await store.head();
      expect(await store.commit(claim(1), 1, "m2", later)).toBe(false);
      expect(await store.head()).toEqual(landed);
    });
  });

  describe("endClaim", () => {
    it("ends the claim and keeps the earlier aborted ones", async () => {
      await store.createHead(fullHead);
      expect(await store.endClaim(5, 2)).toBe(true);
      expect(await store.head()).toEqual({ ...fullHead, pending: null, aborted: [1, 4, 5] });
    });

    it.each([
      ["another number", 4, 2],
      ["another epoch", 5, 1],
    ])("is refused for %s", async (_, n, epoch) => {
      await store.createHead(fullHead);
      expect(await store.endClaim(n, epoch)).toBe(false);
      expect(await store.head()).toEqual(fullHead);
    });

    it("is refused where nothing is pending", async () => {
      await store.createHead({ ...fullHead, pending: null });
      expect(await store.endClaim(5, 2)).toBe(false);
    });
  });

  describe("replaceHead", () => {
    it("puts the other head, every part of it", async () => {
      await store.createHead(fullHead);
      expect(await store.replaceHead(fullHead, zero)).toBe(true);
      expect(await store.head()).toEqual(zero);
    });

    it.each([{ storeId: "other" }, { epoch: 1 }, { number: 2 }, { last: 4 }])(
      "is refused where it was read with %o",
      async (other) => {
        await store.createHead(fullHead);
        expect(await store.replaceHead({ ...fullHead, ...other }, zero)).toBe(false);
        expect(await store.head()).toEqual(fullHead);
      },
    );
  });

  describe("putOnce", () => {
    const item = (hash: string): OnceItem => ({
      table: "Sources",
      key: keys.edge("trust#RHM", sourceIds[0]!, 1),
      hash,
      attributes: { id: { S: sourceIds[0]! }, n: { N: "1" } },
    });

    it("promise 8: nothing is overwritten", async () => {
      expect(await store.putOnce(item("h1"))).toBe(true);
      const before = await lab.items();
      expect(await store.putOnce(item("h1"))).toBe(true);
      expect(await store.putOnce({ ...item("h2"), attributes: { id: { S: "other" } } })).toBe(false);
      expect(await lab.items()).toEqual(before);
      expect(await store.edge("Sources", "trust#RHM")).toEqual([{ id: sourceIds[0], n: 1 }]);
    });
  });

  describe("reads", () => {
    it("give back what publish wrote: chunks, publications, revisions and edges", async () => {
      await store.createHead(zero);
      await publishAll(store, ["one", "two"]);
      const head = await store.head();
      const manifest = (await store.chunks([head?.manifest ?? ""])).get(head?.manifest ?? "")?.();
      expect(manifest).toMatchObject({ n: 2 });
      expect(await store.publication(2)).toMatchObject({ n: 2, why: "two", base: { number: 1 } });
      expect(await store.publication(3)).toBeNull();
      expect((await store.publications()).map(({ n, why }) => [n, why])).toEqual([
        [1, "one"],
        [2, "two"],
      ]);
      expect(
        (await store.revisions(sourceIds[0]!)).map(({ n, record }) => [n, "title" in record && record.title]),
      ).toEqual([
        [1, "one"],
        [2, "two"],
      ]);
      expect(await store.revisions(sourceIds[1]!)).toEqual([]);
      expect(await store.revisions("no_such")).toEqual([]);
      expect(await store.edge("Sources", `source#${sourceIds[0]}`)).toEqual([
        { id: sourceIds[0], n: 1 },
        { id: sourceIds[0], n: 2 },
      ]);
      expect(await store.edge("Sources", "source#src_none")).toEqual([]);
    });

    it("leave out chunks that are not there", async () => {
      expect(await store.chunks(["no-such"])).toEqual(new Map());
      expect(await store.chunks([])).toEqual(new Map());
    });

    it("refuse a damaged chunk", async () => {
      const chunk = encodeChunk({ a: 1 });
      const other = encodeChunk({ a: 2 });
      const attributes = { body: { B: other.body } };
      await store.putOnce({ table: "ReadModel", key: keys.chunk(chunk.hash), hash: chunk.hash, attributes });
      const chunks = await store.chunks([chunk.hash]);
      expect(() => chunks.get(chunk.hash)!()).toThrow("damaged");
    });
  });

  it("goes back to a backup", async () => {
    await store.createHead(zero);
    await publishAll(store, ["one"]);
    const before = { head: await store.head(), items: await lab.items() };
    const putBack = await lab.backup();
    await publishAll(store, ["two"]);
    expect(await store.head()).not.toEqual(before.head);
    await putBack();
    expect({ head: await store.head(), items: await lab.items() }).toEqual(before);
  });
});

describe("both stores", () => {
  it("hold the same items, byte for byte, after the same publications", async () => {
    const all = await Promise.all(
      Object.values(labs).map(async (create) => {
        const lab = await create();
        await lab.store.createHead(zero);
        await publishAll(lab.store, ["one", "two", "three"]);
        return { items: await lab.items(), head: await lab.store.head() };
      }),
    );
    expect(all[0]).toEqual(all[1]);
    expect(all[0]?.items.size).toBeGreaterThan(12);
  });
});
