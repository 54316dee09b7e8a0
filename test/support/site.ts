/** The site as API Gateway asks it: one event, one result, with editions, clock and faults that a test sets. */
import { brotliDecompressSync } from "node:zlib";
import { createHandler, type HttpResult } from "../../functions/adapter.ts";
import type { Edition } from "../../functions/edition.ts";
import { CodedError } from "../../functions/errors.ts";
import type { ReadModel } from "../../functions/read-model.ts";
import type { Route } from "../../functions/web/route.ts";
import { createSite } from "../../functions/web/site.ts";
import { readModelOf } from "../fixtures.ts";

export type Answered = HttpResult & {
  /** Unpacked. */
  text: string;
};

type SiteOptions = { editions: [Edition, ...Edition[]]; now: number; routes?: readonly Route[] };

export function siteWith(options: SiteOptions) {
  const state = {
    ...options,
    clock: Date.parse("2026-11-01T12:00:00Z"),
    stale: false,
    down: false,
    /** Each entry of the log. */
    logged: [] as Record<string, unknown>[],
    /** How often the newest version was asked for. */
    reads: 0,
  };
  const readModel: ReadModel = {
    newest() {
      state.reads += 1;
      if (state.down) return Promise.reject(new CodedError("SOURCE_DOWN", "The data cannot be read just now."));
      return Promise.resolve({ edition: state.editions.at(-1)!, stale: state.stale });
    },
    asOf: (asOf) => readModelOf(...state.editions).asOf(asOf),
  };
  const site = createSite({
    ...(options.routes && { routes: options.routes }),
    readModel,
    now: () => state.now,
    clock: () => state.clock,
    log: (entry) => state.logged.push(entry),
  });
  const handler = createHandler(site);
  const ask = async (address: string, headers: Record<string, string> = {}, method = "GET"): Promise<Answered> => {
    const [rawPath = "", rawQueryString = ""] = address.split("?");
    const result = await handler({
      rawPath,
      rawQueryString,
      headers: { accept: "text/html,application/xhtml+xml,*/*;q=0.8", ...headers },
      isBase64Encoded: false,
      requestContext: { domainName: "strikes.example", stage: "$default", http: { method } },
    });
    return { ...result, text: textOf(result) };
  };
  return { state, ask };
}

function textOf({ body, isBase64Encoded, headers }: HttpResult): string {
  const bytes = Buffer.from(body, isBase64Encoded ? "base64" : "utf8");
  return (headers["content-encoding"] === "br" ? brotliDecompressSync(bytes) : bytes).toString();
}
