import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // The service logs each change of a message, which helps only if a test fails.
    silent: "passed-only",
    // Each test starts a PBX, and a busy machine may take seconds for the first.
    testTimeout: 30_000,
  },
});
