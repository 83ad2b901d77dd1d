// Tests live in tests/, which mirrors src/. A file that needs a document asks for it by `// @vitest-environment happy-dom`.
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    environment: "node",
    // Whole articles and browser pages take seconds on a small machine.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // What a browser page is about to show may take as long there.
    expect: { poll: { timeout: 20_000 } },
    // Two workers at most: each loads the language models.
    maxWorkers: 2,
  },
});
