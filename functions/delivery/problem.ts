/** Errors of requests that are not for GraphQL: application/problem+json (RFC 9457), with our code beside it. */
import { type ErrorCode, errorCodes } from "../errors.ts";
import { errorReference } from "../observation.ts";

/** `parameter`: the query parameter that is to blame. */
export type Problem = { code: ErrorCode; detail: string; parameter?: string; headers?: Record<string, string> };

export function problemOf(
  { code, detail, parameter, headers }: Problem,
  Response: typeof globalThis.Response,
): Response {
  const { status, meaning } = errorCodes[code];
  const problem = {
    type: "about:blank",
    title: meaning,
    status,
    detail,
    code,
    ...(parameter !== undefined && { parameter }),
    ...errorReference(code),
  };
  return new Response(JSON.stringify(problem), {
    status,
    headers: { "Content-Type": "application/problem+json; charset=utf-8", ...headers },
  });
}
