/**
 * The HTTP status of answers with errors, and what each error is found by in the log. Data, even in part, is a 200; without any the gravest error's own status holds,
 * so that neither a client nor a cache takes a failure for an answer. Errors are never kept.
 */
import type { GraphQLError } from "graphql";
import type { Plugin } from "graphql-yoga";
import { type ErrorCode, errorCodes } from "../errors.ts";
import { errorReference } from "../observation.ts";

type Result = { data?: Record<string, unknown> | null; errors?: readonly GraphQLError[] };

/** Seconds. By then a head that could not be read is asked for again. */
const RETRY_AFTER = 5;

export function useErrorStatus(): Plugin {
  return {
    onResultProcess({ result, ...hook }) {
      if (Array.isArray(result) || !("errors" in result) || !result.errors?.length) return;
      for (const { extensions } of (result as Result).errors ?? []) {
        Object.assign(extensions, errorReference(extensions["code"] as ErrorCode));
      }
      const status = statusOf(result as Result);
      const headers = { "cache-control": "no-store", ...(status === 503 && { "retry-after": String(RETRY_AFTER) }) };
      hook.setResult({
        ...result,
        extensions: { ...result.extensions, http: status === null ? { headers } : { headers, status } },
      });
    },
  };
}

/** null where the server's own rule holds: errors found before execution say their status themselves. */
function statusOf({ data, errors = [] }: Result): number | null {
  if (data && Object.values(data).some((value) => value !== null)) return 200;
  const statuses = errors
    .filter((error) => error.extensions.http === undefined)
    .map((error) => errorCodes[error.extensions["code"] as ErrorCode].status);
  return statuses.length === 0 ? null : Math.max(...statuses);
}
