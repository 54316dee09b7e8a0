/** What is said where nothing can be given: a page for browsers, application/problem+json for everybody else. */
import { type Problem, problemOf } from "../delivery/problem.ts";
import { errorCodes } from "../errors.ts";
import { errorReference } from "../observation.ts";
import { refusalPage } from "../pages/refusal.ts";
import type { Content } from "./route.ts";

/** `own`: the route's own words for it. */
export function refusalOf(
  problem: Problem,
  accept: string | null,
  own: ((problem: Problem) => Content) | null,
  dressed: (content: Content) => Content,
): Response {
  // Only browsers name it; programs take anything.
  const isForReaders = /\btext\/html\b/i.test(accept ?? "");
  if (!own && !isForReaders) return problemOf(problem, Response);
  const { requestId } = errorReference(problem.code);
  return responseOf(dressed(own ? own(problem) : refusalPage(problem, requestId ?? null)), problem);
}

function responseOf({ type, body, headers }: Content, { code, headers: refusal }: Problem): Response {
  return new Response(body, {
    status: errorCodes[code].status,
    headers: { "Content-Type": type, ...headers, ...refusal },
  });
}
