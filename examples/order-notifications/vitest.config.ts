import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // The service logs what becomes of each message; that is of interest where a test fails.
    silent: "passed-only",
  },
});
