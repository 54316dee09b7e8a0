/**
 * The findings of graphql-cop (12 checks and their severities, as of 2026), asked as it asks them, and answered one by
 * one: refused, or meant and why.
 */
import { describe, expect, test } from "vitest";
import { createHandler, type HttpResult } from "../functions/adapter.ts";
import { createServer } from "../functions/server.ts";
import { edition, readModelOf } from "./fixtures.ts";

const handler = createHandler(createServer({ readModel: readModelOf(edition({})), now: () => 0, log: () => {} }));

type Asked = { method?: string; query?: string; body?: string; headers?: Record<string, string> };

function ask({ method = "POST", query = "", body, headers = {} }: Asked): Promise<HttpResult> {
  return handler({
    rawPath: "/graphql",
    rawQueryString: query,
    headers: { accept: "*/*", "content-type": "application/json", ...headers },
    isBase64Encoded: false,
    ...(body !== undefined && { body }),
    requestContext: { domainName: "strikes.example", stage: "$default", http: { method } },
  });
}

const post = (query: string, more: object = {}) => ask({ body: JSON.stringify({ query, ...more }) });
type Answer = {
  data?: object | null;
  errors?: { message: string; extensions: { code: string } }[];
  extensions?: object;
};
const answerOf = ({ body }: HttpResult) => JSON.parse(body) as Answer;
const form = { "content-type": "application/x-www-form-urlencoded" };
const circular =
  "query { __schema { types { fields { type { fields { type { fields { type { fields { type { name } } } } } } } } } } }";

const refused: [string, () => Promise<HttpResult>, string][] = [
  [
    "alias overloading (HIGH)",
    () => post(`query cop { ${Array.from({ length: 101 }, (_, i) => `alias${i}: __typename`).join(" ")} }`),
    "TOO_MANY_ALIASES",
  ],
  [
    "array-based batches (HIGH)",
    () => ask({ body: JSON.stringify(Array.from({ length: 10 }, () => ({ query: "{ __typename }" }))) }),
    "BAD_REQUEST",
  ],
  [
    "directive overloading (HIGH)",
    () => post(`query cop { __typename ${"@include(if: true)".repeat(60)} }`),
    "TOO_MANY_DIRECTIVES",
  ],
  ["unknown directives", () => post(`query cop { __typename ${"@aa".repeat(10)} }`), "GRAPHQL_VALIDATION_FAILED"],
  ["field duplication (HIGH)", () => post(`query cop { ${"__typename ".repeat(500)} }`), "TOO_MANY_ROOT_FIELDS"],
  ["circular introspection (HIGH)", () => post(circular), "GRAPHQL_VALIDATION_FAILED"],
  [
    "mutations by GET (MEDIUM)",
    () => ask({ method: "GET", query: "query=mutation+cop+%7B__typename%7D" }),
    "BAD_REQUEST",
  ],
  [
    "urlencoded POST, which another site's form can send (MEDIUM)",
    () => ask({ headers: form, body: "query=query+cop+%7B__typename%7D" }),
    "UNSUPPORTED_MEDIA_TYPE",
  ],
];

describe("refused", () => {
  test.each(refused)("%s", async (_, attack, code) => {
    const { data = null, errors = [] } = answerOf(await attack());
    expect(data).toBeNull();
    expect(errors.map(({ extensions }) => extensions.code)).toContain(code);
  });

  test("tracing (INFO): nothing is traced, whoever asks", async () => {
    const answer = answerOf(await post("query cop { __typename }", { extensions: { tracing: true, trace: true } }));
    expect(answer).toEqual({ data: { __typename: "Query" } });
  });

  test("unhandled errors (INFO): no stack, no exception, no file", async () => {
    for (const query of ["qwerty cop { abc }", "query { situation(trust: 1) { state } }", "{ node(id: {}) { id } }"]) {
      const { body } = await post(query);
      expect(answerOf(await post(query)).errors?.length).toBeGreaterThan(0);
      expect(body).not.toMatch(/exception|stack|node_modules|\.[tj]s:\d/i);
    }
  });
});

describe("meant", () => {
  test("introspection (HIGH): the contract is public", async () => {
    expect(answerOf(await post("query cop { __schema { types { name } } }")).errors).toBeUndefined();
  });

  test("suggestions (LOW): they say what introspection says", async () => {
    expect(answerOf(await post("query cop { situatio }")).errors?.[0]?.message).toContain("Did you mean");
  });

  test("queries by GET (MEDIUM): caches need them, and there is nothing that a query could change", async () => {
    const query = "query=query+cop+%7B__typename%7D";
    expect(answerOf(await ask({ method: "GET", query }))).toEqual({ data: { __typename: "Query" } });
    const operations = answerOf(await post("{ __schema { mutationType { name } subscriptionType { name } } }"));
    expect(operations.data).toEqual({ __schema: { mutationType: null, subscriptionType: null } });
  });

  test("the explorer (LOW): a static page beside the endpoint, which itself gives out no HTML", async () => {
    const result = await ask({ method: "GET", headers: { accept: "text/html" } });
    expect([result.statusCode, result.headers["location"], result.body]).toEqual([303, "graphiql/", ""]);
  });
});
