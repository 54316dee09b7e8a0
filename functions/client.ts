/** The DynamoDB client, set up as measured: see the comments. */
import { DynamoDBClient, type DynamoDBClientConfig } from "@aws-sdk/client-dynamodb";
import { type Config, isLoopback } from "./config.ts";
import { count } from "./observation.ts";

/** A reader has a stale answer to give, and somebody who waits for it; a writer has time. In milliseconds, each attempt. */
const patience = {
  READER: { maxAttempts: 2, requestTimeout: 1_500 },
  WRITER: { maxAttempts: 3, requestTimeout: 3_000 },
};

export function createClient(config: Config, whose: keyof typeof patience = "WRITER"): DynamoDBClient {
  const { maxAttempts, requestTimeout } = patience[whose];
  const client = new DynamoDBClient({
    cacheMiddleware: true,
    maxAttempts,
    requestHandler: { connectionTimeout: 1_000, requestTimeout, throwOnRequestTimeout: true },
    ...placeOf(config.endpoint),
  });
  // It builds a redacted copy of every whole output, even though the default logger then drops it: three times the CPU
  // of a large read.
  client.middlewareStack.remove("loggerMiddleware");
  client.middlewareStack.add(
    (next) => (args) => {
      count("StoreRequests");
      return next(args);
    },
    { step: "initialize", name: "noteRequest" },
  );
  return client;
}

/** A store on this machine gets made-up credentials, so that nobody's real ones are sent to it or asked for. */
function placeOf(endpoint: string | null): DynamoDBClientConfig {
  if (endpoint === null) return {};
  if (!isLoopback(endpoint)) return { endpoint };
  return { endpoint, region: "eu-west-2", credentials: { accessKeyId: "local", secretAccessKey: "local" } };
}
