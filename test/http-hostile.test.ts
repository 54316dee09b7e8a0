/**
 * Hostile clients, over the loopback and through the server that `npm start` runs: whatever they send or do not send,
 * somebody else who asks meanwhile is answered every time.
 */
import { once } from "node:events";
import type { Server } from "node:http";
import { type AddressInfo, connect, type Socket } from "node:net";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createLocalServer } from "../infra/local-server.ts";
import { createServer } from "../functions/server.ts";
import { edition, id, readModelOf, strikeEvent } from "./fixtures.ts";

const records = Array.from({ length: 100 }, (_, n) => strikeEvent({ id: id("ev", `e${n}`) }));
const graphql = createServer({ readModel: readModelOf(edition({ records })), now: () => 0, log: () => {} });
const LONG = 600_000;
/** The one that `npm start` runs; and one for each limit, which is short while no other can close a connection in its place. */
const servers = {
  usual: serverWith(),
  headers: serverWith({ headers: 2_000, request: LONG, idle: LONG }),
  request: serverWith({ headers: 2_000, request: 2_000, idle: LONG }),
  idle: serverWith({ headers: LONG, request: LONG, idle: 2_000 }),
};
let port: number;

function serverWith(times?: Parameters<typeof createLocalServer>[1]): Server {
  return createLocalServer((request, response) => void graphql(request, response), times);
}
const portOf = (server: Server) => (server.address() as AddressInfo).port;

beforeAll(async () => {
  for (const server of Object.values(servers)) await once(server.listen(0, "127.0.0.1"), "listening");
  port = portOf(servers.usual);
});
afterAll(() => {
  for (const server of Object.values(servers)) {
    server.closeAllConnections();
    server.close();
  }
});

async function post(query: string, more: RequestInit = {}): Promise<{ status: number; codes: string[] }> {
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: "POST",
    headers: { "Content-Type": "application/json", Accept: "application/graphql-response+json" },
    body: JSON.stringify({ query }),
    ...more,
  });
  const { errors = [] } = (await response.json()) as { errors?: { extensions: { code: string } }[] };
  return { status: response.status, codes: errors.map(({ extensions }) => extensions.code) };
}

/** What somebody else is answered who asks one question after the other while the attack goes on, ten at least. */
async function statusesOfOthers(attack: Promise<unknown>): Promise<Set<number>> {
  const attacked = { isOver: false };
  void attack.finally(() => (attacked.isOver = true)).catch(() => {});
  const statuses = new Set<number>();
  for (let asked = 0; !attacked.isOver || asked < 10; asked += 1) {
    statuses.add((await post("{ service { dataVersion } }")).status);
  }
  return statuses;
}

const answered = new Set([200]);

const repeated = (count: number, part: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => part(i)).join(" ");

const documents: [string, string, number, string[]][] = [
  ["10,000 aliases", `{ ${repeated(10_000, (i) => `a${i}: __typename`)} }`, 413, ["BODY_TOO_LARGE"]],
  ["4,000 aliases", `{ ${repeated(4_000, (i) => `a${i}: __typename`)} }`, 400, ["QUERY_TOO_LONG"]],
  [
    "600 aliases of the root",
    `{ ${repeated(600, (i) => `a${i}: __typename`)} }`,
    400,
    ["TOO_MANY_ALIASES", "TOO_MANY_ROOT_FIELDS"],
  ],
  ["1,000 levels", `{ ${"a { ".repeat(1_000)} b ${"}".repeat(1_000)} }`, 400, ["QUERY_TOO_LONG"]],
  ["600 levels", `${"{ a ".repeat(600)} ${"}".repeat(600)}`, 400, ["QUERY_TOO_DEEP"]],
  ["45,000 levels, never closed", "{a".repeat(45_000), 400, ["QUERY_TOO_LONG"]],
  [
    "a cycle of fragments",
    "{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }",
    400,
    ["GRAPHQL_VALIDATION_FAILED"],
  ],
  ["800 equal fields", `{ ${"__typename ".repeat(800)} }`, 400, ["TOO_MANY_ROOT_FIELDS"]],
  ["800 equal fields below the root", `{ service { ${"stale ".repeat(800)} } }`, 400, ["GRAPHQL_VALIDATION_FAILED"]],
  ["280 directives", `{ service { stale ${"@include(if: true) ".repeat(280)} } }`, 400, ["TOO_MANY_DIRECTIVES"]],
  ["1,900 unknown fields", `{ ${repeated(1_900, (i) => `x${i}`)} }`, 400, ["TOO_MANY_ROOT_FIELDS"]],
  [
    "types upon types",
    "{ __schema { types { fields { type { fields { type { fields { type { name } } } } } } } } }",
    400,
    ["GRAPHQL_VALIDATION_FAILED"],
  ],
];

describe("documents", () => {
  test.each(documents)("%s, fifty at once", async (_, query, status, codes) => {
    const attack = Promise.all(Array.from({ length: 50 }, () => post(query)));
    expect(await statusesOfOthers(attack)).toEqual(answered);
    for (const refused of await attack) {
      expect([refused.status, [...new Set(refused.codes)].toSorted()]).toEqual([status, codes]);
    }
  });
});

describe("bodies", () => {
  const megabytes = 20_000_000;

  test("20 MB, whose length is told: refused before they are read", async () => {
    const socket = connect(port, "127.0.0.1");
    socket.write(
      `POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: ${megabytes}\r\n\r\n{`,
    );
    const refused = once(socket, "data").then(([data]) => String(data));
    expect(await statusesOfOthers(refused)).toEqual(answered);
    expect(await refused).toContain(" 413 ");
    socket.destroy();
  });

  test("20 MB, whose length is not told, ten at once", async () => {
    const chunk = Buffer.alloc(64_000, "a");
    const body = () =>
      new ReadableStream<Uint8Array>({
        pull(controller) {
          controller.enqueue(chunk);
          if ((sent += chunk.length) > 10 * megabytes) controller.close();
        },
      });
    let sent = 0;
    // The server hangs up on whoever goes on, before or after the answer was read.
    const attack = Promise.all(
      Array.from({ length: 10 }, () =>
        post("", { body: body(), duplex: "half" } as RequestInit).then(
          ({ status, codes }) => `${status} ${codes.join()}`,
          () => "hung up",
        ),
      ),
    );
    expect(await statusesOfOthers(attack)).toEqual(answered);
    for (const outcome of await attack) expect(["413 BODY_TOO_LARGE", "hung up"]).toContain(outcome);
    expect(sent).toBeLessThan(10 * megabytes);
  });

  test("compressed a thousandfold: not unpacked", async () => {
    const body = gzipSync(Buffer.alloc(50_000_000));
    const headers = { "Content-Type": "application/json", "Content-Encoding": "gzip" };
    expect((await post("", { body, headers })).status).toBe(400);
  });
});

/** Each fills the buffers of both sides, some 10 MB: fewer than of the others. */
const READERS = 10;

describe("clients that keep the server waiting, many at once, lose their connection", () => {
  /** Ends when the server has closed all of them. */
  async function hold(at: Server, open: (socket: Socket) => void): Promise<void> {
    const sockets = Array.from({ length: 100 }, () => connect(portOf(at), "127.0.0.1"));
    await Promise.all(
      sockets.map(async (socket) => {
        socket.on("error", () => {});
        open(socket);
        await once(socket, "close");
      }),
    );
  }
  const head = "POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n";

  test("headers that never end", async () => {
    const attack = hold(servers.headers, (socket) => socket.resume().write(head));
    expect(await statusesOfOthers(attack)).toEqual(answered);
  });

  test("a body, one byte at a time", async () => {
    const attack = hold(servers.request, (socket) => {
      socket.resume().write(`${head}\r\n`);
      const timer = setInterval(() => socket.write("x"), 100);
      socket.once("close", () => clearInterval(timer));
    });
    expect(await statusesOfOthers(attack)).toEqual(answered);
  });

  test("readers that ask and ask and take nothing", async () => {
    const query = "{ strikeEvents(first: 100) { nodes { id windows { id } facts { field value } } } }";
    const head = "HTTP/1.1\r\nHost: x\r\nAccept-Encoding: identity\r\n\r\n";
    const request = `GET /graphql?query=${encodeURIComponent(query)} ${head}`;
    const { idle } = servers;
    idle.keepAliveTimeout = LONG;
    // Whoever reads nothing does not notice that the other side has gone: the server does.
    const closed: Promise<unknown>[] = [];
    const untaken: number[] = [];
    idle.on("connection", (socket: Socket) => {
      socket.once("timeout", () => untaken.push(socket.writableLength));
      closed.push(once(socket, "close"));
    });
    const sockets = Array.from({ length: READERS }, () => connect(portOf(idle), "127.0.0.1").pause());
    for (const socket of sockets) socket.on("error", () => {}).write(request.repeat(500));
    while (closed.length < READERS) await new Promise((resolve) => setTimeout(resolve, 10));
    expect(await statusesOfOthers(Promise.all(closed))).toEqual(answered);
    expect(untaken).toHaveLength(READERS);
    // They were closed with something left to send: it is no idle connection that is meant.
    expect(Math.max(...untaken)).toBeGreaterThan(0);
    for (const socket of sockets) socket.destroy();
  });
});
