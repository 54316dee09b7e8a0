/** A strike from 8am to 5pm, served through the Lambda adapter as API Gateway asks. */
import { createHandler } from "../../functions/adapter.ts";
import type { Edition } from "../../functions/edition.ts";
import type { ReadModel } from "../../functions/read-model.ts";
import { createServer } from "../../functions/server.ts";
import { coverage, edition, readModelOf, strikeEvent } from "../fixtures.ts";

export const START = Date.parse("2016-04-26T08:00:00+01:00");
export const END = Date.parse("2016-04-26T17:00:00+01:00");
export const records = [strikeEvent(), coverage()];
export const first = edition({ records, number: 1 });

/** A server whose clock and data a test moves on. */
export function world(editions: Edition[] = [first]) {
  const state = {
    now: START + 3_600_000,
    clock: Date.parse("2026-11-01T12:00:00Z"),
    editions,
    stale: false,
    byTime: "1.1",
  };
  const readModel: ReadModel = {
    newest: () => {
      return Promise.resolve({ edition: state.editions.at(-1)!, stale: state.stale });
    },
    asOf: (asOf) => readModelOf(...(state.editions as [Edition])).asOf(asOf.includes("T") ? state.byTime : asOf),
  };
  const server = createServer({ readModel, now: () => state.now, clock: () => state.clock, log: () => {} });
  const handler = createHandler(server);
  const ask = (rawPath: string, parameters: Record<string, string>, headers = {}, method = "GET", body?: string) =>
    handler({
      rawPath,
      rawQueryString: new URLSearchParams(parameters).toString(),
      headers: { accept: "application/json", ...headers },
      isBase64Encoded: false,
      ...(body !== undefined && { body }),
      requestContext: { domainName: "strikes.example", stage: "$default", http: { method } },
    });
  const get = (query: string, headers = {}, method = "GET") => ask("/graphql", { query }, headers, method);
  return { state, ask, get };
}
