/** What every function in Lambda is made of. It is all made once, when an environment starts, and kept between calls. */
import { createHandler, type HttpResult, type Server } from "./adapter.ts";
import { createClient } from "./client.ts";
import { loadConfig } from "./config.ts";
import { type Log, logToStderr } from "./error-policy.ts";
import { count, observation } from "./observation.ts";
import { observedReadings } from "./observed-readings.ts";
import { createReadModel, type ReadModel } from "./read-model.ts";
import { logged, type LoggedEvent } from "./request-log.ts";
import { createStore } from "./store.ts";

/** What a server is made from. `now`: milliseconds since 1970. */
type Parts = { readModel: ReadModel; now: () => number; log: Log };

/** Other than Lambda's, for tests. */
type Surroundings = { env?: Record<string, string | undefined>; clock?: () => number; log?: Log };

/** `name`: as the log and the metrics have it. */
export function createFunction(
  name: string,
  serverOf: (parts: Parts) => Server,
  { env = process.env, clock = Date.now, log = logToStderr }: Surroundings = {},
): (event: LoggedEvent) => Promise<HttpResult> {
  const config = loadConfig(env);
  const onFailure = (error: unknown) => {
    count("StoreFailures");
    const cause = String(error);
    log({ level: "error", requestId: observation()?.requestId, message: "The store cannot be read.", cause });
  };
  const store = createStore(createClient(config, "READER"), config.stage);
  const readModel = createReadModel({ store, clock, onFailure });
  const server = serverOf({ readModel: observedReadings(readModel, clock), now: clock, log });
  return logged(createHandler(server), { of: { Stage: config.stage, Function: name }, log, clock });
}
