import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

/** Runs Node without what this Vitest tells its own workers. */
function runNode(...given: readonly string[]): Promise<{ readonly code: unknown; readonly output: string }> {
  const outer = /^(?:VITEST|TEST$|NODE_ENV$|NODE_OPTIONS$|NODE_V8_COVERAGE$|FORCE_COLOR$)/;
  const kept = Object.entries(process.env).filter(([name]) => !outer.test(name));
  const env = { ...Object.fromEntries(kept), NO_COLOR: "1" };
  const cwd = fileURLToPath(new URL(".", import.meta.url));
  return new Promise((resolve) => {
    execFile(process.execPath, given, { cwd, env }, (error, stdout, stderr) =>
      resolve({ code: error?.code ?? 0, output: `${stdout}${stderr}` }),
    );
  });
}

// A child loads Vitest and Prism anew, which takes long where the machine is busy.
const patience = 120_000;

const failure = [
  "Expected sendMessage with the given body to be sent, but its one request differs.",
  "The nearest is 1. sendMessage: POST /message → 200",
  'body/to: expected "+2", was "+16175551212"',
];

it(
  "prints the message in a run of Vitest, and closes every mock, even of a failed test",
  async () => {
    const { code, output } = await runNode("vitest-child/run.mjs");
    for (const line of failure) expect(output).toContain(line);
    expect(output).toContain('sendMessage has no example "noSuchExample"');
    expect(output).toMatch(/✓ .*finds that of the failed test closed/);
    expect(output).toMatch(/✓ .*has the options of its fixture/);
    expect(output).toMatch(/✓ .*waits for what is sent later/);
    expect(output).toMatch(/× .*fails by a matcher/);
    expect(output).toMatch(/× .*fails by its mock/);
    expect(output).toMatch(/Tests\s+2 failed \| 3 passed/);
    expect(code).toBe(1);
  },
  patience,
);

it(
  "prints the message in a run of node:test",
  async () => {
    const { code, output } = await runNode("--test", "--test-reporter=spec", "assert-child.mjs");
    for (const line of failure) expect(output).toContain(line);
    expect(output).toMatch(/pass 1\b[\s\S]*fail 1\b/);
    expect(code).toBe(1);
  },
  patience,
);
