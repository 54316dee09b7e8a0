/** A store that a test can look into, copy and put back: the embedded one, or the one in memory. */
import { randomUUID } from "node:crypto";
import { DeleteItemCommand, PutItemCommand, ScanCommand } from "@aws-sdk/client-dynamodb";
import type { Item } from "../../functions/store.ts";
import { createTables } from "../../infra/local-store.ts";
import { tableName, type TableName, tableNames, tables } from "../../schema/tables.ts";
import { createWriteStore, type WriteStore } from "../../seed/publish/write-store.ts";
import type { TestStore } from "../support/store.ts";

export type Lab = {
  store: WriteStore;
  /** Every item but HEAD, as text, by table and key, in order. */
  items(): Promise<Map<string, string>>;
  /** Copies everything; what it returns wipes the store and puts the copy back. */
  backup(): Promise<() => Promise<void>>;
};

/** A lab of its own in the embedded store: new tables. */
export async function createEmbeddedLab({ client }: TestStore): Promise<Lab> {
  const stage = `t${randomUUID().slice(0, 8)}`;
  await createTables(client, stage);

  const scan = async (table: TableName) =>
    (await client.send(new ScanCommand({ TableName: tableName(stage, table), ConsistentRead: true }))).Items ?? [];
  const everything = async () => Promise.all(tableNames.map(async (table) => ({ table, items: await scan(table) })));

  const wipe = async () => {
    for (const { table, items } of await everything()) {
      const remove = (item: Item) =>
        client.send(new DeleteItemCommand({ TableName: tableName(stage, table), Key: keyOf(table, item) }));
      await Promise.all(items.map(remove));
    }
  };

  return {
    store: createWriteStore(client, stage),
    items: async () => {
      const all = (await everything()).flatMap(({ table, items }) =>
        items.map((item): [string, string] => [`${table} ${keyValues(table, item)}`, textOf(item)]),
      );
      return new Map(all.filter(([key]) => !key.endsWith(" HEAD")).toSorted(([a], [b]) => (a < b ? -1 : 1)));
    },
    backup: async () => {
      const copy = await everything();
      return async () => {
        await wipe();
        for (const { table, items } of copy) {
          await Promise.all(
            items.map((item) => client.send(new PutItemCommand({ TableName: tableName(stage, table), Item: item }))),
          );
        }
      };
    },
  };
}

function keyOf(table: TableName, item: Item): Item {
  const { partition, sort } = tables[table];
  return Object.fromEntries([partition, ...(sort === null ? [] : [sort])].map((name) => [name, item[name]!]));
}

function keyValues(table: TableName, item: Item): string {
  return Object.values(keyOf(table, item))
    .map((value) => value.S)
    .join(" ");
}

/** All attributes and their types, in order of name; bytes as hexadecimal. */
export function textOf(item: Item): string {
  const named = Object.keys(item)
    .toSorted()
    .map((name) => {
      const value = item[name]!;
      return [name, value.B ? { B: Buffer.from(value.B).toString("hex") } : value];
    });
  return JSON.stringify(named);
}
