import { hostedRunners, noAddresses, timeouts } from "../src/workflows/limits.js";
import { harmlessTriggers, leastPermissions, nothingLeftOver } from "../src/workflows/permissions.js";
import { scriptsExist } from "../src/workflows/scripts.js";
import { describeRule, expression, job, run, step, uses } from "./rule.js";

const top = "permissions: {}\n";

describeRule("on permissions", leastPermissions, [
  ["none at the top", "jobs: {}", "permissions at the top must be {}"],
  ["some at the top", "permissions: { contents: read }\njobs: {}", "permissions at the top must be {}"],
  ["all at the top", "permissions: read-all\njobs: {}", "permissions at the top must be {}"],
  [
    "a job that does not say what it may do",
    `${top}${job("")}`,
    'must be {"contents":"read"}, not undefined',
  ],
  [
    "a job with one too many",
    `${top}${job("permissions: { contents: read, issues: read }")}`,
    "ci.yml, test:",
  ],
  ["a job that may write", `${top}${job("permissions: { contents: write }")}`, 'not {"contents":"write"}'],
  ["a job that may do all", `${top}${job("permissions: write-all")}`, 'not "write-all"'],
  [
    "a job that nobody has thought of",
    `${top}jobs: { deploy: { permissions: {} } }`,
    "does not know this job",
  ],
]);

describeRule(
  "on a workflow that nobody has thought of",
  leastPermissions,
  [
    [
      "its jobs",
      `${top}${job("permissions: {}")}`,
      "other.yml, test: the table of permissions does not know",
    ],
  ],
  "other.yml",
);

describeRule("on what is left over", nothingLeftOver, [
  [
    "jobs of the table that are gone",
    "jobs: { test: {}, release: {} }",
    "ci.yml, passed: the table",
    "nightly.yml, long",
    "nightly.yml, mutation",
    "release.yml, version",
    "release.yml, plan",
    "release.yml, build",
    "release.yml, publish",
    "release.yml, tag",
  ],
]);

describeRule("on triggers", harmlessTriggers, [
  ["pull_request_target", "on: pull_request_target\njobs: {}", "may not be started by pull_request_target"],
  ["one in a list", "on: [push, workflow_run]\njobs: {}", "may not be started by workflow_run"],
  [
    "one among others",
    "on: { push: {}, issue_comment: {} }\njobs: {}",
    "may not be started by issue_comment",
  ],
]);

describeRule("on time", timeouts, [
  ["a job without an end", job("needs: a"), 'ci.yml, test: it needs a number of "timeout-minutes"'],
  ["a job that ends when GitHub ends it", job("timeout-minutes: 360"), "less than 360"],
  ["a job that ends at once", job("timeout-minutes: 0"), "less than 360"],
]);

describeRule("on runners", hostedRunners, [
  ["a machine of one's own", job("runs-on: self-hosted"), "self-hosted is not a runner that GitHub hosts"],
  ["one by its labels", job("runs-on: [ubuntu-latest, mine]"), "mine is not"],
  [
    "one in the matrix",
    job(`runs-on: "${expression("matrix.os")}", strategy: { matrix: { os: [ubuntu-latest, mine] } }`),
    "mine is not",
  ],
  ["one that is chosen elsewhere", job(`runs-on: "${expression("vars.runner")}"`), "vars.runner"],
]);

describeRule("on addresses", noAddresses, [
  ["a registry", job("env: { A: registry.example.org }"), "ci.yml: registry.example.org has no place"],
  ["an address", run("curl https://example.org/a"), "https://example.org/a"],
  ["a registry for setup-node", step("with: { registry-url: a }"), "registry-url"],
  ["a token of npm", job("env: { NODE_AUTH_TOKEN: a }"), "NODE_AUTH_TOKEN"],
  ["a file of settings", run("cp a .npmrc"), "npmrc"],
]);

describeRule("on scripts", scriptsExist({ "": [], known: ["here"] }), [
  ["one of the root, by npm", run("npm run gone"), 'ci.yml, test: the root has no script "gone"'],
  ["the one that has a short name", run("npm test"), 'the root has no script "test"'],
  ["one by pnpm", run("pnpm gone --check"), 'the root has no script "gone"'],
  ["one by pnpm run", run("pnpm run gone"), 'the root has no script "gone"'],
  ["one by the launcher", run("node tools/launch.mjs gone --check"), 'the root has no script "gone"'],
  ["one behind another command", run("a && npm run gone:now"), 'the root has no script "gone:now"'],
  ["one on a later line", run("npm --version\nnpm run gone"), 'the root has no script "gone"'],
  ["one of a package", run("pnpm --filter known gone"), 'known has no script "gone"'],
  ["one of a package that is gone", run("node tools/launch.mjs --filter b here"), 'b has no script "here"'],
  ["one that an action is given", step("uses: a/b@v1, with: { version: pnpm gone }"), '"gone"'],
]);

describeRule("on scripts, shown none that is missing,", scriptsExist({ "": [], known: ["here"] }), [
  [
    "nothing",
    `${uses("a/b@v1")}      - run: pnpm --filter known here && pnpm install && npm install --global a`,
  ],
]);
