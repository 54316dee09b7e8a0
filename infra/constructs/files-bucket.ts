/** Files that are served as they are: every version of the widget ever published, GraphiQL, the documentation. */
import { Aws, Duration, RemovalPolicy } from "aws-cdk-lib";
import { Effect, PolicyStatement, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import { BlockPublicAccess, Bucket, BucketEncryption, ObjectOwnership } from "aws-cdk-lib/aws-s3";
import type { Construct } from "constructs";
import { filesBucketName } from "../names.ts";

export function createFilesBucket(scope: Construct, stage: string): Bucket {
  const bucket = new Bucket(scope, "Files", {
    bucketName: filesBucketName(stage),
    blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
    objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
    encryption: BucketEncryption.S3_MANAGED,
    enforceSSL: true,
    minimumTLSVersion: 1.2,
    // Pages all over the country name a version of the widget and its hash: none may ever be lost.
    versioned: true,
    removalPolicy: RemovalPolicy.RETAIN,
    lifecycleRules: [{ abortIncompleteMultipartUploadAfter: Duration.days(1) }],
  });
  for (const [action, resource] of Object.entries({
    "s3:GetObject": bucket.arnForObjects("*"),
    // With it, what is not there is a 404; without, a 403.
    "s3:ListBucket": bucket.bucketArn,
  })) {
    bucket.addToResourcePolicy(
      new PolicyStatement({
        effect: Effect.ALLOW,
        principals: [new ServicePrincipal("cloudfront.amazonaws.com")],
        actions: [action],
        resources: [resource],
        // A distribution of ours, which is in another region and made later than the bucket.
        conditions: { ArnLike: { "aws:SourceArn": `arn:aws:cloudfront::${Aws.ACCOUNT_ID}:distribution/*` } },
      }),
    );
  }
  return bucket;
}
