import { reportFolder } from "../api/changes.js";
import { differingReports } from "../api/reports.js";
import { typeTestChanges } from "../api/type-tests.js";
import { readPending } from "../repository/changesets.js";
import { faultsOf } from "./demand.js";
import { concluded, judgePackages, type Report } from "./judged.js";

/** Writes the reports of the public types, as the packages are built. */
export async function writeReports(root: string, report: Report): Promise<number> {
  const names = await differingReports(root, true);
  for (const name of names) report.log(`updated ${reportFolder}/${name}`);
  if (names.length === 0) report.log(`${reportFolder} is up to date.`);
  return 0;
}

/** Fails when a committed report differs, and when programs of the last release do not compile and no changeset says so. */
export async function checkReports(root: string, base: string | undefined, report: Report): Promise<number> {
  const names = await differingReports(root, false);
  const faults = names.map(
    (name) => `${reportFolder}/${name} differs from what the package exports: run \`pnpm api:report\`.`,
  );
  const pending = await readPending(root);
  for (const each of await judgePackages(root, base)) {
    const changes = each.release ? await typeTestChanges(root, each.one, each.release) : [];
    if (changes.length > 0) faults.push(...faultsOf(each, changes, pending));
  }
  return concluded(report, faults, "The reports are up to date, and programs of the last release compile.");
}
