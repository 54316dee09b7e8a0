/** `npm run test:browser`: what can be seen in a real Chromium alone. Each file starts its own; one at a time is kind to small machines. */
import { defineConfig } from "vitest/config";

export default defineConfig({
  ssr: { resolve: { conditions: ["node", "module-sync"] } },
  test: {
    include: ["test/browser/*.test.ts"],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
