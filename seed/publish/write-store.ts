/**
 * The store, as the one writer sees it. Each function is one conditional command; a condition that does not hold is an
 * answer (`false`), not an error. No transactions: every DynamoDB-compatible store will do.
 */
import {
  ConditionalCheckFailedException,
  type DynamoDBClient,
  PutItemCommand,
  UpdateItemCommand,
} from "@aws-sdk/client-dynamodb";
import { type Item, marshallKey } from "../../functions/store.ts";
import type { Base, Head } from "../../schema/publication.ts";
import { keys, tableName, type TableName } from "../../schema/tables.ts";
import { createHistoryStore, type HistoryStore } from "./history-store.ts";

/** An item that is written once and for all. `content` is its JSON, known by `hash`. */
export type OnceItem = { table: TableName; key: Record<string, string>; hash: string; attributes: Item };

export type Claim = { n: number; plan: string; by: string; since: string };

export type WriteStore = HistoryStore & {
  /** Creates HEAD: false where there is one. */
  createHead(head: Head): Promise<boolean>;
  /** Takes the next number, if nothing has moved since `head` was read and the plan's base still stands. */
  claim(head: Head, storeId: string, base: Base, claim: Claim): Promise<boolean>;
  /** Writes it if absent, or there already with the same hash. false: something else is there. */
  putOnce(item: OnceItem): Promise<boolean>;
  /** THE commit point. `next`: the epoch that begins with it, where that is another. */
  commit(claim: Claim, epoch: number, manifest: string, committedAt: string, next?: number): Promise<boolean>;
  /** Ends a claim: false where it is no longer pending. */
  endClaim(n: number, epoch: number): Promise<boolean>;
  /** Puts HEAD in another state, if it is still as it was read. */
  replaceHead(before: Head, after: Head): Promise<boolean>;
};

export function createWriteStore(client: DynamoDBClient, stage: string): WriteStore {
  const table = (name: TableName) => tableName(stage, name);

  const updateHead = (update: string, condition: string, values: Item) => {
    const names = namesIn(`${update} ${condition}`);
    return holds(
      client.send(
        new UpdateItemCommand({
          TableName: table("Publications"),
          Key: marshallKey(keys.head),
          UpdateExpression: update,
          ConditionExpression: condition,
          // An empty list of names is refused.
          ...(Object.keys(names).length > 0 && { ExpressionAttributeNames: names }),
          ExpressionAttributeValues: values,
        }),
      ),
    );
  };

  return {
    ...createHistoryStore(client, stage),
    createHead: (head) =>
      holds(
        client.send(
          new PutItemCommand({
            TableName: table("Publications"),
            Item: headItem(head),
            ConditionExpression: "attribute_not_exists(pk)",
          }),
        ),
      ),
    claim: (head, storeId, base, claim) =>
      updateHead(
        "SET #last = :n, pendingN = :n, pendingPlan = :plan, pendingBy = :by, pendingSince = :since",
        "storeId = :store AND epoch = :epoch AND #number = :base AND #last = :last AND attribute_not_exists(pendingN)",
        {
          ":n": number(claim.n),
          ":plan": { S: claim.plan },
          ":by": { S: claim.by },
          ":since": { S: claim.since },
          ":store": { S: storeId },
          ":epoch": number(base.epoch),
          ":base": number(base.number),
          ":last": number(head.last),
        },
      ),
    putOnce: ({ table: name, key, hash, attributes }) =>
      holds(
        client.send(
          new PutItemCommand({
            TableName: table(name),
            Item: { ...marshallKey(key), ...attributes, hash: { S: hash } },
            ConditionExpression: "attribute_not_exists(#hash) OR #hash = :hash",
            ExpressionAttributeNames: { "#hash": "hash" },
            ExpressionAttributeValues: { ":hash": { S: hash } },
          }),
        ),
      ),
    commit: (claim, epoch, manifest, committedAt, next = epoch) =>
      updateHead(
        "SET #number = :n, epoch = :next, manifest = :manifest, committedAt = :at REMOVE pendingN, pendingPlan, pendingBy, pendingSince",
        "epoch = :epoch AND pendingN = :n AND pendingPlan = :plan",
        {
          ":n": number(claim.n),
          ":plan": { S: claim.plan },
          ":epoch": number(epoch),
          ":next": number(next),
          ":manifest": { S: manifest },
          ":at": { S: committedAt },
        },
      ),
    endClaim: (n, epoch) =>
      updateHead(
        "SET aborted = list_append(aborted, :aborted) REMOVE pendingN, pendingPlan, pendingBy, pendingSince",
        "epoch = :epoch AND pendingN = :n",
        { ":n": number(n), ":epoch": number(epoch), ":aborted": { L: [number(n)] } },
      ),
    replaceHead: (before, after) =>
      holds(
        client.send(
          new PutItemCommand({
            TableName: table("Publications"),
            Item: headItem(after),
            ConditionExpression: "storeId = :store AND epoch = :epoch AND #number = :number AND #last = :last",
            ExpressionAttributeNames: { "#number": "number", "#last": "last" },
            ExpressionAttributeValues: {
              ":store": { S: before.storeId },
              ":epoch": number(before.epoch),
              ":number": number(before.number),
              ":last": number(before.last),
            },
          }),
        ),
      ),
  };
}

/** `number` and `last` are words of DynamoDB's own. */
function namesIn(expression: string): Record<string, string> {
  return Object.fromEntries(
    [...expression.matchAll(/#(\w+)/g)].map(([placeholder, name]) => [placeholder, name ?? ""]),
  );
}

async function holds(command: Promise<unknown>): Promise<boolean> {
  try {
    await command;
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
}

function headItem(head: Head): Item {
  const { pending } = head;
  return {
    ...marshallKey(keys.head),
    storeId: { S: head.storeId },
    epoch: number(head.epoch),
    number: number(head.number),
    last: number(head.last),
    committedAt: { S: head.committedAt },
    aborted: { L: head.aborted.map(number) },
    ...(head.manifest !== null && { manifest: { S: head.manifest } }),
    ...(pending && {
      pendingN: number(pending.n),
      pendingPlan: { S: pending.plan },
      pendingBy: { S: pending.by },
      pendingSince: { S: pending.since },
    }),
  };
}

function number(value: number) {
  return { N: String(value) };
}
