/** The GraphQL server: one list of what happens to a request, in order. */
import { createYoga, type YogaServerOptions } from "graphql-yoga";
import { createContext } from "./context.ts";
import { createDocumentCache } from "./document-cache.ts";
import { createErrorPolicy, type Log, logToConsole } from "./error-policy.ts";
import { limits } from "./limits.ts";
import { ENDPOINT, useDoors } from "./plugins/doors.ts";
import { useErrorStatus } from "./plugins/error-status.ts";
import { useHead } from "./plugins/head.ts";
import { useHeaders } from "./plugins/headers.ts";
import { useLimits } from "./plugins/limits.ts";
import { useParameters } from "./plugins/parameters.ts";
import type { ReadModel } from "./read-model.ts";
import { createSchema } from "./schema.ts";

export type ServerOptions = {
  readModel: ReadModel;
  /** Milliseconds since 1970: the moment that answers are about where none is asked for. */
  now: () => number;
  log?: Log;
  /** Serves GraphiQL to browsers: on the developer's own machine, from that machine. */
  graphiql?: RenderGraphiQL;
};

type RenderGraphiQL = NonNullable<YogaServerOptions<object, object>["renderGraphiQL"]>;

export function createServer({ readModel, now, log = logToConsole, graphiql }: ServerOptions) {
  return createYoga({
    schema: createSchema(),
    context: () => createContext(readModel, now()),
    graphqlEndpoint: ENDPOINT,
    plugins: [
      useHead(), // first, so that all others see a GET
      useHeaders(), // before the doors, for refusals need them too, and a preflight is neither GET nor POST
      useDoors({ html: graphiql !== undefined }), // before anything is read
      useParameters(), // around the reading of parameters
      useLimits(), // of the document before anything is resolved, of the answer after
      useErrorStatus(), // last, when all errors are known
    ],
    maskedErrors: { maskError: createErrorPolicy(log) },
    maxRequestBodySize: limits.bodyBytes,
    parserAndValidationCache: { documentCache: createDocumentCache(), errorCache: { get: () => undefined, set() {} } },
    graphiql: graphiql ? { title: "Strike Advice" } : false,
    ...(graphiql && { renderGraphiQL: graphiql }),
    batching: false,
    multipart: false,
    cors: false, // the server's own echoes any origin, with credentials
    logging: false, // the error policy logs
    landingPage: false,
    // The server answers 200 to every URL that ends in this, query included; no URL has this character.
    healthCheckEndpoint: "\0",
  });
}
