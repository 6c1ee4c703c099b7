import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { firstLineOf, Refusal } from "../refusal.js";

/** A package that users install. */
export interface Package {
  readonly name: string;
  readonly version: string;
  /** The name of its folder in packages/, which for a vendor's client is that of the folder in specs/ as well. */
  readonly folder: string;
  /** The module of each entry point, as `exports` names its types; `*` stands for a name. */
  readonly exports: Readonly<Record<string, unknown>>;
  /** What the tarball holds. */
  readonly files: readonly string[];
}

/** The version of what was never released. */
export const unreleased = "0.0.0";

/** The packages that are published, by their folders' names. */
export async function publishedPackages(root: string): Promise<Package[]> {
  const entries = await readdir(join(root, "packages"), { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const read = await Promise.all(folders.sort().map((folder) => readPackage(root, folder)));
  return read.filter((one) => one !== undefined);
}

async function readPackage(root: string, folder: string): Promise<Package | undefined> {
  const path = `packages/${folder}/package.json`;
  if (!existsSync(join(root, path))) return undefined;
  const { name, version, exports, files, isPrivate } = readManifest(
    await readFile(join(root, path), "utf8"),
    path,
  );
  return isPrivate ? undefined : { name, version, folder, exports, files };
}

export function readManifest(text: string, path: string) {
  try {
    const manifest = JSON.parse(text) as Record<string, unknown>;
    return {
      name: String(manifest["name"]),
      version: String(manifest["version"]),
      exports: (manifest["exports"] ?? {}) as Record<string, unknown>,
      files: (manifest["files"] ?? []) as string[],
      isPrivate: manifest["private"] === true,
    };
  } catch (error) {
    throw new Refusal(`${path} is not JSON: ${firstLineOf(error)}.`);
  }
}
