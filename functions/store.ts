/**
 * The store, as readers see it: a few commands, each one request (or one a page), and the items' shapes turned into ours.
 * Reads of the head are consistent. Nothing here scans.
 */
import {
  type AttributeValue,
  BatchGetItemCommand,
  type DynamoDBClient,
  GetItemCommand,
} from "@aws-sdk/client-dynamodb";
import { Head } from "../schema/publication.ts";
import { keys, tableName, type TableName } from "../schema/tables.ts";
import { type Chunk, sealedChunk } from "./codec.ts";

export type Item = Record<string, AttributeValue>;

export type ReadStore = {
  /** null where the store was never set up. */
  head(): Promise<Head | null>;
  /** Those that are there, by hash. One request for up to 100, and one more where some are lacking. */
  chunks(hashes: readonly string[]): Promise<Map<string, Chunk>>;
};

export function createStore(client: DynamoDBClient, stage: string): ReadStore {
  const table = (name: TableName) => tableName(stage, name);

  return {
    async head() {
      const key = { TableName: table("Publications"), Key: marshallKey(keys.head), ConsistentRead: true };
      const { Item: item } = await client.send(new GetItemCommand(key));
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

export function text(item: Item, name: string): string {
  const value = item[name]?.S;
  if (value === undefined) throw new Error(`an item lacks ${name}`);
  return value;
}

export function integer(item: Item, name: string): number {
  const value = item[name]?.N;
  if (value === undefined) throw new Error(`an item lacks ${name}`);
  return Number(value);
}
