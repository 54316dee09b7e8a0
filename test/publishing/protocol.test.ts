/** The protocol, rule by rule. */
import { beforeEach, describe, expect, it } from "vitest";
import type { ErrorName } from "../../seed/errors.ts";
import { UserError } from "../../seed/errors.ts";
import { planHash } from "../../seed/plan/plan-file.ts";
import { abort, init } from "../../seed/publish/maintain.ts";
import { publish } from "../../seed/publish/publish.ts";
import type { WriteStore } from "../../seed/publish/write-store.ts";
import { freshReader } from "./check.ts";
import type { Lab } from "./lab.ts";
import { createMemoryLab } from "./memory-store.ts";
import { directory, factsOf, minute, planNow, publishAll, publishBy, sourceIds, start } from "./plans.ts";
import { type Around, type Call, never, wrapStore } from "./wrap-store.ts";

let lab: Lab;
let store: WriteStore;
beforeEach(async () => {
  lab = createMemoryLab();
  store = lab.store;
  await init(store, start);
});

async function refusal(promise: Promise<unknown>): Promise<UserError> {
  const error: unknown = await promise.then(
    () => null,
    (error: unknown) => error,
  );
  if (error instanceof UserError) return error;
  throw new Error("it was not refused", { cause: error });
}

async function expectRefused(promise: Promise<unknown>, code: ErrorName, ...words: string[]): Promise<void> {
  const error = await refusal(promise);
  expect(error.code).toBe(code);
  for (const word of words) expect(error.message).toContain(word);
}

/** Something around the calls of one name. */
function around(name: Call["name"], act: Around): WriteStore {
  return wrapStore(store, (call, execute) => (call.name === name ? act(call, execute) : execute()));
}

const order = (n: number) => ({ n, reason: "It hangs.", by: "operator", now: start + minute });
const facts = async () => factsOf((await freshReader(store).newest()).edition);

/** Claims, writes some, and is gone. */
async function die(plan: Awaited<ReturnType<typeof planNow>>, by = "dead"): Promise<void> {
  await new Promise<void>((resolve) => {
    const dying = around("commit", () => {
      resolve();
      return never();
    });
    void publishBy(by, dying, plan);
  });
}

describe("claim", () => {
  it("lets one of two plans from one head land; the other is told which version is there", async () => {
    const [a, b] = [await planNow(store, "a"), await planNow(store, "b")];
    const results = await Promise.allSettled([publishBy("ann", store, a), publishBy("bob", store, b)]);
    expect(results.map(({ status }) => status)).toEqual(["fulfilled", "rejected"]);
    const error = await refusal(publishBy("bob", store, b));
    expect([error.code, error.exitCode]).toEqual(["BASE_MOVED", 75]);
    expect(error.message).toContain("1.1");
    expect(await facts()).toBe(`${sourceIds[0]}@1 a`);
  });

  it("is BUSY while another holds it, and names the holder", async () => {
    const [a, b] = [await planNow(store, "a"), await planNow(store, "b")];
    await die(a, "ann");
    await expectRefused(publishBy("bob", store, b), "BUSY", "ann", planHash(a).slice(0, 12), "strikes abort 1");
    expect((await refusal(publishBy("bob", store, b))).exitCode).toBe(75);
  });

  it("is taken by anybody who has the plan", async () => {
    const plan = await planNow(store, "a");
    await die(plan, "ann");
    expect(await publishBy("bob", store, plan)).toEqual({ outcome: "RESUMED", n: 1, version: "1.1" });
    expect((await store.publication(1))?.by).toBe("ann");
  });

  it("is refused to a plan for another store", async () => {
    const plan = { ...(await planNow(store, "a")), storeId: "elsewhere" };
    await expectRefused(publishBy("ann", store, plan), "BASE_MOVED", "elsewhere");
  });

  it("is refused to a plan whose base somebody changed: chunks and log are made from it", async () => {
    await publishAll(store, ["one", "two"]);
    const plan = await planNow(store, "three");
    const earlier = { ...plan.base, committedAt: new Date(start).toISOString() };
    await expectRefused(publishBy("ann", store, { ...plan, base: earlier }), "ALTERED");
    const other = { ...plan.base, manifest: (await store.publication(1))?.manifest ?? null };
    await expectRefused(publishBy("ann", store, { ...plan, base: other }), "ALTERED");
    expect((await store.head())?.last).toBe(2);
  });

  it("whose reply was lost by the client, which asked again by itself, is the publisher's own", async () => {
    const twice = around("claim", async (_, execute) => {
      await execute();
      return execute();
    });
    expect((await publishBy("ann", twice, await planNow(store, "a"))).outcome).toBe("PUBLISHED");
  });

  it("is not made again by a publisher whose claim was aborted while its reply was lost", async () => {
    const plan = await planNow(store, "a");
    const unlucky = around("claim", async (_, execute) => {
      await execute();
      await abort(store, order(1));
      return execute();
    });
    await expectRefused(publishBy("ann", unlucky, plan), "ABORTED", "1");
    expect(await store.head()).toMatchObject({ number: 0, last: 1, pending: null, aborted: [1] });
    // A person may: the number is a new one.
    expect(await publishBy("ann", store, plan)).toEqual({ outcome: "PUBLISHED", n: 2, version: "1.2" });
  });
});

describe("write", () => {
  it("refuses a trust directory that is not the plan's: what it writes would not follow from the plan", async () => {
    const plan = await planNow(store, "a");
    await expectRefused(publish({ store, plan, directory: [], by: "ann", now: () => start }), "ALTERED", "directory");
    expect((await publish({ store, plan, directory, by: "ann", now: () => start })).n).toBe(1);
  });

  it("promise 9: refuses to make chunks without their base: the records in them would vanish", async () => {
    await publishAll(store, ["one"]);
    const plan = await planNow(store, "two", sourceIds[1]);
    let asked = 0;
    const forgetful = around("chunks", async (_, execute) => {
      const answer = await execute();
      if (asked++ > 0 && answer instanceof Map) answer.delete([...answer.keys()][0]);
      return answer;
    });
    await expectRefused(publishBy("ann", forgetful, plan), "FAILED", "strikes rebuild");
    expect(await facts()).toBe(`${sourceIds[0]}@1 one`);
    await publishBy("ann", store, plan);
    expect(await facts()).toBe(`${sourceIds[0]}@1 one\n${sourceIds[1]}@2 two`);
  });

  it("promise 8: stops where other content is there already, and stops all its writers", async () => {
    const plan = await planNow(store, "a");
    let puts = 0;
    const taken = around("putOnce", async <T>(_: Call, execute: () => Promise<T>) => {
      puts++;
      await execute();
      return false as T;
    });
    await expectRefused(publishBy("ann", taken, plan), "BUSY", "there already");
    const before = puts;
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(puts).toBe(before);
    expect(await facts()).toBe("");
  });
});

describe("commit", () => {
  it("whose reply was lost is reported as published", async () => {
    const lossy = around("commit", async (_, execute) => {
      await execute();
      throw new Error("socket hang up");
    });
    expect(await publishBy("ann", lossy, await planNow(store, "a"))).toEqual({
      outcome: "PUBLISHED",
      n: 1,
      version: "1.1",
    });
  });

  it("whose second try is refused because the first one landed is reported as published", async () => {
    const twice = around("commit", async (_, execute) => {
      await execute();
      return execute();
    });
    expect((await publishBy("ann", twice, await planNow(store, "a"))).outcome).toBe("PUBLISHED");
  });

  it("that did not arrive is not reported as published, says why, and can be finished", async () => {
    const broken = around("commit", () => Promise.reject(new Error("AccessDenied")));
    const plan = await planNow(store, "a");
    await expectRefused(publishBy("ann", broken, plan), "BUSY", "AccessDenied");
    expect(await facts()).toBe("");
    expect((await publishBy("ann", store, plan)).outcome).toBe("RESUMED");
  });

  it("rises in time, by a millisecond at least, whatever the clock says", async () => {
    await publishBy("ann", store, await planNow(store, "a"), start + minute);
    await publishBy("bob", store, await planNow(store, "b"), start - minute);
    expect((await store.head())?.committedAt).toBe("2026-03-01T09:01:00.001Z");
  });

  it("again says as what it is published, also when much was published since", async () => {
    const plan = await planNow(store, "a");
    await publishBy("ann", store, plan);
    expect(await publishBy("bob", store, plan)).toEqual({ outcome: "ALREADY_PUBLISHED", n: 1, version: "1.1" });
    await publishAll(store, ["b", "c"]);
    const before = await lab.items();
    expect(await publishBy("bob", store, plan)).toEqual({ outcome: "ALREADY_PUBLISHED", n: 1, version: "1.1" });
    expect(await lab.items()).toEqual(before);
  });
});
