import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { configDefaults, defineConfig } from "vitest/config";

const extractor = "test/extract/**/*.test.ts";
const stacks = ["test/stack/*.test.ts", "test/bundle.test.ts", "test/probe.test.ts"];

export default defineConfig({
  // As Node resolves: vite's own conditions (module, development) would load a second copy of graphql.
  ssr: { resolve: { conditions: ["node", "module-sync"] } },
  test: {
    // Vitest leaves a core to itself, which on a machine of two leaves one; much of the time here is spent waiting for other processes.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // Hundreds of processes load the same modules: Node keeps what it made of each, under its text and Node's own version.
    env: { NODE_COMPILE_CACHE: fileURLToPath(new URL("node_modules/.cache/compiled", import.meta.url)) },
    testTimeout: 30_000,
    hookTimeout: 60_000,
    globalSetup: ["test/browser/left-out.ts"],
    projects: [
      {
        extends: true,
        test: {
          name: "all else",
          include: ["test/**/*.test.ts"],
          // Those in a browser have a command of their own.
          exclude: [...configDefaults.exclude, "test/browser/**", extractor, ...stacks],
        },
      },
      { extends: true, test: { name: "stacks", include: stacks, globalSetup: ["test/support/production.ts"] } },
      {
        extends: true,
        // It takes seconds to start, and its drafts are made of the text alone: its files share one, as the texts of a folder do.
        test: { name: "extractor", include: [extractor], isolate: false },
      },
    ],
  },
});
