/** What the local server answers beside GraphQL: the start page and the static site, as CloudFront serves it in AWS. */
import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { extname } from "node:path";
import { EXPLORER_POLICY } from "./graphiql.ts";
import type { staticFiles } from "./static-site.ts";
import { welcomePage } from "./welcome.ts";

const types: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
};

/** `otherwise` answers what no file does. */
export function createWeb(files: Awaited<ReturnType<typeof staticFiles>>, otherwise: RequestListener): RequestListener {
  const folders = new Set([...files.keys()].map((path) => path.split("/")[0]!));
  return (request, response) => {
    const path = pathOf(request);
    if (path === "") return send(response, "index.html", welcomePage);
    // A page's own references are relative to its folder.
    if (folders.has(path)) return void response.writeHead(308, { location: `/${path}/` }).end();
    const name = path.endsWith("/") ? `${path}index.html` : path;
    const file = files.get(name);
    if (file === undefined) return otherwise(request, response);
    send(response, name, file);
  };
}

function pathOf({ url = "/" }: IncomingMessage): string {
  return url.split("?")[0]!.slice(1);
}

function send(response: ServerResponse, name: string, body: string | Uint8Array): void {
  response.setHeader("content-type", types[extname(name)] ?? "text/plain; charset=utf-8");
  response.setHeader("x-content-type-options", "nosniff");
  if (name.startsWith("graphiql/")) response.setHeader("content-security-policy", EXPLORER_POLICY);
  response.end(body);
}
