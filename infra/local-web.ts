/** Which of the local server's parts answers: static files, GraphQL or the site, as CloudFront decides it in AWS. */
import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { createServerAdapter } from "@whatwg-node/server";
import type { Site } from "../functions/web/site.ts";
import { contentTypeOf } from "./content-types.ts";
import { EXPLORER_POLICY } from "./graphiql.ts";
import type { staticFiles } from "./static-site.ts";
import { developersPage } from "./welcome.ts";

type Files = Awaited<ReturnType<typeof staticFiles>>;

/** `dress`: what every page has besides, as the site's own have. */
export function createWeb(
  files: Files,
  graphql: RequestListener,
  site: Site,
  dress: (html: string) => string = (html) => html,
): RequestListener {
  const folders = new Set([...files.keys()].filter((path) => path.includes("/")).map((path) => path.split("/")[0]!));
  const pages = createServerAdapter((request: Request) => site.fetch(request));
  return (request, response) => {
    // Behind API Gateway there is always one; here anybody may send anything.
    if (!URL.canParse(`http://${request.headers.host}`)) return void response.writeHead(400).end("Host is no host.\n");
    const path = pathOf(request);
    if (path === "developers") return send(response, "index.html", dress(developersPage));
    // A page's own references are relative to its folder.
    if (folders.has(path)) return void response.writeHead(308, { location: `/${path}/` }).end();
    const name = path.endsWith("/") ? `${path}index.html` : path;
    const file = files.get(name);
    const isPage = typeof file === "string" && name.endsWith(".html");
    if (file !== undefined) return send(response, name, isPage ? dress(file) : file);
    if (/^(graphql\/?$|d\/)/.test(path)) graphql(request, response);
    else void pages(request, response);
  };
}

function pathOf({ url = "/" }: IncomingMessage): string {
  return url.split("?")[0]!.slice(1);
}

function send(response: ServerResponse, name: string, body: string | Uint8Array): void {
  response.setHeader("content-type", contentTypeOf(name));
  response.setHeader("x-content-type-options", "nosniff");
  // A module of another site is loaded with CORS, or not at all.
  if (name.startsWith("w/")) response.setHeader("access-control-allow-origin", "*");
  if (name.startsWith("graphiql/")) response.setHeader("content-security-policy", EXPLORER_POLICY);
  response.end(body);
}
