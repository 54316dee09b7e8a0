/** The Lambda function behind /graphql. Everything outside the handler is kept between calls. */
import { createHandler } from "./adapter.ts";
import { createClient } from "./client.ts";
import { loadConfig } from "./config.ts";
import { logToConsole } from "./error-policy.ts";
import { createReadModel } from "./read-model.ts";
import { createServer } from "./server.ts";
import { createStore } from "./store.ts";

const config = loadConfig(process.env);
const store = createStore(createClient(config), config.stage);
const onFailure = (error: unknown) =>
  logToConsole({ level: "error", message: "The store cannot be read.", cause: String(error) });
const readModel = createReadModel({ store, onFailure });

export const handler = createHandler(createServer({ readModel, now: Date.now }));
