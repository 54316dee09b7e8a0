/** What is known of one exchange beside the request and the response: what was asked, and what is known of the answer. */
import { createFreshness, type Freshness } from "../freshness.ts";
import type { Reading } from "../read-model.ts";
import type { Answer } from "./kept.ts";

export type Exchange = {
  /** As it was sent: inside, HEAD and a document at its address are other requests. */
  method: string;
  path: string;
  search: string;
  accept: string | null;
  acceptEncoding: string | null;
  ifNoneMatch: string | null;
  ifModifiedSince: string | null;
  /** It is for a document at its address (of GraphQL or of the site), which has one type, and not for the endpoint. */
  isDocument: boolean;
  freshness: Freshness;
  /** The newest version as it was looked up before execution, so that it is looked up once. */
  newest: Reading | null;
  /** What the answer may be kept under; null where none is. */
  key: string | null;
  /** The answer that was kept. */
  kept: Answer | null;
};

/** What the hooks of one exchange share. */
export type Shared = { exchange?: Exchange };

export function openExchange(request: Request, url: URL): Exchange {
  const { method, headers } = request;
  return {
    method,
    path: url.pathname,
    search: url.search,
    accept: headers.get("accept"),
    acceptEncoding: headers.get("accept-encoding"),
    ifNoneMatch: headers.get("if-none-match"),
    ifModifiedSince: headers.get("if-modified-since"),
    isDocument: false,
    freshness: createFreshness(),
    newest: null,
    key: null,
    kept: null,
  };
}

export function exchangeOf({ exchange }: Shared): Exchange {
  if (!exchange) throw new Error("useDelivery opens the exchange, and has to come first");
  return exchange;
}

/** HEAD is GET without the body (RFC 9110, 9.3.2). */
export function isGet({ method }: Exchange): boolean {
  return method === "GET" || method === "HEAD";
}
