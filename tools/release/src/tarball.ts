import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { createPackageFromTarballData, type Package } from "@arethetypeswrong/core";

export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly private?: boolean;
  readonly scripts?: object;
  readonly devDependencies?: object;
  readonly publishConfig?: { readonly access?: string; readonly registry?: string };
}

export interface Tarball {
  readonly file: string;
  readonly data: Uint8Array<ArrayBuffer>;
  readonly sha256: string;
  readonly manifest: Manifest;
  /** The paths below the package's folder, such as `dist/index.js`. */
  readonly paths: readonly string[];
  readonly text: (path: string) => string;
  /** As attw reads it. */
  readonly package: Package;
}

export function readTarball(path: string): Tarball {
  const data = new Uint8Array(readFileSync(path));
  const contents = createPackageFromTarballData(data);
  const prefix = `/node_modules/${contents.packageName}/`;
  const text = (one: string) => contents.readFile(prefix + one);
  return {
    file: basename(path),
    data,
    sha256: createHash("sha256").update(data).digest("hex"),
    manifest: JSON.parse(text("package.json")) as Manifest,
    paths: contents.listFiles().map((one) => one.slice(prefix.length)),
    text,
    package: contents,
  };
}

export function readTarballs(folder: string): Tarball[] {
  const names = readdirSync(folder).filter((name) => name.endsWith(".tgz"));
  return names.sort().map((name) => readTarball(join(folder, name)));
}
