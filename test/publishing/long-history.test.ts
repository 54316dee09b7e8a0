/** More publications than one page of the log holds. */
import { describe, expect, it, vi } from "vitest";
import { LOG_PAGE } from "../../schema/chunks.ts";
import { init } from "../../seed/publish/maintain.ts";
import { answer, freshReader } from "./check.ts";
import { createMemoryLab } from "./memory-store.ts";
import { publishAll, sourceIds, start } from "./plans.ts";

vi.mock("node:zlib", async (importActual) => (await import("./quick-zlib.ts")).quickZlib(importActual));

describe("a long history", () => {
  it("promise 8: goes over the pages of the log without a gap", { timeout: 60_000 }, async () => {
    const { store } = createMemoryLab();
    await init(store, start);
    const titles = Array.from({ length: LOG_PAGE + 3 }, (_, i) => `t${i}`);
    await publishAll(store, titles, start);
    const reader = freshReader(store);
    const { edition } = await reader.newest();
    expect(edition.log).toHaveLength(LOG_PAGE + 3);
    expect(edition.log.every(({ committedAt, manifest }) => committedAt !== null && manifest !== null)).toBe(true);
    for (const n of [1, 2, LOG_PAGE - 1, LOG_PAGE, LOG_PAGE + 1, LOG_PAGE + 3]) {
      expect(await answer(reader, `1.${n}`)).toBe(`${sourceIds[0]}@${n} ${titles[n - 1]}`);
    }
  });
});
