/** Promises 8 and 9 under fire: thousands of random histories of several publishers, with everything that can go wrong. */
import { describe, expect, it, vi } from "vitest";
import { runHistory } from "./history.ts";
import { createMemoryLab } from "./memory-store.ts";

vi.mock("node:zlib", async (importActual) => (await import("./quick-zlib.ts")).quickZlib(importActual));

const HISTORIES = 3_000;
/** HISTORY_SEED=17 runs history 17 alone, and prints what happened. (From 100,000: histories-embedded.test.ts.) */
const only = process.env["HISTORY_SEED"];

/** What must have happened somewhere in them: without it they prove nothing. */
const expected = [
  "aborter told ABORTED",
  "aborter told BAD_INPUT",
  "aborter told BUSY",
  "answer",
  "dies after",
  "dies before",
  "is refused",
  "is sent twice",
  "loses the reply",
  "publisher told ABORTED",
  "publisher told ALREADY_PUBLISHED",
  "publisher told BASE_MOVED",
  "publisher told BUSY",
  "publisher told PUBLISHED",
  "publisher told RESUMED",
  "reader told SOURCE_DOWN",
  "reader told UNKNOWN_VERSION",
  "restored",
  "sleeps",
  "waits for the reply",
];

describe("promises 8 and 9: all of a publication or nothing, no number twice, no version that changes", () => {
  it.runIf(only && Number(only) < 100_000)(`in history ${only}`, async () => {
    const happened = await runHistory(Number(only), createMemoryLab(), { actors: 9, thorough: true });
    console.log(happened.join("\n"));
    expect(happened).toContain("end of faults");
  });

  it.skipIf(only)(`in ${HISTORIES} histories`, { timeout: 240_000 }, async () => {
    const happened = new Set<string>();
    for (let seed = 1; seed <= HISTORIES; seed++) {
      // All of the past at every head is checked in some; in all at the end.
      const size = { actors: 9, thorough: seed % 10 === 0 };
      for (const what of await runHistory(seed, createMemoryLab(), size)) happened.add(what);
    }
    expect(expected.filter((what) => !happened.has(what))).toEqual([]);
  });
});
