/** The data of the benchmark in an embedded store: as `publish` leaves it for readers, and as the others need it. */
import {
  type AttributeValue,
  BatchWriteItemCommand,
  CreateTableCommand,
  type DynamoDBClient,
} from "@aws-sdk/client-dynamodb";
import { canonicalJson, encodeChunk } from "../../../functions/codec.ts";
import type { Edition } from "../../../functions/edition.ts";
import { createTables } from "../../../infra/local-store.ts";
import { chunkNames, type Revision } from "../../../schema/chunks.ts";
import type { TrustImpact } from "../../../schema/records.ts";
import { tableName } from "../../../schema/tables.ts";
import { createWriteStore } from "../../../seed/publish/write-store.ts";
import { logEntry } from "../../fixtures.ts";

type Item = Record<string, AttributeValue>;

/** Head, manifest and chunks. The record tables stay empty: no question reads them. */
export async function fillReadModel(client: DynamoDBClient, stage: string, edition: Edition): Promise<void> {
  await createTables(client, stage);
  const contents = new Map<string, unknown>([
    ["directory", [...edition.directory.values()]],
    ["log/0", [{ ...logEntry(1, []), committedAt: null, manifest: null }]],
  ]);
  for (const revision of edition.records.values()) {
    const name = chunkNames.records(revision.record.kind, revision.record.id);
    contents.set(name, [...((contents.get(name) ?? []) as Revision[]), revision]);
  }
  const chunks = [...contents].map(([name, content]) => ({ name, ...encodeChunk(content) }));
  const named = Object.fromEntries(chunks.map(({ name, hash }) => [name, hash]));
  const manifest = encodeChunk({ format: 1, n: 1, chunks: named });
  const items = [...chunks, manifest].map(({ hash, body }): Item => ({ hash: { S: hash }, body: { B: body } }));
  await writeAll(client, tableName(stage, "ReadModel"), items);
  await createWriteStore(client, stage).createHead({
    ...{ storeId: "bench", epoch: 1, number: 1, last: 1, pending: null, aborted: [] },
    manifest: manifest.hash,
    committedAt: "2016-04-25T18:00:00.000Z",
  });
}

/** The floor's answers, by trust. */
export async function fillFloor(client: DynamoDBClient, answers: ReadonlyMap<string, unknown>): Promise<void> {
  await createTable(client, "Bench-Answers", "id");
  const items = [...answers].map(([id, answer]): Item => ({ id: { S: id }, json: { S: JSON.stringify(answer) } }));
  await writeAll(client, "Bench-Answers", items);
}

/** What Apollo's resolvers ask for, each list under its own key, in its order. */
export async function fillThreeTables(client: DynamoDBClient, edition: Edition): Promise<void> {
  const { events, impacts, advice, coverages } = edition.world;
  const item = (pk: string, sk: string, content: unknown): Item => ({
    ...{ pk: { S: pk }, sk: { S: sk } },
    json: { S: canonicalJson(content) },
  });
  const whole = (pk: string, content: unknown) => item(pk, "record", content);
  const latestFirst = (impact: TrustImpact) =>
    (impact.period.value?.end ?? "").replaceAll(/\d/g, (digit) => String(9 - Number(digit)));
  const tables: Record<string, Item[]> = {
    "Bench-Events": [
      whole("count", events.length),
      ...events.map((event) => item("nation#ENGLAND", `${event.windows[0]!.start.value}#${event.id}`, event)),
      ...[...events, ...edition.sources].map((record) => whole(record.id, record)),
    ],
    "Bench-Impacts": [
      whole("count", impacts.length),
      ...impacts.map((impact) => item("period", `${latestFirst(impact)}#${impact.id}`, impact)),
    ],
    "Bench-Advice": [
      whole("directory", [...edition.directory.values()]),
      ...coverages.map((coverage) => item("coverage#ENGLAND", coverage.id, coverage)),
      ...advice.map((one) => item(one.trust.value ? `trust#${one.trust.value}` : "nation#ENGLAND", one.id, one)),
    ],
  };
  for (const [table, items] of Object.entries(tables)) {
    await createTable(client, table, "pk", "sk");
    await writeAll(client, table, items);
  }
}

async function createTable(client: DynamoDBClient, name: string, ...keys: string[]): Promise<void> {
  await client.send(
    new CreateTableCommand({
      TableName: name,
      BillingMode: "PAY_PER_REQUEST",
      AttributeDefinitions: keys.map((key) => ({ AttributeName: key, AttributeType: "S" })),
      KeySchema: keys.map((key, i) => ({ AttributeName: key, KeyType: i === 0 ? "HASH" : "RANGE" })),
    }),
  );
}

async function writeAll(client: DynamoDBClient, table: string, items: readonly Item[]): Promise<void> {
  for (let i = 0; i < items.length; i += 25) {
    const requests = items.slice(i, i + 25).map((Item) => ({ PutRequest: { Item } }));
    const { UnprocessedItems } = await client.send(new BatchWriteItemCommand({ RequestItems: { [table]: requests } }));
    if (Object.keys(UnprocessedItems ?? {}).length > 0) throw new Error("the embedded store left items unprocessed");
  }
}
