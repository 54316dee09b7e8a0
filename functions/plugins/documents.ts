/**
 * Documents at fixed addresses: `/d/situation-of-trust/<first 12 digits of its SHA-256>?trust=RHM&lang=cy`. Their
 * parameters are the document's variables. A cache in front sees few addresses, each of which always asks the same.
 */
import type { GraphQLSchema } from "graphql";
import type { Plugin } from "graphql-yoga";
import { FOLDER, newest, placeOf } from "../documents/address.ts";
import { documents } from "../documents/list.ts";
import { type Exchange, exchangeOf, isGet, type Shared } from "../delivery/exchange.ts";
import { variablesOf } from "../delivery/parameters.ts";
import { type Problem, problemOf } from "../delivery/problem.ts";
import { ENDPOINT } from "./doors.ts";

const byPlace = new Map(documents.map((document) => [placeOf(document), document]));

export function useDocuments(schema: GraphQLSchema): Plugin<Record<string, unknown>, Shared> {
  return {
    onRequest({ request, url, serverContext, fetchAPI, ...hook }) {
      if (!url.pathname.startsWith(FOLDER)) return;
      exchangeOf(serverContext).isDocument = true;
      const place = url.pathname.slice(FOLDER.length);
      const end = (problem: Problem) => hook.endResponse(problemOf(problem, fetchAPI.Response));

      if (request.method !== "GET") return end(notGet(request.method));
      const named = newest.get(place);
      if (named) return hook.endResponse(redirectTo(`${placeOf(named)}${url.search}`, fetchAPI.Response));
      const document = byPlace.get(place);
      if (!document) return end(unknown(place));

      const read = variablesOf(schema, document.text, url.searchParams);
      if ("problem" in read) return end(read.problem);
      // Asked inside as any other document is. The answer goes out as one to GET.
      const inner = new fetchAPI.Request(new URL(ENDPOINT, url.origin).href, {
        method: "POST",
        headers: { "Content-Type": "application/json", Accept: "application/json" },
        body: JSON.stringify({ query: document.text, variables: read.variables }),
      });
      hook.setRequest(inner);
    },
    onResponse({ response, serverContext }) {
      const successor = successorOf(exchangeOf(serverContext));
      if (successor && response.status < 400)
        response.headers.append("Link", `<${successor}>; rel="successor-version"`);
    },
  };
}

/** The same question to the newest document of the name, where that is another (RFC 5829); relative, as below. */
function successorOf(exchange: Exchange): string | null {
  const { path, search } = exchange;
  const document = path.startsWith(FOLDER) && isGet(exchange) ? byPlace.get(path.slice(FOLDER.length)) : undefined;
  const next = document && newest.get(document.name);
  return next && next !== document ? `../${placeOf(next)}${search}` : null;
}

/** To the newest document of the name. The reference is relative, for a stage may stand before the path. */
function redirectTo(reference: string, Response: typeof globalThis.Response): Response {
  return new Response(null, { status: 307, headers: { Location: reference, "Cache-Control": "public, max-age=300" } });
}

function notGet(method: string): Problem {
  const detail = `${method} is not answered. Use GET or HEAD.`;
  return { code: "METHOD_NOT_ALLOWED", detail, headers: { Allow: "GET, HEAD, OPTIONS" } };
}

function unknown(place: string): Problem {
  const names = [...newest.keys()].join(", ");
  const detail = `There is no document "${place.slice(0, 80)}". These are: ${names}. ${FOLDER}<name> leads to the newest of its name.`;
  return { code: "NOT_FOUND", detail };
}
