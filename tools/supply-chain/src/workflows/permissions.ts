import { isDeepStrictEqual } from "node:util";
import { jobsOf, type Rule } from "./workflow.js";

type Permissions = Readonly<Record<string, "read" | "write">>;

/** What each job may do, and no more. A job that is not here may not exist. */
const permitted: Readonly<Record<string, Readonly<Record<string, Permissions>>>> = {
  "ci.yml": { test: { contents: "read" }, release: { contents: "read" }, passed: {} },
  "nightly.yml": { long: { contents: "read" }, mutation: { contents: "read" } },
  "release.yml": {
    version: { contents: "write", "pull-requests": "write" },
    plan: { contents: "read" },
    build: { contents: "read" },
    // Whoever may ask for this token may publish, so it stands beside nothing that could also change the repository.
    publish: { contents: "read", "id-token": "write" },
    tag: { contents: "write" },
  },
};

/** By default a job may do nothing; what it may do stands beside it, and in the table above. */
export const leastPermissions: Rule = (workflows) => [
  ...workflows
    .filter(({ permissions }) => !isDeepStrictEqual(permissions, {}))
    .map(({ file }) => `${file}: permissions at the top must be {}, so that each job says what it needs.`),
  ...jobsOf(workflows).flatMap(({ workflow, id, job, name }) => {
    const expected = permitted[workflow.file]?.[id];
    if (expected === undefined) return [`${name}: the table of permissions does not know this job.`];
    if (isDeepStrictEqual(job.permissions, expected)) return [];
    return [
      `${name}: permissions must be ${JSON.stringify(expected)}, not ${JSON.stringify(job.permissions)}.`,
    ];
  }),
];

/** A table that allows what is gone would allow it to the next job of that name. */
export const nothingLeftOver: Rule = (workflows) =>
  Object.entries(permitted).flatMap(([file, jobs]) => {
    const workflow = workflows.find((one) => one.file === file);
    return Object.keys(jobs)
      .filter((id) => workflow?.jobs[id] === undefined)
      .map((id) => `${file}, ${id}: the table of permissions has a job that is not there.`);
  });

const harmless = new Set(["pull_request", "push", "schedule", "workflow_dispatch"]);

/** `pull_request_target` and its like run what a stranger wrote with the rights of the repository. */
export const harmlessTriggers: Rule = (workflows) =>
  workflows.flatMap(({ file, on }) =>
    triggersOf(on)
      .filter((trigger) => !harmless.has(trigger))
      .map((trigger) => `${file}: it may not be started by ${trigger}.`),
  );

function triggersOf(on: unknown): string[] {
  if (typeof on === "string") return [on];
  return Array.isArray(on) ? on.map(String) : Object.keys(on ?? {});
}
