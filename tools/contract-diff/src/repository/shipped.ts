import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { isSame, type Json, type JsonObject } from "../json.js";
import { contractPath } from "./contracts.js";
import { changedSince, fileAt } from "./git.js";
import type { Package } from "./packages.js";
import type { Release } from "./release.js";

/** The files that a user of a package gets, or gets the product of, and that are not what they were. */
export async function shippedChanges(root: string, one: Package, release: Release): Promise<string[]> {
  const changed = await changedSince(release.commit, [`packages/${one.folder}`, "specs"]);
  const manifest = `packages/${one.folder}/package.json`;
  const isManifestSame = !changed.includes(manifest) || (await isSameForUsers(root, release, manifest));
  return changed.filter((path) => isShipped(path, one) && !(path === manifest && isManifestSame));
}

/** What stands in a package's folder and is ours alone: tests, and the settings of tools. The changelog is the release's own. */
const ours = /^(?:test\/|CHANGELOG\.md$|(?:tsconfig|stryker|vitest)[^/]*$)/;

function isShipped(path: string, one: Package): boolean {
  const folder = `packages/${one.folder}/`;
  if (path.startsWith(folder)) return !ours.test(path.slice(folder.length));
  const isContract = /^specs\/[^/]+\/openapi\.yaml$/.test(path);
  return (isContract && carriesContracts(one)) || path === contractPath(one);
}

/** Whether a package ships the contracts of all vendors. */
export function carriesContracts({ files }: Package): boolean {
  return files.includes("contracts");
}

/** Whether a manifest differs in nothing but what concerns this repository, and the version, which a release sets. */
async function isSameForUsers(root: string, { commit }: Release, path: string): Promise<boolean> {
  const before = await fileAt(commit, path);
  const now = await readFile(join(root, path), "utf8");
  return before !== undefined && isSame(forUsers(before), forUsers(now));
}

function forUsers(text: string): Json {
  const { version, scripts, devDependencies, ...rest } = JSON.parse(text) as JsonObject;
  return rest;
}
