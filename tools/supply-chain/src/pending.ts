import { readdirSync } from "node:fs";
import { join } from "node:path";
import { git, publishedPackages } from "./workspace.js";

/**
 * The published packages, as `name@version`, whose version has no tag yet. There are none while a changeset waits,
 * because the tree then holds more than its versions say.
 */
export function pendingReleases(root: string): string[] {
  const isChangeset = (name: string) => name.endsWith(".md") && name !== "README.md";
  if (readdirSync(join(root, ".changeset")).some(isChangeset)) return [];
  const tags = git(root, "tag --list");
  return [...publishedPackages(root).values()]
    .map(({ name, version }) => `${name}@${version}`)
    .filter((release) => !tags.includes(release));
}
