import { execFileSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { publishedPackagesOf } from "./workspace.js";

/**
 * The published packages, as `name@version`, whose version has no tag yet; none while a changeset waits, for then
 * what stands in the tree is more than the versions say.
 */
export function pendingReleases(root: string): string[] {
  const folder = join(root, ".changeset");
  const waiting = existsSync(folder) ? readdirSync(folder).filter((name) => isChangeset(name)) : [];
  if (waiting.length > 0) return [];
  const tags = execFileSync("git", ["tag", "--list"], { cwd: root, encoding: "utf8" }).split(/\r?\n/);
  return publishedPackagesOf(root)
    .map(({ manifest }) => `${manifest.name}@${manifest.version}`)
    .filter((release) => !tags.includes(release));
}

function isChangeset(name: string): boolean {
  return name.endsWith(".md") && name !== "README.md";
}
