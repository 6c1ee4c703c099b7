import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { vendors } from "./contract.js";

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly exports?: Readonly<Record<string, unknown>>;
}

const root = new URL("../../../", import.meta.url);
const folders = ["packages", "tools"].flatMap((parent) =>
  readdirSync(new URL(`${parent}/`, root))
    .map((name) => `${parent}/${name}`)
    .filter((folder) => existsSync(new URL(`${folder}/package.json`, root))),
);
const published = folders.filter((folder) => folder.startsWith("packages/"));
const tracked = execFileSync("git", ["ls-files", "-z"], { cwd: fileURLToPath(root), encoding: "utf8" })
  .split("\0")
  .filter((path) => path !== "" && existsSync(new URL(path, root)));

describe("the workspace", () => {
  it.each(folders)("keeps %s an ES module under the MIT licence", (folder) => {
    expect(manifestOf(folder)).toMatchObject({ type: "module", license: "MIT" });
  });

  it.each(published)("publishes %s with nothing but what it lists", (folder) => {
    expect(manifestOf(folder)).toMatchObject({
      name: `@trunkline/${folder.slice("packages/".length)}`,
      sideEffects: false,
      files: expect.arrayContaining(["dist"]),
      publishConfig: { access: "public" },
    });
    expect(manifestOf(folder)).not.toHaveProperty("private");
  });

  it.each(folders.filter((folder) => folder.startsWith("tools/")))("never publishes %s", (folder) => {
    expect(manifestOf(folder)).toMatchObject({ private: true });
  });

  it.each(vendors)("gives the package of %s no dependency but the runtime", (vendor) => {
    expect(manifestOf(`packages/${vendor}`).dependencies).toEqual({ "@trunkline/runtime": "workspace:^" });
  });

  it.each(vendors)(
    "lets the client of %s, its rows and its contract be imported, and no other file",
    (vendor) => {
      const entry = (name: string) => ({ types: `./dist/${name}.d.ts`, default: `./dist/${name}.js` });
      expect(manifestOf(`packages/${vendor}`).exports).toEqual({
        ".": entry("index"),
        "./operations": entry("operations"),
        "./unchecked": entry("unchecked"),
        "./openapi.yaml": "./openapi.yaml",
      });
      expect(readFileSync(new URL(`packages/${vendor}/openapi.yaml`, root), "utf8")).toBe(
        readFileSync(new URL(`specs/${vendor}/openapi.yaml`, root), "utf8"),
      );
    },
  );
});

describe("the lockfile", () => {
  const lockfile = parse(readFileSync(new URL("pnpm-lock.yaml", root), "utf8")) as {
    readonly packages: Readonly<Record<string, unknown>>;
    readonly snapshots: Readonly<Record<string, Manifest>>;
  };
  const locked = new Set(Object.keys(lockfile.packages));

  it("holds every optional dependency that it names", () => {
    const wanted = Object.values(lockfile.snapshots).flatMap((snapshot) =>
      Object.entries(snapshot.optionalDependencies ?? {}),
    );
    expect(wanted).not.toEqual([]);
    // A version may be followed by those of peers, in brackets; an alias stands with the package that it names.
    const missing = wanted
      .map(([name, version]) => [name, version.split("(")[0] ?? ""] as const)
      .filter(([name, version]) => !locked.has(version.includes("@") ? version : `${name}@${version}`));
    expect(missing).toEqual([]);
  });

  // A registry that lacks a platform's binary leaves no trace in the lockfile, so the packages themselves are asked.
  it("holds every optional dependency that an installed package has", () => {
    const store = new URL("node_modules/.pnpm/", root);
    const manifests = readdirSync(store).flatMap((entry) => {
      const name = /^((?:@[^+]+\+)?[^@]+)@/.exec(entry)?.[1]?.replace("+", "/");
      const file = new URL(`${entry}/node_modules/${name}/package.json`, store);
      return existsSync(file) ? [JSON.parse(readFileSync(file, "utf8")) as Manifest] : [];
    });
    // What an earlier install left in the store is not asked.
    const installed = manifests.filter(({ name, version }) => locked.has(`${name}@${version}`));
    const wanted = installed.flatMap((manifest) =>
      Object.entries(manifest.optionalDependencies ?? {}).map(([name, range]) => ({
        of: manifest.name,
        name,
        range,
      })),
    );
    expect(wanted).not.toEqual([]);
    const missing = wanted.filter(({ name, range }) => {
      const isExact = /^\d/.test(range);
      return isExact
        ? !locked.has(`${name}@${range}`)
        : ![...locked].some((key) => key.startsWith(`${name}@`));
    });
    expect(missing).toEqual([]);
  });
});

describe("the tracked files", () => {
  it("hold no settings of a registry", () => {
    expect(tracked.filter((path) => /(^|\/)\.(npmrc|yarnrc|yarnrc\.yml)$/.test(path))).toEqual([]);
  });

  // Whoever installs has a registry of their own. The names are put together here, or this file would hold them.
  it("name no registry", () => {
    const hosts = [
      ["registry", "npmjs", "org"],
      ["registry", "yarnpkg", "com"],
      ["npm", "pkg", "github", "com"],
      ["registry", ["npm", "mirror"].join(""), "com"],
    ];
    const pattern = new RegExp(hosts.map((host) => host.join("\\.")).join("|"));
    expect(tracked.filter((path) => pattern.test(readFileSync(new URL(path, root), "utf8")))).toEqual([]);
  });

  it("lock no package to an address", () => {
    const lockfile = readFileSync(new URL("pnpm-lock.yaml", root), "utf8");
    expect(lockfile.match(/tarball:|https?:\/\//g)).toBeNull();
  });
});

function manifestOf(folder: string): Manifest {
  return JSON.parse(readFileSync(new URL(`${folder}/package.json`, root), "utf8")) as Manifest;
}
