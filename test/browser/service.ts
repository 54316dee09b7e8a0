/**
 * The whole service on a port, as `npm start` serves it, over the records of a scene and at its time; with a log of what
 * was asked, and with the faults that a network has. A second port is the page of somebody else that it is used on.
 */
import { once } from "node:events";
import {
  createServer as createHttpServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from "node:http";
import type { AddressInfo } from "node:net";
import { CodedError } from "../../functions/errors.ts";
import type { ReadModel } from "../../functions/read-model.ts";
import { createServer } from "../../functions/server.ts";
import { createSite } from "../../functions/web/site.ts";
import { createWeb } from "../../infra/local-web.ts";
import { staticFiles } from "../../infra/static-site.ts";
import { trusts } from "../../schema/directory.ts";
import { edition, readModelOf } from "../fixtures.ts";
import type { Scene } from "../widget/scenes.ts";

export type Fault = "none" | "slow" | "hangs" | "error" | "html" | "refused" | "broken";

export type Service = Awaited<ReturnType<typeof startService>>;

export async function startService() {
  const state = {
    scene: null as Scene | null,
    fault: "none" as Fault,
    /** Milliseconds that the service's clock has been set on by. */
    later: 0,
    /** Headers that a cache in front would add. */
    headers: {} as Record<string, string>,
    /** A cache in front, which keeps answers as `Cache-Control` allows, and gives an old one while it asks for the next. */
    cached: false,
    asked: [] as { url: string; headers: IncomingMessage["headers"] }[],
  };
  let publications = 0;
  let since = Date.now();
  const now = () => Date.parse(state.scene!.at) + (Date.now() - since) + state.later;
  let model: ReadModel | null = null;
  const readModel: ReadModel = {
    newest: async () => {
      if (!model) throw new CodedError("SOURCE_DOWN", "The data cannot be read just now.");
      return { ...(await model.newest()), stale: state.scene?.stale ?? false };
    },
    asOf: (asOf) => model!.asOf(asOf),
  };
  const log = () => {};
  const web = createWeb(
    await staticFiles(),
    createServer({ readModel, now, clock: now, log }),
    createSite({ readModel, now, clock: now, log }),
  );
  const server = await listen((request, response) => {
    state.asked.push({ url: request.url!, headers: request.headers });
    for (const [name, value] of Object.entries(state.headers)) response.setHeader(name, value);
    if (!request.url!.startsWith("/d/")) return web(request, response);
    if (state.cached && !request.headers["x-inner"]) return void cache(request, response);
    switch (state.fault) {
      case "none":
        return web(request, response);
      case "slow":
        return void setTimeout(() => web(request, response), 4_000);
      case "hangs":
        return;
      case "error":
        return void response
          .writeHead(503, cors)
          .end(`{"errors":[{"message":"x","extensions":{"code":"SOURCE_DOWN"}}]}`);
      case "html":
        return void response.writeHead(200, { ...cors, "content-type": "text/html" }).end("<h1>It works!</h1>");
      case "broken":
        return void response.writeHead(200, cors).end(`{"data":{"situation":`);
      case "refused":
        return void request.socket.destroy();
    }
  });
  const cache = cacheOf(originOf(server), now);
  return {
    origin: originOf(server),
    state,
    /** Publishes the records of a scene. The clock runs on from its time. */
    show(scene: Scene, { keepClock = false } = {}) {
      publications += 1;
      model = readModelOf(edition({ records: scene.records, directory: [...trusts], number: publications }));
      const at = keepClock ? state.scene!.at : scene.at;
      state.scene = { ...scene, at };
      if (keepClock) return;
      Object.assign(state, { fault: "none", later: 0, headers: {}, cached: false });
      state.asked.length = 0;
      since = Date.now();
    },
    close: () => close(server),
  };
}

type Kept = { at: number; status: number; headers: Record<string, string>; body: string };

/** A shared cache, by RFC 9111 and 5861: fresh for max-age, then old once more while it asks. */
function cacheOf(origin: string, now: () => number) {
  const kept = new Map<string, Promise<Kept>>();
  const ask = async (url: string): Promise<Kept> => {
    const response = await fetch(origin + url, { headers: { "x-inner": "1", "accept-encoding": "identity" } });
    const headers = Object.fromEntries(
      [...response.headers].filter(([name]) => !/^(connection|keep-alive|transfer)/.test(name)),
    );
    return { at: now(), status: response.status, headers, body: await response.text() };
  };
  return async ({ url = "" }: IncomingMessage, response: ServerResponse): Promise<void> => {
    let answer = await (kept.get(url) ?? kept.set(url, ask(url)).get(url)!);
    const seconds = (name: string) =>
      Number(new RegExp(`${name}=(\\d+)`).exec(answer.headers["cache-control"]!)?.[1] ?? 0);
    const age = (now() - answer.at) / 1000;
    if (age >= seconds("max-age")) {
      const next = ask(url);
      kept.set(url, next);
      if (age >= seconds("max-age") + seconds("stale-while-revalidate")) answer = await next;
    }
    response.writeHead(answer.status, { ...answer.headers, age: String(Math.floor((now() - answer.at) / 1000)) });
    response.end(answer.body);
  };
}

const cors = { "access-control-allow-origin": "*" };

/** Somebody else's site: pages by path, each with its headers. */
export async function startHost() {
  const pages = new Map<string, { html: string; headers: Record<string, string> }>();
  const server = await listen((request, response) => {
    const page = pages.get(request.url!);
    if (!page) return void response.writeHead(404).end();
    response.writeHead(200, { "content-type": "text/html; charset=utf-8", ...page.headers }).end(page.html);
  });
  let made = 0;
  return {
    origin: originOf(server),
    /** Gives a page an address. */
    page(html: string, headers: Record<string, string> = {}): string {
      const path = `/${(made += 1)}`;
      pages.set(path, { html, headers });
      return originOf(server) + path;
    },
    close: () => close(server),
  };
}

async function listen(listener: RequestListener): Promise<Server> {
  const server = createHttpServer(listener).listen(0, "127.0.0.1");
  await once(server, "listening");
  return server;
}

function originOf(server: Server): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function close(server: Server): Promise<void> {
  server.closeAllConnections();
  server.close();
  await once(server, "close");
}
