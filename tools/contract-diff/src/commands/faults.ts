import { isBelowOne, stepBetween, stepFor } from "../repository/bump.js";
import { type Changeset, plannedVersions, readChangesets } from "../repository/changesets.js";
import { isDeleted } from "../repository/contracts.js";
import { unreleased } from "../repository/packages.js";
import { isLess } from "../severity.js";
import type { Demand } from "./demand.js";
import { type Judged, sentence } from "./judged.js";

/** The changesets that wait, and the versions that they lead to. */
export interface Pending {
  readonly changesets: readonly Changeset[];
  readonly planned: ReadonlyMap<string, string>;
}

/** Reads what is pending, or says what is wrong with it, file by file. */
export async function readPending(root: string, judged: readonly Judged[]): Promise<Pending | string[]> {
  const { changesets, faults } = await readChangesets(
    root,
    judged.map(({ one }) => one.name),
  );
  return faults.length > 0 ? faults : { changesets, planned: await plannedVersions(root) };
}

/** What is asked for a package that is less than its changes demand, in one line each. */
export function faultsOf(judged: Judged, demand: Demand, { changesets, planned }: Pending): string[] {
  const { one, release, verdict } = judged;
  const naming = changesets.filter(({ releases }) => releases.some(({ name }) => name === one.name));
  if (verdict && isDeleted(verdict)) return verdict.reasons.map(sentence);
  if (!release) {
    const isNamed = one.version !== unreleased || naming.length > 0;
    return isNamed
      ? []
      : [`${one.name} was never released, and no changeset names it: run \`pnpm changeset\`.`];
  }
  const [reason] = demand.reasons;
  if (!reason) return [];
  const isOfContract =
    verdict?.reasons.includes(reason) || /^packages\/[^/]+\/openapi\.yaml$/.test(reason.place);
  const command = isOfContract ? "pnpm contract:changeset" : "pnpm changeset";
  // Between `changeset version` and the publishing the changesets are gone, and the version tells what they asked for.
  if (naming.length === 0 && one.version === release.version) {
    return [
      `${one.name} changed since ${release.version}, and no changeset names it: run \`${command}\`. ${sentence(reason)}`,
    ];
  }
  const step = stepFor(demand.severity, release.version);
  const asked = stepBetween(release.version, planned.get(one.name) ?? one.version);
  if (isLess(asked, step)) {
    const why = step === demand.severity ? "" : ` (${demand.severity}, which is ${step} below 1.0.0)`;
    return [
      `${one.name} needs ${step}${why} and is asked for ${asked}: run \`${command}\`. ${sentence(reason)}`,
    ];
  }
  return silenceOf(judged, demand, naming);
}

/** Below 1.0.0 no number tells a breaking change from a new thing, so the text has to. */
function silenceOf(
  { one, release }: Judged,
  { severity, reasons }: Demand,
  naming: readonly Changeset[],
): string[] {
  const isSilent = severity === "major" && release !== undefined && isBelowOne(release.version);
  const [first, ...others] = naming;
  if (!isSilent || !first || naming.some(({ summary }) => /\bbreaking\b/i.test(summary))) return [];
  const places = others.length === 0 ? first.path : `${first.path} and ${others.length} more`;
  const why = reasons.map(sentence)[0] ?? "";
  return [`${places}: the text must say "Breaking", because ${one.name} breaks programs. ${why}`];
}
