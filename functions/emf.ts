/**
 * A log line that CloudWatch takes metrics from: its embedded metric format, which is JSON that says which of its members
 * are metrics. docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Embedded_Metric_Format_Specification.html
 */
import { dimensions, type MetricName, metrics, NAMESPACE } from "./metrics.ts";

export type Dimensions = Record<(typeof dimensions)[number], string>;

/** `entry`: what else the line tells. A metric without a value is not in the line. */
export function metricLine(
  at: number,
  of: Dimensions,
  values: Partial<Record<MetricName, number>>,
  entry: Record<string, unknown>,
): Record<string, unknown> {
  const names = Object.keys(values) as MetricName[];
  const definitions = names.map((name) => ({ Name: name, Unit: metrics[name].unit }));
  const directive = { Namespace: NAMESPACE, Dimensions: [dimensions], Metrics: definitions };
  return { ...entry, ...of, ...values, _aws: { Timestamp: at, CloudWatchMetrics: [directive] } };
}
