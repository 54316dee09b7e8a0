/** What an operator sees of a request: one line of the log, with the metrics in it, and nothing of who asked. */
import { describe, expect, test } from "vitest";
import { metricLine } from "../functions/emf.ts";
import { metrics } from "../functions/metrics.ts";

describe("a line with metrics", () => {
  const of = { Stage: "test", Function: "graphql" };

  test("is what CloudWatch's specification asks for", () => {
    expect(metricLine(1_461_661_200_000, of, { Latency: 1.5, StoreRequests: 0 }, { status: 200 })).toEqual({
      status: 200,
      Stage: "test",
      Function: "graphql",
      Latency: 1.5,
      StoreRequests: 0,
      _aws: {
        Timestamp: 1_461_661_200_000,
        CloudWatchMetrics: [
          {
            Namespace: "StrikeAdvice",
            Dimensions: [["Stage", "Function"]],
            Metrics: [
              { Name: "Latency", Unit: "Milliseconds" },
              { Name: "StoreRequests", Unit: "Count" },
            ],
          },
        ],
      },
    });
  });

  // More metrics, dimensions or longer names and the whole line is taken for text, without a word.
  test("keeps to its limits, with every metric in it", () => {
    const names = Object.keys(metrics);
    expect(names.length).toBeLessThanOrEqual(100);
    expect(names.filter((name) => !/^[A-Za-z]{1,255}$/.test(name))).toEqual([]);
    const all = Object.fromEntries(names.map((name) => [name, 1]));
    expect(names.filter((name) => name in metricLine(0, of, {}, {}))).toEqual([]);
    expect(Object.keys(metricLine(0, of, all, {}))).toEqual(expect.arrayContaining(names));
  });
});
