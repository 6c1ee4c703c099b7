import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./compiler.js";

/** A module of a published package that users import. */
export interface Entry {
  /** As it is imported, such as `@trunkline/unified/acme`. */
  readonly name: string;
  readonly package: string;
  readonly folder: string;
  /** The packages that a user installs beside this one. */
  readonly peers: readonly string[];
  /** The path of its declarations. */
  readonly file: string;
}

interface Manifest {
  readonly name: string;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly exports: Readonly<Record<string, string | { readonly types: string }>>;
}

/** Every entry point of every published package, as it is built. */
export function readEntries(): Entry[] {
  const packages = join(root, "packages");
  const folders = readdirSync(packages).map((name) => join(packages, name));
  return folders
    .filter((folder) => existsSync(join(folder, "package.json")))
    .flatMap((folder) => {
      const manifest = readFileSync(join(folder, "package.json"), "utf8");
      const { name, exports, peerDependencies = {} } = JSON.parse(manifest) as Manifest;
      return Object.entries(exports).flatMap(([key, target]): Entry[] => {
        if (typeof target === "string") return [];
        return filesOf(folder, key, target.types).map(([entry, file]) => ({
          name: name + entry.slice(1),
          package: name,
          folder,
          peers: Object.keys(peerDependencies),
          file,
        }));
      });
    });
}

function filesOf(folder: string, key: string, types: string): [entry: string, file: string][] {
  if (!key.includes("*")) return [[key, join(folder, types)]];
  const [before = "", after = ""] = types.split("*");
  return readdirSync(join(folder, before))
    .filter((file) => file.endsWith(after))
    .map((file) => [key.replace("*", file.slice(0, -after.length)), join(folder, before, file)]);
}

/** Where a compiler finds the module that each entry is imported by; no package that does the compiling depends on them. */
export function packagePaths(): Record<string, string[]> {
  return Object.fromEntries(readEntries().map(({ name, file }) => [name, [file]]));
}
