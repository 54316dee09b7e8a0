/** Rules for what the edge keeps, under which key, and what it gets: answers of the functions themselves are asked. */
import { beforeAll, describe, expect, it } from "vitest";
import { createHandler } from "../../functions/adapter.ts";
import { documents } from "../../functions/documents/list.ts";
import { stylesheetPath } from "../../functions/pages/files.ts";
import { createServer } from "../../functions/server.ts";
import { createSite } from "../../functions/web/site.ts";
import { contentTypeOf } from "../../infra/content-types.ts";
import { answers } from "../../infra/paths.ts";
import { staticFiles } from "../../infra/static-site.ts";
import { coverage, edition, readModelOf, strikeEvent } from "../fixtures.ts";
import { edgeOf } from "../support/edge.ts";
import { production } from "../support/production.ts";
import { ofType, type Synthesised } from "../support/synth.ts";

let app: Synthesised;
let edge: ReturnType<typeof edgeOf>;

beforeAll(async () => {
  app = await production();
  edge = edgeOf(app);
});

const records = [strikeEvent(), coverage()];
const now = () => Date.parse("2016-04-26T10:00:00+01:00");
const readModel = readModelOf(edition({ records }));
const parts = { readModel, now, log: () => {} };
const graphql = createServer(parts);
const site = createSite(parts);
const nation = documents.find(({ name }) => name === "situation-of-nation")!;
const asked = [
  { path: "/graphql", rawPath: "/graphql", query: 'query={situations(trusts:["RHM"]){state}service{licence}}' },
  { path: "*", rawPath: "/", query: "" },
  { path: "/d/*", rawPath: `/d/${nation.name}/${nation.sha256.slice(0, 12)}`, query: "nation=ENGLAND" },
];

function ask(rawPath: string, rawQueryString: string, headers: Record<string, string> = {}) {
  const requestContext = { domainName: "strikes.example", stage: "$default", http: { method: "GET" } };
  const server = /^\/(graphql$|d\/)/.test(rawPath) ? graphql : site;
  return createHandler(server)({ rawPath, rawQueryString, headers, isBase64Encoded: false, requestContext });
}

describe("the cache", () => {
  it.each(asked)("has in its key what answers at $path vary on", async ({ path, rawPath, query }) => {
    const { statusCode, headers } = await ask(rawPath, query, { accept: "application/json" });
    expect(statusCode).toBe(200);
    const varies = (headers["vary"] ?? "").split(", ").filter((name) => name !== "" && name !== "Accept-Encoding");
    expect(edge.keyOf(edge.behaviour(path)).headers).toEqual(varies);
  });

  it("tells apart what is asked, and asks with the encodings that a reader takes", () => {
    for (const { path } of answers) {
      expect(edge.keyOf(edge.behaviour(path))).toMatchObject({
        query: "all",
        EnableAcceptEncodingBrotli: true,
        EnableAcceptEncodingGzip: true,
      });
    }
  });

  it.each([
    ["the endpoint", "/graphql", `query=${encodeURIComponent('{ __type(name: "Query") { fields { description } } }')}`],
    ["a document", asked.find(({ path }) => path === "/d/*")!.rawPath, "nation=ENGLAND"],
    ["a page", "/", ""],
    ["a stylesheet", stylesheetPath, ""],
    ["an embed", "/embed/nation/ENGLAND", ""],
    ["a calendar", "/feeds/strikes.ics", ""],
    ["a list of news", "/feeds/changes.atom", ""],
  ])("gets %s compressed, with either encoding", async (_, rawPath, query) => {
    for (const encoding of ["br", "gzip"]) {
      const { statusCode, headers } = await ask(rawPath, query, { "accept-encoding": encoding });
      expect([statusCode, headers["content-encoding"], headers["content-type"]]).toEqual([
        200,
        encoding,
        expect.anything(),
      ]);
    }
  });

  it("gets the endpoint's other type compressed, which CloudFront does not know", async () => {
    const type = "application/graphql-response+json";
    const query = `query=${encodeURIComponent('{ __type(name: "Query") { fields { description } } }')}`;
    const { headers } = await ask("/graphql", query, { accept: type, "accept-encoding": "gzip" });
    expect(headers).toMatchObject({ "content-encoding": "gzip", "content-type": expect.stringContaining(type) });
  });

  it("compresses every file itself: CloudFront knows their types", async () => {
    for (const behaviour of edge.all) expect(behaviour.Compress).toBe(true);
    // docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/ServingCompressedFiles.html
    const known = ["text/html", "text/css", "text/javascript", "text/plain", "application/json", "image/svg+xml"];
    for (const path of (await staticFiles()).keys()) expect(known).toContain(contentTypeOf(path).split(";")[0]);
  });

  it("adds no lifetime of its own and cuts none", () => {
    for (const behaviour of edge.all) {
      expect(edge.keyOf(behaviour)).toMatchObject({ MinTTL: 0, DefaultTTL: 0, MaxTTL: 31_536_000 });
    }
  });

  it("knows nobody: no cookie is part of a key or reaches a function", () => {
    for (const behaviour of edge.all) expect(edge.keyOf(behaviour).cookies).toBe("none");
    for (const { Properties } of ofType(app, "AWS::CloudFront::OriginRequestPolicy")) {
      expect(Properties["OriginRequestPolicyConfig"]).toMatchObject({
        CookiesConfig: { CookieBehavior: "none" },
        HeadersConfig: { Headers: ["Accept"] },
      });
    }
  });

  it("keeps no error, not for a second", () => {
    const kept = [400, 403, 404, 405, 414, 416, 500, 501, 502, 503, 504];
    expect(edge.config.CustomErrorResponses.map(({ ErrorCode }) => ErrorCode).toSorted((a, b) => a - b)).toEqual(kept);
    for (const { ErrorCachingMinTTL } of edge.config.CustomErrorResponses) expect(ErrorCachingMinTTL).toBe(0);
  });
});
