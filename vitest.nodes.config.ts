import { defineConfig } from "vitest/config";

// What `pnpm test:node22` and `test:node24` run: all that depends on Node's sockets, with every case.
process.env["TRUNKLINE_CASES"] = "all";

// Imported here and not above, because it reads the environment.
const { common, project } = await import("./vitest.config.js");

export default defineConfig({
  test: {
    ...common,
    projects: [
      project("conformance", "tools/conformance", { include: ["tools/conformance/test/faults*.test.ts"] }),
      project("runtime", "packages/runtime"),
      project("unified", "packages/unified", {
        include: ["packages/unified/test/{node,webhook,routes,reconcile,send-all/*}.test.ts"],
      }),
      // The stores by `node:sqlite`, which Node 20 lacks, and pg-boss 12, which wants Node 22.
      project("outbox", "packages/outbox", {
        include: ["packages/outbox/test/{,sqlite/,pg-boss/}*.test.ts"],
        exclude: ["packages/outbox/test/*.long.test.ts"],
      }),
      project("mock", "packages/mock", {
        include: ["packages/mock/test/{server,faults-raw,faults-options}*.test.ts"],
      }),
    ],
  },
});
