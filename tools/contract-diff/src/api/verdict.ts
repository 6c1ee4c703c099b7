import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { changedLines, fileAt, filesAt } from "../repository/git.js";
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

/** The names that a package no longer exports: no contract asks for that, whatever else it changes. */
export async function lostExports(root: string, one: Package, { commit }: Release): Promise<Reason[]> {
  const reports = (await filesAt(commit, [reportFolder])).filter((path) => isReportOf(path, one));
  const reasons = await Promise.all(
    reports.map(async (path): Promise<Reason[]> => {
      const now = existsSync(join(root, path)) ? await readFile(join(root, path), "utf8") : "";
      const present = exportedNames(now);
      const lost = exportedNames((await fileAt(commit, path)) ?? "").filter(
        (name) => !present.includes(name),
      );
      return lost.map((name) => ({
        severity: "major",
        place: path,
        what: `no longer has \`${name}\``,
        why: "Programs that import it no longer compile.",
      }));
    }),
  );
  return reasons.flat();
}

function exportedNames(report: string): string[] {
  const lines = /^export (?:\{ (?<listed>[^}]+) \}|(?:abstract |declare )*[a-z]+ (?<declared>[\w$]+))/gm;
  return [...report.matchAll(lines)].map(({ groups }) => groups?.["listed"] ?? groups?.["declared"] ?? "");
}
