import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import type { Consumer } from "../src/rehearsal/consumer.js";

interface Manifest {
  readonly name: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

/** Lays the packages as they are built where a manager would install them, without a registry. */
export function layPackages(root: string, { folder, manager }: Pick<Consumer, "folder" | "manager">): void {
  const sources = readdirSync(join(root, "packages"))
    .map((name) => join(root, "packages", name))
    .filter((source) => existsSync(join(source, "package.json")));
  const manifests = sources.map((source) => {
    return [source, JSON.parse(readFileSync(join(source, "package.json"), "utf8")) as Manifest] as const;
  });
  const modules = join(folder, "node_modules");
  // pnpm gives each package a folder of its own, where nothing but its own dependencies is.
  const homeOf = (name: string) =>
    manager === "npm" ? modules : join(modules, ".pnpm", `${name.replace("/", "+")}@0.0.0`, "node_modules");
  const isOurs = (name: string) => manifests.some(([, manifest]) => manifest.name === name);
  for (const [source, { name }] of manifests) {
    for (const part of ["package.json", "dist"]) {
      cpSync(join(source, part), join(homeOf(name), name, part), { recursive: true });
    }
  }
  if (manager === "pnpm") {
    for (const [, { name, dependencies = {}, peerDependencies = {} }] of manifests) {
      const needed = Object.keys({ ...dependencies, ...peerDependencies }).filter(isOurs);
      for (const one of needed) link(join(homeOf(one), one), join(homeOf(name), one));
      link(join(homeOf(name), name), join(modules, name));
    }
  }
  link(join(root, "node_modules/@types/node"), join(modules, "@types/node"));
  writeFileSync(join(folder, "package.json"), JSON.stringify({ type: "module" }));
}

function link(target: string, path: string): void {
  mkdirSync(dirname(path), { recursive: true });
  symlinkSync(target, path, "junction");
}
