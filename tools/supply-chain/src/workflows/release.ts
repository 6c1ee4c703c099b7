import { isDeepStrictEqual } from "node:util";
import { jobsOf, type Place, type Rule, stepsOf } from "./workflow.js";

const commandsThatInstall = /\b(npx|pnpx|pnpm|corepack|npm (install|i|ci|exec|x|add|update))\b/;

/** A reviewer stands before every job that npm believes, and no code of others runs beside its token. */
export const guardedPublishing: Rule = (workflows) =>
  jobsOf(workflows)
    .filter(mayPublish)
    .flatMap(({ name, workflow, job }) => {
      const runs = (job.steps ?? []).map(({ run }) => run ?? "");
      const needs = [job.needs ?? []].flat();
      return [
        workflow.file === "release.yml" ? [] : [`${name}: npm believes release.yml alone.`],
        job.environment === "npm"
          ? []
          : [`${name}: it must stand in the environment "npm", which asks a reviewer.`],
        needs.includes("build") ? [] : [`${name}: it must publish what the job "build" has packed.`],
        runs.some((run) => run.includes("digests.mjs check"))
          ? []
          : [`${name}: it must compare the files with their digests.`],
        isDeepStrictEqual(job.concurrency, { group: "release-publish", "cancel-in-progress": false })
          ? []
          : [`${name}: two of it may not run at once, and none may be cut short.`],
        runs.some((run) => commandsThatInstall.test(run))
          ? [`${name}: nothing may be installed beside the token that npm believes.`]
          : [],
      ].flat();
    });

/** Releases come from main alone. */
export const fromMain: Rule = (workflows) =>
  workflows
    .filter(
      ({ file, on }) => file === "release.yml" && !isDeepStrictEqual(on, { push: { branches: ["main"] } }),
    )
    .map(({ file }) => `${file}: it must be started by a push to main, and by nothing else.`);

/** What a package runs while it is installed would run before anybody has read it. */
export const installsWithoutScripts: Rule = (workflows) =>
  stepsOf(workflows)
    .filter(({ workflow }) => workflow.file === "release.yml")
    .flatMap(({ name, step }) => (step.run ?? "").split("\n").flatMap((line) => judgeInstall(name, line)));

function judgeInstall(name: string, line: string): string[] {
  const problems = [];
  const installs = /\bp?npm (install|i|ci|add)\b/.test(line);
  if (installs && !line.includes("--ignore-scripts")) {
    problems.push(`${name}: "${line.trim()}" lacks --ignore-scripts.`);
  }
  if (/\bpnpm (install|i|add)\b/.test(line) && !line.includes("--frozen-lockfile")) {
    problems.push(`${name}: "${line.trim()}" lacks --frozen-lockfile.`);
  }
  if (line.includes("launch.mjs")) {
    problems.push(`${name}: "${line.trim()}" installs with scripts. Call pnpm itself.`);
  }
  return problems;
}

function mayPublish({ job }: Place): boolean {
  const permissions = job.permissions;
  return (
    permissions === "write-all" || (typeof permissions === "object" && "id-token" in (permissions ?? {}))
  );
}
