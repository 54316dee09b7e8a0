/** Makes what Lambda runs: one ES module with everything it imports inside, and the files it reads beside it. */
import { copyFile, rm } from "node:fs/promises";
import { isBuiltin } from "node:module";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { build, type Plugin } from "esbuild";
import { filesBeside } from "../functions/beside.ts";
import { bundleNames, type Bundles } from "./paths.ts";

const fromRoot = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** What each reads from beside its code. */
const reads: Record<keyof Bundles, (keyof typeof filesBeside)[]> = {
  graphql: ["sdl"],
  site: ["stylesheet"],
  probe: [],
};

/** Bundles every function, each into a folder of its own in `folder`. */
export async function bundleFunctions(folder: string): Promise<Bundles> {
  const bundled = bundleNames.map(async (name) => {
    await bundleFunction(name, `${folder}/${name}`);
    return [name, `${folder}/${name}`];
  });
  return Object.fromEntries(await Promise.all(bundled)) as Bundles;
}

/** Bundles `functions/<name>.ts` into `outdir`; the Lambda handler is then `<name>.handler`. */
async function bundleFunction(name: keyof Bundles, outdir: string): Promise<void> {
  await rm(outdir, { recursive: true, force: true });
  await bundleModule(fromRoot(`functions/${name}.ts`), `${outdir}/${name}.mjs`);
  for (const path of reads[name].map((file) => filesBeside[file])) {
    await copyFile(fromRoot(path), `${outdir}/${basename(path)}`);
  }
}

/** One module with everything it imports inside. The benchmark makes what it compares with in the same way. */
export async function bundleModule(entry: string, outfile: string): Promise<void> {
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: "node",
    target: "node24",
    format: "esm",
    // The SDK's and GraphQL's ES modules, where esbuild can leave out what is not used. `main` would take the CommonJS.
    mainFields: ["module", "main"],
    minify: true,
    legalComments: "none",
    // Settled here, so that development checks (GraphQL's, Yoga's) are not in the bundle at all.
    define: {
      "process.env.NODE_ENV": '"production"',
      "globalThis.process.env.NODE_ENV": '"production"',
      // The server has a Request of its own, and compares it with this one: which loads a whole fetch, to find that they differ.
      "globalThis.Request": "undefined",
    },
    plugins: [builtinsByRequire],
    banner: { js: requireForCommonJs },
    logLevel: "warning",
  });
}

/**
 * Node's own modules, asked for through `require`. An import of `node:http` reads every export of it, two of which are a
 * whole fetch and a whole WebSocket: forty milliseconds of a cold start, for things that nothing here uses.
 */
const builtinsByRequire: Plugin = {
  name: "builtins-by-require",
  setup(build) {
    build.onResolve({ filter: /^(node:)?[a-z_/0-9]+$/ }, ({ path, kind }) =>
      isBuiltin(path) && kind !== "require-call" ? { path, namespace: "builtin" } : null,
    );
    build.onLoad({ filter: /.*/, namespace: "builtin" }, ({ path }) => ({
      contents: `module.exports = require("${path}")`,
    }));
  },
};

/** Some packages have CommonJS only, which asks for Node's own modules through `require`; an ES module has none. */
const requireForCommonJs =
  'import{createRequire as requireFrom}from"node:module";const require=requireFrom(import.meta.url);';
