/** Publishes the starter into the store that the environment names: for rehearsals, where `npm start` is not the host. */
import { createClient } from "../../functions/client.ts";
import { loadConfig } from "../../functions/config.ts";
import { createReadModel } from "../../functions/read-model.ts";
import { createWriteStore } from "../../seed/publish/write-store.ts";
import { publishStarter } from "../../seed/starter.ts";

const config = loadConfig(process.env);
const store = createWriteStore(createClient(config), config.stage);
await publishStarter({
  store,
  readModel: createReadModel({ store, freshFor: 0 }),
  target: config,
  by: "the rehearsal",
  now: Date.now,
});
