import type { Rule } from "./rule.js";
import type { Manifest, Tarball, Target } from "./tarball.js";

/** Whatever package.json leads to has to be there: whoever imports it would get an error that names our files. */
export const everyTargetExists: Rule = ({ manifest, paths }) =>
  targetsOf(manifest)
    .filter(({ path }) => !paths.some((one) => matches(path, one)))
    .map(({ from, path }) => `${from} leads to ${path}, which is not there.`);

/** What starts a program on Unix stands in its first line. */
export const everyProgramStarts: Rule = ({ manifest: { bin = {}, name }, paths, text }) =>
  Object.values(typeof bin === "string" ? { [name]: bin } : bin)
    .map(normal)
    .filter((path) => paths.includes(path) && !text(path).startsWith("#!/usr/bin/env node\n"))
    .map((path) => `${path} is a program, and its first line does not say that node runs it.`);

/** The names under which a package can be imported, patterns filled in: `@trunkline/unified/acme`. */
export function entryPointsOf({ manifest, paths }: Pick<Tarball, "manifest" | "paths">): string[] {
  const entries = Object.entries((manifest.exports ?? {}) as Readonly<Record<string, Target>>);
  return entries.flatMap(([key, target]) => {
    if (!key.includes("*")) return [key];
    const [first = ""] = leaves(target);
    const [before = "", after = ""] = normal(first).split("*");
    return paths
      .filter((path) => matches(first, path))
      .map((path) => key.replace("*", path.slice(before.length, path.length - after.length)));
  });
}

function targetsOf({ exports, bin, main, types }: Manifest): { from: string; path: string }[] {
  const programs = typeof bin === "string" ? [bin] : Object.values(bin ?? {});
  return [
    ...leaves(exports ?? null).map((path) => ({ from: "exports", path })),
    ...programs.map((path) => ({ from: "bin", path })),
    ...(main ? [{ from: "main", path: main }] : []),
    ...(types ? [{ from: "types", path: types }] : []),
  ];
}

function leaves(target: Target): string[] {
  if (target === null) return [];
  return typeof target === "string" ? [target] : Object.values(target).flatMap(leaves);
}

/** A star of `exports` stands for any characters, slashes included. */
function matches(target: string, path: string): boolean {
  const [before = "", after] = normal(target).split("*");
  if (after === undefined) return path === before;
  return path.startsWith(before) && path.endsWith(after);
}

function normal(path: string): string {
  return path.replace(/^\.\//, "");
}
