import { defineConfig } from "vitest/config";

// CI reads the counts of a run from this file.
const report = process.env["VITEST_JSON_REPORT"];

const withMocks = ["./tools/conformance/mocks.setup.ts"];

export default defineConfig({
  test: {
    reporters: report ? ["default", "json"] : ["default"],
    ...(report && { outputFile: { json: report } }),
    projects: [
      project("runtime", "packages/runtime"),
      project("mock", "packages/mock"),
      project("unified", "packages/unified", withMocks),
      project("codegen", "tools/codegen"),
      project("conformance", "tools/conformance", withMocks),
      project("demo", "tools/demo"),
      project("new-vendor", "tools/new-vendor"),
    ],
  },
});

function project(name: string, folder: string, globalSetup: string[] = []) {
  return {
    test: { name, include: [`${folder}/test/**/*.test.ts`], globalSetup, testTimeout: 20_000 },
  };
}
