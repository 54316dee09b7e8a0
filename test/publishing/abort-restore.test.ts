/** Ending a claim, and coming back from a backup. */
import { beforeEach, describe, expect, it } from "vitest";
import { UserError } from "../../seed/errors.ts";
import { abort, init, restored } from "../../seed/publish/maintain.ts";
import type { WriteStore } from "../../seed/publish/write-store.ts";
import { answer, freshReader } from "./check.ts";
import type { Lab } from "./lab.ts";
import { createMemoryLab } from "./memory-store.ts";
import { factsInTables, factsOf, minute, planNow, publishAll, publishBy, sourceIds, start } from "./plans.ts";
import { wrapStore } from "./wrap-store.ts";

let lab: Lab;
let store: WriteStore;
beforeEach(async () => {
  lab = createMemoryLab();
  store = lab.store;
  await init(store, start);
});

const order = (n: number) => ({ n, reason: "It hangs.", by: "operator", now: start + minute });
/** What is shown, in the read model and in the tables alike. */
async function facts(): Promise<string> {
  const shown = factsOf((await freshReader(store).newest()).edition);
  expect(await factsInTables(store, (await store.head())!)).toBe(shown);
  return shown;
}

/** A store whose commit sleeps until it is woken. */
function sleeper() {
  const [asleep, wake] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const sleeping = wrapStore(store, async (call, execute) => {
    if (call.name !== "commit") return execute();
    asleep.resolve();
    await wake.promise;
    return execute();
  });
  return { store: sleeping, asleep: asleep.promise, wake: () => wake.resolve() };
}

async function code(promise: Promise<unknown>): Promise<string> {
  return promise.then(
    () => "OK",
    (error: unknown) => (error instanceof UserError ? error.code : String(error)),
  );
}

describe("init", () => {
  it("leaves a store that is there as it is", async () => {
    await publishAll(store, ["one"]);
    const head = await store.head();
    expect(await init(store, start + minute)).toEqual({ head, created: false });
  });
});

describe("abort", () => {
  it("promise 8: a publisher that wakes up later cannot commit, and nothing of it is visible", async () => {
    const { store: sleeping, asleep, wake } = sleeper();
    const told = code(publishBy("ann", sleeping, await planNow(store, "a", sourceIds[1])));
    await asleep;
    await abort(store, order(1));
    wake();
    expect(await told).toBe("ABORTED");
    expect(await facts()).toBe("");
    expect(await answer(freshReader(store), "1.1")).toBe("AS_OF_IN_FUTURE");
    await publishBy("bob", store, await planNow(store, "b"));
    expect(await facts()).toBe(`${sourceIds[0]}@2 b`);
    expect(await answer(freshReader(store), "1.1")).toBe("UNKNOWN_VERSION");
  });

  it("sleeps through its abort while somebody publishes the same plan: it is told as what", async () => {
    const { store: sleeping, asleep, wake } = sleeper();
    const plan = await planNow(store, "a");
    const told = publishBy("ann", sleeping, plan);
    await asleep;
    await abort(store, order(1));
    await publishBy("bob", store, plan);
    wake();
    expect(await told).toEqual({ outcome: "ALREADY_PUBLISHED", n: 2, version: "1.2" });
  });

  it("keeps the reason, and may be repeated", async () => {
    const { store: sleeping, asleep } = sleeper();
    void publishBy("ann", sleeping, await planNow(store, "a"));
    await asleep;
    await abort(store, order(1));
    await abort(store, { ...order(1), reason: "Another." });
    const reasons = [...(await lab.items())]
      .filter(([key]) => key.startsWith("Publications A "))
      .map(([, item]) => item);
    expect(reasons).toHaveLength(1);
    expect(reasons[0]).toContain("It hangs.");
    expect((await store.head())?.aborted).toEqual([1]);
  });

  it.each([
    ["of a committed one", 1],
    ["of one that never was", 7],
  ])("%s is refused", async (_, n) => {
    await publishAll(store, ["one"]);
    expect(await code(abort(store, order(n)))).toBe("BAD_INPUT");
    expect(await facts()).toBe(`${sourceIds[0]}@1 one`);
  });

  it("that the commit overtakes says that it is published", async () => {
    const { store: sleeping, asleep, wake } = sleeper();
    const publishing = publishBy("ann", sleeping, await planNow(store, "a"));
    await asleep;
    const slow = wrapStore(store, async (call, execute) => {
      if (call.name !== "endClaim") return execute();
      wake();
      await publishing;
      return execute();
    });
    expect(await code(abort(slow, order(1)))).toBe("BUSY");
    expect(await facts()).toBe(`${sourceIds[0]}@1 a`);
  });
});

describe("restored", () => {
  beforeEach(() => publishAll(store, ["one"]));

  it("begins an epoch in which what was lost stays lost, and no number comes again", async () => {
    const putBack = await lab.backup();
    const lost = await planNow(store, "lost");
    await publishBy("ann", store, lost);
    const { store: sleeping, asleep, wake } = sleeper();
    const told = code(publishBy("bob", sleeping, await planNow(store, "asleep")));
    await asleep;
    await putBack();
    await restored(store, 3);
    wake();
    expect(await told).toBe("ABORTED");
    expect(await store.head()).toMatchObject({ epoch: 2, number: 1, last: 3, aborted: [2, 3], pending: null });
    expect(await code(publishBy("ann", store, lost))).toBe("BASE_MOVED");
    await publishBy("cyd", store, await planNow(store, "new"));
    expect(await facts()).toBe(`${sourceIds[0]}@4 new`);
    const reader = freshReader(store);
    const asked = ["1.1", "2.1", "2.4", "1.2", "1.3", "2.2", "1.4", "3.1"];
    expect(await Promise.all(asked.map((version) => answer(reader, version)))).toEqual([
      `${sourceIds[0]}@1 one`,
      `${sourceIds[0]}@1 one`,
      `${sourceIds[0]}@4 new`,
      ...["UNKNOWN_VERSION", "UNKNOWN_VERSION", "UNKNOWN_VERSION", "UNKNOWN_VERSION", "AS_OF_IN_FUTURE"],
    ]);
  });

  it.each([
    ["too small", 0],
    ["absurd", 20_260_301],
  ])("refuses a last claim that is %s", async (_, lastClaimed) => {
    expect(await code(restored(store, lastClaimed))).toBe("BAD_INPUT");
    expect((await store.head())?.epoch).toBe(1);
  });

  it("uses no epoch twice when one backup is put back twice", async () => {
    const putBack = await lab.backup();
    expect((await restored(store, 1)).epoch).toBe(2);
    await putBack();
    expect((await restored(store, 1, 2)).epoch).toBe(3);
  });

  it("that was sent twice, its first reply lost, has succeeded", async () => {
    const twice = wrapStore(store, async (call, execute) => {
      if (call.name === "replaceHead") await execute();
      return execute();
    });
    expect((await restored(twice, 1)).epoch).toBe(2);
    expect((await store.head())?.epoch).toBe(2);
  });

  it("is refused where somebody claimed meanwhile", async () => {
    const plan = await planNow(store, "two");
    const slow = wrapStore(store, async (call, execute) => {
      if (call.name === "replaceHead") await publishBy("ann", store, plan);
      return execute();
    });
    expect(await code(restored(slow, 1))).toBe("BUSY");
    expect(await facts()).toBe(`${sourceIds[0]}@2 two`);
  });
});
