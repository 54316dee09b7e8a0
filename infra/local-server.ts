/**
 * The web server of `npm start`. In AWS API Gateway waits for slow senders and slow readers; here nobody else does, and
 * whoever keeps a connection waiting loses it.
 */
import { createServer, type RequestListener, type Server } from "node:http";

/** In milliseconds. */
const patience = {
  /** For the headers of a request, and for all of it. */
  headers: 5_000,
  request: 10_000,
  /** For a reader that takes nothing, and between two requests. */
  idle: 30_000,
};

export function createLocalServer(listener: RequestListener, times: typeof patience = patience): Server {
  const server = createServer(
    {
      headersTimeout: times.headers,
      requestTimeout: times.request,
      connectionsCheckingInterval: Math.min(times.headers, 1_000),
    },
    listener,
  );
  // Without a listener for it, the socket is closed.
  server.timeout = times.idle;
  return server;
}
