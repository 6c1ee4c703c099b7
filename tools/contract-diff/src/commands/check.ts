import { readPending } from "../repository/changesets.js";
import { publishedPackages } from "../repository/packages.js";
import { peerFaults } from "../repository/peers.js";
import { demandOf, faultsOf } from "./demand.js";
import { concluded, judgePackages, type Report } from "./judged.js";

/** Fails when the changesets ask for less than the packages' changes do. */
export async function check(root: string, base: string | undefined, report: Report): Promise<number> {
  const judged = await judgePackages(root, base);
  const pending = await readPending(root);
  const packages = judged.map(({ one }) => one);
  const faults = peerFaults(packages, pending.versions);
  for (const each of judged) faults.push(...faultsOf(each, await demandOf(root, each), pending));
  return concluded(report, faults, `The changesets ask for what ${judged.length} packages need.`);
}

/** Fails when `changeset version` would fail, or choose other versions than the changesets ask for. */
export async function checkChangesets(root: string, report: Report): Promise<number> {
  const { changesets, versions } = await readPending(root);
  const faults = peerFaults(await publishedPackages(root), versions);
  return concluded(report, faults, `${changesets.length} changesets wait for a release.`);
}
