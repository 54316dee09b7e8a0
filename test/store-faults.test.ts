/** What the store's client does when the store has a bad day. Everything else is tested against a real store. */
import { BatchGetItemCommand, DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { mockClient } from "aws-sdk-client-mock";
import { expect, test } from "vitest";
import { createClient } from "../functions/client.ts";
import { encodeChunk } from "../functions/codec.ts";
import { createStore } from "../functions/store.ts";

const TABLE = "StrikeAdvice-test-ReadModel";

function itemOf(content: unknown) {
  const { hash, body } = encodeChunk(content);
  return { hash, item: { hash: { S: hash }, body: { B: body } } };
}

test("chunks that the store had no time for are asked for again, and only those", async () => {
  const [one, two] = [itemOf({ chunk: 1 }), itemOf({ chunk: 2 })];
  const client = mockClient(DynamoDBClient);
  client
    .on(BatchGetItemCommand)
    .resolvesOnce({
      Responses: { [TABLE]: [one.item] },
      UnprocessedKeys: { [TABLE]: { Keys: [{ hash: { S: two.hash } }] } },
    })
    .resolves({ Responses: { [TABLE]: [two.item] } });

  const chunks = await createStore(new DynamoDBClient({}), "test").chunks([one.hash, two.hash]);

  expect([...chunks.values()].map((chunk) => chunk())).toEqual([{ chunk: 1 }, { chunk: 2 }]);
  const [, again] = client.commandCalls(BatchGetItemCommand);
  expect(again?.args[0].input.RequestItems?.[TABLE]?.Keys).toEqual([{ hash: { S: two.hash } }]);
});

test("a chunk whose bytes are not what its hash says is not served", async () => {
  const { hash, item } = itemOf({ chunk: 1 });
  const other = itemOf({ chunk: 2 }).item;
  mockClient(DynamoDBClient)
    .on(BatchGetItemCommand)
    .resolves({ Responses: { [TABLE]: [{ ...item, body: other.body }] } });
  const chunks = await createStore(new DynamoDBClient({}), "test").chunks([hash]);
  expect(() => chunks.get(hash)!()).toThrow("damaged");
});

test("the client does without the SDK's logger, which copies every whole answer only to drop it", () => {
  const named = createClient({ stage: "test", endpoint: "http://127.0.0.1:1" }).middlewareStack.identify();
  expect(named.filter((name) => name.startsWith("loggerMiddleware"))).toEqual([]);
  // It would be there otherwise: the name is still the SDK's.
  expect(new DynamoDBClient({}).middlewareStack.identify().some((name) => name.startsWith("loggerMiddleware"))).toBe(
    true,
  );
});
