import { isDeepStrictEqual } from "node:util";
import type { Contract } from "@trunkline/contract";
import { behaviourReasons } from "./behaviour/compare.js";
import { otherwise, patchReasons } from "./behaviour/patches.js";
import { type Change, compareFaces } from "./engine.js";
import { facesOf } from "./face/face.js";
import { faceReasons } from "./reasons.js";
import { type Reason, type Severity, worstOf } from "./severity.js";

export interface Verdict {
  readonly severity: Severity;
  /** The gravest first. */
  readonly reasons: readonly Reason[];
}

/** Two contracts as they were read, and whether their files differ in a single byte. */
export interface Pair {
  readonly base: Contract;
  readonly revision: Contract;
  readonly isSameText: boolean;
}

/**
 * Says what a change of a contract asks of the next version of its client.
 *
 * What was right against the base and is wrong against the revision is major. What is right against the revision and
 * would be wrong against the base is new, and so minor: the same comparison, the other way round.
 */
export async function judge(pair: Pair): Promise<Verdict> {
  if (pair.isSameText) return { severity: "none", reasons: [] };
  const { base, revision } = facesOf(pair.base, pair.revision);
  // Most changes are of words, and need no process.
  if (isDeepStrictEqual(base, revision)) return verdictOf(pair, [], []);
  const [forward, backward] = await Promise.all([compareFaces(base, revision), compareFaces(revision, base)]);
  return verdictOf(pair, forward, backward);
}

/** The verdict, once the faces were compared both ways. */
export function verdictOf(pair: Pair, forward: readonly Change[], backward: readonly Change[]): Verdict {
  const felt = [...faceReasons(forward, backward), ...behaviourReasons(pair.base, pair.revision)];
  const told = [...felt, ...patchReasons(pair.base, pair.revision)];
  const reasons = told.length === 0 ? [otherwise] : told;
  const sorted = (["major", "minor", "patch"] as const).flatMap((severity) =>
    reasons.filter((reason) => reason.severity === severity),
  );
  return { severity: worstOf(sorted.map(({ severity }) => severity)), reasons: sorted };
}
