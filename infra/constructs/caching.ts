/** What the edge keeps, and under which key. How long is said by the answers alone: no lifetime of ours is added or cut. */
import { Duration } from "aws-cdk-lib";
import {
  CacheHeaderBehavior,
  CachePolicy,
  CacheQueryStringBehavior,
  OriginRequestHeaderBehavior,
  OriginRequestPolicy,
} from "aws-cdk-lib/aws-cloudfront";
import type { Construct } from "constructs";

/**
 * Functions compress themselves: CloudFront does not know application/graphql-response+json, or calendars. With both
 * encodings enabled it makes `Accept-Encoding` one of "br,gzip", "br", "gzip" and nothing, hands that on, and keeps a copy of each.
 */
const encodings = { enableAcceptEncodingBrotli: true, enableAcceptEncodingGzip: true };

/** No answer without a lifetime is kept, and the longest is the one for answers that never change. */
const asTold = { minTtl: Duration.seconds(0), defaultTtl: Duration.seconds(0), maxTtl: Duration.days(365) };

export function createCaching(scope: Construct) {
  const query = { ...encodings, ...asTold, queryStringBehavior: CacheQueryStringBehavior.all() };
  return {
    ON_ACCEPT: new CachePolicy(scope, "ByAccept", {
      ...query,
      comment: "Path, query, encoding and Accept: as the endpoint's Vary says",
      headerBehavior: CacheHeaderBehavior.allowList("Accept"),
    }),
    ON_NOTHING: new CachePolicy(scope, "ByAddress", { ...query, comment: "Path, query and encoding" }),
    FILES: new CachePolicy(scope, "ByPath", { ...encodings, ...asTold, comment: "Path and encoding" }),
    /** For refusals, which are a page or JSON and are never kept: `Accept` is handed on without being part of the key. */
    handOn: new OriginRequestPolicy(scope, "HandOn", {
      comment: "Accept, for refusals",
      headerBehavior: OriginRequestHeaderBehavior.allowList("Accept"),
    }),
  };
}
