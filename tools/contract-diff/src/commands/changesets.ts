import { Refusal } from "../refusal.js";
import { readChangesets } from "../repository/changesets.js";
import { publishedPackages } from "../repository/packages.js";
import type { Report } from "./judged.js";

/** Refuses changesets that cannot be read, each in one line, before Changesets tells of the first in many. */
export async function changesets(root: string, report: Report): Promise<number> {
  const packages = await publishedPackages(root);
  const read = await readChangesets(
    root,
    packages.map(({ name }) => name),
  );
  if (read.faults.length > 0) throw new Refusal(read.faults.join("\n"));
  report.log(`${read.changesets.length} changesets wait for a release.`);
  return 0;
}
