/** When a reader asks again, and that it never goes back. */
import { beforeEach, describe, expect, it } from "vitest";
import { createReadModel, type ReadModel } from "../../functions/read-model.ts";
import { formatVersion, type Head } from "../../schema/publication.ts";
import { init } from "../../seed/publish/maintain.ts";
import type { WriteStore } from "../../seed/publish/write-store.ts";
import { answer } from "./check.ts";
import { createMemoryLab } from "./memory-store.ts";
import { publishAll, sourceIds, start } from "./plans.ts";
import { type Around, type Call, wrapStore } from "./wrap-store.ts";

let store: WriteStore;
let clock: number;
let calls: string[];

beforeEach(async () => {
  store = createMemoryLab().store;
  await init(store, start);
  await publishAll(store, ["one"]);
  clock = start + 3_600_000;
  calls = [];
});

function readerWith(around: Around): ReadModel {
  const wrapped = wrapStore(store, (call, execute) => {
    calls.push(call.name);
    return around(call, execute);
  });
  return createReadModel({ store: wrapped, clock: () => clock, freshFor: 3_000 });
}

async function version(reader: ReadModel): Promise<string> {
  const { edition, stale } = await reader.newest();
  return `${formatVersion(edition.version)}${stale ? " (stale)" : ""}`;
}

const heads = () => calls.filter((name) => name === "head").length;

/** The first call of that name stops until it is let go on; its answer is from before. */
function stopFirst(name: Call["name"]) {
  const [stopped, resume] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  let first = true;
  const around: Around = async (call, execute) => {
    const result = await execute();
    if (call.name !== name || !first) return result;
    first = false;
    stopped.resolve();
    await resume.promise;
    return result;
  };
  return { around, stopped: stopped.promise, resume: () => resume.resolve() };
}

describe("freshness", () => {
  it("goes by the clock it is given, also where that goes back", async () => {
    const reader = readerWith((_, execute) => execute());
    await version(reader);
    await version(reader);
    expect(heads()).toBe(1);
    clock -= 3_600_000;
    await publishAll(store, ["two"]);
    expect(await version(reader)).toBe("1.2");
    expect(heads()).toBe(2);
    expect(await version(reader)).toBe("1.2");
    expect(heads()).toBe(2);
  });

  it("promise 10: a machine that froze half-way through a reading does not speak from it", async () => {
    const { around, stopped, resume } = stopFirst("chunks");
    const reader = readerWith(around);
    const before = version(reader);
    await stopped;
    await publishAll(store, ["two"]);
    clock += 6 * 3_600_000;
    const after = version(reader);
    resume();
    expect(await before).toBe("1.1");
    expect(await after).toBe("1.2");
  });

  it("promise 10: a head counts from when it was asked for, not from when its chunks had come", async () => {
    const { around, stopped, resume } = stopFirst("chunks");
    const reader = readerWith(around);
    const before = version(reader);
    await stopped;
    await publishAll(store, ["two"]);
    clock += 2_000;
    resume();
    expect(await before).toBe("1.1");
    clock += 1_500;
    expect(await version(reader)).toBe("1.2");
  });
});

describe("never back", () => {
  it("an older head after a newer one changes nothing, and is marked", async () => {
    const old = (await store.head())!;
    await publishAll(store, ["two"]);
    let answerWith: Head | null | undefined;
    const reader = readerWith(async <T>(call: Call, execute: () => Promise<T>) =>
      call.name === "head" && answerWith !== undefined ? (answerWith as T) : execute(),
    );
    expect(await version(reader)).toBe("1.2");
    for (const head of [old, null]) {
      answerWith = head;
      clock += 3_000;
      expect(await version(reader)).toBe("1.2 (stale)");
    }
    answerWith = { ...old, epoch: 2 };
    clock += 3_000;
    expect(await version(reader), "a restore: a later epoch, an earlier number").toBe("2.1");
  });
});

describe("before it refuses", () => {
  it("a reader asks for the head again", async () => {
    const reader = readerWith((_, execute) => execute());
    await version(reader);
    await publishAll(store, ["two"]);
    expect(await answer(reader, "1.2")).toBe(`${sourceIds[0]}@2 two`);
    expect(heads()).toBe(2);
  });

  it("a reading that is under way does not do: its head may be from before", async () => {
    const { around, stopped, resume } = stopFirst("chunks");
    const reader = readerWith((call, execute) => (heads() > 1 ? around(call, execute) : execute()));
    await version(reader);
    await publishAll(store, ["two"]);
    clock += 3_000;
    // One reading knows of 1.2 and is stopped; then the clock goes back by a little, so that the old head looks fresh.
    const slow = version(reader);
    await stopped;
    clock -= 2_000;
    await publishAll(store, ["three"]);
    const asked = answer(reader, "1.3");
    resume();
    await slow;
    expect(await asked).toBe(`${sourceIds[0]}@3 three`);
  });
});
