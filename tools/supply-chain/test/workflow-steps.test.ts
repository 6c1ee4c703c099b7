import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { exactSteps, knownActions, noHiddenFailures } from "../src/workflows/steps.js";
import { parseWorkflow, readWorkflows } from "../src/workflows/workflow.js";
import { describeRule, job, run, step, uses } from "./rule.js";

const workflows = readWorkflows(fileURLToPath(new URL("../../../", import.meta.url)));
const commit = "3d3c42e5aac5ba805825da76410c181273ba90b1";
const sbom = '      - run: node tools/supply-chain/dist/cli.js sbom "$RUNNER_TEMP/release"\n';
const publish = '      - run: npm run release:publish -- --from "$RUNNER_TEMP/release"';
const compare =
  /( {6}- run: node tools\/supply-chain\/digests.mjs check .*\n.*\n.*\n)(?= {6}- run: npm run release:tag)/;

describe("the rule on exact steps", () => {
  it.each([
    ["no bill of materials", "release.yml", sbom, "", "release.yml, build: its steps must be"],
    [
      "an action more",
      "release.yml",
      publish,
      `      - uses: a/b@${commit} # v1.0.0\n${publish}`,
      "publish: its",
    ],
    ["an installation", "release.yml", publish, `      - run: pnpm dlx a\n${publish}`, "publish: its steps"],
    ["no provenance", "release.yml", publish, `${publish} --no-provenance`, "publish: its steps must be"],
    [
      "a step on a condition",
      "release.yml",
      publish,
      `${publish}\n        if: failure()`,
      'may not have "if"',
    ],
    ["another shell", "release.yml", publish, `${publish}\n        shell: true {0}`, 'may not have "shell"'],
    ["tags for what is not compared", "release.yml", compare, "", "release.yml, tag: its steps must be"],
    ["tags only after a whole success", "release.yml", "!cancelled() && ", "", "tag: its condition must be"],
    ["a release of nothing", "release.yml", "    if: needs.plan.outputs.packages != ''\n", "", "build: its"],
    [
      "a verdict that is skipped",
      "ci.yml",
      "    if: always()\n",
      "",
      "passed: its condition must be always()",
    ],
    ["a verdict without a test", "ci.yml", "success success", "success", "ci.yml, passed: its steps must be"],
  ])("finds %s", (_, file, part, replacement, problem) => {
    const text = workflows.find((workflow) => workflow.file === file)?.text ?? "";
    const changed = text.replace(part, () => replacement);
    expect(changed).not.toBe(text);
    expect(exactSteps([parseWorkflow(file, changed)])).toEqual([expect.stringContaining(problem)]);
  });
});

describeRule("on known actions", knownActions, [
  ["one that is not in the table", uses(`a/b@${commit} # v1.0.0`), "ci.yml, test: a/b is not in the table"],
  ["a workflow that is called", job("uses: a/b/c.yml@v1"), "a/b/c.yml is not in the table"],
]);

describeRule("on hidden failures", noHiddenFailures, [
  ["a step that may fail", step("run: a, continue-on-error: true"), 'test: "continue-on-error" hides'],
  ["a job that may fail", job("continue-on-error: true"), 'test: "continue-on-error" hides'],
  ["a command that may fail", run("a || true"), '"a || true" can hide a failure'],
  ["one before a pipe", run("a | b"), '"a | b" can hide a failure'],
  ["a script that goes on", run("set +e\na"), "can hide a failure"],
]);
