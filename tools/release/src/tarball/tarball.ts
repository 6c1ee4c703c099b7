import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { createPackageFromTarballData, type Package } from "@arethetypeswrong/core";

/** Conditions and their targets, as deep as `exports` nests them. */
export type Target = string | null | { readonly [condition: string]: Target } | readonly Target[];

/** The members of a packed package.json that are judged. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly private?: boolean;
  readonly license?: string;
  readonly scripts?: unknown;
  readonly devDependencies?: unknown;
  readonly publishConfig?: Readonly<Record<string, unknown>>;
  readonly exports?: Target;
  readonly bin?: string | Readonly<Record<string, string>>;
  readonly main?: string;
  readonly types?: string;
  readonly repository?: unknown;
}

/** What stands in a tarball. */
export interface Tarball {
  readonly file: string;
  readonly data: Uint8Array;
  readonly sha256: string;
  readonly manifest: Manifest;
  /** The paths below the package's folder, such as `dist/index.js`. */
  readonly paths: readonly string[];
  readonly text: (path: string) => string;
  /** As the linter of types understands it. */
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
  return readdirSync(folder)
    .filter((name) => name.endsWith(".tgz"))
    .sort()
    .map((name) => readTarball(join(folder, name)));
}
