/** What is let in at all, before anything is read: the address, the method, what the client takes and what it sends. */
import type { Plugin } from "graphql-yoga";
import { exchangeOf, type Shared } from "../delivery/exchange.ts";
import { problemOf } from "../delivery/problem.ts";
import { type ErrorCode, errorCodes } from "../errors.ts";
import { errorReference } from "../observation.ts";

export const ENDPOINT = "/graphql";

const JSON_TYPES = ["application/json", "application/graphql-response+json"];

type Refusal = { code: ErrorCode; message: string; headers?: Record<string, string> };

/** Where the explorer stands, seen from the endpoint: relative, for a stage may stand before the path. */
const EXPLORER = "graphiql/";

export function useDoors(): Plugin<Record<string, unknown>, Shared> {
  return {
    onRequest({ request, url, serverContext, fetchAPI, ...hook }) {
      if (exchangeOf(serverContext).isDocument) return;
      if (!isEndpoint(url.pathname)) {
        const detail = `There is nothing at this address. Ask at ${ENDPOINT}.`;
        return hook.endResponse(problemOf({ code: "NOT_FOUND", detail }, fetchAPI.Response));
      }
      if (asksNothing(request, url)) return hook.endResponse(toExplorer(fetchAPI.Response));
      const refusal = refusalOf(request);
      if (refusal) hook.endResponse(responseTo(refusal, fetchAPI.Response));
    },
  };
}

function isEndpoint(path: string): boolean {
  return path === ENDPOINT || path === `${ENDPOINT}/`;
}

/** A person who opened the address in a browser, and not a program that forgot its query. */
function asksNothing({ method, headers }: Request, { pathname, searchParams }: URL): boolean {
  if (method !== "GET" || pathname !== ENDPOINT || searchParams.has("query")) return false;
  return mediaType(headers.get("accept")) === "text/html";
}

function toExplorer(Response: typeof globalThis.Response): Response {
  return new Response(null, { status: 303, headers: { Location: EXPLORER, "Cache-Control": "public, max-age=300" } });
}

/** At the endpoint, refusals have the form that GraphQL clients read. */
function refusalOf(request: Request): Refusal | null {
  if (request.method !== "GET" && request.method !== "POST") {
    const message = `${request.method} is not answered. Use GET, HEAD or POST.`;
    return { code: "METHOD_NOT_ALLOWED", message, headers: { Allow: "GET, HEAD, POST, OPTIONS" } };
  }
  if (!takesJson(request.headers.get("accept"))) {
    return { code: "NOT_ACCEPTABLE", message: `Answers are ${JSON_TYPES.join(" or ")}, and Accept names neither.` };
  }
  if (request.method === "POST" && mediaType(request.headers.get("content-type")) !== "application/json") {
    return { code: "UNSUPPORTED_MEDIA_TYPE", message: "Content-Type must be application/json." };
  }
  return null;
}

/** Streams are refused with the rest: they always say 200, whatever went wrong. */
function takesJson(accept: string | null): boolean {
  const taken = (accept ?? "*/*").split(",").map(mediaType);
  return taken.some((type) => type === "*/*" || type === "application/*" || JSON_TYPES.includes(type));
}

function mediaType(header: string | null): string {
  return (header ?? "").split(/[;,]/)[0]!.trim().toLowerCase();
}

function responseTo({ code, message, headers }: Refusal, Response: typeof globalThis.Response): Response {
  const errors = [{ message, extensions: { code, ...errorReference(code) } }];
  return new Response(JSON.stringify({ errors }), {
    status: errorCodes[code].status,
    headers: { "Content-Type": "application/json; charset=utf-8", ...headers },
  });
}
