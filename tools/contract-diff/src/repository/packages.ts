import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Commit, fileAt } from "./git.js";

/** A package that users install. */
export interface Package {
  readonly name: string;
  readonly version: string;
  /** Its name in packages/. */
  readonly folder: string;
  readonly manifest: Manifest;
}

type Versions = Readonly<Record<string, string>>;

export interface Manifest extends Readonly<Record<string, unknown>> {
  readonly name: string;
  readonly version: string;
  readonly private?: boolean;
  readonly exports?: Readonly<Record<string, unknown>>;
  readonly files?: readonly string[];
  readonly dependencies?: Versions;
  readonly peerDependencies?: Versions;
}

/** The version of a package before its first release. */
export const unreleased = "0.0.0";

/** The packages that are published, by the names of their folders. */
export async function publishedPackages(root: string): Promise<Package[]> {
  const folders = (await readdir(join(root, "packages"))).sort();
  const packages = folders
    .filter((folder) => existsSync(join(root, manifestPath({ folder }))))
    .map(async (folder): Promise<Package> => {
      const manifest = JSON.parse(await readFile(join(root, manifestPath({ folder })), "utf8")) as Manifest;
      return { name: manifest.name, version: manifest.version, folder, manifest };
    });
  return (await Promise.all(packages)).filter(({ manifest }) => manifest.private !== true);
}

export async function manifestAt(commit: Commit, one: Package): Promise<Partial<Manifest>> {
  return JSON.parse((await fileAt(commit, manifestPath(one))) ?? "{}") as Partial<Manifest>;
}

export function manifestPath({ folder }: Pick<Package, "folder">): string {
  return `packages/${folder}/package.json`;
}

/** Whether a package ships the contracts of all vendors. */
export function carriesContracts({ manifest }: Package): boolean {
  return manifest.files?.includes("contracts") === true;
}
