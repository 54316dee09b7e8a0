/** Bare graphql-js over the same memory: the least that an answer can cost. No limit, no cache, no header. */
import { type DocumentNode, execute, parse } from "graphql";
import type { HttpEvent } from "../../../functions/adapter.ts";
import { createClient } from "../../../functions/client.ts";
import { loadConfig } from "../../../functions/config.ts";
import { createContext } from "../../../functions/context.ts";
import { createReadModel } from "../../../functions/read-model.ts";
import { createSchema } from "../../../functions/schema.ts";
import { createStore } from "../../../functions/store.ts";

const schema = createSchema();
const config = loadConfig(process.env);
const readModel = createReadModel({ store: createStore(createClient(config), config.stage) });
const documents = new Map<string, DocumentNode>();

export async function handler({ body = "" }: HttpEvent): Promise<{ statusCode: number; body: string }> {
  const { query, variables: variableValues } = JSON.parse(body) as { query: string; variables: object };
  const document = documents.get(query) ?? parse(query);
  documents.set(query, document);
  const contextValue = createContext(readModel, Date.now());
  const { errors, data } = await execute({ schema, document, variableValues: { ...variableValues }, contextValue });
  return { statusCode: errors ? 500 : 200, body: JSON.stringify({ data }) };
}
