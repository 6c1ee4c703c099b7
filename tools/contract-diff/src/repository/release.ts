import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { Refusal } from "../refusal.js";
import { type Commit, isCommit, isShallow } from "./git.js";
import { manifestAt, type Package, unreleased } from "./packages.js";

/** What a package is compared with. */
export interface Release {
  readonly commit: Commit;
  /** The version of the package there. */
  readonly version: string;
}

/**
 * The last release of a package, or undefined before the first. Between `changeset version` and the publishing the
 * version has no tag; then it is the newest release with a tag that the changelog names.
 */
export async function lastRelease(root: string, one: Package): Promise<Release | undefined> {
  if (one.version === unreleased) return undefined;
  const path = join(root, "packages", one.folder, "CHANGELOG.md");
  const changelog = await readFile(path, "utf8").catch(() => "");
  const named = [...changelog.matchAll(/^## (\d+\.\d+\.\d+\S*)$/gm)].map(([, version = ""]) => version);
  for (const version of new Set([one.version, ...named])) {
    const commit = { root, ref: `refs/tags/${one.name}@${version}` };
    if (await isCommit(commit)) return { commit, version };
  }
  const isFirst = named.length === 1 && named[0] === one.version;
  if (isFirst && !(await isShallow(root))) return undefined;
  throw new Refusal(
    `This clone has no tag ${one.name}@${one.version}: run \`git fetch --tags\`, or in a shallow clone \`git fetch --unshallow --tags\`.`,
  );
}

/** What a package was at a commit. */
export async function releaseAt(root: string, one: Package, ref: string): Promise<Release | undefined> {
  const commit = { root, ref };
  if (!(await isCommit(commit)))
    throw new Refusal(`This clone has no commit ${ref}: run \`git fetch --tags\`, or name another.`);
  const { version } = await manifestAt(commit, one);
  return version === undefined ? undefined : { commit, version };
}
