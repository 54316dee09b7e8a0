/** The site beside GraphQL: pages, feeds and the widget, over the same read model and with the same delivery. */
import { formatVersion } from "../../schema/publication.ts";
import { createContext } from "../context.ts";
import { deliver, preflightFor } from "../delivery/deliver.ts";
import { type Exchange, openExchange } from "../delivery/exchange.ts";
import { answerOf, type Answer, createKeptAnswers } from "../delivery/kept.ts";
import type { Problem } from "../delivery/problem.ts";
import { CodedError } from "../errors.ts";
import { faultOf, type Log, logToStderr } from "../error-policy.ts";
import { observation } from "../observation.ts";
import type { ReadModel } from "../read-model.ts";
import { refusalOf } from "./refusal.ts";
import type { Content, Route } from "./route.ts";
import { routes as allRoutes } from "./routes.ts";

type SiteOptions = {
  readModel: ReadModel;
  /** Milliseconds since 1970: the moment that answers are about where none is asked for. */
  now: () => number;
  /** What `Date` says: embeds take off the page by it what is past its end, so that a rehearsal sets both. */
  clock?: () => number;
  log?: Log;
  /** Where the public finds it; null: wherever it was asked. */
  origin?: string | null;
  /** What is put into each piece of HTML before it is named and kept: a server that is not the real one says so. */
  dress?: (html: string) => string;
  routes?: readonly Route[];
};

export type Site = { fetch(request: Request): Promise<Response> };

type Outcome = { answer: Answer } | { response: Response; body: Uint8Array<ArrayBuffer> };

export function createSite(options: SiteOptions): Site {
  const { readModel, now, clock = Date.now, log = logToStderr, origin = null, routes = allRoutes } = options;
  const dressed = dresserOf(options.dress);
  const kept = createKeptAnswers();

  /** Kept answers are looked for under the newest version, so that an older one is never found again. */
  async function answer(route: Route, params: Record<string, string>, url: URL, exchange: Exchange): Promise<Outcome> {
    const here = origin ?? url.origin;
    if (route.fileFor === null) exchange.newest = await readModel.newest().catch(() => null);
    exchange.key = keyOf(route, here, exchange);
    exchange.kept = exchange.key === null ? null : kept.get(exchange.key, now());
    if (exchange.kept) return { answer: exchange.kept };

    const { newest, freshness } = exchange;
    const model = newest ? { ...readModel, newest: () => Promise.resolve(newest) } : readModel;
    const context = createContext(model, now(), freshness);
    freshness.fileFor = route.fileFor;
    const given = await route.answer(params, url.searchParams, { context, origin: here });
    if ("problem" in given) return refusal(given.problem, exchange, route, dressed);
    return "location" in given ? redirect(given.location) : { answer: answerOfContent(dressed(given), exchange) };
  }

  async function respond(request: Request, url: URL, exchange: Exchange): Promise<Outcome> {
    const refused = refusedMethod(request.method);
    if (refused)
      return request.method === "OPTIONS" ? empty(204, preflight) : refusal(refused, exchange, null, dressed);
    const [route, params] = find(routes, url.pathname);
    if (!route) return elsewhere(routes, url) ?? refusal(nothingHere, exchange, null, dressed);
    try {
      return await answer(route, params, url, exchange);
    } catch (error) {
      if (error instanceof CodedError) {
        const { code, message: detail, parameter } = error;
        return refusal({ code, detail, ...(parameter !== null && { parameter }) }, exchange, route, dressed);
      }
      log({ level: "error", requestId: observation()?.requestId, ...faultOf(error), route: route.path });
      const detail = "Something went wrong on our side. It was logged.";
      return refusal({ code: "INTERNAL_SERVER_ERROR", detail }, exchange, route, dressed);
    }
  }

  return {
    async fetch(request) {
      const url = new URL(request.url);
      const exchange = { ...openExchange(request, url), isDocument: true };
      const wire = await deliver(await respond(request, url, exchange), exchange, { kept, now, clock });
      return new Response(wire.body, wire);
    },
  };
}

function dresserOf(dress: SiteOptions["dress"]): (content: Content) => Content {
  return (content) =>
    dress && typeof content.body === "string" && content.type.startsWith("text/html")
      ? { ...content, body: dress(content.body) }
      : content;
}

const METHODS = "GET, HEAD, OPTIONS";
const preflight = preflightFor(METHODS);

/** null where the method is one that reads. */
function refusedMethod(method: string): Problem | null {
  if (method === "GET" || method === "HEAD") return null;
  return {
    code: "METHOD_NOT_ALLOWED",
    detail: `${method} is not answered. Use GET or HEAD.`,
    headers: { Allow: METHODS },
  };
}

const nothingHere: Problem = { code: "NOT_FOUND", detail: "There is nothing at this address." };

/** The first route that the path fits. */
function find(routes: readonly Route[], path: string): [Route, Record<string, string>] | [null, null] {
  for (const route of routes) {
    const params = route.match(path);
    if (params) return [route, params];
  }
  return [null, null];
}

/** An address with a slash too many leads to the one without. */
function elsewhere(routes: readonly Route[], { pathname, search }: URL): Outcome | null {
  const shorter = pathname.replace(/\/+$/, "");
  return shorter !== pathname && find(routes, shorter)[0] ? redirect(shorter + search) : null;
}

/** null: a stale version's answers are not kept. */
function keyOf({ fileFor }: Route, origin: string, { newest, path, search }: Exchange): string | null {
  if (fileFor !== null) return `file\n${path}${search}`;
  return newest === null || newest.stale
    ? null
    : [formatVersion(newest.edition.version), origin + path + search].join("\n");
}

function answerOfContent({ type, body, headers, lastModified }: Content, { freshness }: Exchange): Answer {
  const bytes = typeof body === "string" ? new TextEncoder().encode(body) : body;
  return answerOf({ type, body: bytes, freshness, headers, lastModified });
}

function redirect(location: string): Outcome {
  return empty(307, { Location: location, "Cache-Control": "public, max-age=300" });
}

function empty(status: number, headers: Record<string, string>): Outcome {
  return { response: new Response(null, { status, headers }), body: new Uint8Array() };
}

async function refusal(
  problem: Problem,
  { accept }: Exchange,
  route: Route | null,
  dressed: (content: Content) => Content,
): Promise<Outcome> {
  const response = refusalOf(problem, accept, route?.refuse ?? null, dressed);
  return { response, body: new Uint8Array(await response.arrayBuffer()) };
}
