/** CloudFront: the one public address. Its behaviours are the rows of `paths.ts`, in their order. */
import { Annotations } from "aws-cdk-lib";
import {
  AllowedMethods,
  type BehaviorOptions,
  Distribution,
  FunctionEventType,
  HttpVersion,
  PriceClass,
  SecurityPolicyProtocol,
  ViewerProtocolPolicy,
} from "aws-cdk-lib/aws-cloudfront";
import type { CfnWebACL } from "aws-cdk-lib/aws-wafv2";
import type { Construct } from "constructs";
import { answers, files } from "../paths.ts";
import type { Stage } from "../stages.ts";
import { createCaching } from "./caching.ts";
import { createCertificate, createRecords } from "./domain.ts";
import { errorResponses } from "./errors.ts";
import { createFolders } from "./folders.ts";
import { createHeaders } from "./headers.ts";
import { createOrigins } from "./origins.ts";

export function createDistribution(scope: Construct, stage: Stage, firewall: CfnWebACL): Distribution {
  const { domain } = stage;
  const { "*": rest, ...behaviours } = createBehaviours(scope, stage);
  const distribution = new Distribution(scope, "Distribution", {
    comment: `Strike Advice, ${stage.name}`,
    defaultBehavior: rest!,
    additionalBehaviors: behaviours,
    webAclId: firewall.attrArn,
    httpVersion: HttpVersion.HTTP2_AND_3,
    // Europe and North America: the readers are here.
    priceClass: PriceClass.PRICE_CLASS_100,
    publishAdditionalMetrics: true,
    errorResponses,
    // CloudFront's own certificate takes what browsers bring; a minimum can be set with ours only.
    ...(domain && {
      domainNames: [domain.name],
      certificate: createCertificate(scope, domain),
      minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021,
    }),
  });
  Annotations.of(distribution).acknowledgeWarning(
    "@aws-cdk/aws-cloudfront-origins:updateImportedBucketPolicyOac",
    "The policy stands beside the bucket, in the data stack.",
  );
  if (domain) createRecords(scope, domain, distribution);
  return distribution;
}

function createBehaviours(scope: Construct, stage: Stage): Record<string, BehaviorOptions> {
  const origins = createOrigins(scope, stage);
  const caching = createCaching(scope);
  const headers = createHeaders(scope);
  const folders = createFolders(scope);
  const always = { viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS, compress: true };
  const answering = answers.map(({ path, by, methods, varies }): [string, BehaviorOptions] => [
    path,
    {
      ...always,
      origin: by === "graphql" ? origins.api : origins.apiOrNothing,
      allowedMethods: methods === "ASK" ? AllowedMethods.ALLOW_GET_HEAD_OPTIONS : AllowedMethods.ALLOW_ALL,
      cachePolicy: caching[varies],
      ...(varies === "ON_NOTHING" && { originRequestPolicy: caching.handOn }),
      responseHeadersPolicy: by === "graphql" ? headers.ANSWERS : headers.SITE,
    },
  ]);
  const serving = files.map(({ path, as }): [string, BehaviorOptions] => [
    path,
    {
      ...always,
      origin: origins.files,
      cachePolicy: caching.FILES,
      responseHeadersPolicy: headers[as],
      functionAssociations: [{ function: folders, eventType: FunctionEventType.VIEWER_REQUEST }],
    },
  ]);
  return Object.fromEntries([...answering, ...serving]);
}
