/** Rules for what the public sees: CloudFront and its firewall. */
import { runInNewContext } from "node:vm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createHandler } from "../../functions/adapter.ts";
import { documents } from "../../functions/documents/list.ts";
import { createServer } from "../../functions/server.ts";
import { stylesheetPath } from "../../functions/pages/files.ts";
import { createSite } from "../../functions/web/site.ts";
import { folderScript } from "../../infra/constructs/folders.ts";
import { contentTypeOf } from "../../infra/content-types.ts";
import { answers, files } from "../../infra/paths.ts";
import { staticFiles } from "../../infra/static-site.ts";
import { unavailablePage } from "../../infra/unavailable.ts";
import { coverage, edition, readModelOf, strikeEvent } from "../fixtures.ts";
import { ofType, type Resource, synthesise, type Synthesised } from "../support/synth.ts";

let app: Synthesised;
let config: Distribution;

beforeAll(async () => {
  app = await synthesise("production");
  config = ofType(app, "AWS::CloudFront::Distribution")[0]!.Properties["DistributionConfig"] as Distribution;
});
afterAll(() => app.remove());

type Behaviour = {
  PathPattern?: string;
  AllowedMethods?: string[];
  CachePolicyId: { Ref: string };
  OriginRequestPolicyId?: { Ref: string };
  ResponseHeadersPolicyId: { Ref: string };
  TargetOriginId: string;
  ViewerProtocolPolicy: string;
  Compress: boolean;
};
type Distribution = {
  CacheBehaviors: Behaviour[];
  DefaultCacheBehavior: Behaviour;
  CustomErrorResponses: { ErrorCode: number; ErrorCachingMinTTL: number; ResponsePagePath?: string }[];
  Origins: { Id: string; DomainName: unknown; CustomOriginConfig?: object; OriginAccessControlId?: object }[];
  WebACLId: unknown;
};

const behaviourOf = (path: string) =>
  path === "*" ? config.DefaultCacheBehavior : config.CacheBehaviors.find(({ PathPattern }) => PathPattern === path)!;
const allBehaviours = () => [...config.CacheBehaviors, config.DefaultCacheBehavior];

/** What a behaviour's policy says is part of the key. */
function keyOf({ CachePolicyId }: Behaviour) {
  const { CachePolicyConfig } = app.resources[CachePolicyId.Ref]!.Properties as { CachePolicyConfig: CacheConfig };
  const { HeadersConfig, QueryStringsConfig, CookiesConfig } =
    CachePolicyConfig.ParametersInCacheKeyAndForwardedToOrigin;
  return {
    ...CachePolicyConfig,
    ...CachePolicyConfig.ParametersInCacheKeyAndForwardedToOrigin,
    headers: HeadersConfig.Headers ?? [],
    query: QueryStringsConfig.QueryStringBehavior,
    cookies: CookiesConfig.CookieBehavior,
  };
}
type CacheConfig = {
  MinTTL: number;
  DefaultTTL: number;
  MaxTTL: number;
  ParametersInCacheKeyAndForwardedToOrigin: {
    EnableAcceptEncodingBrotli: boolean;
    EnableAcceptEncodingGzip: boolean;
    HeadersConfig: { Headers?: string[] };
    QueryStringsConfig: { QueryStringBehavior: string };
    CookiesConfig: { CookieBehavior: string };
  };
};

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
    expect(keyOf(behaviourOf(path)).headers).toEqual(varies);
  });

  it("tells apart what is asked, and asks with the encodings that a reader takes", () => {
    for (const { path } of answers) {
      expect(keyOf(behaviourOf(path))).toMatchObject({
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
    for (const behaviour of allBehaviours()) expect(behaviour.Compress).toBe(true);
    // docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/ServingCompressedFiles.html
    const known = ["text/html", "text/css", "text/javascript", "text/plain", "application/json", "image/svg+xml"];
    for (const path of (await staticFiles()).keys()) expect(known).toContain(contentTypeOf(path).split(";")[0]);
  });

  it("adds no lifetime of its own and cuts none", () => {
    for (const behaviour of allBehaviours()) {
      expect(keyOf(behaviour)).toMatchObject({ MinTTL: 0, DefaultTTL: 0, MaxTTL: 31_536_000 });
    }
  });

  it("knows nobody: no cookie is part of a key or reaches a function", () => {
    for (const behaviour of allBehaviours()) expect(keyOf(behaviour).cookies).toBe("none");
    for (const { Properties } of ofType(app, "AWS::CloudFront::OriginRequestPolicy")) {
      expect(Properties["OriginRequestPolicyConfig"]).toMatchObject({
        CookiesConfig: { CookieBehavior: "none" },
        HeadersConfig: { Headers: ["Accept"] },
      });
    }
  });

  it("keeps no error, not for a second", () => {
    const kept = [400, 403, 404, 405, 414, 416, 500, 501, 502, 503, 504];
    expect(config.CustomErrorResponses.map(({ ErrorCode }) => ErrorCode).toSorted((a, b) => a - b)).toEqual(kept);
    for (const { ErrorCachingMinTTL } of config.CustomErrorResponses) expect(ErrorCachingMinTTL).toBe(0);
  });
});

describe("promise 4: when nothing of ours answers", () => {
  it("the edge shows 999 first", () => {
    const pages = config.CustomErrorResponses.filter(({ ResponsePagePath }) => ResponsePagePath !== undefined);
    expect(pages.map(({ ErrorCode }) => ErrorCode)).toEqual([403, 502, 504]);
    for (const { ResponsePagePath } of pages) expect(ResponsePagePath).toBe("/unavailable.html");
    expect(files.map(({ path }) => path)).toContain("/unavailable.html");
    const headings = [...unavailablePage.matchAll(/<h[12]>([^<]+)/g)].map(([, heading]) => heading);
    expect(headings).toEqual(["Call 999 or go to A&amp;E now", "Strike Advice cannot be reached"]);
  });

  it("no function's own answer is taken for that", async () => {
    // 503 is SOURCE_DOWN, with its own words; 403, 502 and 504 are said by no function.
    const { errorCodes } = await import("../../functions/errors.ts");
    const said = Object.values(errorCodes).map(({ status }) => status);
    expect(said.filter((status) => [403, 502, 504].includes(status))).toEqual([]);
  });

  it("so does the firewall, to whoever asks too much", () => {
    const [firewall] = ofType(app, "AWS::WAFv2::WebACL");
    const rules = firewall!.Properties["Rules"] as [{ Action: object; Statement: object }];
    expect(rules).toHaveLength(1);
    expect(rules[0]).toMatchObject({
      Action: { Block: { CustomResponse: { ResponseCode: 429, CustomResponseBodyKey: "TooManyRequests" } } },
      Statement: { RateBasedStatement: { AggregateKeyType: "IP", Limit: 20_000 } },
    });
    expect(JSON.stringify(firewall!.Properties["CustomResponseBodies"])).toContain("Call 999");
    expect(JSON.stringify(firewall)).not.toContain('"SampledRequestsEnabled":true');
  });
});

describe("the distribution", () => {
  it("has a behaviour for every path of paths.ts, and no other", () => {
    const declared = [...answers, ...files].map(({ path }) => path).filter((path) => path !== "*");
    expect(config.CacheBehaviors.map(({ PathPattern }) => PathPattern)).toEqual(declared);
  });

  it("speaks TLS alone, to readers and to us, behind the firewall", () => {
    for (const { ViewerProtocolPolicy } of allBehaviours()) expect(ViewerProtocolPolicy).toBe("redirect-to-https");
    for (const { CustomOriginConfig } of config.Origins.filter((origin) => origin.CustomOriginConfig)) {
      expect(CustomOriginConfig).toMatchObject({ OriginProtocolPolicy: "https-only", OriginSSLProtocols: ["TLSv1.2"] });
    }
    expect(config.WebACLId).toEqual({ "Fn::GetAtt": ["Firewall", "Arn"] });
  });

  it("reads the bucket under an identity of its own", () => {
    const target = behaviourOf("/w/*").TargetOriginId;
    expect(config.Origins.find(({ Id }) => Id === target)).toHaveProperty("OriginAccessControlId");
    expect(ofType(app, "AWS::CloudFront::OriginAccessControl")[0]!.Properties).toMatchObject({
      OriginAccessControlConfig: { SigningBehavior: "always", SigningProtocol: "sigv4" },
    });
  });

  it("takes POST at the endpoint and nowhere else", () => {
    const posting = allBehaviours().filter(({ AllowedMethods = [] }) => AllowedMethods.includes("POST"));
    expect(posting.map(({ PathPattern }) => PathPattern)).toEqual(["/graphql"]);
  });

  it("sends headers of safety with everything, and lets data, docs and GraphiQL into nobody's frame", () => {
    const policy = (path: string) => app.resources[behaviourOf(path).ResponseHeadersPolicyId.Ref] as Resource;
    for (const { PathPattern = "*" } of allBehaviours()) {
      expect(policy(PathPattern).Properties["ResponseHeadersPolicyConfig"]).toMatchObject({
        SecurityHeadersConfig: {
          StrictTransportSecurity: { AccessControlMaxAgeSec: 31_536_000, Override: true },
          ContentTypeOptions: { Override: true },
        },
      });
    }
    for (const path of ["/graphql", "/d/*", "/docs*", "/graphiql*"]) {
      expect(JSON.stringify(policy(path))).toContain("frame-ancestors 'none'");
    }
    // It may have to stand in the frame of an embed.
    expect(JSON.stringify(policy("/unavailable.html"))).not.toContain("frame-ancestors");
    expect(JSON.stringify(policy("/w/*"))).toContain('"AccessControlAllowOrigins":{"Items":["*"]}');
  });
});

describe("folders", () => {
  const visit = (uri: string) =>
    runInNewContext(`${folderScript(["docs"])}; handler(event)`, { event: { request: { uri } } }) as {
      uri?: string;
      statusCode?: number;
      headers?: object;
    };

  it("have an index page, at the address with the slash", () => {
    expect(visit("/docs/")).toMatchObject({ uri: "/docs/index.html" });
    expect(visit("/docs")).toMatchObject({ statusCode: 308, headers: { location: { value: "/docs/" } } });
  });

  it("leave all else alone", () => {
    for (const uri of ["/docs/schema.graphql", "/w/1.0.0/strike-advice.js", "/docsx"])
      expect(visit(uri)).toEqual({ uri });
  });
});
