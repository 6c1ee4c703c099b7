import type { Change } from "../change.js";
import { contractChanges } from "../repository/contracts.js";
import { type Package, publishedPackages } from "../repository/packages.js";
import { lastRelease, type Release, releaseAt } from "../repository/release.js";

/** A package, what it is compared with, and what changed in its contract since. */
export interface Judged {
  readonly one: Package;
  /** Undefined before the first release. */
  readonly release: Release | undefined;
  /** Undefined without a contract, now or then. */
  readonly changes: readonly Change[] | undefined;
}

/** Where a command prints. */
export type Report = Pick<Console, "log" | "error">;

/** Judges the published packages, each since its last release, or all since one commit. */
export async function judgePackages(root: string, base: string | undefined): Promise<Judged[]> {
  const judged: Judged[] = [];
  for (const one of await publishedPackages(root)) {
    const release = base === undefined ? await lastRelease(root, one) : await releaseAt(root, one, base);
    judged.push({ one, release, changes: release && (await contractChanges(root, one, release)) });
  }
  return judged;
}

/** Ends a check: with its faults and the exit code 1, or with a line that says what is right. */
export function concluded(report: Report, faults: readonly string[], right: string): number {
  for (const fault of faults) report.error(fault);
  if (faults.length === 0) report.log(right);
  return faults.length === 0 ? 0 : 1;
}
