import { execSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The members of a package.json that are read here. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly repository?: unknown;
  readonly scripts?: Readonly<Record<string, string>>;
}

export function readText(root: string, path: string): string {
  return readFileSync(join(root, path), "utf8");
}

export function readManifest(root: string, folder: string): Manifest {
  return JSON.parse(readText(root, `${folder}/package.json`)) as Manifest;
}

/** What users install, by its folder, such as `packages/runtime`. */
export function publishedPackages(root: string): ReadonlyMap<string, Manifest> {
  const folders = readdirSync(join(root, "packages"))
    .sort()
    .map((name) => `packages/${name}`);
  return new Map(folders.map((folder) => [folder, readManifest(root, folder)]));
}

/** Asks pnpm through the shell, which finds it on every platform; no argument comes from outside of this repository. */
export function pnpm(root: string, command: string): string {
  return execSync(`pnpm ${command}`, { cwd: root, encoding: "utf8", maxBuffer: 2 ** 26 });
}

export function git(root: string, command: string): string[] {
  const printed = execSync(`git ${command}`, { cwd: root, encoding: "utf8" });
  return printed.split(/\r?\n/).filter((line) => line !== "");
}
