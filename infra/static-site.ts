/**
 * What does not change between two deployments: the explorer, the documentation and the widget, as files. `npm start` serves them
 * from memory, the stack uploads the folder that `buildStatic` fills.
 */
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { graphiqlFiles } from "./graphiql.ts";
import { unavailablePage } from "./unavailable.ts";
import { widgetFiles } from "./widget.ts";

/** Paths below the root of the site, as `docs/index.html`. */
type StaticFiles = Map<string, string | Uint8Array>;

/** Every file of the site. Whoever adds a folder adds a line here. */
export async function staticFiles(): Promise<StaticFiles> {
  return new Map([
    ...inFolder("graphiql", graphiqlFiles()),
    ...inFolder("docs", await docsFiles()),
    ["unavailable.html", unavailablePage],
    ...inFolder("w", await widgetFiles()),
  ]);
}

/** Writes the site into a folder, which then holds it and nothing else. */
export async function buildStatic(outdir: string): Promise<void> {
  await rm(outdir, { recursive: true, force: true });
  for (const [path, body] of await staticFiles()) {
    await mkdir(dirname(join(outdir, path)), { recursive: true });
    await writeFile(join(outdir, path), body);
  }
}

/** The page, and the contract to generate types from. */
async function docsFiles(): Promise<Record<string, string>> {
  const read = (path: string) => readFile(new URL(`../${path}`, import.meta.url), "utf8");
  return {
    "index.html": await read("docs/api.html"),
    "schema.graphql": await read("schema/schema.graphql"),
    "changelog.md": await read("docs/changelog.md"),
  };
}

function inFolder(folder: string, files: Record<string, string | Uint8Array>) {
  return Object.entries(files).map(([name, body]): [string, string | Uint8Array] => [`${folder}/${name}`, body]);
}
