/** What is uploaded is what runs: the synthesised code, in a process of its own with nothing else at hand. */
import { execFile } from "node:child_process";
import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startTestStore, type TestStore } from "./support/store.ts";
import { codeOf, ofType, type Resource, synthesise, type Synthesised } from "./support/synth.ts";

let store: TestStore;
let stack: Synthesised;
let lambda: Resource;

beforeAll(async () => {
  store = await startTestStore();
  stack = await synthesise(store.stage);
  lambda = ofType(stack, "AWS::Lambda::Function").find((l) => l.Properties["Handler"] === "graphql.handler")!;
});
afterAll(async () => {
  await stack.remove();
  await store.close();
});

const query = "{ situation(nation: ENGLAND) { state stale advice { level heading } } }";
// Nothing was published yet: that is not an all-clear, and the advice for emergencies stands.
const answer = {
  data: {
    situation: { state: "NOT_WATCHED", stale: false, advice: [{ level: "EMERGENCY", heading: expect.anything() }] },
  },
};

describe("the GraphQL function, as uploaded", () => {
  it("answers POST", async () => {
    const result = await invoke({ method: "POST", body: JSON.stringify({ query }) });
    expect(result).toMatchObject({ statusCode: 200 });
    expect(JSON.parse(result.body)).toEqual(answer);
  });

  it("answers GET", async () => {
    const result = await invoke({ method: "GET", rawQueryString: `query=${encodeURIComponent(query)}` });
    expect(result).toMatchObject({ statusCode: 200 });
    expect(JSON.parse(result.body)).toEqual(answer);
  });

  it("is small enough to start quickly, and holds no development code", async () => {
    const bundle = join(codeOf(stack, lambda), "graphql.mjs");
    expect((await stat(bundle)).size).toBeLessThan(1_300_000);
    expect(await readFile(bundle, "utf8")).not.toContain("NODE_ENV");
  });
});

type Invocation = { method: string; rawQueryString?: string; body?: string };
type Result = { statusCode: number; headers: Record<string, string>; body: string };

/** Starts Node as Lambda does, calls the handler once and takes what it returns. */
async function invoke(invocation: Invocation): Promise<Result> {
  const [module, name] = String(lambda.Properties["Handler"]).split(".");
  const code = codeOf(stack, lambda);
  const script = `
    import { ${name} } from ${JSON.stringify(pathToFileURL(join(code, `${module}.mjs`)))};
    const result = await ${name}(${JSON.stringify(eventOf(invocation))}, { awsRequestId: "r-1" });
    console.log(JSON.stringify(result));
    process.exit(); // as in Lambda, nobody waits for open connections`;
  const { Variables } = lambda.Properties["Environment"] as { Variables: Record<string, string> };
  const { stdout } = await promisify(execFile)(process.execPath, ["--input-type=module", "--eval", script], {
    cwd: code,
    env: { ...Variables, AWS_REGION: "eu-west-2", AWS_ENDPOINT_URL_DYNAMODB: store.endpoint },
  });
  return JSON.parse(stdout.trim().split("\n").at(-1) ?? "");
}

/** An event of an HTTP API, payload format 2.0, as API Gateway documents it. */
function eventOf({ method, rawQueryString = "", body }: Invocation): Record<string, unknown> {
  const domainName = "abcdef1234.execute-api.eu-west-2.amazonaws.com";
  return {
    version: "2.0",
    routeKey: `${method} /graphql`,
    rawPath: "/graphql",
    rawQueryString,
    headers: {
      accept: "application/json",
      ...(body !== undefined && { "content-type": "application/json", "content-length": String(body.length) }),
      host: domainName,
      "user-agent": "example/1.0",
      "x-forwarded-for": "192.0.2.7",
      "x-forwarded-port": "443",
      "x-forwarded-proto": "https",
    },
    requestContext: {
      accountId: "123456789012",
      apiId: "abcdef1234",
      domainName,
      domainPrefix: "abcdef1234",
      http: { method, path: "/graphql", protocol: "HTTP/1.1", sourceIp: "192.0.2.7", userAgent: "example/1.0" },
      requestId: "JKJaXmPLvHcESHA=",
      routeKey: `${method} /graphql`,
      stage: "$default",
      time: "12/Mar/2026:19:03:58 +0000",
      timeEpoch: 1773342238000,
    },
    ...(body !== undefined && { body }),
    isBase64Encoded: false,
  };
}
