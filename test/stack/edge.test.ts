/** Rules for what the public sees: CloudFront and its firewall. What is kept, and how, is in edge-cache.test.ts. */
import { runInNewContext } from "node:vm";
import { beforeAll, describe, expect, it } from "vitest";
import { errorCodes } from "../../functions/errors.ts";
import { folderScript } from "../../infra/constructs/folders.ts";
import { answers, files } from "../../infra/paths.ts";
import { unavailablePage } from "../../infra/unavailable.ts";
import { edgeOf } from "../support/edge.ts";
import { production } from "../support/production.ts";
import { ofType, type Resource, type Synthesised } from "../support/synth.ts";

let app: Synthesised;
let edge: ReturnType<typeof edgeOf>;

beforeAll(async () => {
  app = await production();
  edge = edgeOf(app);
});

describe("promise 4: when nothing of ours answers", () => {
  it("the edge shows 999 first", () => {
    const pages = edge.config.CustomErrorResponses.filter(({ ResponsePagePath }) => ResponsePagePath !== undefined);
    expect(pages.map(({ ErrorCode }) => ErrorCode)).toEqual([403, 502, 504]);
    for (const { ResponsePagePath } of pages) expect(ResponsePagePath).toBe("/unavailable.html");
    expect(files.map(({ path }) => path)).toContain("/unavailable.html");
    const headings = [...unavailablePage.matchAll(/<h[12]>([^<]+)/g)].map(([, heading]) => heading);
    expect(headings).toEqual(["Call 999 or go to A&amp;E now", "Strike Advice cannot be reached"]);
  });

  it("no function's own answer is taken for that", () => {
    // 503 is SOURCE_DOWN, with its own words; 403, 502 and 504 are said by no function.
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
    expect(edge.config.CacheBehaviors.map(({ PathPattern }) => PathPattern)).toEqual(declared);
  });

  it("speaks TLS alone, to readers and to us, behind the firewall", () => {
    for (const { ViewerProtocolPolicy } of edge.all) expect(ViewerProtocolPolicy).toBe("redirect-to-https");
    for (const { CustomOriginConfig } of edge.config.Origins.filter((origin) => origin.CustomOriginConfig)) {
      expect(CustomOriginConfig).toMatchObject({ OriginProtocolPolicy: "https-only", OriginSSLProtocols: ["TLSv1.2"] });
    }
    expect(edge.config.WebACLId).toEqual({ "Fn::GetAtt": ["Firewall", "Arn"] });
  });

  it("reads the bucket under an identity of its own", () => {
    const target = edge.behaviour("/w/*").TargetOriginId;
    expect(edge.config.Origins.find(({ Id }) => Id === target)).toHaveProperty("OriginAccessControlId");
    expect(ofType(app, "AWS::CloudFront::OriginAccessControl")[0]!.Properties).toMatchObject({
      OriginAccessControlConfig: { SigningBehavior: "always", SigningProtocol: "sigv4" },
    });
  });

  it("takes POST at the endpoint and nowhere else", () => {
    const posting = edge.all.filter(({ AllowedMethods = [] }) => AllowedMethods.includes("POST"));
    expect(posting.map(({ PathPattern }) => PathPattern)).toEqual(["/graphql"]);
  });

  it("sends headers of safety with everything, and lets data, docs and GraphiQL into nobody's frame", () => {
    const policy = (path: string) => app.resources[edge.behaviour(path).ResponseHeadersPolicyId.Ref] as Resource;
    for (const { PathPattern = "*" } of edge.all) {
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
