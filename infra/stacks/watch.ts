/** What looks at the service where it runs: alarms, each with its entry of the runbook, and the dashboard. */
import { Fn, Stack, type StackProps } from "aws-cdk-lib";
import type { Construct } from "constructs";
import { NAMESPACE } from "../../functions/metrics.ts";
import { tableName, type TableName } from "../../schema/tables.ts";
import { ofFunctions, ofLambda, ofTables, ofTheApi, ofTheService } from "../alarms.ts";
import { createAlarms, createTopic } from "../constructs/alarms.ts";
import { createDashboard } from "../constructs/dashboard.ts";
import { outputs, stackName } from "../names.ts";
import { functionNames } from "../paths.ts";
import { EDGE_REGION, type Stage } from "../stages.ts";
import type { ApiStack } from "./api.ts";

/** Those that answers are read from. */
const hot: TableName[] = ["Publications", "ReadModel"];

export class WatchStack extends Stack {
  constructor(scope: Construct, stage: Stage, { api, ...props }: StackProps & { api: ApiStack }) {
    super(scope, stackName(stage.name, "watch"), { ...props, description: "Strike Advice: alarms and dashboard" });
    const topic = createTopic(this, "Alarms", stage, ["cloudwatch.amazonaws.com"]);
    for (const name of functionNames) {
      const own = { Stage: stage.name, Function: name };
      createAlarms(this, topic, { id: name, namespace: NAMESPACE, dimensions: own }, ofFunctions);
      const { functionName: FunctionName } = api.functions[name];
      createAlarms(this, topic, { id: name, namespace: "AWS/Lambda", dimensions: { FunctionName } }, ofLambda(stage));
    }
    const asked = { Stage: stage.name, Function: "graphql" };
    createAlarms(this, topic, { id: "Service", namespace: NAMESPACE, dimensions: asked }, ofTheService(stage));
    const ofApi = { id: "Api", namespace: "AWS/ApiGateway", dimensions: { ApiId: api.apiId } };
    createAlarms(this, topic, ofApi, ofTheApi(stage));
    for (const name of hot) {
      const dimensions = { TableName: tableName(stage.name, name) };
      createAlarms(this, topic, { id: name, namespace: "AWS/DynamoDB", dimensions }, ofTables);
    }
    const distributionId = Fn.getStackOutput(stackName(stage.name, "edge"), outputs.distribution, EDGE_REGION);
    createDashboard(this, stage, { apiId: api.apiId, distributionId });
  }
}
