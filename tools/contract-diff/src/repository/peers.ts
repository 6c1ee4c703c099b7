import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Reason } from "../severity.js";
import { caretOf } from "./bump.js";
import { fileAt } from "./git.js";
import type { Package } from "./packages.js";
import type { Release } from "./release.js";

/**
 * What is wrong with the ranges in which packages accept others of this repository as peers, in one line each.
 * A range that ends before the next release makes Changesets take the package to 1.0.0, and one that goes beyond it
 * accepts releases that break the package.
 */
export async function peerFaults(
  root: string,
  packages: readonly Package[],
  planned: ReadonlyMap<string, string>,
): Promise<string[]> {
  const faults = await Promise.all(
    packages.map(async (one) => {
      const path = pathOf(one);
      const peers = peersOf(await readFile(join(root, path), "utf8"));
      return packages.flatMap(({ name, version }) => {
        const [range, next] = [peers[name], planned.get(name) ?? version];
        if (range === undefined) return [];
        const wanted = caretOf(next);
        const accepted = range.split(" || ");
        if (accepted.every((each) => caret.test(each)) && accepted.at(-1) === wanted) return [];
        return [
          `${path}: the peer range of ${name} is ${range}, and its next release is ${next}. Write ${wanted}, or "… || ${wanted}" where it accepts older ones too, and name ${one.name} in a changeset.`,
        ];
      });
    }),
  );
  return faults.flat();
}

const caret = /^\^\d+\.\d+\.\d+$/;

/** Whoever keeps a peer that a package no longer accepts cannot install it. */
export async function peerReasons(root: string, one: Package, { commit }: Release): Promise<Reason[]> {
  const path = pathOf(one);
  const before = peersOf((await fileAt(commit, path)) ?? "{}");
  const now = peersOf(await readFile(join(root, path), "utf8"));
  return Object.entries(before).flatMap(([name, range]): Reason[] => {
    const accepted = now[name]?.split(" || ");
    if (!accepted || range.split(" || ").every((each) => accepted.includes(each))) return [];
    const what = `the peer range of ${name} was ${range}, and is ${now[name]}`;
    const why = "Whoever keeps an older one cannot install the package.";
    return [{ severity: "major", place: path, what, why }];
  });
}

function pathOf({ folder }: Package): string {
  return `packages/${folder}/package.json`;
}

function peersOf(manifest: string): Readonly<Record<string, string>> {
  const { peerDependencies = {} } = JSON.parse(manifest) as {
    readonly peerDependencies?: Readonly<Record<string, string>>;
  };
  return peerDependencies;
}
