/** Where the edge gets what it does not have. */
import { Duration, Fn } from "aws-cdk-lib";
import { OriginProtocolPolicy, OriginSslPolicy, type IOrigin } from "aws-cdk-lib/aws-cloudfront";
import { HttpOrigin, OriginGroup, S3BucketOrigin } from "aws-cdk-lib/aws-cloudfront-origins";
import { Bucket } from "aws-cdk-lib/aws-s3";
import type { Construct } from "constructs";
import { filesBucketName, outputs, stackName } from "../names.ts";
import { REGION, type Stage } from "../stages.ts";

export function createOrigins(scope: Construct, stage: Stage): Record<"api" | "apiOrNothing" | "files", IOrigin> {
  const bucketName = filesBucketName(stage.name);
  const host = `${bucketName}.s3.${REGION}.amazonaws.com`;
  const bucket = Bucket.fromBucketAttributes(scope, "Files", { bucketName, bucketRegionalDomainName: host });
  const api = () => apiOf(stage);
  return {
    api: api(),
    // A page that failed is not worth showing. Without an identity of ours the bucket refuses, whatever is asked: 403,
    // for which `errors.ts` gives the page about emergencies.
    apiOrNothing: new OriginGroup({ primaryOrigin: api(), fallbackOrigin: new HttpOrigin(host, onlyTls) }),
    files: S3BucketOrigin.withOriginAccessControl(bucket),
  };
}

const onlyTls = { protocolPolicy: OriginProtocolPolicy.HTTPS_ONLY, originSslProtocols: [OriginSslPolicy.TLS_V1_2] };

/** The stack of the API is in another region, and says its host as an output. */
function apiOf(stage: Stage): HttpOrigin {
  return new HttpOrigin(Fn.getStackOutput(stackName(stage.name, "api"), outputs.apiHost, REGION), {
    ...onlyTls,
    connectionTimeout: Duration.seconds(3),
    connectionAttempts: 2,
    // The functions give up after ten.
    readTimeout: Duration.seconds(12),
    keepaliveTimeout: Duration.seconds(60),
  });
}
