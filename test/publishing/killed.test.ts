/** A publisher that dies after each of its writes in turn, and somebody else who finishes its publication the next day. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { formatVersion } from "../../schema/publication.ts";
import type { Plan } from "../../seed/plan/plan-file.ts";
import { startTestStore, type TestStore } from "../support/store.ts";
import { answer, freshReader } from "./check.ts";
import { settled } from "./gate.ts";
import { createEmbeddedLab, type Lab } from "./lab.ts";
import { createMemoryLab } from "./memory-store.ts";
import { factsInTables, factsOf, planOf, publishAll, publishBy, sourceIds, sourceRecord, start } from "./plans.ts";
import { isWrite, never, wrapStore } from "./wrap-store.ts";

let test: TestStore;
beforeAll(async () => void (test = await startTestStore()));
afterAll(() => test.close());

const labs = { embedded: () => createEmbeddedLab(test), memory: () => Promise.resolve(createMemoryLab()) };
const nextDay = start + 86_400_000;

/** Publishes until the k-th write; then the process is gone. Returns how many writes there were. */
async function publishAndDie(lab: Lab, plan: Plan, kill: { k: number; effect: boolean }): Promise<number> {
  let writes = 0;
  let died: () => void = () => {};
  const death = new Promise<void>((resolve) => (died = resolve));
  const store = wrapStore(lab.store, async (call, execute) => {
    if (!isWrite(call)) return execute();
    writes++;
    if (writes > kill.k || (writes === kill.k && !kill.effect)) {
      died();
      return never();
    }
    const result = await execute();
    if (writes < kill.k) return result;
    died();
    return never();
  });
  await Promise.race([publishBy("first", store, plan), death]);
  await settled();
  return writes;
}

describe.each(Object.keys(labs) as (keyof typeof labs)[])(
  "promise 8: killed at any write and resumed, in the %s store",
  (name) => {
    it("writes the same, byte for byte, as one version, and nothing shows before", { timeout: 60_000 }, async () => {
      const lab = await labs[name]();
      await lab.store.createHead({
        storeId: "s",
        epoch: 1,
        number: 0,
        last: 0,
        manifest: null,
        committedAt: new Date(start).toISOString(),
        pending: null,
        aborted: [],
      });
      await publishAll(lab.store, ["before"]);
      const head = (await lab.store.head())!;
      const plan = planOf(head, "after", [sourceRecord(sourceIds[0]!, "after"), sourceRecord(sourceIds[1]!, "after")]);
      const putBack = await lab.backup();

      const writes = await publishAndDie(lab, plan, { k: Number.POSITIVE_INFINITY, effect: true });
      const first = await lab.items();
      const after = factsOf((await freshReader(lab.store).newest()).edition);
      await putBack();
      await publishBy("second", lab.store, plan, nextDay);
      const whole = { first, second: await lab.items() };
      expect(writes).toBeGreaterThan(8);

      const before = `${sourceIds[0]}@1 before`;
      for (let k = 1; k <= writes; k++) {
        for (const effect of [false, true]) {
          await putBack();
          await publishAndDie(lab, plan, { k, effect });
          const committed = k === writes && effect;
          const between = (await lab.store.head())!;
          const shown = committed ? after : before;
          expect(await factsInTables(lab.store, between), `before the resume, write ${k}`).toBe(shown);
          expect(factsOf((await freshReader(lab.store).newest()).edition)).toBe(shown);
          expect(await answer(freshReader(lab.store), "1.2")).toBe(committed ? after : "AS_OF_IN_FUTURE");

          const { outcome, n, version } = await publishBy("second", lab.store, plan, nextDay);
          const begun = k > 1 || effect;
          expect(outcome, `write ${k}`).toBe(committed ? "ALREADY_PUBLISHED" : begun ? "RESUMED" : "PUBLISHED");
          expect([n, version]).toEqual([2, "1.2"]);
          const end = (await lab.store.head())!;
          expect([formatVersion(end), end.last, end.pending, end.aborted]).toEqual(["1.2", 2, null, []]);
          expect(factsOf((await freshReader(lab.store).newest()).edition)).toBe(after);
          // Nobody had claimed it: then it is the second's own.
          const by = begun ? "first" : "second";
          expect((await lab.store.publication(2))?.by).toBe(by);
          expect(await lab.items(), `items, write ${k}, ${effect ? "after" : "before"}`).toEqual(whole[by]);
        }
      }
    });
  },
);
