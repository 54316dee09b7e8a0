/** What the record tables and the log of publications hold: for whoever writes, checks or rebuilds. No answer reads it. */
import { type DynamoDBClient, GetItemCommand, QueryCommand, type QueryCommandInput } from "@aws-sdk/client-dynamodb";
import { createStore, integer, type Item, marshallKey, type ReadStore, text } from "../../functions/store.ts";
import type { Revision } from "../../schema/chunks.ts";
import { Publication } from "../../schema/publication.ts";
import { AnyRecord } from "../../schema/records.ts";
import { keys, tableName, type TableName, tableOfId } from "../../schema/tables.ts";

export type HistoryStore = ReadStore & {
  publication(n: number): Promise<Publication | null>;
  /** Every publication that was ever written, oldest first: committed, under way or aborted. */
  publications(): Promise<Publication[]>;
  /** All revisions of a record, oldest first, visible or not. */
  revisions(id: string): Promise<Revision[]>;
  /** The records that an edge (`trust#RHM`) leads to, with the revision that wrote it; visible or not. */
  edge(table: TableName, edge: string): Promise<{ id: string; n: number }[]>;
};

export function createHistoryStore(client: DynamoDBClient, stage: string): HistoryStore {
  const query = async (name: TableName, pk: string, sortPrefix: string | null) => {
    const input: QueryCommandInput = {
      TableName: tableName(stage, name),
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
    ...createStore(client, stage),
    async publication(n) {
      const TableName = tableName(stage, "Publications");
      const Key = marshallKey(keys.publication(n));
      const { Item } = await client.send(new GetItemCommand({ TableName, Key, ConsistentRead: true }));
      return Item ? Publication.parse(JSON.parse(text(Item, "json"))) : null;
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

function revisionOf(item: Item): Revision {
  return { n: integer(item, "n"), record: AnyRecord.parse(JSON.parse(text(item, "json"))) };
}
