import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Verdict } from "../judge.js";
import { contractPath, judgeContract } from "../repository/contracts.js";
import { type Package, publishedPackages } from "../repository/packages.js";
import { lastRelease, type Release, releaseAt } from "../repository/release.js";
import type { Reason } from "../severity.js";

/** A package, what it is compared with, and what its contract asks for since. */
export interface Judged {
  readonly one: Package;
  /** Undefined for a package that was not released yet. */
  readonly release: Release | undefined;
  /** Undefined for a package without a contract, and where there is nothing to compare with. */
  readonly verdict: Verdict | undefined;
}

/** Where a command tells what it found, and what is wrong. */
export type Report = Pick<Console, "log" | "error">;

/** Judges the published packages, each since its last release, or all since one commit. */
export async function judgePackages(root: string, base: string | undefined): Promise<Judged[]> {
  const judged: Judged[] = [];
  for (const one of await publishedPackages(root)) {
    const release = base === undefined ? await lastRelease(root, one) : await releaseAt(root, one, base);
    const verdict = release && (await judgeContract(root, one, release));
    judged.push({ one, release, verdict });
  }
  return judged;
}

export function hasContract(root: string, { one, verdict }: Judged): boolean {
  return verdict !== undefined || existsSync(join(root, contractPath(one)));
}

export function sentence({ place, what, why }: Reason): string {
  return `${place}: ${what}. ${why}`;
}
