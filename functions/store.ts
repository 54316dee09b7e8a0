/**
 * The store, as readers see it: a few commands, each one request (or one a page), and the items' shapes turned into ours.
 * Reads of the head are consistent. Nothing here scans.
 */
import {
  type AttributeValue,
  BatchGetItemCommand,
  type DynamoDBClient,
  GetItemCommand,
  type QueryCommandInput,
  QueryCommand,
} from "@aws-sdk/client-dynamodb";
import { Head, Publication } from "../schema/publication.ts";
import { AnyRecord } from "../schema/records.ts";
import type { Revision } from "../schema/chunks.ts";
import { keys, tableName, type TableName, tableOfId } from "../schema/tables.ts";
import { type Chunk, sealedChunk } from "./codec.ts";

export type Item = Record<string, AttributeValue>;

export type ReadStore = {
  /** null where the store was never set up. */
  head(): Promise<Head | null>;
  /** Those that are there, by hash. One request for up to 100, and one more where some are lacking. */
  chunks(hashes: readonly string[]): Promise<Map<string, Chunk>>;
  publication(n: number): Promise<Publication | null>;
  /** Every publication that was ever written, oldest first: committed, under way or aborted. */
  publications(): Promise<Publication[]>;
  /** All revisions of a record, oldest first, visible or not. */
  revisions(id: string): Promise<Revision[]>;
  /** The records that an edge (`trust#RHM`) leads to, with the revision that wrote it; visible or not. */
  edge(table: TableName, edge: string): Promise<{ id: string; n: number }[]>;
};

export function createStore(client: DynamoDBClient, stage: string): ReadStore {
  const table = (name: TableName) => tableName(stage, name);

  const get = async (name: TableName, key: Record<string, string>) => {
    const command = new GetItemCommand({ TableName: table(name), Key: marshallKey(key), ConsistentRead: true });
    return (await client.send(command)).Item ?? null;
  };

  const query = async (name: TableName, pk: string, sortPrefix: string | null) => {
    const input: QueryCommandInput = {
      TableName: table(name),
      ConsistentRead: true,
      ...(sortPrefix === null
        ? { KeyConditionExpression: "pk = :pk", ExpressionAttributeValues: { ":pk": { S: pk } } }
        : {
            KeyConditionExpression: "pk = :pk AND begins_with(sk, :sk)",
            ExpressionAttributeValues: { ":pk": { S: pk }, ":sk": { S: sortPrefix } },
          }),
    };
    const items: Item[] = [];
    for (let from: Item | undefined; ;) {
      const page = await client.send(new QueryCommand({ ...input, ...(from && { ExclusiveStartKey: from }) }));
      items.push(...(page.Items ?? []));
      from = page.LastEvaluatedKey;
      if (from === undefined) return items;
    }
  };

  return {
    async head() {
      const item = await get("Publications", keys.head);
      return item ? headOf(item) : null;
    },
    async chunks(hashes) {
      const found = new Map<string, Chunk>();
      const fetch = async (wanted: readonly string[], consistent: boolean) => {
        for (let i = 0; i < wanted.length; i += 100) {
          for (const item of await batchGet(client, table("ReadModel"), wanted.slice(i, i + 100), consistent)) {
            const hash = text(item, "hash");
            found.set(hash, sealedChunk(hash, item["body"]?.B ?? new Uint8Array()));
          }
        }
      };
      const wanted = [...new Set(hashes)];
      await fetch(wanted, false);
      // A chunk never changes, but one that was written a moment ago can be missed once.
      await fetch(
        wanted.filter((hash) => !found.has(hash)),
        true,
      );
      return found;
    },
    async publication(n) {
      const item = await get("Publications", keys.publication(n));
      return item ? Publication.parse(JSON.parse(text(item, "json"))) : null;
    },
    async publications() {
      const items = await query("Publications", keys.publication(1).pk, null);
      return items.map((item) => Publication.parse(JSON.parse(text(item, "json"))));
    },
    async revisions(id) {
      const name = tableOfId(id);
      return name === null ? [] : (await query(name, id, "r#")).map(revisionOf);
    },
    async edge(name, edge) {
      return (await query(name, edge, null)).map((item) => ({ id: text(item, "id"), n: integer(item, "n") }));
    },
  };
}

/** One BatchGetItem, asked again for what the store had no time for. */
async function batchGet(
  client: DynamoDBClient,
  table: string,
  hashes: readonly string[],
  consistent: boolean,
): Promise<Item[]> {
  const items: Item[] = [];
  let wanted: Item[] = hashes.map((hash) => marshallKey(keys.chunk(hash)));
  for (let tries = 0; wanted.length > 0; tries++) {
    if (tries === 8) throw new Error("the store keeps leaving keys of a batch unprocessed");
    if (tries > 0) await new Promise((resolve) => setTimeout(resolve, 25 * 2 ** tries));
    const request = { [table]: { Keys: wanted, ConsistentRead: consistent } };
    const answer = await client.send(new BatchGetItemCommand({ RequestItems: request }));
    items.push(...(answer.Responses?.[table] ?? []));
    wanted = answer.UnprocessedKeys?.[table]?.Keys ?? [];
  }
  return items;
}

// ---------------------------------------------------------------- items

export function marshallKey(key: Record<string, string>): Item {
  return Object.fromEntries(Object.entries(key).map(([name, value]) => [name, { S: value }]));
}

/** HEAD is the only item with native attributes: conditions are about them. */
function headOf(item: Item): Head {
  const pendingN = item["pendingN"]?.N;
  return Head.parse({
    storeId: text(item, "storeId"),
    epoch: integer(item, "epoch"),
    number: integer(item, "number"),
    last: integer(item, "last"),
    manifest: item["manifest"]?.S ?? null,
    committedAt: text(item, "committedAt"),
    pending:
      pendingN === undefined
        ? null
        : {
            n: Number(pendingN),
            plan: text(item, "pendingPlan"),
            by: text(item, "pendingBy"),
            since: text(item, "pendingSince"),
          },
    aborted: (item["aborted"]?.L ?? []).map((n) => Number(n.N)),
  });
}

function revisionOf(item: Item): Revision {
  return { n: integer(item, "n"), record: AnyRecord.parse(JSON.parse(text(item, "json"))) };
}

function text(item: Item, name: string): string {
  const value = item[name]?.S;
  if (value === undefined) throw new Error(`an item lacks ${name}`);
  return value;
}

function integer(item: Item, name: string): number {
  const value = item[name]?.N;
  if (value === undefined) throw new Error(`an item lacks ${name}`);
  return Number(value);
}
