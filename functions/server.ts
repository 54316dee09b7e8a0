/** The GraphQL server: one list of what happens to a request, in order. */
import { createYoga, type GraphQLParams } from "graphql-yoga";
import { type Context, createContext } from "./context.ts";
import { exchangeOf, type Shared } from "./delivery/exchange.ts";
import { createKeptAnswers } from "./delivery/kept.ts";
import { createDocumentCache } from "./document-cache.ts";
import { createErrorPolicy, type Log, logToStderr } from "./error-policy.ts";
import { limits } from "./limits.ts";
import { useCost } from "./plugins/cost.ts";
import { useDeprecations } from "./plugins/deprecations.ts";
import { useDelivery } from "./plugins/delivery.ts";
import { useDocuments } from "./plugins/documents.ts";
import { ENDPOINT, useDoors } from "./plugins/doors.ts";
import { useErrorStatus } from "./plugins/error-status.ts";
import { useKept } from "./plugins/kept.ts";
import { useLimits } from "./plugins/limits.ts";
import { useOwnDocuments } from "./plugins/own-documents.ts";
import { useParameters } from "./plugins/parameters.ts";
import { useTimeout } from "./plugins/timeout.ts";
import type { ReadModel } from "./read-model.ts";
import { createSchema } from "./schema.ts";

export type ServerOptions = {
  readModel: ReadModel;
  /** Milliseconds since 1970: the moment that answers are about where none is asked for. */
  now: () => number;
  /** What `Date` says: embeds take off the page by it what is past its end, so that a rehearsal sets both. */
  clock?: () => number;
  /** How long an answer may take, in milliseconds. */
  patience?: number;
  log?: Log;
};

export function createServer(options: ServerOptions) {
  const { readModel, now, clock = Date.now, log = logToStderr, patience = limits.milliseconds } = options;
  const schema = createSchema();
  const kept = createKeptAnswers();
  const documentCache = createDocumentCache();
  return createYoga<Shared, Context>({
    schema,
    context: (shared) => contextOf(shared, readModel, now(), lateAfter(patience)),
    graphqlEndpoint: ENDPOINT,
    plugins: [
      useDelivery({ kept, now, clock }), // first, so that all others see a GET, and every answer goes out through it
      useDocuments(schema), // before the doors, which know the endpoint only
      useDoors(), // before anything is read
      useKept(kept, readModel, now), // behind the doors, in front of everything that costs
      useParameters(), // around the reading of parameters
      useOwnDocuments(documentCache), // in front of whatever looks at documents
      useLimits(), // of the document before anything is resolved, of the answer after
      useCost(), // of the document, when its variables are known
      useDeprecations(), // of what is executed
      useTimeout(patience), // around execution
      useErrorStatus(), // last, when all errors are known
    ],
    maskedErrors: { maskError: createErrorPolicy(log) },
    maxRequestBodySize: limits.bodyBytes,
    parserAndValidationCache: { documentCache, errorCache: { get: () => undefined, set() {} } },
    graphiql: false, // its page is a static file beside the endpoint
    batching: false,
    multipart: false,
    cors: false, // the server's own echoes any origin, with credentials
    logging: false, // the error policy logs
    landingPage: false,
    // The server answers 200 to every URL that ends in this, query included; no URL has this character.
    healthCheckEndpoint: "\0",
  });
}

/** Made when a document is executed, and not before. */
function contextOf(
  shared: Shared & { params: GraphQLParams },
  readModel: ReadModel,
  now: number,
  isLate: () => boolean,
): Context {
  const { freshness, newest } = exchangeOf(shared);
  if (/\b__(schema|type)\b/.test(shared.params.query ?? "")) freshness.byRelease = true;
  // The newest version that was looked up for this exchange is the one it is answered from.
  const model = newest ? { ...readModel, newest: () => Promise.resolve(newest) } : readModel;
  return createContext(model, now, freshness, isLate);
}

/** Measured by a clock that nobody sets. */
function lateAfter(milliseconds: number): () => boolean {
  const end = performance.now() + milliseconds;
  return () => performance.now() > end;
}
