/** Headers of safety that the edge adds. What a function says itself stands: CORS, and the policies of its own pages. */
import { Duration } from "aws-cdk-lib";
import {
  HeadersReferrerPolicy,
  ResponseHeadersPolicy,
  type ResponseSecurityHeadersBehavior,
} from "aws-cdk-lib/aws-cloudfront";
import type { Construct } from "constructs";
import { EXPLORER_POLICY } from "../graphiql.ts";

const always: ResponseSecurityHeadersBehavior = {
  strictTransportSecurity: { accessControlMaxAge: Duration.days(365), includeSubdomains: false, override: true },
  contentTypeOptions: { override: true },
  referrerPolicy: { referrerPolicy: HeadersReferrerPolicy.STRICT_ORIGIN_WHEN_CROSS_ORIGIN, override: false },
};

/** Text with styles of its own, nothing else, and in nobody's frame. */
const PAGE_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; base-uri 'none'; form-action 'none'";
const NO_FRAME = "frame-ancestors 'none'";

export function createHeaders(scope: Construct) {
  const policy = (id: string, comment: string, contentSecurityPolicy: string | null) =>
    new ResponseHeadersPolicy(scope, id, {
      comment,
      securityHeadersBehavior: {
        ...always,
        ...(contentSecurityPolicy && { contentSecurityPolicy: { contentSecurityPolicy, override: false } }),
      },
    });
  return {
    ANSWERS: policy("AnswerHeaders", "Data: nothing in it is ever run", `default-src 'none'; ${NO_FRAME}`),
    SITE: policy("SiteHeaders", "Pages and embeds say their own policy", null),
    PAGES: policy("PageHeaders", "Static pages", `${PAGE_POLICY}; ${NO_FRAME}`),
    /** It may stand in the frame of an embed that failed. */
    FALLBACK: policy("FallbackHeaders", "The page about emergencies", PAGE_POLICY),
    EXPLORER: policy("ExplorerHeaders", "GraphiQL", EXPLORER_POLICY),
    EMBEDDED: new ResponseHeadersPolicy(scope, "EmbeddedHeaders", {
      comment: "Scripts for everybody's pages: with an integrity hash, browsers ask for CORS",
      securityHeadersBehavior: always,
      corsBehavior: {
        accessControlAllowOrigins: ["*"],
        accessControlAllowMethods: ["GET", "HEAD"],
        accessControlAllowHeaders: ["*"],
        accessControlAllowCredentials: false,
        originOverride: true,
      },
      customHeadersBehavior: {
        customHeaders: [{ header: "Cross-Origin-Resource-Policy", value: "cross-origin", override: true }],
      },
    }),
  };
}
