import { Refusal } from "../refusal.js";
import { plannedVersions, readChangesets } from "../repository/changesets.js";
import { publishedPackages } from "../repository/packages.js";
import { peerFaults } from "../repository/peers.js";
import type { Report } from "./judged.js";

/**
 * Refuses changesets that cannot be read, each in one line, before Changesets tells of the first in many; and peer
 * ranges that would make it choose other versions than the changesets ask for.
 */
export async function changesets(root: string, report: Report): Promise<number> {
  const packages = await publishedPackages(root);
  const read = await readChangesets(
    root,
    packages.map(({ name }) => name),
  );
  if (read.faults.length > 0) throw new Refusal(read.faults.join("\n"));
  const peers = await peerFaults(root, packages, await plannedVersions(root));
  if (peers.length > 0) throw new Refusal(peers.join("\n"));
  report.log(`${read.changesets.length} changesets wait for a release.`);
  return 0;
}
