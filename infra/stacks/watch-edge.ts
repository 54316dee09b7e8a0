/** What looks at the service from outside: CloudFront's alarms, which are in this region only, the check, and the budget. */
import { Stack, type StackProps } from "aws-cdk-lib";
import { TreatMissingData } from "aws-cdk-lib/aws-cloudwatch";
import type { Construct } from "constructs";
import { ofTheEdge, ofTheFirewall, ofTheProbe } from "../alarms.ts";
import { createAlarms, createTopic } from "../constructs/alarms.ts";
import { createBudget } from "../constructs/budget.ts";
import { RATE_RULE } from "../constructs/firewall.ts";
import { createProbe } from "../constructs/probe.ts";
import { firewallName, stackName } from "../names.ts";
import type { Stage } from "../stages.ts";
import type { EdgeStack } from "./edge.ts";

type WatchEdgeProps = StackProps & { edge: EdgeStack; bundle: string };

export class WatchEdgeStack extends Stack {
  constructor(scope: Construct, stage: Stage, { edge, bundle, ...props }: WatchEdgeProps) {
    super(scope, stackName(stage.name, "watch-edge"), { ...props, description: "Strike Advice: seen from outside" });
    const topic = createTopic(this, "EdgeAlarms", stage, ["cloudwatch.amazonaws.com", "budgets.amazonaws.com"]);
    const { functionName: FunctionName } = createProbe(this, stage, bundle, edge.origin);
    const asking = { id: "Probe", namespace: "AWS/Lambda", dimensions: { FunctionName } };
    // Where it does not run, nobody looks.
    createAlarms(this, topic, { ...asking, missing: TreatMissingData.BREACHING }, ofTheProbe);
    const distribution = { DistributionId: edge.distribution.distributionId, Region: "Global" };
    createAlarms(this, topic, { id: "Edge", namespace: "AWS/CloudFront", dimensions: distribution }, ofTheEdge);
    const rule = { WebACL: firewallName(stage.name), Rule: RATE_RULE };
    createAlarms(this, topic, { id: "Firewall", namespace: "AWS/WAFV2", dimensions: rule }, ofTheFirewall);
    createBudget(this, stage, topic);
  }
}
