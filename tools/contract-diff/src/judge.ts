import { isDeepStrictEqual } from "node:util";
import type { Contract } from "@trunkline/contract";
import { behaviourChanges } from "./behaviour/compare.js";
import { type Change, change, summary } from "./change.js";
import { compareFaces, type Difference } from "./engine.js";
import { faceChanges } from "./face/changes.js";
import { facesOf, type Reading } from "./face/face.js";

/** Two contracts, and whether their files are the same to the byte. */
export interface Pair {
  readonly base: Reading;
  readonly revision: Reading;
  readonly isSameText: boolean;
}

/**
 * What changed for programs, the gravest first.
 *
 * What was valid against the base and is invalid against the revision is major. What is valid against the revision and
 * would be invalid against the base is new, and so minor: the same comparison, the other way round.
 */
export async function judge(pair: Pair): Promise<Change[]> {
  const { base, revision } = facesOf(pair.base, pair.revision);
  // Most changes are of words, and need no process.
  if (pair.isSameText || isDeepStrictEqual(base, revision)) return judged(pair, [], []);
  return judged(pair, ...(await Promise.all([compareFaces(base, revision), compareFaces(revision, base)])));
}

/** The changes, once the faces were compared both ways. */
export function judged(
  { base: { contract: base }, revision: { contract: revision }, isSameText }: Pair,
  forward: readonly Difference[],
  backward: readonly Difference[],
): Change[] {
  if (isSameText) return [];
  const felt = [...faceChanges(forward, backward), ...behaviourChanges(base, revision)];
  return summary(felt.length > 0 ? felt : [unnoticed(base, revision)]);
}

/** The package carries the contract, so a change that no program notices asks for a patch all the same. */
function unnoticed(base: Contract, revision: Contract): Change {
  const before = partsOf(base);
  const parts = [...partsOf(revision)].filter(([name, part]) => !isDeepStrictEqual(part, before.get(name)));
  const isShort = parts.length > 0 && parts.length <= 5;
  const where = isShort ? parts.map(([name]) => name).join("; ") : "the contract";
  return change("patch", where, "changed", "Programs are written as before.");
}

function partsOf({ operations, events, schemas, schemes }: Contract): Map<string, unknown> {
  return new Map<string, unknown>([
    ...operations.map((one) => [`\`${one.operationId}\``, one] as const),
    ...events.map((one) => [`event \`${one.type}\``, one] as const),
    ...[...schemas].map(([name, one]) => [`type \`${name}\``, one] as const),
    ...schemes.map((one) => [`credentials \`${one.name}\``, one] as const),
  ]);
}
