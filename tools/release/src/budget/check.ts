import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Tarball } from "../tarball/tarball.js";
import { entryPointsOf } from "../tarball/targets.js";
import { measure, unpack } from "./measure.js";
import { type Bundle, bundlesOfVendors } from "./vendors.js";

/** What entry points may weigh that are no vendor's, in `budgets.json`: kB are 1000 bytes. A vendor's are in its trial. */
interface Budgets {
  /** Modules, bundled for a browser with all that they import, minified and gzipped. */
  readonly bundles: readonly Bundle[];
  /** What is for tests and not for a bundle: the size of its tarball. */
  readonly tarballs: Readonly<Record<string, number>>;
}

const places = "tools/release/budgets.json, or specs/<vendor>/trial.yaml";

/** Compares sizes with budgets, and names what is too big and what has no budget. */
export async function checkBudgets(
  clone: string,
  tarballs: readonly Tarball[],
  say: (line: string) => void,
): Promise<string[]> {
  const path = join(clone, "tools/release/budgets.json");
  const { bundles: ours, tarballs: packed } = JSON.parse(readFileSync(path, "utf8")) as Budgets;
  const bundles = [...ours, ...bundlesOfVendors(clone)];
  const sizes = await measure(
    unpack(clone, tarballs),
    bundles.map(({ code }) => code),
  );
  const ofBundles = bundles.map(({ name, kB }, index) => ({ name, kB, bytes: sizes[index] ?? Number.NaN }));
  const ofTarballs = Object.entries(packed).map(([name, kB]) => {
    const found = tarballs.find(({ manifest }) => manifest.name === name);
    return { name: `${name}, its tarball`, kB, bytes: found?.data.byteLength ?? Number.NaN };
  });
  const all = [...ofBundles, ...ofTarballs];
  for (const { name, bytes, kB } of all) say(`${inKilobytes(bytes)} of ${kB.toFixed(1)} kB  ${name}`);
  return [...all.flatMap(judgeSize), ...uncovered(tarballs, bundles, Object.keys(packed))];
}

function judgeSize({ name, bytes, kB }: { name: string; bytes: number; kB: number }): string[] {
  if (bytes <= kB * 1000) return [];
  if (Number.isNaN(bytes)) return [`${name}: it is not there, and has a budget.`];
  return [
    `${name}: it is ${inKilobytes(bytes).trim()}, and its budget is ${kB} kB. If that is worth it, raise it in ${places}.`,
  ];
}

/** An entry point that nobody has given a budget would grow unseen. */
function uncovered(
  tarballs: readonly Pick<Tarball, "manifest" | "paths">[],
  bundles: Budgets["bundles"],
  packed: readonly string[],
): string[] {
  return tarballs
    .filter(({ manifest }) => !packed.includes(manifest.name))
    .flatMap((tarball) => entryPointsOf(tarball).map((entry) => tarball.manifest.name + entry.slice(1)))
    .filter((entry) => !/\.(?:yaml|json)$/.test(entry))
    .filter((entry) => !bundles.some(({ code }) => code.includes(`from "${entry}"`)))
    .map((entry) => `${entry}: it has no budget; write one into ${places}.`);
}

function inKilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(2).padStart(7)} kB`;
}
