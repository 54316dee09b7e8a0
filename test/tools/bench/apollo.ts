/**
 * Apollo Server with DataLoader over three tables, as many would build it: a query for each list, one BatchGetItem for what
 * its items name. The rules and the fields are ours, so that both give the same answer. What is left open is decided for
 * Apollo: trusts are in memory, and what items name is loaded for all of them at once.
 */
import { ApolloServer } from "@apollo/server";
import { handlers, startServerAndCreateLambdaHandler } from "@as-integrations/aws-lambda";
import { BatchGetItemCommand, DynamoDBClient, GetItemCommand, QueryCommand } from "@aws-sdk/client-dynamodb";
import DataLoader from "dataloader";
import type { Chunk } from "../../../functions/codec.ts";
import { createContext, type Context } from "../../../functions/context.ts";
import { editionOf, type Edition } from "../../../functions/edition.ts";
import { createSchema } from "../../../functions/schema.ts";
import type { Revision } from "../../../schema/chunks.ts";
import type { AnyRecord, Trust, TrustImpact } from "../../../schema/records.ts";

const client = new DynamoDBClient({});
client.middlewareStack.remove("loggerMiddleware");

type Table = "Events" | "Impacts" | "Advice";

async function list(table: Table, pk: string, { from = "", limit = 1_000 } = {}): Promise<AnyRecord[]> {
  const { Items = [] } = await client.send(
    new QueryCommand({
      TableName: `Bench-${table}`,
      KeyConditionExpression: "pk = :pk AND sk >= :from",
      ExpressionAttributeValues: { ":pk": { S: pk }, ":from": { S: from || " " } },
      Limit: limit,
    }),
  );
  return Items.map((item) => JSON.parse(item["json"]?.S ?? "") as AnyRecord);
}

async function get<T>(table: Table, pk: string): Promise<T> {
  const Key = { pk: { S: pk }, sk: { S: "record" } };
  const { Item } = await client.send(new GetItemCommand({ TableName: `Bench-${table}`, Key }));
  return JSON.parse(Item?.["json"]?.S ?? "null") as T;
}

const createLoader = () =>
  new DataLoader<string, AnyRecord>(
    async (ids) => {
      const Keys = ids.map((id) => ({ pk: { S: id }, sk: { S: "record" } }));
      const { Responses } = await client.send(new BatchGetItemCommand({ RequestItems: { "Bench-Events": { Keys } } }));
      const found = (Responses?.["Bench-Events"] ?? []).map((item) => JSON.parse(item["json"]?.S ?? "") as AnyRecord);
      const byId = new Map(found.map((record) => [record.id, record]));
      return ids.map((id) => byId.get(id) ?? new Error(`no ${id}`));
    },
    { maxBatchSize: 100 },
  );

/** What items name, in one request for a hundred. */
function named(ids: readonly string[]): Promise<AnyRecord[]> {
  const loader = createLoader();
  return Promise.all([...new Set(ids)].map((id) => loader.load(id)));
}

function sourcesOf({ evidence }: AnyRecord): string[] {
  return evidence.flatMap((one) => ("source" in one ? [one.source] : []));
}

/** What one question has loaded, as its resolvers read it. */
async function editionWith(records: readonly AnyRecord[]): Promise<Edition> {
  const trusts = (directory ??= await get<Trust[]>("Advice", "directory"));
  const kinds = Map.groupBy(
    records.map((record): Revision => ({ n: 1, record })),
    ({ record }) => record.kind,
  );
  const chunks = new Map<string, Chunk>([...kinds].map(([kind, own]) => [`records/${kind}/0`, () => own]));
  chunks.set("directory", () => trusts);
  return editionOf({ version: { epoch: 1, number: 1 }, committedAt: null, manifest: null, chunks });
}
let directory: Trust[] | undefined;

type Args = { trust: string; at: string; first: number };

/** The records that a question of the root needs, and how many its list has in all. */
const loads: Record<string, (args: Args) => Promise<{ records: AnyRecord[]; total?: number }>> = {
  async situation({ trust, at }) {
    const from = new Date(Date.parse(at) - 6 * 86_400_000).toISOString().slice(0, 10);
    const lists = await Promise.all([
      list("Events", "nation#ENGLAND", { from }),
      list("Advice", `trust#${trust}`),
      list("Advice", "nation#ENGLAND"),
      list("Advice", "coverage#ENGLAND"),
    ]);
    const records = lists.flat();
    return { records: [...records, ...(await named(records.flatMap(sourcesOf)))] };
  },
  async strikeEvents({ first }) {
    const [records, total] = await Promise.all([
      list("Events", "nation#ENGLAND", { limit: first + 1 }),
      get<number>("Events", "count"),
    ]);
    return { records, total };
  },
  async trustImpacts({ first }) {
    const [impacts, total] = await Promise.all([
      list("Impacts", "period", { limit: first + 1 }),
      get<number>("Impacts", "count"),
    ]);
    const loaded = await named(impacts.flatMap((impact) => [...(impact as TrustImpact).events, ...sourcesOf(impact)]));
    return { records: [...impacts, ...loaded], total };
  },
};

const schema = createSchema();
for (const [name, load] of Object.entries(loads)) {
  const field = schema.getQueryType()!.getFields()[name]!;
  const resolve = field.resolve!;
  field.resolve = async (root, args, context: Context, info) => {
    const { records, total } = await load(args as Args);
    const reading = { edition: await editionWith(records), stale: false };
    const answer: unknown = await resolve(root, args, { ...context, read: () => Promise.resolve(reading) }, info);
    return total === undefined ? answer : { ...(answer as object), totalCount: total };
  };
}

const nowhere = () => Promise.reject(new Error("every question reads its own"));
export const handler = startServerAndCreateLambdaHandler(
  // Its types come twice, as a module of each kind.
  new ApolloServer<Context>({ schema }) as never,
  handlers.createAPIGatewayProxyEventV2RequestHandler(),
  { context: () => Promise.resolve(createContext({ newest: nowhere, asOf: nowhere }, Date.now())) },
);
