/** All stacks of a stage, in the order in which they are deployed. */
import type { App } from "aws-cdk-lib";
import type { Bundles } from "../paths.ts";
import { EDGE_REGION, REGION, type Stage } from "../stages.ts";
import { AccessStack } from "./access.ts";
import { ApiStack } from "./api.ts";
import { DataStack } from "./data.ts";
import { EdgeStack } from "./edge.ts";
import { WatchEdgeStack } from "./watch-edge.ts";
import { WatchStack } from "./watch.ts";

export function createStacks(app: App, stage: Stage, bundles: Bundles): void {
  const account = stage.account ?? process.env["CDK_DEFAULT_ACCOUNT"];
  const at = (region: string) => ({ env: { region, ...(account !== undefined && { account }) } });
  const data = new DataStack(app, stage, at(REGION));
  new AccessStack(app, stage, at(REGION));
  const api = new ApiStack(app, stage, { ...at(REGION), bundles });
  const edge = new EdgeStack(app, stage, at(EDGE_REGION));
  const watch = new WatchStack(app, stage, { ...at(REGION), api });
  const watchEdge = new WatchEdgeStack(app, stage, { ...at(EDGE_REGION), edge, bundle: bundles.probe });
  // They know each other by name, which CDK does not see.
  api.addStackDependency(data);
  edge.addStackDependency(api);
  watch.addStackDependency(edge);
  watchEdge.addStackDependency(edge);
}
