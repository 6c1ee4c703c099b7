import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Change, change } from "../change.js";
import { changedSince, fileAt, filesAt } from "../repository/git.js";
import type { Package } from "../repository/packages.js";
import type { Release } from "../repository/release.js";

/** Where the reports of the public types are committed. */
export const reportFolder = "tools/contract-diff/api-reports";

/** What changed in the committed reports of a package's public types. */
export async function reportChanges(one: Package, { commit }: Release): Promise<Change[]> {
  const reports = [...(await changedSince(commit, reportFolder))].filter(([path]) => isReportOf(path, one));
  const breaks = "Programs that use these types may no longer compile.";
  return reports.map(([path, removed]) =>
    removed > 0
      ? change("major", path, "lines changed or removed", breaks)
      : change("minor", path, "lines added", "The package exports more."),
  );
}

/** The names that a package no longer exports. */
export async function lostExports(root: string, one: Package, { commit }: Release): Promise<Change[]> {
  const reports = (await filesAt(commit, reportFolder)).filter((path) => isReportOf(path, one));
  const lost = reports.map(async (path) => {
    const now = existsSync(join(root, path)) ? await readFile(join(root, path), "utf8") : "";
    const names = lostNames((await fileAt(commit, path)) ?? "", now);
    return names.map((name) =>
      change("major", path, `\`${name}\` removed`, "Programs that import it no longer compile."),
    );
  });
  return (await Promise.all(lost)).flat();
}

export function lostNames(before: string, now: string): string[] {
  const present = exportedNames(now);
  return exportedNames(before).filter((name) => !present.includes(name));
}

function exportedNames(report: string): string[] {
  const lines = /^export (?:\{ (?<listed>[^}]+) \}|(?:abstract |declare )*[a-z]+ (?<declared>[\w$]+))/gm;
  return [...report.matchAll(lines)].map(({ groups }) => groups?.["listed"] ?? groups?.["declared"] ?? "");
}

function isReportOf(path: string, { folder }: Package): boolean {
  return path.startsWith(`${reportFolder}/${folder}.`);
}
