/**
 * The store, as a redaction sees it: beside what a publisher may do, it may overwrite and remove, and look through all
 * copies. In AWS that is a role of its own.
 */
import { DeleteItemCommand, type DynamoDBClient, PutItemCommand, ScanCommand } from "@aws-sdk/client-dynamodb";
import { sealedChunk } from "../../functions/codec.ts";
import { type Item, marshallKey, text } from "../../functions/store.ts";
import { tableName, type TableName } from "../../schema/tables.ts";
import { createWriteStore, type OnceItem, type WriteStore } from "./write-store.ts";

export type RedactStore = WriteStore & {
  /** Whatever is there. */
  overwrite(item: OnceItem): Promise<void>;
  remove(table: TableName, key: Record<string, string>): Promise<void>;
  /** Visits every chunk there is, those that no version leads to as well. The content of a damaged one is null. */
  everyChunk(visit: (hash: string, content: unknown) => Promise<void>): Promise<void>;
};

export function createRedactStore(client: DynamoDBClient, stage: string): RedactStore {
  return {
    ...createWriteStore(client, stage),
    async overwrite({ table, key, hash, attributes }) {
      const Item = { ...marshallKey(key), ...attributes, hash: { S: hash } };
      await client.send(new PutItemCommand({ TableName: tableName(stage, table), Item }));
    },
    async remove(table, key) {
      await client.send(new DeleteItemCommand({ TableName: tableName(stage, table), Key: marshallKey(key) }));
    },
    async everyChunk(visit) {
      const input = { TableName: tableName(stage, "ReadModel"), ConsistentRead: true };
      for (let from: Item | undefined; ;) {
        const page = await client.send(new ScanCommand({ ...input, ...(from && { ExclusiveStartKey: from }) }));
        for (const item of page.Items ?? []) await visit(text(item, "hash"), contentOf(item));
        from = page.LastEvaluatedKey;
        if (from === undefined) return;
      }
    },
  };
}

function contentOf(item: Item): unknown {
  try {
    return sealedChunk(text(item, "hash"), item["body"]?.B ?? new Uint8Array())();
  } catch {
    return null;
  }
}
