import { parse } from "yaml";
import { permitsInDevelopment } from "./licences.js";
import { git, readText } from "./workspace.js";

/** What pnpm's lockfile says of one version of a package. */
interface Locked {
  readonly resolution?: { readonly integrity?: string };
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly libc?: readonly string[];
}

interface Lockfile {
  readonly packages: Readonly<Record<string, Locked>>;
  readonly snapshots: Readonly<
    Record<string, { readonly optionalDependencies?: Readonly<Record<string, string>> }>
  >;
}

/** Every package comes from whichever registry its reader uses, and has the content that was locked. */
export function checkLockfiles(root: string): string[] {
  return [
    ...judgePnpm(readText(root, "pnpm-lock.yaml")),
    ...git(root, 'ls-files "*package-lock.json"').flatMap((file) => judgeNpm(file, readText(root, file))),
  ];
}

export function judgePnpm(text: string): string[] {
  const lockfile = parse(text) as Lockfile;
  const lines = text.split("\n").flatMap((line, index) => (/tarball:|:\/\//.test(line) ? [index + 1] : []));
  return [
    ...lines.map((line) => `pnpm-lock.yaml:${line}: names an address. Lock again without it.`),
    ...Object.entries(lockfile.packages)
      .filter(([, { resolution }]) => !isStrong(resolution?.integrity))
      .map(([key]) => `pnpm-lock.yaml: ${key} has no SHA-512.`),
    ...missingBinaries(lockfile),
  ];
}

/** npm's lockfile also states licences, and pnpm lists none of its packages. */
export function judgeNpm(file: string, text: string): string[] {
  const { packages } = JSON.parse(text) as {
    packages: Record<string, { resolved?: string; integrity?: string; license?: string }>;
  };
  return Object.entries(packages)
    .filter(([path]) => path !== "")
    .flatMap(([path, { resolved, integrity, license = "none" }]) => [
      ...(resolved === undefined
        ? []
        : [`${path} names an address. Lock again with npm's setting omit-lockfile-registry-resolved`]),
      ...(isStrong(integrity) ? [] : [`${path} has no SHA-512`]),
      ...(permitsInDevelopment(license) ? [] : [`${path} has the licence "${license}"; see licences.ts`]),
    ])
    .map((problem) => `${file}: ${problem}.`);
}

function isStrong(integrity: string | undefined): boolean {
  return integrity?.startsWith("sha512-") === true;
}

const platforms = ["linux", "darwin", "win32"].flatMap((os) => ["x64", "arm64"].map((cpu) => ({ os, cpu })));

/**
 * What a package was never built for. Windows on ARM keeps its outbox in node:sqlite, which Node has since 22.13, and BullMQ
 * decodes in JavaScript there.
 */
const unbuilt = ["libsql", "msgpackr-extract"].map((name) => ({ name, os: "win32", cpu: "arm64" }));

/** A registry that lacks a binary leaves no trace in the lockfile, and everybody on that platform then lacks it. */
function missingBinaries({ packages, snapshots }: Lockfile): string[] {
  return Object.entries(snapshots).flatMap(([parent, { optionalDependencies = {} }]) => {
    const binaries = Object.entries(optionalDependencies)
      .map(([name, version]) => packages[`${name}@${version.replace(/\(.*/, "")}`])
      .filter((locked) => locked?.os !== undefined && locked.cpu !== undefined);
    if (binaries.length === 0) return [];
    return platforms
      .filter(({ os, cpu }) => !binaries.some((locked) => runsOn(locked, os, cpu)))
      .filter(
        ({ os, cpu }) => !unbuilt.some((one) => isOf(parent, one.name) && one.os === os && one.cpu === cpu),
      )
      .map(({ os, cpu }) => `pnpm-lock.yaml: ${parent} has no binary for ${os} on ${cpu}.`);
  });
}

function runsOn({ os: systems, cpu: processors, libc }: Locked = {}, os: string, cpu: string): boolean {
  const isForMost = libc === undefined || libc.includes("glibc");
  return isForMost && systems?.includes(os) === true && processors?.includes(cpu) === true;
}

function isOf(key: string, name: string): boolean {
  return key.startsWith(`${name}@`);
}
