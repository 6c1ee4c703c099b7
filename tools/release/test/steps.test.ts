import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { createSteps, expect as hold, Stop, together, writeReport } from "../src/rehearsal/steps.js";

const quiet = () => undefined;

it("tells each step in a line, with what it came to", async () => {
  const lines: string[] = [];
  const steps = createSteps((line) => lines.push(line));
  await steps.take("one", () => "a note");
  await steps.take("two", () => hold(false, "it is not so"));
  expect(lines).toEqual([
    expect.stringMatching(/^✓ +\d+\.\d s {2}one: a note$/),
    expect.stringMatching(/^✗ +\d+\.\d s {2}two: it is not so$/),
  ]);
});

it("goes on after a step that failed, but not after one that is needed", async () => {
  const steps = createSteps(quiet);
  const fail = () => Promise.reject(new Error("no"));
  await steps.take("one", fail);
  await expect(steps.need("two", fail)).rejects.toThrow(Stop);
  expect(await steps.need("three", () => 3)).toBe(3);
  expect(steps.outcomes.map(({ name, failure }) => [name, failure])).toEqual([
    ["one", "no"],
    ["two", "no"],
    ["three", undefined],
  ]);
});

it("waits for all that is done at once, also where one part fails", async () => {
  let isDone = false;
  const slow = () =>
    new Promise<void>((resolve) => {
      setImmediate(() => {
        isDone = true;
        resolve();
      });
    });
  await expect(together([() => Promise.reject(new Stop()), slow])).rejects.toThrow(Stop);
  expect(isDone).toBe(true);
});

it("reports its steps as vitest reports tests", async () => {
  const folder = mkdtempSync(join(tmpdir(), "trunkline-steps-"));
  try {
    const steps = createSteps(quiet);
    await steps.take("one", quiet);
    await steps.take("two", () => hold(false, "it is not so"));
    const path = join(folder, "report.json");
    writeReport(path, steps.outcomes);
    const report: unknown = JSON.parse(readFileSync(path, "utf8"));
    expect(report).toMatchObject({
      numTotalTests: 2,
      numPassedTests: 1,
      numFailedTests: 1,
      success: false,
      testResults: [
        { assertionResults: [{ status: "passed" }, { status: "failed", failureMessages: ["it is not so"] }] },
      ],
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
});
