import { type Change, change } from "../change.js";
import { manifestAt, manifestPath, type Package } from "./packages.js";
import type { Release } from "./release.js";
import { caretOf } from "./versions.js";

/**
 * What is wrong with the ranges in which packages accept others of this repository as peers. A range that ends before
 * the next release makes Changesets take the package to 1.0.0; one that goes beyond it accepts releases that break the
 * package.
 */
export function peerFaults(packages: readonly Package[], planned: ReadonlyMap<string, string>): string[] {
  return packages.flatMap((one) =>
    packages.flatMap(({ name, version }) => {
      const range = one.manifest.peerDependencies?.[name];
      const next = planned.get(name) ?? version;
      if (range === undefined || accepts(range, caretOf(next))) return [];
      return [
        `${manifestPath(one)}: the peer range of ${name} is ${range}, and its next release is ${next}: write ${caretOf(next)}, or "… || ${caretOf(next)}" to accept older ones too, and name ${one.name} in a changeset.`,
      ];
    }),
  );
}

/** Whether a range is a list of carets, of which the last is the wanted one. */
function accepts(range: string, wanted: string): boolean {
  const accepted = range.split(" || ");
  return accepted.every((each) => /^\^\d+\.\d+\.\d+$/.test(each)) && accepted.at(-1) === wanted;
}

/** Whoever keeps a peer that a package no longer accepts cannot install it. */
export async function peerChanges(one: Package, { commit }: Release): Promise<Change[]> {
  const { peerDependencies = {} } = await manifestAt(commit, one);
  const lost = "Who keeps an older one cannot install the package.";
  return Object.entries(peerDependencies).flatMap(([name, range]) => {
    const now = one.manifest.peerDependencies?.[name];
    const accepted = now?.split(" || ");
    if (!accepted || range.split(" || ").every((each) => accepted.includes(each))) return [];
    const what = `the peer range of ${name} changed from ${range} to ${now}`;
    return [change("major", manifestPath(one), what, lost)];
  });
}
