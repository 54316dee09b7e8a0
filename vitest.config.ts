import { configDefaults, defineConfig } from "vitest/config";

export default defineConfig({
  // As Node resolves: vite's own conditions (module, development) would load a second copy of graphql.
  ssr: { resolve: { conditions: ["node", "module-sync"] } },
  test: {
    include: ["test/**/*.test.ts"],
    // They have a command of their own.
    exclude: [...configDefaults.exclude, "test/browser/**"],
    globalSetup: ["test/browser/left-out.ts"],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
