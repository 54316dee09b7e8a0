/** A function that may read the tables, write its own log and trace, and nothing else. */
import { type Duration, RemovalPolicy } from "aws-cdk-lib";
import { PolicyStatement, Role, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import { Architecture, Code, Function, Runtime, Tracing } from "aws-cdk-lib/aws-lambda";
import { LogGroup, type RetentionDays } from "aws-cdk-lib/aws-logs";
import type { Construct } from "constructs";

type Options = {
  /** The folder that `bundleFunction(name, …)` filled. */
  bundle: string;
  name: string;
  /** Tables by ARN. */
  reads: string[];
  environment: Record<string, string>;
  logDays: RetentionDays;
  memory: number;
  timeout: Duration;
  concurrency: number | null;
};

export function createReader(scope: Construct, id: string, options: Options): Function {
  const logGroup = new LogGroup(scope, `${id}Log`, {
    retention: options.logDays,
    removalPolicy: RemovalPolicy.DESTROY,
  });
  // A role of its own: the one that CDK would make may write to every log of the account.
  const role = new Role(scope, `${id}Role`, { assumedBy: new ServicePrincipal("lambda.amazonaws.com") });
  logGroup.grantWrite(role);
  if (options.reads.length > 0) {
    const actions = ["dynamodb:BatchGetItem", "dynamodb:GetItem", "dynamodb:Query"];
    role.addToPolicy(new PolicyStatement({ actions, resources: options.reads }));
  }
  return new Function(scope, id, {
    runtime: Runtime.NODEJS_24_X,
    architecture: Architecture.ARM_64,
    code: Code.fromAsset(options.bundle),
    handler: `${options.name}.handler`,
    memorySize: options.memory,
    timeout: options.timeout,
    environment: options.environment,
    // CDK adds the two actions that it takes; they know no resource.
    tracing: Tracing.ACTIVE,
    ...(options.concurrency !== null && { reservedConcurrentExecutions: options.concurrency }),
    // Kept, so that whoever is on call can point the alias back within a minute.
    currentVersionOptions: { removalPolicy: RemovalPolicy.RETAIN },
    role,
    logGroup,
  });
}
