/** What is going says so in every answer that uses it. The contract has nothing of the kind yet: some of it is marked here. */
import { beforeAll, describe, expect, test, vi } from "vitest";
import { createHandler, type HttpEvent, type HttpResult } from "../functions/adapter.ts";
import { readSdl } from "../functions/sdl.ts";
import { createServer } from "../functions/server.ts";
import { edition, readModelOf, strikeEvent } from "./fixtures.ts";

const marked = '@deprecated(reason: "Since 2026-12-01. Use `summary` instead. It goes on 2027-06-01 at the earliest.")';
const later = '@deprecated(reason: "Since 2027-01-01. Use ENGLAND instead. It goes on 2027-08-01 at the earliest.")';

vi.mock(import("../functions/sdl.ts"), async (original) => {
  const { readSdl } = await original();
  return {
    readSdl: () =>
      readSdl()
        .replace(/^ {2}state: SituationState!$/m, `  state: SituationState! ${marked}`)
        .replace(/^ {2}SCOTLAND$/m, `  SCOTLAND ${later}`),
  };
});

let handler: (event: HttpEvent) => Promise<HttpResult>;
beforeAll(() => {
  const readModel = readModelOf(edition({ records: [strikeEvent()] }));
  handler = createHandler(createServer({ readModel, now: () => Date.parse("2016-04-26T09:00:00Z"), log: () => {} }));
});

const get = (query: string) =>
  handler({
    rawPath: "/graphql",
    rawQueryString: new URLSearchParams({ query }).toString(),
    headers: { accept: "application/json" },
    isBase64Encoded: false,
    requestContext: { domainName: "strikes.example", stage: "$default", http: { method: "GET" } },
  });

const state = { name: "Situation.state", since: "2026-12-01", use: "Use `summary` instead", goesOn: "2027-06-01" };

test("the contract of this test has something that is going", () => {
  expect(readSdl()).toContain(marked);
  expect(readSdl()).toContain(later);
});

describe("a document that uses what is going", () => {
  test("is told in headers and in words, whether the answer was kept or not", async () => {
    const query = "{ situation(nation: ENGLAND) { ...S } } fragment S on Situation { state }";
    for (const { headers, body } of [await get(query), await get(query)]) {
      expect(headers).toMatchObject({
        deprecation: `@${Date.parse("2026-12-01T00:00:00Z") / 1_000}`,
        sunset: "Tue, 01 Jun 2027 00:00:00 GMT",
        link: expect.stringContaining('rel="deprecation"'),
        "cache-control": expect.stringContaining("max-age=30"),
      });
      expect(JSON.parse(body).extensions).toEqual({ deprecations: [state] });
    }
  });

  test("is told the soonest day of all", async () => {
    const { headers, body } = await get("{ situation(nation: SCOTLAND) { state } }");
    expect(headers["sunset"]).toBe("Tue, 01 Jun 2027 00:00:00 GMT");
    const names = JSON.parse(body).extensions.deprecations.map(({ name }: { name: string }) => name);
    expect(names.toSorted()).toEqual(["Nation.SCOTLAND", "Situation.state"]);
  });
});

test("a document that uses nothing of it is told nothing", async () => {
  const { headers, body } = await get("{ situation(nation: ENGLAND) { summary } }");
  expect(headers).not.toHaveProperty("deprecation");
  expect(headers).not.toHaveProperty("sunset");
  expect(JSON.parse(body)).not.toHaveProperty("extensions");
});
