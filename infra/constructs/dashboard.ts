/** One page for whoever looks at a strike morning: from the reader inwards, a row for each layer. */
import { Duration } from "aws-cdk-lib";
import {
  Dashboard,
  GraphWidget,
  type IMetric,
  MathExpression,
  Metric,
  Row,
  TextWidget,
} from "aws-cdk-lib/aws-cloudwatch";
import type { Construct } from "constructs";
import { type MetricName, NAMESPACE } from "../../functions/metrics.ts";
import { functionNames } from "../paths.ts";
import { EDGE_REGION, type Stage } from "../stages.ts";

type Places = { apiId: string; distributionId: string };

export function createDashboard(scope: Construct, stage: Stage, places: Places): Dashboard {
  const edge = (name: string, statistic: string) =>
    metric("AWS/CloudFront", name, statistic, { DistributionId: places.distributionId, Region: "Global" }, EDGE_REGION);
  const api = (name: string, statistic: string) => metric("AWS/ApiGateway", name, statistic, { ApiId: places.apiId });
  const layers: Record<string, GraphWidget[]> = {
    "What readers get": [
      graph("Requests", [edge("Requests", "Sum")]),
      graph("Answered at the edge, %", [edge("CacheHitRate", "Average")]),
      graph("Errors, %", [edge("5xxErrorRate", "Average"), edge("4xxErrorRate", "Average")]),
      graph("From us, milliseconds", [edge("OriginLatency", "p50"), edge("OriginLatency", "p99")]),
    ],
    "What is true": [
      graph("Stale answers, and none", [...ours(stage, "StaleAnswers", "Sum"), ...ours(stage, "SourceDown", "Sum")]),
      graph("Hours left of the last look", inHours(ours(stage, "CoverageLeft", "Minimum"))),
      graph("Hours since the last look", inHours(ours(stage, "CoverageAge", "Maximum"))),
      graph("Hours since the last publication", inHours(ours(stage, "PublicationAge", "Maximum"))),
    ],
    "What it takes": [
      graph("Requests past the edge", [api("Count", "Sum"), api("5xx", "Sum"), api("4xx", "Sum")]),
      graph("Answers, milliseconds", [...ours(stage, "Latency", "p50"), ...ours(stage, "Latency", "p99")]),
      graph("DynamoDB requests an answer", ours(stage, "StoreRequests", "Average")),
      graph("Starts, and answers from memory", [
        ...ours(stage, "ColdStarts", "Sum"),
        ...ours(stage, "KeptAnswers", "Sum"),
      ]),
    ],
    "What is refused, and what fails": [
      graph("Refused for their cost", ours(stage, "CostRefused", "Sum")),
      graph("Faults, and failed reads", [...ours(stage, "Faults", "Sum"), ...ours(stage, "StoreFailures", "Sum")]),
    ],
  };
  const dashboard = new Dashboard(scope, "Dashboard", {
    dashboardName: `StrikeAdvice-${stage.name}`,
    defaultInterval: Duration.hours(12),
  });
  for (const [title, graphs] of Object.entries(layers)) {
    dashboard.addWidgets(new TextWidget({ markdown: `## ${title}`, width: 24, height: 1 }), new Row(...graphs));
  }
  return dashboard;
}

function graph(title: string, left: IMetric[]): GraphWidget {
  return new GraphWidget({ title, left, width: 6, leftYAxis: { min: 0, showUnits: false } });
}

function inHours(seconds: Metric[]): IMetric[] {
  return seconds.map((m, i) => {
    const label = functionNames[i]!;
    return new MathExpression({
      expression: `m${i} / 3600`,
      usingMetrics: { [`m${i}`]: m },
      label,
      period: Duration.minutes(1),
    });
  });
}

/** One of our metrics, of each function. */
function ours(stage: Stage, name: MetricName, statistic: string): Metric[] {
  return functionNames.map((fn) => metric(NAMESPACE, name, statistic, { Stage: stage.name, Function: fn }));
}

function metric(
  namespace: string,
  metricName: string,
  statistic: string,
  dimensionsMap: Record<string, string>,
  region?: string,
): Metric {
  return new Metric({
    namespace,
    metricName,
    statistic,
    dimensionsMap,
    period: Duration.minutes(1),
    ...(region && { region }),
  });
}
