import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { Refusal } from "../refusal.js";
import { type Commit, fileAt, isCommit, isShallow } from "./git.js";
import { type Package, readManifest, unreleased } from "./packages.js";

/** What a package is compared with. */
export interface Release {
  readonly commit: Commit;
  /** The version of the package there. */
  readonly version: string;
}

/** The tag that `changeset tag` and `changeset publish` make. */
function tagOf({ name }: Pick<Package, "name">, version: string): string {
  return `${name}@${version}`;
}

/**
 * The last release of a package, or undefined when there is none yet. Between `changeset version` and the publishing
 * the version has no tag; then it is the newest release that the changelog names and that has one.
 */
export async function lastRelease(root: string, one: Package): Promise<Release | undefined> {
  if (one.version === unreleased) return undefined;
  const told = await versionsInChangelog(root, one);
  for (const version of told.includes(one.version) ? told : [one.version, ...told]) {
    const release = await taggedRelease(root, one, version);
    if (release) return release;
  }
  const isFirst = told.length === 1 && told[0] === one.version;
  if (isFirst && !(await isShallow(root))) return undefined;
  throw new Refusal(
    `${tagOf(one, one.version)} is not among the tags of this clone: run \`git fetch --tags\`, in a shallow one \`git fetch --unshallow --tags\`.`,
  );
}

/** What a package was at any commit. */
export async function releaseAt(root: string, one: Package, ref: string): Promise<Release | undefined> {
  const commit = { root, ref };
  if (!(await isCommit(commit))) {
    throw new Refusal(
      `${ref} is not a commit of this clone: give a branch, a tag or a commit, or run \`git fetch --tags\`.`,
    );
  }
  const path = `packages/${one.folder}/package.json`;
  const manifest = await fileAt(commit, path);
  return manifest === undefined ? undefined : { commit, version: readManifest(manifest, path).version };
}

async function taggedRelease(root: string, one: Package, version: string): Promise<Release | undefined> {
  const commit = { root, ref: `refs/tags/${tagOf(one, version)}` };
  return (await isCommit(commit)) ? { commit, version } : undefined;
}

/** The versions that the changelog tells of, the newest first. */
async function versionsInChangelog(root: string, { folder }: Package): Promise<string[]> {
  const text = await readFile(join(root, "packages", folder, "CHANGELOG.md"), "utf8").catch(() => "");
  return [...text.matchAll(/^## (\d+\.\d+\.\d+\S*)$/gm)].map(([, version = ""]) => version);
}
