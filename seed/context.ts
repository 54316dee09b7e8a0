/** What a command works with: the store it may reach, who is asking, and the clock. Nothing is opened before it is needed. */
import { createClient } from "../functions/client.ts";
import { type Config, loadConfig } from "../functions/config.ts";
import { createReadModel, type ReadModel } from "../functions/read-model.ts";
import { UserError } from "./errors.ts";
import { askEditor, editorOf } from "./identity.ts";
import type { Terminal } from "./output.ts";
import { createRedactStore, type RedactStore } from "./publish/redact-store.ts";
import { createWriteStore, type WriteStore } from "./publish/write-store.ts";

/** Where `npm start` puts its store, and so where a command looks that was not told of another. */
export const LOCAL_STORE_PORT = 8042;

export type Context = {
  terminal: Terminal;
  config: Config;
  store: () => WriteStore;
  /** The one that may take out what was published. */
  redactStore: () => RedactStore;
  readModel: () => ReadModel;
  /** The person who decides; asked for only by commands that record it. */
  editor: () => Promise<string>;
  /** Milliseconds since 1970. */
  now: () => number;
};

export function createContext(terminal: Terminal, env: Record<string, string | undefined> = process.env): Context {
  const config = placeOf(env);
  let client: ReturnType<typeof createClient> | null = null;
  const connect = () => (client ??= createClient(config));
  let editor: Promise<string> | null = null;
  const store = () => guarded(createWriteStore(connect(), config.stage), config);
  return {
    terminal,
    config,
    store,
    redactStore: () => guarded(createRedactStore(connect(), config.stage), config),
    readModel: () => createReadModel({ store: store(), freshFor: 0, onFailure: rethrowUserErrors }),
    editor: () => (editor ??= editorOf(env, config, terminal.interactive ? askEditor : null)),
    now: Date.now,
  };
}

/**
 * An endpoint or a stage has to be named for anything but the local store: nobody writes to a real account by accident.
 */
function placeOf(env: Record<string, string | undefined>): Config {
  let config: Config;
  try {
    config = loadConfig(env);
  } catch (error) {
    throw new UserError("USAGE", error instanceof Error ? error.message : String(error));
  }
  if (config.endpoint !== null || env["STRIKES_STAGE"] !== undefined) return config;
  return { ...config, endpoint: `http://127.0.0.1:${LOCAL_STORE_PORT}` };
}

/** A store that does not answer, or has no tables, is told of in words. */
function guarded<T extends WriteStore>(store: T, config: Config): T {
  return new Proxy(store, {
    get(target, name, receiver) {
      const member: unknown = Reflect.get(target, name, receiver);
      if (typeof member !== "function") return member;
      return async (...args: unknown[]): Promise<unknown> => {
        try {
          return await (member as (...a: unknown[]) => Promise<unknown>)(...args);
        } catch (error) {
          throw noStore(error, config) ?? error;
        }
      };
    },
  });
}

const unreachable = new Set(["ECONNREFUSED", "ENOTFOUND", "ECONNRESET", "ETIMEDOUT", "EHOSTUNREACH", "EPIPE"]);

function noStore(error: unknown, config: Config): UserError | null {
  const { name = "", code = "" } = error as { name?: string; code?: string };
  const where = config.endpoint ?? `DynamoDB, stage ${config.stage}`;
  if (name === "ResourceNotFoundException") {
    return new UserError("NO_STORE", `The store at ${where} has no tables for stage "${config.stage}".`);
  }
  const message = error instanceof Error ? error.message : "";
  if (message.includes("Region is missing")) {
    return new UserError(
      "NO_STORE",
      `No AWS region is set for stage "${config.stage}". Set AWS_REGION, or log in to AWS.`,
    );
  }
  if (error instanceof SyntaxError) return new UserError("NO_STORE", `What answers at ${where} is no DynamoDB.`);
  if (unreachable.has(code) || name === "TimeoutError" || name === "CredentialsProviderError") {
    const hint = config.endpoint?.endsWith(`:${LOCAL_STORE_PORT}`)
      ? "Start the local one with: npm start"
      : "Check AWS_ENDPOINT_URL_DYNAMODB, STRIKES_STAGE and your credentials.";
    return new UserError("NO_STORE", `The store at ${where} does not answer. ${hint}`);
  }
  return null;
}

function rethrowUserErrors(error: unknown): void {
  if (error instanceof UserError) throw error;
}
