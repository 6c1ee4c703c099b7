import { peerFaults } from "../repository/peers.js";
import { demandOf } from "./demand.js";
import { faultsOf, readPending } from "./faults.js";
import { judgePackages, type Report } from "./judged.js";

/** Fails when the pending changesets ask for less than the packages' changes do. */
export async function check(root: string, base: string | undefined, report: Report): Promise<number> {
  const judged = await judgePackages(root, base);
  const pending = await readPending(root, judged);
  const faults = Array.isArray(pending) ? pending : [];
  if (!Array.isArray(pending)) {
    const packages = judged.map(({ one }) => one);
    faults.push(...(await peerFaults(root, packages, pending.planned)));
    for (const one of judged) faults.push(...faultsOf(one, await demandOf(root, one), pending));
  }
  for (const fault of faults) report.error(fault);
  if (faults.length > 0) return 1;
  report.log(`${judged.length} packages: the changesets ask for what their changes do.`);
  return 0;
}
