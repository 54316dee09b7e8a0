/** Every alarm, as a row: what is counted, from when on it is too much, what it means, and where it stands what to do. */
import type { MetricName } from "../functions/metrics.ts";
import type { Entry } from "./runbook.ts";
import type { Stage } from "./stages.ts";

export type AlarmRow = {
  metric: string;
  statistic: Statistic;
  /** Minutes that are looked at together, and how many such spans in a row have to be bad. */
  span: [minutes: number, inRow: number];
  bad: Bad;
  means: string;
  entry: Entry;
};

type Statistic = "Sum" | "Minimum" | "Maximum" | "Average" | "p99";
type Bad = { above: number } | { below: number };

/** Of our own metrics, for each function that answers. */
export const ofFunctions: readonly AlarmRow[] = [
  ours("Faults", "Sum", [5, 1], { above: 0 }, "requests-fail", "A question ended in a fault of ours."),
  ours("SourceDown", "Sum", [1, 2], { above: 0 }, "the-source-is-down", "Readers are told that nothing can be said."),
  ours("StaleAnswers", "Sum", [1, 5], { above: 0 }, "answers-are-stale", "Readers get the last version, marked stale."),
  ours("Latency", "p99", [5, 3], { above: 1_000 }, "answers-are-slow", "One answer in a hundred takes a second."),
];

/** Of our own metrics, from the function that is asked every minute. */
export function ofTheService({ quietDays }: Stage): AlarmRow[] {
  const half = 12 * 3_600;
  const refused = ours(
    "CostRefused",
    "Sum",
    [5, 3],
    { above: 50 },
    "too-much-is-asked",
    "Many questions are too costly.",
  );
  const looked = ours(
    "CoverageLeft",
    "Minimum",
    [15, 1],
    { below: half },
    "nobody-has-looked",
    "The last look runs out.",
  );
  if (quietDays === null) return [refused, looked];
  const limit = { above: quietDays * 86_400 };
  return [
    refused,
    looked,
    ours("PublicationAge", "Maximum", [60, 1], limit, "nothing-was-published", `Nothing came for ${quietDays} days.`),
  ];
}

/** Of Lambda's metrics, for each function that answers. */
export function ofLambda({ concurrency }: Stage): AlarmRow[] {
  const most = { above: (concurrency ?? 1_000) * 0.8 };
  return [
    row("Errors", "Sum", [5, 1], { above: 0 }, "requests-fail", "A function did not start, or ran out of time."),
    row("Throttles", "Sum", [1, 1], { above: 0 }, "a-spike", "Requests find no environment to run in."),
    row("ConcurrentExecutions", "Maximum", [1, 3], most, "a-spike", "Four fifths of the environments are in use."),
  ];
}

/** Of API Gateway's metrics. */
export function ofTheApi({ originRate }: Stage): AlarmRow[] {
  const most = { above: originRate.steady * 60 * 0.8 };
  return [
    row("5xx", "Sum", [5, 1], { above: 5 }, "requests-fail", "The API answers with errors."),
    row("Count", "Sum", [1, 2], most, "a-spike", "Four fifths of what may pass the cache passes it."),
  ];
}

/** Of DynamoDB's metrics, for the tables that answers are read from. */
export const ofTables: readonly AlarmRow[] = [
  row("ReadThrottleEvents", "Sum", [5, 1], { above: 0 }, "a-spike", "More is read than a table gives."),
];

/** Of CloudFront's metrics. */
export const ofTheEdge: readonly AlarmRow[] = [
  row("5xxErrorRate", "Average", [5, 2], { above: 1 }, "requests-fail", "One reader in a hundred gets an error."),
];

/** Of the firewall's. */
export const ofTheFirewall: readonly AlarmRow[] = [
  row("BlockedRequests", "Sum", [5, 2], { above: 1_000 }, "a-spike", "Readers are turned away for asking too often."),
];

/** Of Lambda's, for the function that asks from outside. */
export const ofTheProbe: readonly AlarmRow[] = [
  row("Errors", "Sum", [5, 1], { above: 1 }, "the-check-fails", "Asked from outside, it does not say 999 first."),
];

function row(
  metric: string,
  statistic: Statistic,
  span: [number, number],
  bad: Bad,
  entry: Entry,
  means: string,
): AlarmRow {
  return { metric, statistic, span, bad, entry, means };
}

/** A row about a metric that exists. */
function ours(metric: MetricName, ...rest: Parameters<typeof row> extends [string, ...infer Rest] ? Rest : never) {
  return row(metric, ...rest);
}
