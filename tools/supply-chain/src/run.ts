import { writeBills } from "./bills.js";
import { checkDependencies } from "./dependencies.js";
import { checkLicences } from "./licences.js";
import { checkOutside } from "./outside.js";
import { pendingReleases } from "./pending.js";
import { checkLockfile } from "./platforms.js";
import { Refusal } from "./refusal.js";
import { checkRepositories } from "./repository.js";
import { checkSettings } from "./settings.js";
import { checkWorkflows } from "./workflows/check.js";
import { readScripts } from "./workflows/scripts.js";
import { readWorkflows } from "./workflows/workflow.js";
import type { Findings } from "./workspace.js";

/** Where the command tells what it did, and what is wrong. */
export type Report = Pick<Console, "log" | "error">;

const usage = "Usage: check [--release], or pending, or sbom <folder of the tarballs>.";

/** Runs one command below a root, and returns the exit code: 1 for what is wrong in the repository, 2 for what is wrong in the call or cannot be read. */
export function run(root: string, args: readonly string[], report: Report): number {
  try {
    return runCommand(root, args, report);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    report.error(error.message);
    return 2;
  }
}

function runCommand(root: string, args: readonly string[], report: Report): number {
  const [command, ...rest] = args;
  if (command === "check" && rest.every((argument) => argument === "--release")) {
    return check(root, rest.length > 0, report);
  }
  if (command === "pending" && rest.length === 0) {
    // In the form of an output of a workflow's step.
    report.log(`packages=${pendingReleases(root).join(" ")}`);
    return 0;
  }
  const [folder] = rest;
  if (command === "sbom" && folder !== undefined && rest.length === 1) {
    for (const name of writeBills(root, folder)) report.log(`wrote ${name}`);
    return 0;
  }
  report.error(usage);
  return 2;
}

/** What must hold in every commit; and, for a release, what a maintainer sets once the repository has its place. */
function check(root: string, isRelease: boolean, report: Report): number {
  const checks: Readonly<Record<string, () => Findings>> = {
    settings: () => checkSettings(root),
    lockfile: () => checkLockfile(root),
    licences: () => checkLicences(root),
    outside: () => checkOutside(root),
    dependencies: () => checkDependencies(root),
    workflows: () => {
      const workflows = readWorkflows(root);
      return { looked: `${workflows.length} files`, problems: checkWorkflows(workflows, readScripts(root)) };
    },
    ...(isRelease && { repository: () => checkRepositories(root, process.env["GITHUB_REPOSITORY"]) }),
  };
  const problems = Object.entries(checks).flatMap(([name, find]) => {
    const found = find();
    report.log(
      `${name}: ${found.looked}, ${found.problems.length === 0 ? "all well" : `${found.problems.length} wrong`}`,
    );
    return found.problems;
  });
  for (const problem of problems) report.error(problem);
  return problems.length === 0 ? 0 : 1;
}
