/** Content types of the files of the site, by the ends of their names. */
import { extname } from "node:path";

const types: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
};

export function contentTypeOf(path: string): string {
  return types[extname(path)] ?? "text/plain; charset=utf-8";
}
