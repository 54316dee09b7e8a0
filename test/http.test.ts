import { describe, expect, test } from "vitest";
import { createHandler, type HttpEvent, type HttpResult } from "../functions/adapter.ts";
import { createServer } from "../functions/server.ts";
import { coverage, edition, readModelOf, strikeEvent } from "./fixtures.ts";

const readModel = readModelOf(edition({ records: [strikeEvent(), coverage()] }));
const handler = createHandler(createServer({ readModel, now: () => Date.parse("2016-04-26T09:00:00Z") }));

type Changes = Partial<Omit<HttpEvent, "requestContext">> & { method?: string; stage?: string };

/** As API Gateway writes them: payload format 2.0 of an HTTP API. */
function event({ method = "GET", stage = "$default", ...changes }: Changes): HttpEvent {
  const path = changes.rawPath ?? "/graphql";
  return {
    version: "2.0",
    routeKey: "ANY /graphql",
    rawPath: path,
    rawQueryString: "",
    cookies: ["session=secret"],
    headers: {
      accept: "*/*",
      "accept-encoding": "gzip, deflate, br",
      "content-length": "0",
      host: "abc123.execute-api.eu-west-2.amazonaws.com",
      "user-agent": "curl/8.5.0",
      "x-amzn-trace-id": "Root=1-5f9f1c3e-0123456789abcdef01234567",
      "x-forwarded-for": "192.0.2.1",
      "x-forwarded-port": "443",
      "x-forwarded-proto": "https",
    },
    isBase64Encoded: false,
    requestContext: {
      accountId: "123456789012",
      apiId: "abc123",
      domainName: "abc123.execute-api.eu-west-2.amazonaws.com",
      domainPrefix: "abc123",
      http: { method, path, protocol: "HTTP/1.1", sourceIp: "192.0.2.1", userAgent: "curl/8.5.0" },
      requestId: "JKJaXmPLvHcESHA=",
      routeKey: "ANY /graphql",
      stage,
      time: "26/Apr/2016:09:00:00 +0000",
      timeEpoch: 1461661200000,
    },
    ...changes,
  } as HttpEvent;
}

const question = `query ($nation: Nation) { situation(nation: $nation) { state nation } }`;
const asked = new URLSearchParams({ query: question, variables: JSON.stringify({ nation: "ENGLAND" }) }).toString();
const posted = JSON.stringify({ query: question, variables: { nation: "ENGLAND" } });
const json = { "content-type": "application/json" };
const answer = { data: { situation: { state: "STRIKE_NOW", nation: "ENGLAND" } } };
const bodyOf = ({ body }: HttpResult): unknown => JSON.parse(body);

describe("the Lambda adapter", () => {
  test("GET with a query string", async () => {
    const result = await handler(event({ rawQueryString: asked }));
    expect(result).toMatchObject({ statusCode: 200, isBase64Encoded: false });
    expect(bodyOf(result)).toEqual(answer);
  });

  test("POST, in clear and in base64", async () => {
    const clear = await handler(event({ method: "POST", headers: json, body: posted }));
    const body = Buffer.from(posted).toString("base64");
    const encoded = await handler(event({ method: "POST", headers: json, body, isBase64Encoded: true }));
    expect([bodyOf(clear), bodyOf(encoded)]).toEqual([answer, answer]);
  });

  test("POST beyond ASCII arrives as it was sent", async () => {
    const query = `{ trust(odsCode: "Ŵŷ") { name } __type(name: "Llŷn 🏥") { name } }`;
    const body = Buffer.from(JSON.stringify({ query })).toString("base64");
    const result = await handler(event({ method: "POST", headers: json, body, isBase64Encoded: true }));
    expect(bodyOf(result)).toEqual({ data: { trust: null, __type: null } });
  });

  test("HEAD is GET without a body", async () => {
    const get = await handler(event({ rawQueryString: asked }));
    const head = await handler(event({ method: "HEAD", rawQueryString: asked }));
    expect(head).toMatchObject({ statusCode: 200, body: "" });
    expect(head.headers["content-type"]).toBe(get.headers["content-type"]);
    expect((await handler(event({ method: "HEAD", rawQueryString: "query={a}" }))).body).toBe("");
  });

  test("a stage other than the default one stands before the path", async () => {
    const result = await handler(event({ rawPath: "/dev/graphql", stage: "dev", rawQueryString: asked }));
    expect(bodyOf(result)).toEqual(answer);
  });

  test("header names in any case, values that no header may have, and an absent body", async () => {
    const odd = { "Content-Type": "application/json", "user-agent": "naïve ✨", accept: "application/json\u0001" };
    expect(bodyOf(await handler(event({ method: "POST", headers: odd, body: posted })))).toEqual(answer);
    expect(await handler(event({ method: "POST", headers: json }))).toMatchObject({ statusCode: 400 });
  });

  test("several values of one header come joined, and the first that we know counts", async () => {
    const accept = "text/html, application/xhtml+xml, application/graphql-response+json;q=0.9, */*;q=0.8";
    const { headers } = await handler(event({ headers: { accept }, rawQueryString: asked }));
    expect(headers["content-type"]).toMatch(/^application\/(json|graphql-response\+json); charset=utf-8$/);
  });

  test("what is not text goes out in base64", async () => {
    const bytes = new Uint8Array([0, 255, 1]);
    const server = { fetch: () => new Response(bytes, { headers: { "Content-Type": "image/png" } }) };
    const result = await createHandler(server)(event({}));
    expect(result).toMatchObject({ isBase64Encoded: true, body: Buffer.from(bytes).toString("base64") });
  });

  test("nothing that tells of a reader is passed on", async () => {
    let seen: Request | undefined;
    await createHandler({ fetch: (request) => ((seen = request), new Response("")) })(
      event({ rawQueryString: "a=%20b" }),
    );
    expect([...seen!.headers.keys()]).toEqual(["accept", "accept-encoding"]);
    expect(seen!.url).toBe("https://abc123.execute-api.eu-west-2.amazonaws.com/graphql?a=%20b");
  });
});

describe("the doors", () => {
  /** At the endpoint, as GraphQL clients read it; elsewhere application/problem+json. */
  const codeOf = (result: HttpResult) => {
    const problem = result.headers["content-type"]?.startsWith("application/problem+json");
    const body = bodyOf(result) as { code?: string; errors?: { extensions: { code: string } }[] };
    return problem ? body.code : body.errors?.[0]?.extensions.code;
  };

  test.each([
    ["another path", { rawPath: "/graphql/../admin" }, 404, "NOT_FOUND"],
    ["a path that ends as ours does", { rawPath: "/x/graphql" }, 404, "NOT_FOUND"],
    ["the server's own health check", { rawPath: "/health" }, 404, "NOT_FOUND"],
    ["PUT", { method: "PUT", headers: json, body: posted }, 405, "METHOD_NOT_ALLOWED"],
    [
      "a form",
      { method: "POST", headers: { "content-type": "application/x-www-form-urlencoded" }, body: asked },
      415,
      "UNSUPPORTED_MEDIA_TYPE",
    ],
    [
      "a multipart form",
      { method: "POST", headers: { "content-type": "multipart/form-data; boundary=x" }, body: "--x--" },
      415,
      "UNSUPPORTED_MEDIA_TYPE",
    ],
    [
      "a bare document",
      { method: "POST", headers: { "content-type": "application/graphql" }, body: question },
      415,
      "UNSUPPORTED_MEDIA_TYPE",
    ],
    ["no type", { method: "POST", headers: {}, body: posted }, 415, "UNSUPPORTED_MEDIA_TYPE"],
    ["a stream", { headers: { accept: "text/event-stream" }, rawQueryString: asked }, 406, "NOT_ACCEPTABLE"],
    ["a batch", { method: "POST", headers: json, body: `[${posted}]` }, 400, "BAD_REQUEST"],
    ["no query", {}, 400, "BAD_REQUEST"],
  ] as [string, Changes, number, string][])("%s: refused", async (_, changes, status, code) => {
    const result = await handler(event(changes));
    expect([result.statusCode, codeOf(result)]).toEqual([status, code]);
    expect(result.headers).toMatchObject({
      "cache-control": "no-store",
      "access-control-allow-origin": "*",
      "x-content-type-options": "nosniff",
    });
  });

  test("a query whose end looks like a health check is still a query", async () => {
    const result = await handler(event({ rawQueryString: `${asked}&x=/health` }));
    expect(bodyOf(result)).toEqual(answer);
  });

  test("other properties of the body are ignored", async () => {
    const body = JSON.stringify({ ...(JSON.parse(posted) as object), onError: "NULL", documentId: null });
    expect(bodyOf(await handler(event({ method: "POST", headers: json, body })))).toEqual(answer);
  });

  test("browsers of other sites may ask, without credentials", async () => {
    const headers = {
      origin: "https://www.example-council.gov.uk",
      "access-control-request-method": "POST",
      "access-control-request-headers": "content-type",
    };
    const { statusCode, headers: allowed } = await handler(event({ method: "OPTIONS", headers }));
    expect(statusCode).toBe(204);
    expect(allowed["access-control-allow-origin"]).toBe("*");
    expect(allowed["access-control-allow-methods"]).toContain("POST");
    expect(allowed["access-control-allow-headers"]?.toLowerCase()).toContain("content-type");
    expect(allowed).not.toHaveProperty("access-control-allow-credentials");
  });

  test("a browser that asks nothing is shown the explorer; one that asks is answered", async () => {
    const accept = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
    const shown = await handler(event({ headers: { accept } }));
    expect([shown.statusCode, shown.headers["location"]]).toEqual([303, "graphiql/"]);
    expect(bodyOf(await handler(event({ headers: { accept }, rawQueryString: asked })))).toEqual(answer);
    const only = await handler(event({ headers: { accept: "text/html" }, rawQueryString: asked }));
    expect([only.statusCode, codeOf(only)]).toEqual([406, "NOT_ACCEPTABLE"]);
  });
});
