import { defineConfig } from "vitest/config";

// Stryker runs the tests in a copy of this folder, where the configuration of the workspace is out of reach.
// biome-ignore lint/style/noDefaultExport: vitest reads it.
export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // Processes run what was built, and vendors stand outside of the copy: no mutant is in either. The model takes ten
    // seconds, for each mutant anew.
    exclude: [
      "test/token-process.test.ts",
      "test/error-copies.test.ts",
      "test/vendor-schemas.test.ts",
      "test/model-*.test.ts",
    ],
    isolate: false,
    // A mutant that never answers is to fail its test: it is quicker than to start the runner anew.
    testTimeout: 10_000,
  },
});
