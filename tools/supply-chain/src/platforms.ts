import { readInstalled } from "./installed.js";
import { keyOf, type Locked, type Lockfile, readLockfile } from "./lockfile.js";
import type { Findings, Manifest } from "./workspace.js";

const platforms = ["linux", "darwin", "win32"].flatMap((os) => ["x64", "arm64"].map((cpu) => ({ os, cpu })));

/** Holds the lockfile to be whole on every platform, however few of its packages are installed on this one. */
export function checkLockfile(root: string): Findings {
  const lockfile = readLockfile(root);
  return {
    looked: `${Object.keys(lockfile.packages).length} packages`,
    problems: [
      ...missingOptional(lockfile),
      ...missingOfInstalled(lockfile, [...readInstalled(root).values()]),
      ...missingPlatforms(lockfile),
      ...addresses(lockfile),
    ],
  };
}

const mend = "Resolve it anew with a registry that has all of it, or take another version.";

/** Optional dependencies that the lockfile names and does not hold. */
export function missingOptional({ snapshots, packages }: Lockfile): string[] {
  return Object.entries(snapshots).flatMap(([parent, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .map(([name, version]) => keyOf(name, version))
      .filter((key) => !(key in packages))
      .map((key) => `pnpm-lock.yaml: ${key}, optional for ${parent}, is missing. ${mend}`),
  );
}

/** A binary that a registry lacked leaves no trace in the lockfile, so the packages themselves are asked. */
export function missingOfInstalled({ packages }: Lockfile, installed: readonly Manifest[]): string[] {
  const locked = Object.keys(packages);
  return installed
    .filter(({ name, version }) => `${name}@${version}` in packages)
    .flatMap((manifest) =>
      Object.entries(manifest.optionalDependencies ?? {})
        .filter(([name, range]) =>
          /^\d/.test(range)
            ? !(`${name}@${range}` in packages)
            : !locked.some((key) => key.startsWith(`${name}@`)),
        )
        .map(([name, range]) => {
          const parent = `${manifest.name}@${manifest.version}`;
          return `pnpm-lock.yaml: ${name}@${range}, optional for ${parent}, is missing. ${mend}`;
        }),
    );
}

/** What has a binary for one platform must have those of all that people work on. */
export function missingPlatforms({ snapshots, packages }: Lockfile): string[] {
  return Object.entries(snapshots).flatMap(([parent, { optionalDependencies = {} }]) => {
    const binaries = Object.entries(optionalDependencies)
      .map(([name, version]) => packages[keyOf(name, version)])
      .filter((locked) => locked !== undefined)
      .filter(({ os, cpu }) => os !== undefined && cpu !== undefined);
    if (binaries.length === 0) return [];
    return platforms
      .filter(({ os, cpu }) => !binaries.some((locked) => runsOn(locked, os, cpu)))
      .map(({ os, cpu }) => `pnpm-lock.yaml: ${parent} has no binary for ${os} on ${cpu}. ${mend}`);
  });
}

function runsOn(locked: Locked, os: string, cpu: string): boolean {
  const isForMost = locked.libc === undefined || locked.libc.includes("glibc");
  return isForMost && (locked.os ?? []).includes(os) && (locked.cpu ?? []).includes(cpu);
}

/** Every package comes from whichever registry the reader has, and is what it was. */
export function addresses({ text, packages }: Lockfile): string[] {
  const lines = text.split("\n").flatMap((line, index) => (/tarball:|:\/\//.test(line) ? [index + 1] : []));
  return [
    ...lines.map(
      (line) => `pnpm-lock.yaml:${line}: it names an address. Lock again without the setting that wrote it.`,
    ),
    ...Object.entries(packages)
      .filter(([, { resolution }]) => !resolution?.["integrity"]?.startsWith("sha512-"))
      .map(([key]) => `pnpm-lock.yaml: ${key} has no digest of SHA-512.`),
  ];
}
