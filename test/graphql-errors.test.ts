import { describe, expect, test } from "vitest";
import { CodedError, type ErrorCode, errorCodes } from "../functions/errors.ts";
import { limits } from "../functions/limits.ts";
import type { ReadModel } from "../functions/read-model.ts";
import { createServer } from "../functions/server.ts";
import { advice, edition, id, impact, readModelOf, source, strikeEvent, window, windowId } from "./fixtures.ts";
import { documents } from "../functions/documents/list.ts";
import { type Answer, asker, read } from "./tools/ask.ts";

const AT = "2016-04-26T08:00:00Z";
const readModel = readModelOf(edition({ records: [strikeEvent(), impact(), advice(), source()] }));
const ask = asker({ readModel }, AT);
const failing = (error: Error): ReadModel => ({
  newest: () => Promise.reject(error),
  asOf: () => Promise.reject(error),
});
const refusing = (code: ErrorCode) => asker({ readModel: failing(new CodedError(code, "no")) }, AT);
/** A store that never answers. */
const silent: ReadModel = { newest: () => new Promise(() => {}), asOf: () => new Promise(() => {}) };
const server = createServer({ readModel, now: () => Date.parse(AT), log: () => {} });
const http = async (path: string, init?: RequestInit) =>
  read(await server.fetch(new Request(`http://localhost${path}`, init)));
const post = (body: string, headers: Record<string, string> = { "Content-Type": "application/json" }) =>
  http("/graphql", { method: "POST", headers, body });

const strict = { Accept: "application/graphql-response+json" };
const deep = (levels: number) => `{ ${"a {".repeat(levels)} b ${"}".repeat(levels)} }`;
const sourceFacts =
  "facts(first: 100) { nodes { record { ... on StrikeEvent { facts { evidence { ... on QuoteEvidence { source { facts(first: 100) { nodes { fact { field } } } } } } } } } } }";

const widgetHash = documents.find(({ name }) => name === "situation-of-trust")!.sha256.slice(0, 12);

/** Each documented code, provoked once. */
const provoked: Record<ErrorCode, () => Promise<Answer>> = {
  BAD_USER_INPUT: () => ask(`{ situation { state } }`),
  UNKNOWN_TRUST: () => ask(`{ situation(trust: "XXX") { state } }`),
  PAGE_TOO_LARGE: () => ask(`{ trusts(first: 101) { totalCount } }`),
  BAD_CURSOR: () => ask(`{ trusts(after: "nonsense") { totalCount } }`),
  BAD_AS_OF: () => refusing("BAD_AS_OF")(`{ trusts(asOf: "yesterday") { totalCount } }`),
  AS_OF_IN_FUTURE: () => refusing("AS_OF_IN_FUTURE")(`{ trusts(asOf: "9.9") { totalCount } }`),
  AS_OF_TOO_EARLY: () => refusing("AS_OF_TOO_EARLY")(`{ trusts(asOf: "1948-07-05T00:00:00Z") { totalCount } }`),
  UNKNOWN_VERSION: () => refusing("UNKNOWN_VERSION")(`{ trusts(asOf: "1.7") { totalCount } }`),
  SOURCE_DOWN: () => refusing("SOURCE_DOWN")(`{ situation(nation: ENGLAND) { state } }`),
  BAD_PARAMETER: () => http(`/d/situation-of-trust/${widgetHash}?trsut=RHM`),
  BAD_REQUEST: () => post(`[{"query":"{ __typename }"}]`),
  NOT_FOUND: () => http("/elsewhere?x=/graphql"),
  METHOD_NOT_ALLOWED: () => http("/graphql", { method: "DELETE" }),
  NOT_ACCEPTABLE: () => http("/graphql?query={__typename}", { headers: { Accept: "text/event-stream" } }),
  BODY_TOO_LARGE: () =>
    post(JSON.stringify({ query: "{ __typename }", variables: { x: "a".repeat(limits.bodyBytes) } })),
  UNSUPPORTED_MEDIA_TYPE: () => post("query=%7B__typename%7D", { "Content-Type": "application/x-www-form-urlencoded" }),
  GRAPHQL_PARSE_FAILED: () => ask(`{ a`, {}, strict),
  GRAPHQL_VALIDATION_FAILED: () => ask(`{ a }`, {}, strict),
  OPERATION_RESOLUTION_FAILURE: () => ask(`query A { __typename } query B { __typename }`),
  QUERY_TOO_LONG: () => ask(`{ ${"__typename ".repeat(limits.tokens)} }`),
  QUERY_TOO_DEEP: () => ask(`{ strikeEvents { nodes ${"{ mergedInto ".repeat(13)} { id } ${"}".repeat(13)} } }`),
  TOO_MANY_ALIASES: () => ask(`{ service { ${Array.from({ length: 31 }, (_, i) => `a${i}: stale`).join(" ")} } }`),
  TOO_MANY_ROOT_FIELDS: () => ask(`{ ...A ...A } fragment A on Query { ${"__typename ".repeat(11)} }`),
  TOO_MANY_DIRECTIVES: () => ask(`{ service { ${"stale @include(if: true) ".repeat(51)} } }`),
  QUERY_TOO_COSTLY: () =>
    ask(
      `{ strikeEvents(first: 100) { nodes { facts { evidence { ... on QuoteEvidence { source { ${sourceFacts} } } } } } } }`,
    ),
  ANSWER_TOO_LARGE: () => crowded(),
  EXECUTION_TIMEOUT: () => asker({ readModel: silent, patience: 20 }, AT)(`{ service { stale } }`),
  INTERNAL_SERVER_ERROR: () =>
    asker({ readModel: failing(new Error("secret")), log: () => {} }, AT)(`{ service { stale } }`),
};

/** Sixty events of sixty windows each, whose facts are far more than a document is taken to ask for. */
function crowded() {
  const windows = Array.from({ length: 60 }, (_, i) => window({ id: windowId(String(i)) }));
  const events = Array.from({ length: 60 }, (_, i) => strikeEvent({ id: id("ev", `x${i}`), windows }));
  return asker(
    { readModel: readModelOf(edition({ records: events })) },
    AT,
  )(`{ strikeEvents(first: 60) { nodes { facts { field } } } }`);
}

describe("documented codes", () => {
  test.each(Object.keys(errorCodes) as ErrorCode[])("%s", async (code) => {
    const answer = await provoked[code]();
    expect(new Set(answer.codes)).toEqual(new Set([code]));
    expect(answer.status).toBe(errorCodes[code].status);
    expect(answer.data ?? null).toBeNull();
    expect(answer.headers.get("cache-control")).toBe("no-store");
    expect(answer.headers.get("access-control-allow-origin")).toBe("*");
    expect(answer.headers.get("retry-after")).toBe(answer.status === 503 ? "5" : null);
    for (const error of answer.errors) expect(Object.keys(error.extensions)).toEqual(["code"]);
  });

  test("limits are told with their number", async () => {
    const numbers = {
      PAGE_TOO_LARGE: limits.pageSize,
      BODY_TOO_LARGE: limits.bodyBytes,
      QUERY_TOO_LONG: limits.tokens,
      QUERY_TOO_DEEP: limits.depth,
      TOO_MANY_ALIASES: limits.aliases,
      TOO_MANY_ROOT_FIELDS: limits.rootFields,
      TOO_MANY_DIRECTIVES: limits.directives,
      QUERY_TOO_COSTLY: limits.cost,
      ANSWER_TOO_LARGE: limits.items,
    };
    for (const [code, number] of Object.entries(numbers)) {
      expect((await provoked[code as ErrorCode]()).errors[0].message).toContain(String(number));
    }
    const { data } = await ask(`{ service { limits { ${Object.keys(limits).join(" ")} } } }`);
    expect(data.service.limits).toEqual(limits);
  });
});

describe("bad input", () => {
  const bad: [string, string, Record<string, unknown>?][] = [
    ["both a trust and a nation", `{ situation(trust: "RHM", nation: ENGLAND) { state } }`],
    ["no trust at all", `{ situations(trusts: []) { state } }`],
    ["first and last", `{ trusts(first: 1, last: 1) { totalCount } }`],
    ["a negative first", `{ trusts(first: -1) { totalCount } }`],
    ["an empty list, which would look like an all-clear", `{ strikeEvents(filter: { nations: [] }) { totalCount } }`],
    ["an event that was never published", `{ trustImpacts(filter: { event: "ev_0" }) { totalCount } }`],
    ["from after to", `{ sources(filter: { from: "2016-02-02", to: "2016-02-01" }) { totalCount } }`],
    [
      "a time without an offset",
      `query ($at: DateTime) { situation(nation: ENGLAND, at: $at) { state } }`,
      { at: "2016-04-26T08:00:00" },
    ],
    ["a search of 201 characters", `{ trusts(filter: { search: "${"a ".repeat(100)}a" }) { totalCount } }`],
    [
      "a day that is none",
      `query ($d: LocalDate) { sources(filter: { from: $d }) { totalCount } }`,
      { d: "2016-02-30" },
    ],
    [
      "a year of fiction",
      `query ($at: DateTime) { situation(nation: ENGLAND, at: $at) { state } }`,
      { at: "9999-12-31T23:59:59Z" },
    ],
    ["a number as a version", `query ($v: AsOf) { trusts(asOf: $v) { totalCount } }`, { v: 1.1 }],
    ["a missing variable", `query ($id: ID!) { node(id: $id) { id } }`],
    ["null for a variable with a default", `query ($id: ID = "a") { node(id: $id) { id } }`, { id: null }],
  ];
  test.each(bad)("%s", async (_, query, variables) => {
    const { status, codes } = await ask(query, variables, strict);
    expect([status, codes]).toEqual([400, ["BAD_USER_INPUT"]]);
  });

  test.each([`{ trusts(first: 101) { totalCount } }`, `{ trusts(last: 101) { totalCount } }`])("%s", async (query) => {
    expect((await ask(query)).codes).toEqual(["PAGE_TOO_LARGE"]);
  });

  test("more trusts or ids than one call may have", async () => {
    const many = Array.from({ length: 101 }, () => "RHM");
    const situations = await ask(`query ($t: [String!]!) { situations(trusts: $t) { state } }`, { t: many });
    const nodes = await ask(`query ($t: [ID!]!) { nodes(ids: $t) { id } }`, { t: many });
    expect([situations.codes, nodes.codes]).toEqual([["PAGE_TOO_LARGE"], ["PAGE_TOO_LARGE"]]);
  });

  test("a cursor of another list, or of another order", async () => {
    const { data } = await ask(`{ strikeEvents { pageInfo { endCursor } } }`);
    const after = data.strikeEvents.pageInfo.endCursor;
    const other = await ask(
      `query ($after: String) { strikeEvents(orderBy: { field: UPDATED }, after: $after) { totalCount } }`,
      { after },
    );
    expect(other.codes).toEqual(["BAD_CURSOR"]);
  });

  test("variables that are not JSON are the caller's slip", async () => {
    const { status, codes } = await http("/graphql?query={__typename}&variables={");
    expect([status, codes]).toEqual([400, ["BAD_REQUEST"]]);
  });
});

describe("an answer that takes too long", () => {
  test("is refused once its time is up, whatever it has found by then", async () => {
    const { status, codes, data } = await asker({ readModel, patience: 0 }, AT)(`{ strikeEvents { nodes { id } } }`);
    expect([status, codes, data]).toEqual([503, ["EXECUTION_TIMEOUT"], undefined]);
  });

  test("ends early: no more lists are made for it", async () => {
    const [late, whole] = [await listsMade({ patience: 0 }), await listsMade({})];
    expect(whole).toBeGreaterThan(late);
  });

  test("does not hold up the next one", async () => {
    const slow = asker({ readModel: { ...readModel, asOf: () => new Promise(() => {}) }, patience: 1_000 }, AT);
    let isOver = false;
    const waiting = slow(`{ trusts(asOf: "1.1") { totalCount } }`).finally(() => (isOver = true));
    expect((await slow(`{ service { stale } }`)).data).toEqual({ service: { stale: false } });
    expect(isOver).toBe(false);
    expect((await waiting).codes).toEqual(["EXECUTION_TIMEOUT"]);
  });
});

/** How often a strike's windows were looked at for one answer about a version that nobody has asked of before. */
async function listsMade(options: { patience?: number }): Promise<number> {
  const event = strikeEvent();
  let made = 0;
  const counted = {
    ...event,
    get windows() {
      made += 1;
      return event.windows;
    },
  };
  const model = readModelOf(edition({ records: [counted] }));
  await asker({ readModel: model, ...options }, AT)(`{ strikeEvents { nodes { windows { id } } } }`);
  return made;
}

describe("faults of ours", () => {
  test("are logged with their cause, and answered without", async () => {
    const logged: Record<string, unknown>[] = [];
    const broken = asker({ readModel: failing(new Error("password=hunter2")), log: (entry) => logged.push(entry) }, AT);
    const { status, text } = await broken(`{ service { stale } }`);
    expect(status).toBe(500);
    expect(text).not.toContain("hunter2");
    expect(text).not.toContain("stack");
    expect(logged).toMatchObject([{ level: "error", message: "password=hunter2", path: ["service"] }]);
  });

  test.each(["{ a", "{ a }"])(
    "a document that cannot be asked is 200 or 400, as the client reads it: %s",
    async (query) => {
      const body = JSON.stringify({ query });
      const statusFor = async (accept: Record<string, string>) =>
        (await post(body, { "Content-Type": "application/json", ...accept })).status;
      expect(await statusFor({})).toBe(200);
      expect(await statusFor({ Accept: "application/json" })).toBe(200);
      expect(await statusFor(strict)).toBe(400);
    },
  );

  test("do not take the data that there is", async () => {
    const half: ReadModel = { ...readModel, asOf: () => Promise.reject(new CodedError("UNKNOWN_VERSION", "no")) };
    const answer = await asker(
      { readModel: half },
      AT,
    )(`{ service { stale } trust(odsCode: "RHM", asOf: "1.9") { name } }`);
    expect(answer.status).toBe(200);
    expect(answer.data).toEqual({ service: { stale: false }, trust: null });
    expect(answer.codes).toEqual(["UNKNOWN_VERSION"]);
    expect(answer.headers.get("cache-control")).toBe("no-store");
  });

  test("a failure never looks like a record that is not there", async () => {
    const { status, data } = await refusing("SOURCE_DOWN")(`{ strikeEvent(id: "ev_1") { id } }`);
    expect([status, data]).toEqual([503, { strikeEvent: null }]);
  });
});

describe("hostile requests are refused, and the next one is answered", () => {
  const repeated = (n: number, text: string) => text.repeat(n);
  const hostile: [string, () => Promise<Answer>][] = [
    ["1,000 levels", () => ask(deep(1_000))],
    ["600 levels, which the tokens allow", () => ask(deep(600))],
    ["1,000 levels of input", () => ask(`{ strikeEvents(filter: ${repeated(1_000, "[")}) { totalCount } }`)],
    ["10,000 aliases", () => ask(`{ ${Array.from({ length: 10_000 }, (_, i) => `a${i}:__typename`).join(" ")} }`)],
    ["a fragment that spreads itself", () => ask(`{ ...A } fragment A on Query { ...A }`)],
    [
      "fragments in a cycle",
      () => ask(`{ ...A } fragment A on Query { ...B } fragment B on Query { service { stale } ...A }`),
    ],
    [
      "depth hidden in fragments",
      () =>
        ask(
          `{ ...A } ${Array.from({ length: 20 }, (_, i) => `fragment ${"A".repeat(i + 1)} on Query { service { ...${"A".repeat(i + 2)} } }`).join(" ")}`,
        ),
    ],
    ["equal fields by the hundred", () => ask(`{ ${repeated(450, `trust(odsCode: "a") { id }`).slice(0, 9_000)} }`)],
    ["1 MB of a body", () => post(JSON.stringify({ query: "a".repeat(1_000_000) }))],
    ["1 MB whose length is not told", () => post(`{"query":"${"a".repeat(1_000_000)}"}`)],
    ["half a JSON", () => post(`{"query":"{ __typename }`)],
    [
      "JSON nested 40,000 deep",
      () =>
        post(
          `{"query":"query($t:[String!]!){situations(trusts:$t){state}}","variables":{"t":${repeated(40_000, "[")}${repeated(40_000, "]")}}}`,
        ),
    ],
    [
      "introspection without end",
      () =>
        ask(`{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }`),
    ],
    ["a mutation", () => ask(`mutation { publish }`)],
    [
      "prototype pollution",
      () =>
        post(
          `{"query":"query($f:StrikeEventFilter){strikeEvents(filter:$f){totalCount}}","variables":{"f":{"__proto__":{"x":1}}}}`,
        ),
    ],
  ];
  test.each(hostile)("%s", { timeout: 5_000 }, async (_, attack) => {
    const answer = await attack();
    expect(answer.codes.length).toBeGreaterThan(0);
    expect(answer.codes).not.toContain("INTERNAL_SERVER_ERROR");
    expect(answer.data ?? null).toBeNull();
    expect((await ask(`{ service { dataVersion } }`)).data).toEqual({ service: { dataVersion: "1.1" } });
  });
});
