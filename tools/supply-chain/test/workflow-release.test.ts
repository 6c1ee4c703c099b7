import { fromMain, guardedPublishing, installsWithoutScripts } from "../src/workflows/release.js";
import { describeRule, job, run } from "./rule.js";

const compares = { run: "node tools/supply-chain/digests.mjs check a b" };

/** The job that publishes, as it should be but for some members; YAML reads JSON. */
const publishing = (changed: Readonly<Record<string, unknown>>) =>
  JSON.stringify({
    jobs: {
      publish: {
        permissions: { "id-token": "write" },
        environment: "npm",
        needs: ["plan", "build"],
        concurrency: { group: "release-publish", "cancel-in-progress": false },
        steps: [compares, { run: "npm run release:publish" }],
        ...changed,
      },
    },
  });

describeRule(
  "on publishing",
  guardedPublishing,
  [
    ["nothing in a job that is as it should be", publishing({})],
    [
      "a job that nobody reviews",
      publishing({ environment: undefined }),
      'must stand in the environment "npm"',
    ],
    [
      "a job in another environment",
      publishing({ environment: "test" }),
      'must stand in the environment "npm"',
    ],
    [
      "a job that may publish by other words",
      publishing({ permissions: { "id-token": "read" }, environment: 1 }),
      "npm",
    ],
    ["what the build has not packed", publishing({ needs: "plan" }), 'what the job "build" has packed'],
    ["what is not compared", publishing({ steps: [] }), "compare the files with their digests"],
    ["two at once", publishing({ concurrency: undefined }), "two of it may not run at once"],
    [
      "one that is cut short",
      publishing({ concurrency: { group: "release-publish", "cancel-in-progress": true } }),
      "none may be cut short",
    ],
    ["an installation", publishing({ steps: [compares, { run: "npm ci" }] }), "nothing may be installed"],
    [
      "a tool that is fetched",
      publishing({ steps: [compares, { run: "npx a" }] }),
      "nothing may be installed",
    ],
    ["pnpm, which has to be fetched", publishing({ steps: [compares, { run: "pnpm a" }] }), "nothing may be"],
    [
      "a job that may do everything",
      publishing({ permissions: "write-all", environment: undefined }),
      'must stand in the environment "npm"',
    ],
  ],
  "release.yml",
);

describeRule("on publishing elsewhere", guardedPublishing, [
  ["a job of another workflow", publishing({}), "ci.yml, publish: npm believes release.yml alone"],
]);

describeRule(
  "on what starts a release",
  fromMain,
  [
    ["any branch", "on: { push: {} }\njobs: {}", "started by a push to main"],
    ["a branch more", "on: { push: { branches: [main, next] } }\njobs: {}", "started by a push to main"],
    [
      "a hand",
      "on: { push: { branches: [main] }, workflow_dispatch: }\njobs: {}",
      "started by a push to main",
    ],
  ],
  "release.yml",
);

describeRule(
  "on installing for a release",
  installsWithoutScripts,
  [
    [
      "scripts",
      run("pnpm install --frozen-lockfile"),
      '"pnpm install --frozen-lockfile" lacks --ignore-scripts',
    ],
    ["scripts of npm's", run("npm install --global a"), "lacks --ignore-scripts"],
    ["another lockfile", run("pnpm install --ignore-scripts"), "lacks --frozen-lockfile"],
    ["both on a later line", run("a\npnpm i"), "lacks --ignore-scripts", "lacks --frozen-lockfile"],
    ["the launcher, which installs", run("node tools/launch.mjs build"), "installs with scripts"],
  ],
  "release.yml",
);

describeRule("on installing for a release, shown another workflow,", installsWithoutScripts, [
  ["nothing", job('steps: [ { run: "pnpm install" } ]')],
]);
