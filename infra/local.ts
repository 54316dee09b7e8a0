/** `npm start`: the whole service on this machine. A store in this process, the starter published into it, GraphQL and the pages on top. */
import { once } from "node:events";
import { mkdirSync } from "node:fs";
import type { RequestListener, Server } from "node:http";
import { Command, InvalidArgumentError } from "commander";
import { createClient } from "../functions/client.ts";
import { createReadModel } from "../functions/read-model.ts";
import { createServer } from "../functions/server.ts";
import { createSite } from "../functions/web/site.ts";
import { LOCAL_STORE_PORT } from "../seed/context.ts";
import { createTerminal } from "../seed/output.ts";
import { init } from "../seed/publish/maintain.ts";
import { createWriteStore } from "../seed/publish/write-store.ts";
import { publishStarter } from "../seed/starter.ts";
import { createTables, type LocalStore, startLocalStore } from "./local-store.ts";
import { createLocalServer } from "./local-server.ts";
import { createWeb } from "./local-web.ts";
import { bannerOf, clockInWords, clockOf } from "./rehearsal.ts";
import { staticFiles } from "./static-site.ts";

type Options = { data?: string; now?: number; port: number; storePort: number };

const STAGE = "local";

const program = new Command("npm start --")
  .description(
    "Runs Strike Advice on this machine, for this machine only: an embedded store, the samples, GraphQL and the pages.",
  )
  .option("--data <dir>", "keep the data in a folder (default: in memory, gone at the end)")
  .option("--now <time>", "a rehearsal: set the clock of the answers, as 2016-04-26T09:00:00+01:00", timeOf)
  .option("--port <port>", "port of the web server", portOf, 4000)
  .option("--store-port <port>", "port of the store; strikes looks for it at the default", portOf, LOCAL_STORE_PORT)
  .action(run);

await program.parseAsync();

async function run(options: Options): Promise<void> {
  const terminal = createTerminal({ json: false });
  const store = await openStore(options);
  const client = createClient({ stage: STAGE, endpoint: store.endpoint });
  await createTables(client, STAGE);
  const writeStore = createWriteStore(client, STAGE);
  await init(writeStore, Date.now());
  const readModel = createReadModel({
    store: writeStore,
    freshFor: 1_000,
    onFailure: (error) => terminal.say(String(error)),
  });
  await publishStarter({
    store: writeStore,
    readModel: createReadModel({ store: writeStore, freshFor: 0 }),
    target: { stage: STAGE, endpoint: store.endpoint },
    by: "npm start",
    now: Date.now,
    onStep: terminal.progress("Publishing standing advice, catalogue and samples"),
  });
  const now = clockOf(options.now);
  const graphql = createServer({ readModel, now, clock: now });
  const dress = bannerOf(options.now);
  const site = createSite({ readModel, now, clock: now, ...(dress && { dress }) });
  const web = createWeb(await staticFiles(), (request, response) => void graphql(request, response), site, dress);
  const server = await serve(options, web);
  terminal.out(`Pages     http://localhost:${options.port}/
GraphQL   http://localhost:${options.port}/graphql   (in a browser: GraphiQL, from /graphiql/)
Try       http://localhost:${options.port}/developers
Docs      http://localhost:${options.port}/docs
Store     ${store.endpoint}   (${options.storePort === LOCAL_STORE_PORT ? "strikes finds it by itself" : `for strikes: AWS_ENDPOINT_URL_DYNAMODB=${store.endpoint}`}${options.data ? `; data in ${options.data}` : "; in memory"})
Clock     ${clockInWords(options.now, Date.now())}
Stop with Ctrl-C.`);
  stopOnSignal(server, store);
}

async function openStore({ data, storePort }: Options): Promise<LocalStore> {
  if (data !== undefined) mkdirSync(data, { recursive: true });
  try {
    return await startLocalStore({ dir: data ?? null, port: storePort });
  } catch (error) {
    throw explained(error, storePort, "--store-port");
  }
}

async function serve({ port }: Options, listener: RequestListener): Promise<Server> {
  const server = createLocalServer(listener);
  server.listen(port, "127.0.0.1");
  try {
    await once(server, "listening");
  } catch (error) {
    throw explained(error, port, "--port");
  }
  return server;
}

function stopOnSignal(server: Server, store: LocalStore): void {
  const stop = () => {
    server.closeAllConnections();
    server.close();
    void store.close().then(() => process.exit(0));
  };
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
}

function explained(error: unknown, port: number, flag: string): unknown {
  if ((error as NodeJS.ErrnoException).code !== "EADDRINUSE") return error;
  return program.error(
    `Port ${port} is taken, perhaps by another "npm start". Stop that one, or choose another with ${flag}.`,
  );
}

function timeOf(text: string): number {
  const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d)$/.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(time)) throw new InvalidArgumentError("A time with its offset, as 2016-04-26T09:00:00+01:00.");
  return time;
}

function portOf(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new InvalidArgumentError("A port: 1 to 65535.");
  return port;
}
