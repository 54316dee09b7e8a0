/** The audits of GraphQL over HTTP, through the Lambda adapter: the specification's own examples, written by its authors. */
import { serverAudits } from "graphql-http";
import { expect, test } from "vitest";
import { createHandler } from "../functions/adapter.ts";
import { createServer } from "../functions/server.ts";
import { edition, readModelOf } from "./fixtures.ts";

const handler = createHandler(createServer({ readModel: readModelOf(edition({})), now: () => 0 }));

/** `fetch`, as API Gateway would turn it into an event, and the result into a response. */
async function fetchFn(url: string, init?: RequestInit): Promise<Response> {
  const request = new Request(url, init);
  const { hostname, pathname, search } = new URL(request.url);
  // `fetch` itself names plain text as the type of a body that has none; API Gateway passes on what was sent.
  const headers = Object.fromEntries(new Headers(init?.headers));
  const {
    statusCode,
    body,
    headers: answered,
  } = await handler({
    rawPath: pathname,
    rawQueryString: search.slice(1),
    headers,
    isBase64Encoded: false,
    ...(init?.body ? { body: await request.text() } : {}),
    requestContext: { domainName: hostname, stage: "$default", http: { method: request.method } },
  });
  return new Response(body, { status: statusCode, headers: answered });
}

const audits = serverAudits({ url: "https://strikes.example/graphql", fetchFn });

test("there are as many audits as there were", () => {
  expect(audits).toHaveLength(61);
});

test.each(audits.map((audit) => [audit.id, audit.name, audit] as const))("%s %s", async (_id, _name, audit) => {
  const result = await audit.fn();
  expect(result.status === "ok" ? "ok" : result.reason).toBe("ok");
});
