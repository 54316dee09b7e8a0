/**
 * Kept answers, in front of GraphQL. The head is looked up first, as for every answer: what is kept under an older version
 * is never found again, and what is about now ends at its boundary.
 */
import type { Plugin } from "graphql-yoga";
import { formatVersion } from "../../schema/publication.ts";
import { type Exchange, exchangeOf, isGet, type Shared } from "../delivery/exchange.ts";
import type { KeptAnswers } from "../delivery/kept.ts";
import type { ReadModel, Reading } from "../read-model.ts";

export function useKept(
  kept: KeptAnswers,
  readModel: ReadModel,
  now: () => number,
): Plugin<Record<string, unknown>, Shared> {
  return {
    async onRequest({ serverContext, fetchAPI, ...hook }) {
      const exchange = exchangeOf(serverContext);
      if (!isGet(exchange)) return;
      // Where the data cannot be read, whoever asks for it says so.
      exchange.newest = await readModel.newest().catch(() => null);
      if (exchange.newest === null || exchange.newest.stale) return;
      exchange.key = keyOf(exchange, exchange.newest);
      exchange.kept = kept.get(exchange.key, now());
      if (exchange.kept) hook.endResponse(new fetchAPI.Response(null));
    },
  };
}

function keyOf({ isDocument, path, search, accept }: Exchange, { edition }: Reading): string {
  return [formatVersion(edition.version), path + search, isDocument ? "" : (accept ?? "")].join("\n");
}
