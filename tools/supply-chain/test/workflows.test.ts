import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { checkWorkflows } from "../src/workflows/check.js";
import { readScripts } from "../src/workflows/scripts.js";
import { parseWorkflow, readWorkflows, stepsOf } from "../src/workflows/workflow.js";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const workflows = readWorkflows(root);
const commandsOf = (file: string) =>
  stepsOf(workflows)
    .filter(({ workflow }) => workflow.file === file)
    .map(({ step }) => step.run ?? "");

describe("the workflows", () => {
  it("are those of every commit, of every night and of a release", () => {
    expect(workflows.map(({ file }) => file)).toEqual(["ci.yml", "nightly.yml", "release.yml"]);
  });

  it("keep every rule", () => {
    expect(checkWorkflows(workflows, readScripts(root))).toEqual([]);
  });

  // Were a rule left out of the list, the workflows would keep it by chance.
  it("are held to all rules at once", () => {
    const text = `
on: { pull_request_target: }
jobs:
  publish:
    runs-on: mine
    permissions: { id-token: write }
    env: { A: https://example.org, B: "\${{ secrets.A }}", C: "\${{ github.token }}" }
    steps:
      - uses: a/b@v1
      - uses: a/b@v2
      - uses: actions/checkout@v7
      - uses: actions/cache@v6
      - run: npm run gone \${{ github.event.a }}
      - run: npm install a
        continue-on-error: true
`;
    const problems = checkWorkflows([parseWorkflow("release.yml", text)], { "": [] }).join("\n");
    const parts = [
      "not pinned",
      "differs",
      "keeps a cache",
      "leaves its credentials",
      "permissions must be",
      "has a job that is not there",
      "may not be started by",
      "holds an expression",
      "secrets.A is not among",
      "the token of the run",
      "timeout-minutes",
      "is not a runner",
      "has no place in a workflow",
      "asks a reviewer",
      "push to main",
      "lacks --ignore-scripts",
      'no script "gone"',
      "its steps must be",
      "a/b is not in the table of actions",
      "hides a failure",
    ];
    expect(parts.filter((part) => !problems.includes(part))).toEqual([]);
  });

  it("run the README's two commands on three systems and three versions of Node", () => {
    const { test } = workflows[0]?.jobs ?? {};
    expect(test?.strategy?.matrix).toEqual({
      os: ["ubuntu-latest", "macos-latest", "windows-latest"],
      node: [20, 22, 24],
    });
    expect(test?.steps?.map(({ run }) => run)).toEqual(expect.arrayContaining(["npm run demo", "npm test"]));
  });

  it("are started by every pull request, every push to main and every night", () => {
    expect(workflows.map(({ on }) => on)).toEqual([
      { pull_request: null, push: { branches: ["main"] } },
      { schedule: [{ cron: expect.stringMatching(/ \* \* \*$/) }], workflow_dispatch: null },
      { push: { branches: ["main"] } },
    ]);
  });

  it("show the reviewer which packages are pending", () => {
    const plan = workflows[2]?.jobs["plan"]?.steps?.at(-1)?.run;
    expect(plan).toMatch(/cli\.js pending >> "\$GITHUB_OUTPUT"\ncat .* >> "\$GITHUB_STEP_SUMMARY"/);
  });

  it.each([
    [
      "ci.yml",
      ["contract:diff --check", "api:check", "supply-chain:check", "release:check", "release:rehearse"],
    ],
    ["nightly.yml", ["test:long", "mutation"]],
    ["release.yml", ["supply-chain:check --release", "release:check", "release:publish", "release:tag"]],
  ])("of %s run %j", (file, scripts) => {
    const commands = commandsOf(file).join("\n");
    expect(scripts.filter((script) => !commands.includes(script))).toEqual([]);
  });
});
