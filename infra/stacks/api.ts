/** What answers: the functions, each behind its alias, and the HTTP API in front of them. Nothing here may write. */
import { CfnOutput, Duration, Stack, type StackProps } from "aws-cdk-lib";
import type { Function } from "aws-cdk-lib/aws-lambda";
import type { Construct } from "constructs";
import { createHttpApi } from "../constructs/http-api.ts";
import { createReader } from "../constructs/reader.ts";
import { createRollout } from "../constructs/rollout.ts";
import { outputs, stackName, tableArns } from "../names.ts";
import { type Bundles, type FunctionName, functionNames } from "../paths.ts";
import type { Stage } from "../stages.ts";

type ApiProps = StackProps & {
  /** The folder of each function's bundle. */
  bundles: Bundles;
};

export class ApiStack extends Stack {
  readonly functions: Record<FunctionName, Function>;
  readonly apiId: string;

  constructor(scope: Construct, stage: Stage, { bundles, ...props }: ApiProps) {
    super(scope, stackName(stage.name, "api"), { ...props, description: "Strike Advice: functions and HTTP API" });
    this.functions = byName((name) => createAnswering(this, name, stage, bundles[name]));
    const live = byName((name) => createRollout(this, titled(name), this.functions[name], stage));
    const api = createHttpApi(this, stage, live);
    this.apiId = api.apiId;
    // For whoever points an alias back by hand.
    for (const name of functionNames) {
      new CfnOutput(this, `${titled(name)}Function`, { value: this.functions[name].functionName });
    }
    // For CloudFront, which is in another region. Readers are told of CloudFront's address alone.
    new CfnOutput(this, outputs.apiHost, { value: `${api.apiId}.execute-api.${this.region}.${this.urlSuffix}` });
  }
}

function createAnswering(scope: Construct, name: FunctionName, stage: Stage, bundle: string): Function {
  return createReader(scope, titled(name), {
    name,
    bundle,
    reads: tableArns(stage.name),
    environment: { STRIKES_STAGE: stage.name, ...(name === "site" && { ...originOf(stage), ...contactOf(stage) }) },
    logDays: stage.logDays,
    // Memory buys CPU: 512 MB costs 8 % less and takes 60 % longer.
    memory: 1024,
    timeout: Duration.seconds(10),
    concurrency: stage.concurrency,
  });
}

/** For addresses that have to be whole. Where nobody has said it yet, they are as it was asked. */
function originOf({ domain, origin }: Stage): Record<string, string> {
  const known = domain ? `https://${domain.name}` : origin;
  return known === null ? {} : { STRIKES_ORIGIN: known };
}

/** At the foot of every page. */
function contactOf({ contact }: Stage): Record<string, string> {
  return contact === null ? {} : { STRIKES_CONTACT: contact };
}

function byName<T>(make: (name: FunctionName) => T): Record<FunctionName, T> {
  return Object.fromEntries(functionNames.map((name) => [name, make(name)])) as Record<FunctionName, T>;
}

/** Ids of constructs begin with a capital: `graphql` is `Graphql`. */
function titled(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
