import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { parse } from "yaml";
import { changedSince, fileAt } from "./git.js";
import type { Package } from "./packages.js";
import type { Release } from "./release.js";

/** The files that a user of a package gets, or gets the product of, and that are not what they were. */
export async function shippedChanges(root: string, one: Package, release: Release): Promise<string[]> {
  const places = ["packages", catalog, ...shared];
  const changed = await changedSince(release.commit, places);
  const manifest = `packages/${one.folder}/package.json`;
  const isTouched = changed.includes(manifest) || changed.includes(catalog);
  const isManifestSame = !isTouched || (await isSameForUsers(root, release, manifest));
  const others = changed.filter((path) => path !== manifest && isShipped(path, one));
  return isManifestSame ? others : [...others, manifest].sort();
}

/** Where the versions stand that manifests name as `catalog:`. */
const catalog = "pnpm-workspace.yaml";

/** What every package has its copy of, or is compiled by. */
const shared = ["LICENSE", "tsconfig.base.json"];

/** What stands in a package's folder and is ours alone: tests, and the settings of tools. The changelog is the release's own. */
const ours = /^(?:test\/|CHANGELOG\.md$|(?:tsconfig|stryker|vitest)[^/]*$)/;

function isShipped(path: string, one: Package): boolean {
  const folder = `packages/${one.folder}/`;
  if (path.startsWith(folder)) return !ours.test(path.slice(folder.length));
  if (shared.includes(path)) return true;
  return carriesContracts(one) && /^packages\/[^/]+\/openapi\.yaml$/.test(path);
}

/** Whether a package ships the contracts of all vendors. */
export function carriesContracts({ files }: Package): boolean {
  return files.includes("contracts");
}

/** Whether a manifest differs in nothing but what concerns this repository, and the version, which a release sets. */
async function isSameForUsers(root: string, { commit }: Release, path: string): Promise<boolean> {
  const before = await fileAt(commit, path);
  const now = await readFile(join(root, path), "utf8");
  const versionsNow = existsSync(join(root, catalog)) ? await readFile(join(root, catalog), "utf8") : "";
  const versionsBefore = (await fileAt(commit, catalog)) ?? "";
  return (
    before !== undefined && isDeepStrictEqual(forUsers(before, versionsBefore), forUsers(now, versionsNow))
  );
}

/** A manifest as it is published, but for its version. */
function forUsers(text: string, workspace: string) {
  const { version, scripts, devDependencies, ...rest } = JSON.parse(text) as Manifest;
  const { catalog: versions = {} } = (parse(workspace) ?? {}) as { readonly catalog?: Versions };
  const resolved = (wanted: Versions = {}) =>
    Object.entries(wanted).map(([name, range]) => [name, range === "catalog:" ? versions[name] : range]);
  return {
    ...rest,
    dependencies: Object.fromEntries(resolved(rest.dependencies)),
    peerDependencies: Object.fromEntries(resolved(rest.peerDependencies)),
  };
}

type Versions = Readonly<Record<string, string>>;

interface Manifest extends Readonly<Record<string, unknown>> {
  readonly dependencies?: Versions;
  readonly peerDependencies?: Versions;
}
