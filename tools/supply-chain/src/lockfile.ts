import { join } from "node:path";
import { parse } from "yaml";
import { membersOf, readBy } from "./refusal.js";

/** What the lockfile says of one version of a package. */
export interface Locked {
  readonly resolution?: Readonly<Record<string, string>>;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly libc?: readonly string[];
}

interface Snapshot {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

type ImporterSection = Readonly<Record<string, { readonly version: string }>>;

interface Importer {
  readonly dependencies?: ImporterSection;
  readonly optionalDependencies?: ImporterSection;
  readonly devDependencies?: ImporterSection;
}

export interface Lockfile {
  readonly text: string;
  readonly importers: Readonly<Record<string, Importer>>;
  /** By `name@version`. */
  readonly packages: Readonly<Record<string, Locked>>;
  /** By `name@version`, which may be followed by the versions of its peers, in brackets. */
  readonly snapshots: Readonly<Record<string, Snapshot>>;
}

export function parseLockfile(text: string): Lockfile {
  const { importers = {}, packages = {}, snapshots = {} } = membersOf(parse(text)) as Partial<Lockfile>;
  return { text, importers, packages, snapshots };
}

export function readLockfile(root: string): Lockfile {
  return readBy(join(root, "pnpm-lock.yaml"), parseLockfile);
}

/** `name@version` without the versions of peers, from a name and what the lockfile has for its version, which may be an alias. */
export function keyOf(name: string, version: string): string {
  return withoutPeers(snapshotOf(name, version));
}

function snapshotOf(name: string, version: string): string {
  return withoutPeers(version).includes("@") ? version : `${name}@${version}`;
}

function withoutPeers(key: string): string {
  return key.split("(")[0] ?? "";
}

export function isForOnePlatform(locked: Locked | undefined): boolean {
  return locked?.os !== undefined || locked?.cpu !== undefined || locked?.libc !== undefined;
}

/** All that is installed with some importers, by `name@version`; without `development`, only what their users get. */
export function installedWith(
  lockfile: Lockfile,
  folders: readonly string[],
  options: { readonly development: boolean; readonly skip?: (key: string) => boolean },
): Set<string> {
  const found = new Set<string>();
  const seen = new Set<string>();
  const visit = (name: string, version: string) => {
    // The workspace's own packages stand among the importers.
    if (version.startsWith("link:")) return;
    const snapshot = snapshotOf(name, version);
    const key = withoutPeers(snapshot);
    if (seen.has(snapshot) || options.skip?.(key)) return;
    seen.add(snapshot);
    found.add(key);
    const { dependencies = {}, optionalDependencies = {} } = lockfile.snapshots[snapshot] ?? {};
    for (const [child, childVersion] of Object.entries({ ...dependencies, ...optionalDependencies })) {
      visit(child, childVersion);
    }
  };
  for (const folder of folders) {
    const { dependencies, optionalDependencies, devDependencies } = lockfile.importers[folder] ?? {};
    const sections = [dependencies, optionalDependencies, options.development ? devDependencies : undefined];
    for (const [name, { version }] of sections.flatMap((section) => Object.entries(section ?? {}))) {
      visit(name, version);
    }
  }
  return found;
}
