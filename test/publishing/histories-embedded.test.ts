/** The same random histories over the embedded store: fewer, and each must go exactly as it goes in memory. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startTestStore, type TestStore } from "../support/store.ts";
import { runHistory } from "./history.ts";
import { createEmbeddedLab } from "./lab.ts";
import { createMemoryLab } from "./memory-store.ts";

const HISTORIES = 100;
/** Seeds of this file begin here; HISTORY_SEED=100017 runs that history alone. */
const FIRST_SEED = 100_000;
const only = Number(process.env["HISTORY_SEED"] ?? 0);
const seeds = only >= FIRST_SEED ? [only] : Array.from({ length: only > 0 ? 0 : HISTORIES }, (_, i) => FIRST_SEED + i);
const size = { actors: 4, thorough: false };

let test: TestStore;
beforeAll(async () => void (test = await startTestStore()));
afterAll(() => test.close());

describe("promises 8 and 9, over the embedded store", () => {
  it.skipIf(seeds.length === 0)(`in ${seeds.length} histories`, { timeout: 240_000 }, async () => {
    for (const seed of seeds) {
      const inMemory = await runHistory(seed, createMemoryLab(), size);
      expect(await runHistory(seed, await createEmbeddedLab(test), size)).toEqual(inMemory);
    }
  });
});
