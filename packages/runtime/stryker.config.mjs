import { tmpdir } from "node:os";
import { join } from "node:path";

// Every mutator runs, also the one that empties texts: most texts here are codes, names and patterns,
// and the sentences that people read are held by tests as well.
// biome-ignore lint/style/noDefaultExport: Stryker reads it.
export default {
  // pnpm keeps plugins where Stryker does not look for them.
  plugins: ["@stryker-mutator/vitest-runner"],
  testRunner: "vitest",
  vitest: { configFile: "vitest.mutation.config.ts" },
  // The copy needs no build, and Stryker would read the tsconfig through an API that TypeScript 7 does not have.
  ignorePatterns: ["dist", "tsconfig*.json"],
  // Outside of the repository it is seen by no formatter, no cache and no test.
  tempDirName: join(tmpdir(), "trunkline-mutation"),
  coverageAnalysis: "perTest",
  // What is made while a module loads belongs to no test, so each such mutant would have to be tried with all of them.
  ignoreStatic: true,
  // Twice the cores of the machine that this was measured on, for the tests wait more than they compute.
  concurrency: 4,
  // Only an endless loop runs into it, so it may be long: what merely waits fails by the time of its test.
  timeoutMS: 10_000,
  reporters: ["clear-text", "progress", "json"],
  clearTextReporter: { logTests: false, reportTests: false },
  jsonReporter: { fileName: "node_modules/.cache/mutation.json" },
};
