import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { parse } from "yaml";
import { type Change, change } from "../change.js";
import { changedSince, fileAt } from "./git.js";
import { carriesContracts, type Manifest, manifestAt, manifestPath, type Package } from "./packages.js";
import type { Release } from "./release.js";

/** Has the versions of what manifests call `catalog:`. */
const workspace = "pnpm-workspace.yaml";

/** What every package has its copy of, or is compiled by. */
const shared = ["LICENSE", "tsconfig.base.json"];

/** What users of a package do not get: tests, and the settings of tools. A release itself writes the changelog. */
const ours = /^(?:test\/|(?:CHANGELOG\.md|package\.json)$|(?:tsconfig|stryker|vitest)[^/]*$)/;

/** A change of any file that users of a package get, or get the product of. */
export async function shippedChanges(root: string, one: Package, release: Release): Promise<Change[]> {
  const changed = [...(await changedSince(release.commit, "packages", ...shared)).keys()];
  const files = changed.filter((path) => isShipped(path, one));
  if (!(await isSameForUsers(root, one, release))) files.push(manifestPath(one));
  const [first, ...more] = files;
  if (first === undefined) return [];
  const others = more.length === 0 ? "" : ` and ${more.length} more`;
  return [change("patch", `${first}${others}`, "changed", "Users get it.")];
}

export function isShipped(path: string, one: Package): boolean {
  const folder = `packages/${one.folder}/`;
  if (path.startsWith(folder)) return !ours.test(path.slice(folder.length));
  return shared.includes(path) || (carriesContracts(one) && /^packages\/[^/]+\/openapi\.yaml$/.test(path));
}

async function isSameForUsers(root: string, one: Package, { commit }: Release): Promise<boolean> {
  const before = published(await manifestAt(commit, one), (await fileAt(commit, workspace)) ?? "");
  const now = published(one.manifest, await readFile(join(root, workspace), "utf8"));
  return isDeepStrictEqual(before, now);
}

/** A manifest as it is published, but for its version, which a release sets. */
export function published(
  { version, scripts, devDependencies, ...rest }: Partial<Manifest>,
  settings: string,
) {
  const { catalog = {} } = (parse(settings) ?? {}) as { readonly catalog?: Readonly<Record<string, string>> };
  const resolved = (wanted: Readonly<Record<string, string>> = {}) =>
    Object.entries(wanted).map(([name, range]) => [name, range === "catalog:" ? catalog[name] : range]);
  const { dependencies, peerDependencies, ...others } = rest;
  return { ...others, dependencies: resolved(dependencies), peerDependencies: resolved(peerDependencies) };
}
