import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { membersOf, readBy } from "./refusal.js";

/** What a check found: how much it looked at, such as "625 packages", and one sentence for each thing that is wrong. */
export interface Findings {
  readonly looked: string;
  readonly problems: readonly string[];
}

/** The members of a package.json that are read here. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly private?: boolean;
  readonly license?: unknown;
  readonly licenses?: unknown;
  readonly repository?: unknown;
  readonly scripts?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional?: boolean }>>;
}

export interface Package {
  /** From the root, with slashes: `packages/runtime`. */
  readonly folder: string;
  readonly manifest: Manifest;
}

export function readManifest(folder: string): Manifest {
  return readBy(join(folder, "package.json"), (text) => membersOf(JSON.parse(text))) as unknown as Manifest;
}

/** All packages of the workspace, those in `packages/` first. */
export function packagesOf(root: string): Package[] {
  return ["packages", "tools"].flatMap((parent) =>
    readdirSync(join(root, parent))
      .sort()
      .map((name) => `${parent}/${name}`)
      .filter((folder) => existsSync(join(root, folder, "package.json")))
      .map((folder) => ({ folder, manifest: readManifest(join(root, folder)) })),
  );
}

/** What users install. */
export function publishedPackagesOf(root: string): Package[] {
  return packagesOf(root).filter(({ folder }) => folder.startsWith("packages/"));
}
