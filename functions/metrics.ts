/**
 * The numbers that functions give out of themselves, by name. Alarms, the dashboard and the runbook read them here.
 *
 * Each is a custom metric of CloudWatch, taken from the log line of a request (`emf.ts`): no call is made for it.
 */
export const NAMESPACE = "StrikeAdvice";

/** One set, so that one number is one metric, and paid for once. */
export const dimensions = ["Stage", "Function"] as const;

/**
 * `unit` as CloudWatch names it. `when`: on which requests it is given out; on all others the metric is missing, which for
 * an alarm means "nothing wrong" where it counts something bad.
 */
export const metrics = {
  /** From the event to the result, without API Gateway and the start of a function. */
  Latency: { unit: "Milliseconds", when: "every request" },
  /** Commands to DynamoDB: 0 while the head is fresh, 1 to look at it, 3 from cold. */
  StoreRequests: { unit: "Count", when: "every request" },
  /** The first request of a new environment. */
  ColdStarts: { unit: "Count", when: "the first request of an environment" },
  /** Answered from memory, without GraphQL. */
  KeptAnswers: { unit: "Count", when: "an answer that was kept" },
  /** Asks more than one request may: too costly, deep, long or large. */
  CostRefused: { unit: "Count", when: "a refusal for its cost" },
  /** From the last version that could be read, because the newest could not. */
  StaleAnswers: { unit: "Count", when: "a stale answer" },
  /** 503 SOURCE_DOWN: the store cannot be read, and nothing is held. */
  SourceDown: { unit: "Count", when: "an answer without data" },
  /** Reads of the store that failed, answered or not. */
  StoreFailures: { unit: "Count", when: "a failed read" },
  /** Bugs: INTERNAL_SERVER_ERROR. */
  Faults: { unit: "Count", when: "a fault of ours" },
  /** Since the newest publication was committed. */
  PublicationAge: { unit: "Seconds", when: "a request that read the head" },
  /** Since somebody last looked, in the nation where that is longest ago. Missing where nobody ever looked. */
  CoverageAge: { unit: "Seconds", when: "a request that read the head" },
  /** Until NONE_KNOWN turns into NOT_WATCHED, in the nation where that comes first; 0 where it has. Missing as above. */
  CoverageLeft: { unit: "Seconds", when: "a request that read the head" },
} as const satisfies Record<string, { unit: Unit; when: string }>;

export type MetricName = keyof typeof metrics;

type Unit = "Count" | "Milliseconds" | "Seconds";
