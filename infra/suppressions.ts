/** Where we do not do what a rule of cdk-nag asks, and why. Each row is needed: one that finds nothing fails the synthesis. */

export type Suppression = {
  /** As cdk-nag names the finding. */
  rule: RegExp;
  /** Which constructs, by their path in the app. */
  at: RegExp;
  reason: string;
  /** Whether anything is found depends on the stage's settings. */
  sometimes?: true;
};

export const suppressions: readonly Suppression[] = [
  {
    rule: /^AwsSolutions-APIG4$/,
    at: /-api\/(Api\/(GET|HEAD|OPTIONS|POST)-|Rest\/)/,
    reason: "The API is public information, for everybody, without an account. It cannot write.",
  },
  {
    rule: /^AwsSolutions-IAM5\[Resource::\*\]$/,
    at: /-(api\/(Graphql|Site)|watch-edge\/Probe)Role\/DefaultPolicy\//,
    reason: "xray:PutTraceSegments and xray:PutTelemetryRecords, which know no resource.",
  },
  {
    rule: /^AwsSolutions-IAM5\[Resource::\*\]$/,
    at: /-api\/\w+RolloutRole\/DefaultPolicy\//,
    reason: "cloudwatch:DescribeAlarms: CodeDeploy asks for the state of alarms as a list. It reads names and states.",
  },
  {
    rule: /^AwsSolutions-CFR1$/,
    at: /-edge\/Distribution\//,
    reason: "Public information. Whoever is abroad today may have an appointment tomorrow.",
  },
  {
    rule: /^AwsSolutions-CFR3$/,
    at: /-edge\/Distribution\//,
    reason:
      "A log of the edge is a list of addresses and of the hospitals that they asked about. CloudFront's metrics count instead.",
  },
  {
    rule: /^AwsSolutions-CFR4$/,
    at: /-edge\/Distribution\//,
    reason: "Without a domain of its own a stage has CloudFront's certificate, whose oldest protocol cannot be set.",
    sometimes: true,
  },
  {
    rule: /^AwsSolutions-IAM5\[Resource::arn:aws:s3:::strike-advice-[\w-]+-files-<AWS::AccountId>\/\*\]$/,
    at: /-access\/Deployer\//,
    reason: "Uploading files means any file: their names change with every release. None can be deleted.",
    sometimes: true,
  },
  {
    rule: /^AwsSolutions-S1$/,
    at: /-data\/Files\//,
    reason: "The log would hold addresses of readers. Only CloudFront reads the bucket, and what it serves is public.",
  },
  {
    rule: /^Serverless-LambdaDLQ$/,
    at: /-api\/(Graphql|Site)\//,
    reason: "Called by the HTTP API, which waits for the answer: there is no event to be lost.",
  },
  {
    rule: /^Serverless-LambdaDLQ$/,
    at: /-watch-edge\/Probe\//,
    reason:
      "A check that failed is told of by its alarm; the next one comes within a minute. There is nothing to keep.",
  },
  {
    rule: /^Serverless-EventBusDLQ$/,
    at: /-watch-edge\/EveryMinute\//,
    reason: "A check that did not run is told of by the same alarm: nothing counted is as bad as a failure.",
  },
  {
    rule: /^Serverless-SNSRedrivePolicy$/,
    at: /-watch(-edge\/EdgeAlarms|\/Alarms)\//,
    reason: "An e-mail that cannot be delivered is tried again by SNS; the alarm itself stays in CloudWatch.",
    sometimes: true,
  },
];
