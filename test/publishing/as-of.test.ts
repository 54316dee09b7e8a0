/** asOf: what a time or a version stands for, and what is refused. */
import { beforeEach, describe, expect, it } from "vitest";
import { createReadModel, type ReadModel } from "../../functions/read-model.ts";
import { formatVersion } from "../../schema/publication.ts";
import { abort, init, restored } from "../../seed/publish/maintain.ts";
import type { WriteStore } from "../../seed/publish/write-store.ts";
import { answer, freshReader } from "./check.ts";
import type { Lab } from "./lab.ts";
import { createMemoryLab } from "./memory-store.ts";
import { factsOf, minute, planNow, publishAll, publishBy, sourceIds, start } from "./plans.ts";
import { never, wrapStore } from "./wrap-store.ts";

let lab: Lab;
let store: WriteStore;
let reader: ReadModel;
const now = start + 60 * minute;

/** Published at 09:00, 09:01 and 09:02 as 1, 3 and 4; 2 was aborted. */
beforeEach(async () => {
  lab = createMemoryLab();
  store = lab.store;
  await init(store, start - minute);
  await publishAll(store, ["one"]);
  const plan = await planNow(store, "aborted");
  await new Promise<void>((resolve) => {
    const dying = wrapStore(store, (call, execute) => {
      if (call.name !== "commit") return execute();
      resolve();
      return never();
    });
    void publishBy("dead", dying, plan);
  });
  await abort(store, { n: 2, reason: "It hangs.", by: "operator", now: start });
  await publishAll(store, ["three", "four"], start + minute);
  reader = createReadModel({ store, clock: () => now });
});

const facts = (n: number, title: string) => `${sourceIds[0]}@${n} ${title}`;
const iso = (time: number) => new Date(time).toISOString();

describe("a version", () => {
  it.each([
    ["1.1", facts(1, "one")],
    ["1.3", facts(3, "three")],
    ["1.4", facts(4, "four")],
    ["1.0", ""],
  ])("promise 8: %s can be asked for for ever", async (version, expected) => {
    const asked = await reader.asOf(version);
    expect([formatVersion(asked.edition.version), factsOf(asked.edition), asked.stale]).toEqual([
      version,
      expected,
      false,
    ]);
    await publishAll(store, ["five", "six"], now);
    expect(await answer(freshReader(store), version)).toBe(expected);
  });

  it("carries the time of its own commit, and its own log", async () => {
    const { edition } = await reader.asOf("1.3");
    expect(edition.committedAt).toBe(iso(start + minute));
    expect(edition.log.map(({ n, committedAt }) => [n, committedAt])).toEqual([
      [1, iso(start)],
      [3, iso(start + minute)],
    ]);
    expect(edition.log.at(-1)?.manifest).toBe((await store.publication(3))?.manifest);
  });

  it.each([
    ["1.2", "UNKNOWN_VERSION", "an aborted one"],
    ["1.5", "AS_OF_IN_FUTURE", "the next one"],
    ["2.1", "AS_OF_IN_FUTURE", "a later epoch"],
    ["2.0", "AS_OF_IN_FUTURE", "the beginning of a later epoch"],
    ["1.4294967296", "BAD_AS_OF", "more digits than a version has"],
    ["0.1", "BAD_AS_OF", "epoch 0"],
    ["1.04", "BAD_AS_OF", "a number with a zero before it"],
  ])("%s is refused: %s (%s)", async (version, code) => {
    expect(await answer(reader, version)).toBe(code);
  });
});

describe("a time", () => {
  it.each([
    ["2026-03-01T09:00:00.000Z", facts(1, "one"), "the instant of the commit"],
    ["2026-03-01T09:00:59.999Z", facts(1, "one"), "a millisecond before the next one"],
    ["2026-03-01T09:01:00Z", facts(3, "three"), "the instant of the next one"],
    ["2026-03-01T10:01+01:00", facts(3, "three"), "in another zone, without seconds"],
    ["2026-03-01T09:02:00.000Z", facts(4, "four"), "the newest"],
    ["2026-03-01T10:00:00.000Z", facts(4, "four"), "now"],
    ["2026-03-01T08:59:59.999Z", "AS_OF_TOO_EARLY", "before the first"],
    ["1999-01-01T00:00:00Z", "AS_OF_TOO_EARLY", "long before"],
    ["2026-03-01T10:00:00.001Z", "AS_OF_IN_FUTURE", "a millisecond from now"],
    ["2026-03-01", "BAD_AS_OF", "a day"],
    ["2026-03-01T09:00:00", "BAD_AS_OF", "a time without zone"],
    ["2026-02-31T09:00:00Z", "BAD_AS_OF", "a day that is not in the calendar"],
    ["2026-02-29T09:00:00Z", "BAD_AS_OF", "29 February of a common year"],
    ["2026-03-01T25:00:00Z", "BAD_AS_OF", "hour 25"],
    ["2026-13-01T09:00:00Z", "BAD_AS_OF", "month 13"],
    ["", "BAD_AS_OF", "nothing"],
    ["yesterday", "BAD_AS_OF", "a word"],
    ["'; DROP TABLE --", "BAD_AS_OF", "mischief"],
  ])("%s is %s (%s)", async (asOf, expected) => {
    expect(await answer(reader, asOf)).toBe(expected);
  });

  it("counts what was published between the reader's last look and that time", async () => {
    let clock = now;
    const watching = createReadModel({ store, clock: () => clock, freshFor: 3_000 });
    await watching.newest();
    await publishAll(store, ["five"], now + 1_000);
    clock = now + 2_000;
    expect(await answer(watching, iso(now + 1_000))).toBe(facts(5, "five"));
    expect(await answer(watching, iso(now + 999))).toBe(facts(4, "four"));
  });

  it("before anything was published is too early", async () => {
    const { store: empty } = createMemoryLab();
    await init(empty, start);
    expect(await answer(createReadModel({ store: empty, clock: () => now }), iso(start))).toBe("AS_OF_TOO_EARLY");
  });
});

describe("after a restore", () => {
  beforeEach(async () => {
    const putBack = await lab.backup();
    await publishAll(store, ["lost"], start + 10 * minute);
    await putBack();
    await restored(store, 5);
    reader = freshReader(store);
  });

  it("versions of before answer as before, the newest under both epochs; lost ones do not", async () => {
    const asked = ["1.3", "2.3", "1.4", "2.4", "1.5", "2.5", "3.4", "2.0", "1.0"];
    expect(await Promise.all(asked.map((version) => answer(reader, version)))).toEqual([
      ...[facts(3, "three"), "UNKNOWN_VERSION", facts(4, "four"), facts(4, "four")],
      ...["UNKNOWN_VERSION", "AS_OF_IN_FUTURE", "AS_OF_IN_FUTURE", "UNKNOWN_VERSION", ""],
    ]);
  });

  it("times map to what stands, and the newest has its new name", async () => {
    expect(await answer(reader, iso(start + 10 * minute))).toBe(facts(4, "four"));
    const { edition } = await reader.asOf(iso(start + 2 * minute));
    expect(formatVersion(edition.version)).toBe("2.4");
  });

  it("an epoch goes on with numbers that were never used", async () => {
    await publishAll(store, ["six"], start + 20 * minute);
    reader = freshReader(store);
    const asked = ["2.6", "1.6", "1.5", "2.5", "2.4", "1.4"];
    expect(await Promise.all(asked.map((version) => answer(reader, version)))).toEqual([
      facts(6, "six"),
      ...["UNKNOWN_VERSION", "UNKNOWN_VERSION", "UNKNOWN_VERSION"],
      ...[facts(4, "four"), facts(4, "four")],
    ]);
    expect(await answer(reader, iso(start + 19 * minute))).toBe(facts(4, "four"));
    expect(await answer(reader, iso(start + 20 * minute))).toBe(facts(6, "six"));
  });
});
