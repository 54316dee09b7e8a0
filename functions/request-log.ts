/**
 * One line of the log for each request, with its metrics, and the id under which it is found: in the header
 * `X-Request-Id` and beside every error. Nothing of who asked is in it: no address, no cookie, no header, no query.
 */
import type { HttpEvent, HttpResult } from "./adapter.ts";
import { type Dimensions, metricLine } from "./emf.ts";
import { type Log, faultOf } from "./error-policy.ts";
import { type ErrorCode, errorCodes } from "./errors.ts";
import type { MetricName } from "./metrics.ts";
import { type Observation, observed } from "./observation.ts";

/** With what the line needs, and the server does not. */
export type LoggedEvent = HttpEvent & { requestContext: { requestId: string } };

type Options = {
  of: Dimensions;
  /** Takes the lines, and those of faults. */
  log: Log;
  /** Milliseconds since 1970. */
  clock: () => number;
};

export function logged(
  handler: (event: HttpEvent) => Promise<HttpResult>,
  { of, log, clock }: Options,
): (event: LoggedEvent) => Promise<HttpResult> {
  let isCold = true;
  return async (event) => {
    const begun = performance.now();
    const seen = observationOf(event);
    if (isCold) seen.values.ColdStarts = 1;
    isCold = false;
    const result = await observed(seen, () => handler(event)).catch((error: unknown) => fault(error, seen, log));
    seen.values.Latency = Math.round((performance.now() - begun) * 100) / 100;
    for (const code of seen.codes) Object.assign(seen.values, countedAs(code));
    log(metricLine(clock(), of, seen.values, entryOf(event, result, seen)));
    return { ...result, headers: { ...result.headers, ...headersFor(result, seen) } };
  };
}

function observationOf({ requestContext }: LoggedEvent): Observation {
  return { requestId: requestContext.requestId, values: { StoreRequests: 0 }, codes: new Set(), version: null };
}

function entryOf(event: HttpEvent, result: HttpResult, { requestId, codes, version, values }: Observation) {
  return {
    level: result.statusCode >= 500 ? "error" : values.StaleAnswers ? "warn" : "info",
    requestId,
    method: event.requestContext.http.method,
    path: event.rawPath.slice(0, 120),
    status: result.statusCode,
    bytes: result.body.length,
    ...(version !== null && { version }),
    ...(codes.size > 0 && { codes: [...codes] }),
  };
}

const tooMuch: readonly ErrorCode[] = [
  "QUERY_TOO_LONG",
  "QUERY_TOO_DEEP",
  "TOO_MANY_ALIASES",
  "TOO_MANY_ROOT_FIELDS",
  "TOO_MANY_DIRECTIVES",
  "QUERY_TOO_COSTLY",
  "ANSWER_TOO_LARGE",
];

function countedAs(code: ErrorCode): Partial<Record<MetricName, number>> {
  if (tooMuch.includes(code)) return { CostRefused: 1 };
  if (code === "SOURCE_DOWN") return { SourceDown: 1 };
  if (code === "INTERNAL_SERVER_ERROR") return { Faults: 1 };
  return {};
}

/** Pages of other sites may read the id, to show it beside an error. */
function headersFor({ headers }: HttpResult, { requestId }: Observation): Record<string, string> {
  const exposed = headers["access-control-expose-headers"];
  return {
    "x-request-id": requestId,
    "access-control-expose-headers": exposed === undefined ? "X-Request-Id" : `${exposed}, X-Request-Id`,
  };
}

/** What no server caught. Lambda would answer for us, without the id. */
function fault(error: unknown, { requestId, codes }: Observation, log: Log): HttpResult {
  log({ level: "error", requestId, ...faultOf(error) });
  codes.add("INTERNAL_SERVER_ERROR");
  const { status, meaning } = errorCodes.INTERNAL_SERVER_ERROR;
  const problem = { type: "about:blank", title: meaning, status, code: "INTERNAL_SERVER_ERROR", requestId };
  return {
    statusCode: status,
    headers: {
      "content-type": "application/problem+json; charset=utf-8",
      "cache-control": "no-store",
      "access-control-allow-origin": "*",
    },
    body: JSON.stringify(problem),
    isBase64Encoded: false,
  };
}
