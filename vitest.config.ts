import { defineConfig } from "vitest/config";

// CI reads the counts of a run from this file.
const report = process.env["VITEST_JSON_REPORT"];

const withMocks = ["./tools/conformance/mocks.setup.ts"];

export default defineConfig({
  test: {
    // By default one core is left free, which on two cores is half of them.
    maxWorkers: "100%",
    // `--coverage` measures the runtime alone: there, a branch that no test takes may be a message that is sent twice.
    coverage: {
      include: ["packages/runtime/src/**"],
      thresholds: { branches: 95 },
      reporter: [["text", { skipFull: true }]],
      reportsDirectory: "node_modules/.cache/coverage",
    },
    reporters: report ? ["default", "json"] : ["default"],
    ...(report && { outputFile: { json: report } }),
    projects: [
      project("runtime", "packages/runtime", [], false),
      project("mock", "packages/mock", [], false),
      project("unified", "packages/unified", withMocks, false),
      project("contract", "tools/contract", [], false),
      project("trial", "tools/trial"),
      project("codegen", "tools/codegen", [], false),
      project("conformance", "tools/conformance", withMocks, false),
      project("benchmarks", "tools/benchmarks"),
      project("demo", "tools/demo"),
      project("new-vendor", "tools/new-vendor", [], false),
      // It installs from the registry and takes more than half a minute, so only the long suites have it.
      ...(process.env["TRUNKLINE_LONG"] ? [project("example", "tools/example-check")] : []),
      project("contract-diff", "tools/contract-diff", [], false),
      project("supply-chain", "tools/supply-chain", [], false),
      project("release", "tools/release", [], false),
    ],
  },
});

/** Files of one project share their modules where `isolate` is false, because to load Redocly or a generator takes its time. */
function project(name: string, folder: string, globalSetup: string[] = [], isolate = true) {
  return {
    test: {
      name,
      include: [`${folder}/test/**/*.test.ts`],
      // What needs programs of the system, or half a minute, is in the long suites alone.
      exclude: [
        ...(process.env["TRUNKLINE_LONG"] ? [] : ["**/*.long.test.ts"]),
        // Node reads the address of a proxy from its environment since version 22.21.
        ...(process.versions.node.startsWith("20.") ? ["**/faults-proxies.test.ts"] : []),
      ],
      globalSetup,
      isolate,
      // A machine may stand still for seconds, and no test is there to find that out.
      testTimeout: 60_000,
      hookTimeout: 60_000,
      expect: { poll: { timeout: 30_000 } },
    },
  };
}
