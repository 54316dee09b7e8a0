/** How long an answer may be kept, and its name: through the Lambda adapter, as API Gateway asks. */
import { array, assert as assertProperty, asyncProperty, constantFrom, integer } from "fast-check";
import { describe, expect, test } from "vitest";
import type { HttpResult } from "../functions/adapter.ts";
import { answerOf, createKeptAnswers } from "../functions/delivery/kept.ts";
import { createFreshness } from "../functions/freshness.ts";
import { coverage, edition } from "./fixtures.ts";
import { END, first, START, world } from "./support/clocked-server.ts";

const second = edition({ records: [coverage()], number: 2, committedAt: "2016-04-26T07:00:00.000Z" });

const json = { "content-type": "application/json" };
const situation = `{ situation(nation: ENGLAND) { state displayUntil dataVersion } }`;
const stateNow = `{ situation(nation: ENGLAND) { state } }`;
const running = `{ strikeEvents(filter: { states: [STRIKE_NOW] }) { nodes { id } } }`;

/** Seconds an answer may be used for, and seconds that follow in which it may still be used while it is asked for anew. */
function lifetime({ headers }: HttpResult): { maxAge: number; total: number } {
  const header = headers["cache-control"] ?? "";
  const number = (name: string) => Number(new RegExp(`${name}=(\\d+)`).exec(header)?.[1] ?? 0);
  return { maxAge: number("max-age"), total: number("max-age") + number("stale-while-revalidate") };
}

describe("promise 10: no copy outlives its truth", () => {
  test.each([
    ["far from any boundary", END - 3_600_000, 30, 50],
    ["where the boundary is nearer than the stale window", END - 46_000, 30, 45],
    ["where it is nearer than max-age", END - 10_000, 9, 9],
    ["a second before", END - 1_000, 0, 0],
    ["a millisecond before", END - 1, 0, 0],
    ["at the boundary, when the next state begins", END, 30, 50],
    ["before midnight, when words change", Date.parse("2016-04-24T23:59:30+01:00"), 29, 29],
  ])("%s", async (_, now, maxAge, total) => {
    for (const query of [situation, `{ situations(trusts: ["RHM"]) { state } }`]) {
      const { state, get } = world();
      state.now = now;
      expect(lifetime(await get(query))).toEqual({ maxAge, total });
    }
  });

  test("at any time, kept or not: no copy is used past a boundary, nor for a minute", async () => {
    const times = array(integer({ min: START - 100_000, max: START + 100_000 }), { minLength: 1, maxLength: 6 });
    await assertProperty(
      asyncProperty(times, constantFrom(situation, stateNow, running), async (instants, query) => {
        const { state, get, ask } = world();
        for (const now of instants.toSorted((a, b) => a - b)) {
          state.now = now;
          const answer = await get(query);
          const { maxAge, total } = lifetime(answer);
          expect(maxAge).toBeLessThanOrEqual(30);
          expect(total).toBeLessThan(60);
          state.now = now + Math.max(0, total * 1_000 - 1);
          const anew = await ask("/graphql", {}, json, "POST", JSON.stringify({ query })); // never kept
          expect(anew.body).toBe(answer.body);
        }
      }),
      { numRuns: 30 },
    );
  });

  test("a publication is in the next answer, whatever was kept", async () => {
    const { state, get } = world();
    expect((await get(stateNow)).body).toContain("STRIKE_NOW");
    state.editions = [first, second];
    expect((await get(stateNow)).body).toContain("NONE_KNOWN");
  });

  test("lists hold as long as the head; a list by state, no longer than the states", async () => {
    const { state, get } = world();
    state.now = END - 10_000;
    expect(lifetime(await get(`{ strikeEvents { totalCount } }`))).toEqual({ maxAge: 30, total: 50 });
    expect(lifetime(await get(running))).toEqual({ maxAge: 9, total: 9 });
  });

  test("what is stale is kept for seconds, and by us not at all", async () => {
    const { state, get } = world();
    state.stale = true;
    expect((await get(`{ service { stale } }`)).headers["cache-control"]).toBe("public, max-age=5, stale-if-error=0");
    state.stale = false;
    expect((await get(`{ service { stale } }`)).body).toContain("false");
  });

  test("a cache that cannot reach us does not go on with what it has", async () => {
    expect((await world().get(situation)).headers["cache-control"]).toMatch(/, stale-if-error=0$/);
  });
});

describe("permanent answers", () => {
  const permanent = "public, max-age=31536000, immutable";
  test.each([
    `{ situation(nation: ENGLAND, asOf: "1.1", at: "2016-04-26T09:00:00Z") { state } }`,
    `{ situation(nation: ENGLAND, asOf: "1.1") { state at } }`,
    `{ strikeEvents(asOf: "1.1", filter: { states: [STRIKE_NOW] }) { totalCount } }`,
    `{ a: trust(odsCode: "RHM", asOf: "1.1") { name } b: strikeEvents(asOf: "1.1") { totalCount } }`,
  ])("%s", async (query) => {
    const { state, get } = world([first, second]);
    const answer = await get(query);
    expect(answer.headers["cache-control"]).toBe(permanent);
    state.now += 1e10;
    expect((await get(query)).body).toBe(answer.body);
  });

  test.each([
    ["as of a time", `{ strikeEvents(asOf: "2016-04-25T18:00:00Z") { totalCount } }`],
    ["the newest beside it", `{ strikeEvents(asOf: "1.1") { totalCount } service { dataVersion } }`],
    ["types beside it", `{ strikeEvents(asOf: "1.1") { totalCount } __type(name: "Trust") { name } }`],
    ["of a time, and not of a version", `{ situation(nation: ENGLAND, at: "2016-04-26T09:00:00Z") { state } }`],
  ])("not %s", async (_, query) => {
    expect(lifetime(await world([first, second]).get(query))).toEqual({ maxAge: 30, total: 50 });
  });

  test("errors are never kept, with or without data", async () => {
    const { get } = world();
    for (const query of [
      `{ situation(trust: "XXX") { state } }`,
      `{ a }`,
      `{ trust(odsCode: "RHM") { name } b: situation(trust: "X") { state } }`,
    ]) {
      const { headers } = await get(query);
      expect([headers["cache-control"], headers["etag"]]).toEqual(["no-store", undefined]);
    }
  });
});

describe("names", () => {
  test("the same question has the same bytes within an interval, and the same name", async () => {
    const one = world();
    const other = world();
    other.state.now += 60_000;
    const [a, b] = [await one.get(situation), await other.get(situation)];
    expect([b.body, b.headers["etag"]]).toEqual([a.body, a.headers["etag"]]);
    expect(a.headers["etag"]).toMatch(/^"[\w-]{43}"$/);
    other.state.now = END;
    expect((await other.get(situation)).headers["etag"]).not.toBe(a.headers["etag"]);
  });

  test("304 for whoever has it, compared weakly, with the headers of the answer", async () => {
    const { get } = world();
    const { headers } = await get(situation);
    for (const name of [headers["etag"]!, `W/${headers["etag"]}`, `"x", W/${headers["etag"]}`, "*"]) {
      const answer = await get(situation, { "if-none-match": name });
      expect(answer).toMatchObject({ statusCode: 304, body: "" });
      for (const same of ["cache-control", "etag", "vary", "date", "access-control-allow-origin"]) {
        expect(answer.headers[same]).toBe(headers[same]);
      }
    }
    for (const name of [`"${"x".repeat(43)}"`, "", headers["etag"]!.slice(1, -1)]) {
      expect((await get(situation, { "if-none-match": name })).statusCode).toBe(200);
    }
  });

  test("HEAD has the headers and no body; POST has neither name nor lifetime", async () => {
    const { get, ask } = world();
    const [asked, head] = [await get(situation), await get(situation, {}, "HEAD")];
    const { "content-length": _, ...headers } = asked.headers;
    expect(head).toEqual({ ...asked, headers, body: "" });
    const post = await ask("/graphql", {}, json, "POST", JSON.stringify({ query: situation }));
    expect(post.body).toBe(asked.body);
    expect([post.headers["etag"], post.headers["cache-control"]]).toEqual([undefined, undefined]);
  });

  test("Date is the real clock's, and scripts of other sites may read it", async () => {
    const { headers } = await world().get(situation);
    expect(headers["date"]).toBe("Sun, 01 Nov 2026 12:00:00 GMT");
    expect(headers["access-control-expose-headers"]).toBe("Age, Date, Deprecation, ETag, Link, Retry-After, Sunset");
    expect(headers).not.toHaveProperty("access-control-allow-credentials");
  });
});

describe("kept answers", () => {
  test("are found again under the same version and request alone", async () => {
    const { state, get } = world();
    await get(stateNow);
    state.editions = [edition({ records: [coverage()], number: 1 })]; // cannot be: it shows what was kept
    expect((await get(stateNow)).body).toContain("STRIKE_NOW");
    expect((await get(`${stateNow} `)).body).toContain("NONE_KNOWN");
    expect((await get(stateNow, { accept: "application/graphql-response+json" })).body).toContain("NONE_KNOWN");
    state.editions = [edition({ records: [coverage()], number: 3 })];
    expect((await get(stateNow)).body).toContain("NONE_KNOWN");
  });

  test("end at the boundary, also for a clock that is set back", async () => {
    const { state, get } = world();
    expect((await get(stateNow)).body).toContain("STRIKE_NOW");
    state.now = END;
    expect((await get(stateNow)).body).toContain("STRIKE_ENDED");
    state.now = START - 1;
    expect((await get(stateNow)).body).toContain("STRIKE_UPCOMING");
  });

  test("as of a time are not: a publication on its way may still come before it", async () => {
    const { state, get } = world([first, second]);
    const query = `{ service { dataVersion } strikeEvents(asOf: "2016-04-26T08:00:00Z") { totalCount } }`;
    expect((await get(query)).body).toContain('"totalCount":1');
    state.byTime = "1.2";
    expect((await get(query)).body).toContain('"totalCount":0');
  });

  test("take no more bytes than they may: those asked for least lately go first", () => {
    const answers = createKeptAnswers({ most: 20_000, largest: 10_000 });
    const freshness = { ...createFreshness(), from: 0 };
    const answer = (bytes: number) => ({
      ...answerOf({ type: "text/plain", body: new Uint8Array(bytes), freshness }),
      etag: `"${bytes}"`,
    });
    answers.set("huge", answer(10_000));
    for (const key of ["a", "b"]) answers.set(key, answer(2_000));
    expect([answers.get("huge", 1), answers.get("a", 1)?.etag]).toEqual([null, '"2000"']);
    answers.set("c", answer(2_000));
    expect(["a", "b", "c"].map((key) => answers.get(key, 1) !== null)).toEqual([true, false, true]);
    for (let i = 0; i < 1_000; i += 1) answers.set(`${i}`, answer(i));
    expect(answers.size()).toBeLessThanOrEqual(20_000);
  });
});
