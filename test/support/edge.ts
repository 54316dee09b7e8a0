/** The distribution as it was synthesised: its behaviours, and what is part of their keys. */
import { ofType, type Synthesised } from "./synth.ts";

export type Behaviour = {
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

/** What a behaviour's policy says is part of the key. */
function keyOf(app: Synthesised, { CachePolicyId }: Behaviour) {
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

export function edgeOf(app: Synthesised) {
  const config = ofType(app, "AWS::CloudFront::Distribution")[0]!.Properties["DistributionConfig"] as Distribution;
  const all = [...config.CacheBehaviors, config.DefaultCacheBehavior];
  return {
    config,
    all,
    /** `*`: whatever no other path is for. */
    behaviour: (path: string) => all.find(({ PathPattern = "*" }) => PathPattern === path)!,
    keyOf: (behaviour: Behaviour) => keyOf(app, behaviour),
  };
}
