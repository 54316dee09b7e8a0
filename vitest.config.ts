import { availableParallelism } from "node:os";
import { configDefaults, defineConfig } from "vitest/config";

export default defineConfig({
  // As Node resolves: vite's own conditions (module, development) would load a second copy of graphql.
  ssr: { resolve: { conditions: ["node", "module-sync"] } },
  test: {
    include: ["test/**/*.test.ts"],
    // They have a command of their own.
    exclude: [...configDefaults.exclude, "test/browser/**"],
    // Vitest leaves a core to itself, which on a machine of two leaves one; much of the time here is spent waiting for other processes.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    globalSetup: ["test/browser/left-out.ts"],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
