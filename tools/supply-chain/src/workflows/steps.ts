import { isDeepStrictEqual } from "node:util";
import { jobsOf, type Rule, type Step, stepsOf } from "./workflow.js";

interface Expected {
  /** Without the brackets of an expression, which a condition may leave out. */
  readonly if?: string;
  /** An action without its version, or the whole of a script. */
  readonly steps: readonly string[];
}

const compare = 'node tools/supply-chain/digests.mjs check "$RUNNER_TEMP/release" "$DIGEST"';
const setUp = ["actions/checkout", "actions/setup-node"];

/** The jobs that make, publish and approve, step by step. A step more is code to trust, and a step less is a promise broken. */
const expected: Readonly<Record<string, Readonly<Record<string, Expected>>>> = {
  "ci.yml": {
    // Without its condition it would be skipped when a job fails, and what is skipped counts as passed.
    passed: { if: "always()", steps: ['test "$RESULTS" = "success success"'] },
  },
  "release.yml": {
    build: {
      if: "needs.plan.outputs.packages != ''",
      steps: [
        ...setUp,
        'npm install --global --ignore-scripts "$(node --print \'require("./package.json").packageManager\')"',
        "pnpm install --frozen-lockfile --ignore-scripts",
        "pnpm build",
        "pnpm supply-chain:check --release",
        'pnpm release:check --output "$RUNNER_TEMP/release"',
        'node tools/supply-chain/dist/cli.js sbom "$RUNNER_TEMP/release"',
        'node tools/supply-chain/digests.mjs write "$RUNNER_TEMP/release" >> "$GITHUB_OUTPUT"\n' +
          'cat "$RUNNER_TEMP/release/SHA256SUMS" >> "$GITHUB_STEP_SUMMARY"',
        "actions/upload-artifact",
      ],
    },
    publish: {
      steps: [
        ...setUp,
        "actions/download-artifact",
        compare,
        'npm run release:publish -- --from "$RUNNER_TEMP/release"',
      ],
    },
    tag: {
      // When publishing stops half way, what was published by then is tagged all the same.
      if: "!cancelled() && needs.build.result == 'success'",
      steps: [
        ...setUp,
        "actions/download-artifact",
        compare,
        'npm run release:tag -- --from "$RUNNER_TEMP/release"',
      ],
    },
  },
};

const members = new Set(["id", "name", "uses", "with", "run", "env"]);

/** Holds the jobs of the table to it, without a condition or another shell for one step. */
export const exactSteps: Rule = (workflows) =>
  jobsOf(workflows).flatMap(({ workflow, id, job, name }) => {
    const row = expected[workflow.file]?.[id];
    if (row === undefined) return [];
    const steps = job.steps ?? [];
    return [
      ...(conditionOf(job.if) === row.if
        ? []
        : [`${name}: its condition must be ${row.if ?? "none"}, not ${job.if}.`]),
      ...(isDeepStrictEqual(steps.map(nameOf), row.steps)
        ? []
        : [`${name}: its steps must be ${JSON.stringify(row.steps)}.`]),
      ...steps
        .flatMap((step) => Object.keys(step))
        .filter((member) => !members.has(member))
        .map((member) => `${name}: a step may not have "${member}".`),
    ];
  });

/** Another action is another author to trust, so it stands here first. */
const actions = new Set([
  "actions/checkout",
  "actions/download-artifact",
  "actions/setup-node",
  "actions/upload-artifact",
  "changesets/action",
]);

export const knownActions: Rule = (workflows) =>
  [
    ...jobsOf(workflows).map(({ name, job }) => ({ name, uses: job.uses })),
    ...stepsOf(workflows).map(({ name, step }) => ({ name, uses: step.uses })),
  ].flatMap(({ name, uses }) => {
    const action = uses === undefined ? undefined : actionOf(uses);
    return action === undefined || actions.has(action)
      ? []
      : [`${name}: ${action} is not in the table of actions in tools/supply-chain/src/workflows/steps.ts.`];
  });

/** A pipe fails only with its last command, so it hides a failure as `||` does. */
export const noHiddenFailures: Rule = (workflows) => [
  ...jobsOf(workflows).flatMap(({ name, job }) => judgeContinuing(name, job)),
  ...stepsOf(workflows).flatMap(({ name, step }) => [
    ...judgeContinuing(name, step),
    ...(/\||\bset \+/.test(step.run ?? "") ? [`${name}: "${step.run?.trim()}" can hide a failure.`] : []),
  ]),
];

function judgeContinuing(name: string, part: object): string[] {
  return "continue-on-error" in part ? [`${name}: "continue-on-error" hides a failure.`] : [];
}

function conditionOf(value: unknown): unknown {
  return typeof value === "string" ? value.replace(/^\$\{\{\s*(.*?)\s*\}\}$/, "$1") : value;
}

function nameOf({ uses, run = "" }: Step): string {
  return uses === undefined ? run.trim() : actionOf(uses);
}

function actionOf(uses: string): string {
  return uses.split("@")[0] ?? "";
}
