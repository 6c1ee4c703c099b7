import { defineConfig, type ViteUserConfig } from "vitest/config";

type Options = NonNullable<ViteUserConfig["test"]>;

// CI reads the counts of a run from this file.
const report = process.env["VITEST_JSON_REPORT"];
const isLong = process.env["TRUNKLINE_LONG"] === "1";

/** What holds for every project. */
export const common = {
  // By default Vitest leaves one core free, which on two cores is half of them.
  maxWorkers: "100%",
  // `--coverage` measures only the runtime: a branch that no test takes may be a message that is sent twice.
  // It slows every test, so only `pnpm test:node24` has it.
  coverage: {
    include: ["packages/runtime/src/**"],
    thresholds: { branches: 95 },
    reporter: [["text", { skipFull: true }]],
    reportsDirectory: "node_modules/.cache/coverage",
  },
  reporters: report ? ["default", "json"] : ["default"],
  ...(report && { outputFile: { json: report } }),
} satisfies Options;

const withMocks = { globalSetup: ["./tools/conformance/mocks.setup.ts"] };

export default defineConfig({
  test: {
    ...common,
    projects: [
      // They mostly wait for sockets and timers, so they run alone, more at once than there are cores.
      project("runtime", "packages/runtime", { maxWorkers: 4, sequence: { groupOrder: 1 } }),
      project("mock", "packages/mock"),
      project("unified", "packages/unified", withMocks),
      project("outbox", "packages/outbox"),
      project("conformance", "tools/conformance", withMocks),
      // One project, because each starts processes of its own, which load Redocly, TypeScript and the contracts again.
      project("tools", "tools/!(conformance|example-check|new-vendor|release)"),
      project("new-vendor", "tools/new-vendor"),
      project("release", "tools/release"),
      // It installs from the registry and takes more than half a minute, so only the long suites have it.
      ...(isLong ? [project("example", "tools/example-check")] : []),
    ],
  },
});

export function project(name: string, folder: string, options: Options = {}) {
  return {
    test: {
      name,
      include: [`${folder}/test/**/*.test.ts`],
      exclude: [
        ...(isLong ? [] : ["**/*.long.test.ts"]),
        // Node reads the address of a proxy from its environment since version 22.21.
        ...(process.versions.node.startsWith("20.") ? ["**/faults-proxies.test.ts"] : []),
      ],
      // The files of a project share their modules: it takes seconds to load Redocly, TypeScript or all contracts.
      isolate: false,
      // What is built needs no transformation by Vite, which else does it for each project again.
      server: { deps: { external: [/\/(?:packages|tools)\/[^/]+\/dist\//] } },
      // A machine may be halted for seconds, and no test is about that.
      testTimeout: 60_000,
      hookTimeout: 60_000,
      expect: { poll: { timeout: 30_000 } },
      ...options,
    },
  };
}
