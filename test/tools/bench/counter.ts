/** Stands before the embedded store, and counts what DynamoDB would count: requests, and read units by its rules. */
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { AttributeValue } from "@aws-sdk/client-dynamodb";

type Item = Record<string, AttributeValue>;
type Asked = { ConsistentRead?: boolean; RequestItems?: Record<string, { ConsistentRead?: boolean }> };
type Answer = { Item?: Item; Items?: Item[]; Responses?: Record<string, Item[]> };

export type Counts = { requests: string[]; units: number };

export async function startCounter(endpoint: string) {
  let counts: Counts = { requests: [], units: 0 };
  const server = createServer((request, response) => {
    void (async () => {
      const body = Buffer.concat(await request.toArray());
      const operation = String(request.headers["x-amz-target"]).split(".")[1] ?? "";
      const headers = request.headers as Record<string, string>;
      const answered = await fetch(endpoint, { method: "POST", headers, body });
      const bytes = Buffer.from(await answered.arrayBuffer());
      counts.requests.push(operation);
      counts.units += unitsOf(JSON.parse(body.toString()) as Asked, JSON.parse(bytes.toString()) as Answer);
      response.writeHead(answered.status, { "content-type": "application/x-amz-json-1.0" }).end(bytes);
    })();
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    /** Since the last call. */
    take(): Counts {
      const taken = counts;
      counts = { requests: [], units: 0 };
      return taken;
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** 4 kB to a unit, half a unit where the read need not be consistent; items of a batch are rounded up one by one. */
function unitsOf(asked: Asked, { Item, Items, Responses = {} }: Answer): number {
  const blocks = (bytes: number) => Math.ceil(bytes / 4_096);
  const weight = (consistent = false) => (consistent ? 1 : 0.5);
  if (Items) return blocks(Items.reduce((sum, item) => sum + bytesOf(item), 0)) * weight(asked.ConsistentRead);
  if (Item) return blocks(bytesOf(Item)) * weight(asked.ConsistentRead);
  return Object.entries(Responses).reduce((sum, [table, items]) => {
    const own = items.reduce((all, item) => all + blocks(bytesOf(item)), 0);
    return sum + own * weight(asked.RequestItems?.[table]?.ConsistentRead);
  }, 0);
}

function bytesOf(item: Item): number {
  return Object.entries(item).reduce((sum, [name, value]) => sum + name.length + sizeOf(value), 0);
}

function sizeOf({ S, N, B }: AttributeValue): number {
  // As it comes over the wire: bytes as base64.
  if (B !== undefined) return Buffer.byteLength(String(B), "base64");
  return Buffer.byteLength(S ?? N ?? "");
}
