/**
 * One policy for everything that goes wrong. Refusals carry their code and say what to do; faults of ours are logged and
 * answered without detail; nothing else of an error leaves the house.
 */
import { GraphQLError, type GraphQLErrorExtensions } from "graphql";
import { CodedError, type ErrorCode, errorCodes } from "./errors.ts";
import { limits } from "./limits.ts";
import { observation } from "./observation.ts";

/** Takes one entry of the log. */
export type Log = (entry: Record<string, unknown>) => void;

/** One JSON line each, which CloudWatch can search. Lambda's console would put the time and more in front of it. */
export const logToStderr: Log = (entry) => void process.stderr.write(`${JSON.stringify(entry)}\n`);

export function createErrorPolicy(log: Log): (error: unknown) => GraphQLError {
  return (error) => {
    const cause = causeOf(error);
    if (cause instanceof CodedError) return withCode(error, cause.code, cause.message);
    if (cause instanceof GraphQLError) return withCode(error, ...refusalOf(cause, error as GraphQLError));
    log({
      level: "error",
      requestId: observation()?.requestId,
      ...faultOf(cause),
      path: error instanceof GraphQLError ? error.path : undefined,
    });
    return withCode(error, "INTERNAL_SERVER_ERROR", "Something went wrong on our side. It was logged.");
  };
}

/** What was thrown first: execution wraps it, to say where. */
function causeOf(error: unknown): unknown {
  let cause = error;
  while (cause instanceof GraphQLError && cause.originalError) cause = cause.originalError;
  return cause;
}

/** The server's own refusals have codes already, but for variables that do not fit, which have none. */
function refusalOf(cause: GraphQLError, error: GraphQLError): [ErrorCode, string] {
  const { code } = cause.extensions;
  if (code === "REQUEST_ENTITY_TOO_LARGE") {
    return ["BODY_TOO_LARGE", `The body has more than ${limits.bodyBytes} bytes, which is all that is read.`];
  }
  return [typeof code === "string" && code in errorCodes ? (code as ErrorCode) : "BAD_USER_INPUT", error.message];
}

/** As `error`, with its place in the document and in the answer, and no more of it. */
function withCode(error: unknown, code: ErrorCode, message: string): GraphQLError {
  if (!(error instanceof GraphQLError)) return new GraphQLError(message, { extensions: { code } });
  const { nodes, source, positions, path } = error;
  const { http } = error.extensions;
  // `spec`: clients that take only `application/json` get 200. That is for documents, not for requests that are none.
  const status = http && { ...http, spec: http.spec === true && code !== "BAD_REQUEST" };
  const extensions: GraphQLErrorExtensions = status ? { code, http: status } : { code };
  return new GraphQLError(message, { nodes, source, positions, path, extensions });
}

/** A fault of ours, for the log. */
export function faultOf(cause: unknown): Record<string, unknown> {
  if (!(cause instanceof Error)) return { message: String(cause) };
  const { name, message, stack, cause: behind } = cause;
  return { name, message, stack, cause: behind instanceof Error ? behind.message : behind };
}
