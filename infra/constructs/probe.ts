/** The synthetic check: `functions/probe.ts`, every minute, from another region than the service. */
import { Duration } from "aws-cdk-lib";
import { Rule, Schedule } from "aws-cdk-lib/aws-events";
import { LambdaFunction } from "aws-cdk-lib/aws-events-targets";
import type { Function } from "aws-cdk-lib/aws-lambda";
import type { Construct } from "constructs";
import type { Stage } from "../stages.ts";
import { createReader } from "./reader.ts";

export function createProbe(scope: Construct, stage: Stage, bundle: string, origin: string): Function {
  const probe = createReader(scope, "Probe", {
    name: "probe",
    bundle,
    reads: [],
    environment: { STRIKES_ORIGIN: origin },
    logDays: stage.logDays,
    memory: 256,
    timeout: Duration.seconds(15),
    // It never runs twice at once; a stage without reservations has none here either.
    concurrency: stage.concurrency === null ? null : 1,
  });
  const target = new LambdaFunction(probe, { retryAttempts: 0, maxEventAge: Duration.minutes(1) });
  new Rule(scope, "EveryMinute", { schedule: Schedule.rate(Duration.minutes(1)), targets: [target] });
  return probe;
}
