/** A way to a store that has good days and bad ones. What it does to requests, it does on the wire. */
import { once } from "node:events";
import { createServer, type IncomingMessage, request as forward, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export type Weather =
  | "fine"
  /** Nobody answers the call. */
  | "down"
  /** DynamoDB's own fault. */
  | "failing"
  /** More is asked than the table gives. */
  | "throttled"
  /** It takes the call and says nothing more. */
  | "silent"
  /** Something else answers: a proxy's page. */
  | "foreign";

export type FaultyStore = {
  endpoint: string;
  weather: Weather;
  /** Requests since the last call. */
  asked: () => number;
  /** When so many more requests have come. */
  after: (requests: number) => Promise<void>;
  close: () => Promise<void>;
};

export async function startFaultyStore(behind: string): Promise<FaultyStore> {
  let asked = 0;
  let left = 0;
  let reached = () => {};
  const server = createServer((request, response) => {
    asked += 1;
    left -= 1;
    if (left === 0) reached();
    answers[store.weather](request, response, behind);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const store: FaultyStore = {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    weather: "fine",
    asked() {
      const since = asked;
      asked = 0;
      return since;
    },
    after: (requests) =>
      new Promise((resolve) => {
        left = requests;
        reached = resolve;
      }),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return store;
}

const answers: Record<Weather, (request: IncomingMessage, response: ServerResponse, behind: string) => void> = {
  fine(request, response, behind) {
    const { method = "POST", url = "/", headers } = request;
    const onward = forward(new URL(url, behind), { method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 500, answer.headers);
      answer.pipe(response);
    });
    onward.on("error", () => response.destroy());
    request.pipe(onward);
  },
  down: (request) => void request.socket.destroy(),
  failing: (_, response) => refuse(response, 500, "InternalServerError"),
  throttled: (_, response) => refuse(response, 400, "ThrottlingException"),
  silent: () => {},
  foreign: (_, response) => void response.writeHead(200, { "content-type": "text/html" }).end("<h1>Sign in</h1>"),
};

function refuse(response: ServerResponse, status: number, name: string): void {
  const type = "application/x-amz-json-1.0";
  const body = JSON.stringify({ __type: `com.amazonaws.dynamodb.v20120810#${name}`, message: "not now" });
  response.writeHead(status, { "content-type": type }).end(body);
}
