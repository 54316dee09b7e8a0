/** Around everything: what comes in is opened here, and what goes out is made ready for the wire. */
import type { Plugin } from "graphql-yoga";
import { deliver, type Delivery, preflightFor } from "../delivery/deliver.ts";
import { type Exchange, exchangeOf, isGet, openExchange, type Shared } from "../delivery/exchange.ts";
import { type Answer, answerOf } from "../delivery/kept.ts";

const preflight = preflightFor("GET, HEAD, POST, OPTIONS");

export function useDelivery(delivery: Delivery): Plugin<Record<string, unknown>, Shared> {
  return {
    onRequest({ request, url, serverContext, fetchAPI, ...hook }) {
      serverContext.exchange = openExchange(request, url);
      if (request.method === "OPTIONS") {
        hook.endResponse(new fetchAPI.Response(null, { status: 204, headers: preflight }));
      } else if (request.method === "HEAD") {
        hook.setRequest(new fetchAPI.Request(request.url, { headers: request.headers }));
      }
    },
    async onResponse({ response, serverContext, fetchAPI, ...hook }) {
      const exchange = exchangeOf(serverContext);
      const body = exchange.kept?.body ?? new Uint8Array(await response.arrayBuffer());
      const answer = exchange.kept ?? keepable(response, body, exchange);
      const wire = await deliver(answer ? { answer } : { response, body }, exchange, delivery);
      hook.setResponse(new fetchAPI.Response(wire.body, wire));
    },
  };
}

/** null where it is not an answer that a cache may have: not to GET, not from a document, or with errors. */
function keepable(response: Response, body: Uint8Array<ArrayBuffer>, exchange: Exchange): Answer | null {
  const { freshness } = exchange;
  if (!isGet(exchange) || freshness.from === null || response.status !== 200) return null;
  if (response.headers.get("cache-control") === "no-store") return null;
  const type = response.headers.get("content-type") ?? "application/json; charset=utf-8";
  const own = ["deprecation", "link", "sunset"].flatMap((name) => {
    const value = response.headers.get(name);
    return value === null ? [] : [[name, value] as const];
  });
  return answerOf({ type, body, freshness, headers: Object.fromEntries(own) });
}
