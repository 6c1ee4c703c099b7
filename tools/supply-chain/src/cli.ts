#!/usr/bin/env node
import { fileURLToPath } from "node:url";
import { writeBills } from "./bills.js";
import { checkLicences } from "./licences.js";
import { checkLockfiles } from "./lockfiles.js";
import { pendingReleases } from "./pending.js";
import { checkRepositories } from "./repository.js";
import { checkWorkflows } from "./workflows.js";

const root = fileURLToPath(new URL("../../../", import.meta.url));

/** Each returns the exit code. */
const commands: Readonly<Record<string, (argument: string | undefined) => number | Promise<number>>> = {
  check: async (option) => {
    const problems = [
      ...checkLockfiles(root),
      ...checkLicences(root),
      ...(await checkWorkflows(root)),
      ...(option === "--release" ? checkRepositories(root) : []),
    ];
    for (const problem of problems) console.error(problem);
    console.log(`lockfiles, licences, workflows: ${problems.length} problems`);
    return problems.length === 0 ? 0 : 1;
  },
  // In the form of an output of a workflow's step.
  pending: () => {
    console.log(`packages=${pendingReleases(root).join(" ")}`);
    return 0;
  },
  sbom: (folder) => {
    if (folder === undefined) return usage();
    for (const name of writeBills(root, folder)) console.log(`wrote ${name}`);
    return 0;
  },
};

function usage(): number {
  console.error("Usage: check [--release], or pending, or sbom <folder of the tarballs>.");
  return 2;
}

const [command = "", argument] = process.argv.slice(2);
process.exitCode = await (commands[command] ?? usage)(argument);
