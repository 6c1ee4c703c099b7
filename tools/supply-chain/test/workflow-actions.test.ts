import { noCache, noCredentials, onePin, pinned } from "../src/workflows/actions.js";
import { noExpressionsInScripts, tokenForTags, trustedExpressions } from "../src/workflows/expressions.js";
import { describeRule, expression, job, run, step, uses } from "./rule.js";

const commit = "3d3c42e5aac5ba805825da76410c181273ba90b1";
const other = "820762786026740c76f36085b0efc47a31fe5020";

describeRule("on pins", pinned, [
  ["an action by its tag", uses("actions/checkout@v7"), "actions/checkout@v7 is not pinned"],
  ["an action by a branch", uses("actions/checkout@main # v7.0.1"), "not pinned"],
  ["a commit cut short", uses("actions/checkout@3d3c42e # v7.0.1"), "not pinned"],
  ["a commit without its version", uses(`actions/checkout@${commit}`), "not pinned"],
  ["a commit with half a version", uses(`actions/checkout@${commit} # v7`), "not pinned"],
  ["an action of the repository itself", uses("./local"), "./local is not pinned"],
  ["an action in another form of YAML", step("uses: a/b@v1"), "a/b@v1 is not pinned"],
  ["a workflow that is called by a tag", job("uses: a/b/c.yml@v1"), "a/b/c.yml@v1 is not pinned"],
  ["the one of two that is not", uses(`a/b@${commit} # v1.0.0`, "c/d@v1"), "c/d@v1 is not pinned"],
]);

describeRule("on one pin for an action", onePin, [
  ["two commits", uses(`a/b@${commit} # v1.0.0`, `a/b@${other} # v1.0.1`), `a/b@${other} # v1.0.1 differs`],
  ["two versions", uses(`a/b@${commit} # v1.0.0`, `a/b@${commit} # v1.0.1`), "# v1.0.1 differs"],
]);

describeRule("on caches", noCache, [
  ["a cache", uses("actions/cache@v6"), "actions/cache@v6 keeps a cache"],
  ["a cache that is only read", uses("actions/cache/restore@v6"), "keeps a cache"],
  ["a cache by an option", step("uses: a/b@v1, with: { cache: pnpm }"), "is told to keep a cache"],
  ["a cache by the option of a path", step("uses: a/b@v1, with: { cache-dependency-path: a }"), "is told to"],
  ["a cache by default", uses("actions/setup-node@v7"), "may keep a cache by itself"],
]);

describeRule("on credentials", noCredentials, [
  ["those that stay by default", uses("actions/checkout@v7"), "leaves its credentials behind"],
  [
    "those that are kept",
    step("uses: actions/checkout@v7, with: { persist-credentials: true }"),
    "leaves its",
  ],
]);

describeRule("on expressions in scripts", noExpressionsInScripts, [
  [
    "a title that becomes a command",
    run(`echo ${expression("github.event.pull_request.title")}`),
    "ci.yml, test:",
  ],
  ["a branch that does", run(`git checkout ${expression("github.head_ref")}`), '"run" holds an expression'],
  ["one that is harmless today", run(`echo ${expression("matrix.node")}`), '"run" holds an expression'],
]);

describeRule("on values", trustedExpressions, [
  [
    "a title",
    step(`run: a, env: { T: "${expression("github.event.issue.title")}" }`),
    "github.event.issue.title is not",
  ],
  ["a branch that a stranger has named", job(`name: "${expression("github.head_ref")}"`), "github.head_ref"],
  ["a secret", job(`env: { T: "${expression("secrets.NPM")}" }`), "secrets.NPM"],
  ["a secret by another way to write it", job(`env: { T: "${expression("secrets['NPM']")}" }`), "secrets"],
  [
    "all that is known of a run",
    job(`env: { T: "${expression("toJSON(github)")}" }`),
    "toJSON",
    "github is not",
  ],
  ["a condition on who has started it", job("if: github.actor == 'a'"), "ci.yml, test: github.actor"],
  ["a condition of a step", step("run: a, if: github.event.a"), "ci.yml, test: github.event.a"],
]);

describeRule("on the token of the run", tokenForTags, [
  [
    "it in a job that makes no tags",
    job(`env: { T: "${expression("github.token")}" }`),
    "ci.yml, test: the token",
  ],
  ["it in all jobs", `env: { T: "${expression("github.token")}" }\njobs: {}`, "ci.yml: the token"],
  ["it by its other name", run("echo $GITHUB_TOKEN"), "ci.yml, test: the token"],
]);
