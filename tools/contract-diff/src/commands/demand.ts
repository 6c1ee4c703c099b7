import { lostExports, reportChanges } from "../api/changes.js";
import { type Change, isLess, sentence, summary, worstOf } from "../change.js";
import type { Changeset, Pending } from "../repository/changesets.js";
import { unreleased } from "../repository/packages.js";
import { peerChanges } from "../repository/peers.js";
import { shippedChanges } from "../repository/shipped.js";
import { isBelowOne, stepBetween, stepFor } from "../repository/versions.js";
import type { Judged } from "./judged.js";

/** Everything that asks for a version, the gravest first: the contract, the public types, peers, and what else is shipped. */
export async function demandOf(root: string, { one, release, changes = [] }: Judged): Promise<Change[]> {
  if (!release) return [];
  const severity = worstOf(changes);
  // A contract that changes types judges them, because not every changed line of a report breaks a program. One that
  // breaks programs explains exports that are gone; any other lost them in the generator.
  const isFelt = severity === "major" || severity === "minor";
  const types = isFelt ? await lostExports(root, one, release) : await reportChanges(one, release);
  return summary([
    ...changes,
    ...(severity === "major" ? [] : types),
    ...(await peerChanges(one, release)),
    ...(await shippedChanges(root, one, release)),
  ]);
}

/** What is wrong with the changesets of a package, given everything that asks for a version. */
export function faultsOf(
  { one, release, changes = [] }: Judged,
  demand: readonly Change[],
  { changesets, versions }: Pending,
): string[] {
  const naming = changesets.filter(({ releases }) => releases.some(({ name }) => name === one.name));
  if (!release) {
    const isNamed = one.version !== unreleased || naming.length > 0;
    return isNamed ? [] : [`${one.name} has no release, and no changeset names it: run \`pnpm changeset\`.`];
  }
  const [gravest] = demand;
  if (!gravest) return [];
  const isOfContract = changes.includes(gravest) || /^packages\/[^/]+\/openapi\.yaml/.test(gravest.where);
  const advice = `run \`${isOfContract ? "pnpm contract:changeset" : "pnpm changeset"}\`. ${sentence(gravest)}`;
  // Between `changeset version` and the publishing no changeset is left, and the version shows what they asked for.
  if (naming.length === 0 && one.version === release.version)
    return [`${one.name} changed since ${release.version}, and no changeset names it: ${advice}`];
  const step = stepFor(gravest.severity, release.version);
  const asked = stepBetween(release.version, versions.get(one.name) ?? one.version);
  if (isLess(asked, step)) {
    const reason = step === gravest.severity ? "" : ` (${gravest.severity}, which is ${step} below 1.0.0)`;
    return [`${one.name} needs ${step}${reason}, and its changesets ask for ${asked}: ${advice}`];
  }
  const isBreaking = gravest.severity === "major" && isBelowOne(release.version);
  return isBreaking ? silenceOf(one.name, gravest, naming) : [];
}

/** Below 1.0.0 no number says that a change is breaking, so the text has to. */
function silenceOf(name: string, breaking: Change, naming: readonly Changeset[]): string[] {
  const [first] = naming;
  if (!first || naming.some(({ summary }) => /\bbreaking\b/i.test(summary))) return [];
  return [
    `.changeset/${first.id}.md: say "Breaking", because ${name} breaks programs. ${sentence(breaking)}`,
  ];
}
