/** A store for a test: the embedded one, or whatever AWS_ENDPOINT_URL_DYNAMODB names. */
import { randomUUID } from "node:crypto";
import type { AttributeValue, DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { createClient } from "../../functions/client.ts";
import { createTables, startLocalStore } from "../../infra/local-store.ts";
import { createWriteStore, type WriteStore } from "../../seed/publish/write-store.ts";

export type TestStore = {
  client: DynamoDBClient;
  store: WriteStore;
  endpoint: string;
  stage: string;
  /** Names of the DynamoDB operations sent since the last call, in order. */
  requests: () => string[];
  close: () => Promise<void>;
};

export async function startTestStore(): Promise<TestStore> {
  const given = process.env["AWS_ENDPOINT_URL_DYNAMODB"];
  const local = given ? null : await startLocalStore({ dir: null, port: 0 });
  const endpoint = given ?? local?.endpoint ?? "";
  const stage = given ? `t${randomUUID().slice(0, 8)}` : "test";
  const client = createClient({ stage, endpoint });
  let sent: string[] = [];
  client.middlewareStack.add(
    (next, context) => (args) => {
      sent.push(String(context.commandName).replace(/Command$/, ""));
      refuseEmptyKeys(args.input as Query);
      return next(args);
    },
    { step: "initialize", name: "countRequests" },
  );
  await createTables(client, stage);
  return {
    client,
    store: createWriteStore(client, stage),
    endpoint,
    stage,
    requests: () => {
      const names = sent;
      sent = [];
      return names;
    },
    close: async () => {
      client.destroy();
      await local?.close();
    },
  };
}

type Query = { KeyConditionExpression?: string; ExpressionAttributeValues?: Record<string, AttributeValue> };

/** The embedded store takes a key that is an empty text, even as the beginning of one. DynamoDB refuses it. */
function refuseEmptyKeys({ KeyConditionExpression, ExpressionAttributeValues = {} }: Query): void {
  if (KeyConditionExpression === undefined) return;
  const empty = Object.entries(ExpressionAttributeValues).find(([, value]) => value.S === "");
  if (empty) throw new Error(`DynamoDB refuses ${empty[0]}: a key must not be an empty text`);
}
