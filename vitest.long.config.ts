import { availableParallelism } from "node:os";
import { defineConfig, mergeConfig } from "vitest/config";

// The long suites: every case, and hundreds of generated ones where `npm test` has tens. `pnpm test:long` runs them.
process.env["TRUNKLINE_LONG"] = "1";

// Imported here and not above, because it reads that variable.
const { default: config } = await import("./vitest.config.js");

// Many of them wait for middleboxes and time-outs, so one more worker than cores.
export default mergeConfig(config, defineConfig({ test: { maxWorkers: availableParallelism() + 1 } }));
