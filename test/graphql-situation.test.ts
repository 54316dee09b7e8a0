import { describe, expect, test } from "vitest";
import type { ReadModel } from "../functions/read-model.ts";
import { emptyEdition } from "../functions/edition.ts";
import { instantOf } from "../schema/london.ts";
import {
  advice,
  adviceText,
  coverage,
  edition,
  id,
  impact,
  quote,
  readModelOf,
  said,
  strikeEvent,
  window,
  windowId,
} from "./fixtures.ts";
import { directory, MORNING, query, situation } from "./support/situation.ts";
import { asker } from "./tools/ask.ts";

describe("a strike that is on", () => {
  test("says what is planned, and until when to show it", async () => {
    const now = await situation([strikeEvent(), impact(), coverage()]);
    expect(now).toMatchObject({
      trust: { odsCode: "RHM" },
      nation: "ENGLAND",
      at: MORNING,
      state: "STRIKE_NOW",
      summary:
        "A strike by junior doctors is planned for now in England, from 8am until 5pm on Tuesday 26 April 2016, " +
        "and may affect University Hospital Southampton NHS Foundation Trust.",
      displayUntil: "2016-04-26T17:00:00+01:00",
      nextBoundary: "2016-04-26T17:00:00+01:00",
      checkedUntil: "2016-06-01T09:00:00+01:00",
      stale: false,
      dataVersion: "1.1",
      strikes: [{ state: "STRIKE_NOW", phase: "NOW", applies: "YES", event: { id: id("ev", "1") } }],
      impacts: [{ id: id("im", "1") }],
    });
  });

  test("is said to be on only where somebody reported it", async () => {
    const held = strikeEvent({ windows: [window({ outcome: said("HELD") })] });
    expect((await situation([held])).summary).toContain("is on now in England");
  });

  test("names another that stands beside it", async () => {
    const nurses = strikeEvent({
      id: id("ev", "2"),
      staffGroups: said(["NURSES", "MIDWIVES"]),
      windows: [window({ id: windowId("2") })],
    });
    expect((await situation([strikeEvent(), nurses])).summary).toMatch(
      /Trust; also planned for now: a strike by nurses and midwives in England\.$/,
    );
  });
});

describe("advice", () => {
  const emergency = { topic: "life-threatening-emergency", level: "EMERGENCY", heading: "Call 999 or go to A&E now" };

  test("is never without 999, and that stands first", async () => {
    for (const records of [[], [coverage()], [strikeEvent(), advice()]]) {
      const { advice: first } = await situation(records);
      expect(first[0]).toMatchObject(emergency);
      expect(first[0].conditions.length).toBeGreaterThan(0);
    }
  });

  test("is in the language asked for, or says that it is not", async () => {
    const both = advice({
      texts: [
        adviceText(),
        adviceText({ language: "CY", translation: "REVIEWED", heading: "Defnyddiwch GIG 111 ar-lein" }),
      ],
    });
    const english = advice({ id: id("ad", "2"), topic: said("pharmacy"), level: "NON_URGENT" });
    const { advice: list } = await situation([both, english], { trust: "RHM", language: "CY" });
    expect(list.map((a: object) => ({ ...a, record: null }))).toMatchObject([
      { language: "CY", translation: "DRAFT" },
      { language: "CY", translation: "REVIEWED", heading: "Defnyddiwch GIG 111 ar-lein" },
      { language: "EN", translation: "MISSING", heading: "Use NHS 111 online or call 111" },
    ]);
    expect(list[1].record).toEqual({ id: id("ad", "1"), language: "CY" });
  });

  test("of the trust itself stays, marked, when its strike is called off", async () => {
    const off = strikeEvent({
      windows: [window({ status: said("CALLED_OFF", { evidence: [1] }) })],
      evidence: [quote(id("src", "1")), quote(id("src", "2"))],
    });
    const own = advice({
      when: "strike",
      trust: said("RHM"),
      issuer: said({ name: "UHS", trust: "RHM" }),
      windows: [{ event: id("ev", "1"), window: windowId("1") }],
    });
    const { state, advice: list } = await situation([off, own]);
    expect(state).toBe("STRIKE_CALLED_OFF");
    expect(list[1]).toMatchObject({ issuer: "UHS", issuedBeforeCallOff: true });
  });
});

describe("the place", () => {
  const ask = asker(
    { readModel: readModelOf(edition({ records: [strikeEvent()], directory })) },
    "2026-11-22T12:00:00Z",
  );

  test("a closed trust answers for its only successor, and for itself while it was open", async () => {
    const code = async (at: string | null) => (await ask(query, { trust: "r1f", at })).data.situation.trust.odsCode;
    expect(await code(null)).toBe("RHM");
    expect(await code("2020-04-01T00:00:00+01:00")).toBe("RHM");
    expect(await code("2020-03-31T23:59:00+01:00")).toBe("R1F");
  });

  test("a closed trust with several successors names them, and one with none says so", async () => {
    const several = await ask(query, { trust: "RSP" });
    expect([several.status, several.codes]).toEqual([404, ["UNKNOWN_TRUST"]]);
    expect(several.errors[0].message).toContain("Other NHS Trust (RWA)");
    expect((await ask(query, { trust: "RGO" })).errors[0].message).toContain("We do not know who took over");
  });

  test("several in one call come in the order asked for", async () => {
    const answer = await ask(`{ situations(trusts: ["RWA", "7A1", "RWA"]) { trust { odsCode } state } }`);
    expect(answer.data.situations.map((s: { trust: { odsCode: string } }) => s.trust.odsCode)).toEqual([
      "RWA",
      "7A1",
      "RWA",
    ]);
  });
});

describe("time and version", () => {
  const before = edition({ records: [], number: 1, committedAt: "2016-04-20T08:00:00.000Z" });
  const after = edition({ records: [strikeEvent()], number: 2, committedAt: "2016-04-26T08:30:00.000Z" });
  const ask = asker({ readModel: readModelOf(before, after) }, "2026-11-22T12:00:00Z");

  test("`at` is now; with `asOf`, the time that the version was published at", async () => {
    expect((await ask(query, { nation: "ENGLAND" })).data.situation.at).toBe("2026-11-22T12:00:00+00:00");
    const then = (await ask(query, { nation: "ENGLAND", asOf: "1.1" })).data.situation;
    expect(then).toMatchObject({ at: "2016-04-20T09:00:00+01:00", state: "NOT_WATCHED", dataVersion: "1.1" });
    const later = (await ask(query, { nation: "ENGLAND", asOf: "1.2" })).data.situation;
    expect(later).toMatchObject({ at: "2016-04-26T09:30:00+01:00", state: "STRIKE_NOW", dataVersion: "1.2" });
  });

  test("one request reads each version once, and never two of them for one question", async () => {
    let reads = 0;
    const editions = [before, after];
    const readModel: ReadModel = {
      newest: () => Promise.resolve({ edition: editions[reads++ % 2]!, stale: false }),
      asOf: () => Promise.reject(new Error("not asked for")),
    };
    const { data } = await asker(
      { readModel },
      MORNING,
    )(
      `{ a: service { dataVersion } b: service { dataVersion } strikeEvents { totalCount } situation(nation: ENGLAND) { dataVersion } }`,
    );
    expect(reads).toBe(1);
    expect(data).toMatchObject({
      a: { dataVersion: "1.1" },
      b: { dataVersion: "1.1" },
      strikeEvents: { totalCount: 0 },
    });
  });

  test("a stale reader never says NONE_KNOWN", async () => {
    const held = edition({ records: [coverage()] });
    const readModel = {
      newest: () => Promise.resolve({ edition: held, stale: true }),
      asOf: () => Promise.reject(new Error()),
    };
    const { situation } = (await asker({ readModel }, MORNING)(query, { nation: "ENGLAND" })).data;
    expect(situation).toMatchObject({ state: "NOT_WATCHED", stale: true });
    expect(situation.summary).toContain("cannot read our newest information");
  });

  test("before anything was published: nobody watches, and 999 stands", async () => {
    const readModel = readModelOf(emptyEdition({ epoch: 1, number: 0 }));
    const ask = asker({ readModel }, MORNING);
    for (const place of [{ nation: "ENGLAND" }, { trust: "RHM" }]) {
      const { situation } = (await ask(query, place)).data;
      expect(situation).toMatchObject({ state: "NOT_WATCHED", dataVersion: "1.0", strikes: [], at: MORNING });
      expect(situation.advice[0].heading).toBe("Call 999 or go to A&E now");
    }
    expect((await ask(`{ service { dataVersion publishedAt } changes { totalCount } }`)).data).toEqual({
      service: { dataVersion: "1.0", publishedAt: null },
      changes: { totalCount: 0 },
    });
  });

  test("displayUntil is never later than the next boundary or midnight in London", async () => {
    for (const at of ["2016-04-25T12:00:00+01:00", MORNING, "2016-04-26T20:00:00+01:00"]) {
      const { displayUntil, nextBoundary } = await situation([strikeEvent()], { trust: "RHM" }, at);
      expect(instantOf(displayUntil)).toBeGreaterThan(instantOf(at));
      expect(instantOf(displayUntil)).toBeLessThanOrEqual(instantOf(nextBoundary));
    }
  });
});
