/** Around everything: what comes in is opened here, and what goes out is made ready for the wire. */
import type { Plugin } from "graphql-yoga";
import { etagOf } from "../delivery/etag.ts";
import { type Exchange, exchangeOf, isGet, openExchange, type Shared } from "../delivery/exchange.ts";
import type { Answer, KeptAnswers } from "../delivery/kept.ts";
import { answerOnWire, otherOnWire } from "../delivery/wire.ts";

/** Everybody may ask, and nobody is known: `*` never goes with cookies. */
const everyAnswer = {
  "Access-Control-Allow-Origin": "*",
  // An answer's age is told by these two, and not in its body, so that equal answers are equal byte for byte.
  "Access-Control-Expose-Headers": "Age, Date, ETag",
  "X-Content-Type-Options": "nosniff",
};

const METHODS = "GET, HEAD, POST, OPTIONS";
/** The question that browsers ask before a POST from another site. */
const preflight = {
  "Access-Control-Allow-Methods": METHODS,
  "Access-Control-Allow-Headers": "Accept, Content-Type, If-None-Match",
  "Access-Control-Max-Age": "86400",
  Allow: METHODS,
};

type Options = {
  kept: KeptAnswers;
  /** The clock of the answers. */
  now: () => number;
  /** The real one: caches compare `Date` with theirs. */
  clock: () => number;
};

export function useDelivery({ kept, now, clock }: Options): Plugin<Record<string, unknown>, Shared> {
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
      const answer = exchange.kept ?? answerOf(response, body, exchange);
      if (answer && exchange.key !== null && isKeepable(answer)) kept.set(exchange.key, answer);
      const wire = answer ? await answerOnWire(answer, exchange, now()) : await otherOnWire(response, body, exchange);
      const headers = { ...wire.headers, ...everyAnswer, Date: new Date(clock()).toUTCString() };
      const isEmpty = exchange.method === "HEAD" || wire.status === 204 || wire.status === 304;
      hook.setResponse(new fetchAPI.Response(isEmpty ? null : wire.body, { status: wire.status, headers }));
    },
  };
}

/** null where it is not an answer that a cache may have: not to GET, not from a document, or with errors. */
function answerOf(response: Response, body: Uint8Array<ArrayBuffer>, exchange: Exchange): Answer | null {
  const { freshness } = exchange;
  if (!isGet(exchange) || freshness.from === null || response.status !== 200) return null;
  if (response.headers.get("cache-control") === "no-store") return null;
  const type = response.headers.get("content-type") ?? "application/json; charset=utf-8";
  return { type, body, etag: etagOf(body), encoded: new Map(), freshness };
}

/** Of a version that was read for certain: what is stale may be fresh a second later under the same key. */
function isKeepable({ freshness }: Answer): boolean {
  return !freshness.stale && !freshness.byTime;
}
