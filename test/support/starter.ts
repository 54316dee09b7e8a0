/** What a new store begins with, published into a store of the test's own. */
import { createReadModel, type ReadModel } from "../../functions/read-model.ts";
import { init } from "../../seed/publish/maintain.ts";
import { publishStarter } from "../../seed/starter.ts";
import { startTestStore } from "./store.ts";

export type Starter = {
  readModel: ReadModel;
  /** Another reader, which has read nothing yet. */
  coldReader: () => ReadModel;
  /** Names of the DynamoDB operations sent since the last call. */
  requests: () => string[];
  close: () => Promise<void>;
};

export async function startStarter(): Promise<Starter> {
  const { store, stage, endpoint, requests, close } = await startTestStore();
  await init(store, Date.now());
  const readModel = createReadModel({ store, freshFor: 0 });
  await publishStarter({ store, readModel, target: { stage, endpoint }, by: "a test", now: Date.now });
  const coldReader = () => createReadModel({ store, freshFor: 60_000 });
  return { readModel: coldReader(), coldReader, requests, close };
}
