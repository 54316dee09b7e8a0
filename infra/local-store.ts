/** A DynamoDB-compatible store in this process, and the tables in it: for `npm start`, rehearsals and tests. */
import { once } from "node:events";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import {
  CreateTableCommand,
  DescribeTableCommand,
  type DynamoDBClient,
  ListTablesCommand,
  ResourceInUseException,
} from "@aws-sdk/client-dynamodb";
import dynalite from "dynalite";
import { type KeySchema, tableName, tableNames, tables } from "../schema/tables.ts";

export type LocalStore = { endpoint: string; close: () => Promise<void> };

/** `dir` null: in memory, gone when it closes. `port` 0: any free one. Loopback only. */
export async function startLocalStore(options: { dir: string | null; port: number }): Promise<LocalStore> {
  const server: Server = dynalite({
    createTableMs: 0,
    deleteTableMs: 0,
    updateTableMs: 0,
    ...(options.dir !== null && { path: options.dir }),
  });
  server.listen(options.port, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    endpoint: `http://127.0.0.1:${port}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Creates the tables that are not there, and waits until they take items. Only ever asked of a local store: in AWS the stack makes them. */
export async function createTables(client: DynamoDBClient, stage: string): Promise<void> {
  const there = (await client.send(new ListTablesCommand({}))).TableNames ?? [];
  for (const table of tableNames) {
    const name = tableName(stage, table);
    if (!there.includes(name)) await createTable(client, name, tables[table]);
    await untilReady(client, name);
  }
}

const READY = { tries: 500, milliseconds: 10 };

/** As DynamoDB does, the store answers before the table is there, and refuses what is written until then. */
async function untilReady(client: DynamoDBClient, name: string): Promise<void> {
  for (let tries = 0; tries < READY.tries; tries += 1) {
    const { Table } = await client.send(new DescribeTableCommand({ TableName: name }));
    if (Table?.TableStatus === "ACTIVE") return;
    await pause(READY.milliseconds);
  }
  throw new Error(`the store has not made the table ${name}`);
}

async function createTable(client: DynamoDBClient, name: string, { partition, sort }: KeySchema): Promise<void> {
  const keys = [partition, ...(sort === null ? [] : [sort])];
  const command = new CreateTableCommand({
    TableName: name,
    BillingMode: "PAY_PER_REQUEST",
    AttributeDefinitions: keys.map((key) => ({ AttributeName: key, AttributeType: "S" })),
    KeySchema: keys.map((key, i) => ({ AttributeName: key, KeyType: i === 0 ? "HASH" : "RANGE" })),
  });
  try {
    await client.send(command);
  } catch (error) {
    if (!(error instanceof ResourceInUseException)) throw error;
  }
}
