import { changedLines } from "../repository/git.js";
import type { Package } from "../repository/packages.js";
import type { Release } from "../repository/release.js";
import type { Reason } from "../severity.js";
import { isReportOf, reportFolder } from "./places.js";

/** What the committed reports of a package's public types ask for since a release, the gravest first. */
export async function apiReasons(one: Package, release: Release): Promise<Reason[]> {
  const reports = (await changedLines(release.commit, reportFolder)).filter(({ path }) =>
    isReportOf(path, one),
  );
  const reasons = reports.map(({ path, removed }): Reason => {
    const isBreaking = removed > 0;
    return {
      severity: isBreaking ? "major" : "minor",
      place: path,
      what: isBreaking ? "lines were changed or removed" : "lines were added",
      why: isBreaking
        ? "Programs that use what they say may no longer compile."
        : "The package exports more.",
    };
  });
  return reasons.sort((one, other) => Number(other.severity === "major") - Number(one.severity === "major"));
}
