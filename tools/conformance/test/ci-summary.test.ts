import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, it, onTestFinished } from "vitest";

const program = fileURLToPath(new URL("../../../.ci/summary.mjs", import.meta.url));

const assertion = (fullName: string, ...failureMessages: string[]) => ({
  fullName,
  status: failureMessages.length === 0 ? "passed" : "failed",
  failureMessages,
});

it("a CI run ends with what failed in it, and counts what broke before a test was there", async () => {
  const folder = await mkdtemp(join(tmpdir(), "trunkline-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const reason = "\u001b[31mError: no\u001b[39m\n    at /work/a.ts:1:1\n    at /work/node_modules/b.js:1:1";
  const testResults = [
    {
      name: "a.test.ts",
      status: "failed",
      assertionResults: [assertion("goes"), assertion("fails", reason)],
    },
    { name: "b.test.ts", status: "failed", assertionResults: [], message: "Cannot find module" },
  ];
  const report = { numPassedTests: 1, numFailedTests: 1, testResults };
  await writeFile(join(folder, "test.json"), JSON.stringify(report));
  const { stdout } = await promisify(execFile)(process.execPath, [program, folder, "test", "long"]);
  expect(stdout).toBe(`failed: test › a.test.ts › fails › Error: no
    at /work/a.ts:1:1
failed: test › b.test.ts › Cannot find module
failed: long › no test ran
1 passed, 3 failed
`);
});
