import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Refusal } from "./refusal.mjs";
import { readWorkspace } from "./workspace.mjs";

// Changesets has a parser, which reads a misspelled bump as one and reports what it cannot read over many lines; and where
// packages are published nothing is installed.
const line = /^(?:"([^"]+)"|'([^']+)'|([^\s"':]+)) *: *(?:"([^"]*)"|'([^']*)'|(\S*))$/;
const frontMatter = /^---\r?\n((?:(?!---).*\r?\n)*)---[ \t]*(?:\r?\n|$)([\s\S]*)/;
const bumps = ["major", "minor", "patch"];

/**
 * Refuses a folder with a changeset that cannot be read.
 *
 * @param {string} root
 * @returns the paths of the changesets that wait for a release
 */
export function readChangesets(root) {
  const folder = join(root, ".changeset");
  const names = existsSync(folder) ? readdirSync(folder) : [];
  const changesets = names.filter((name) => name.endsWith(".md") && name !== "README.md").sort();
  const published = readWorkspace(root).map(({ name }) => name);
  for (const name of changesets) {
    const problem = problemOf(readFileSync(join(folder, name), "utf8"), published);
    if (problem) throw new Refusal(`.changeset/${name} is malformed: ${problem}.`);
  }
  return changesets.map((name) => `.changeset/${name}`);
}

/**
 * @param {string} text
 * @param {readonly string[]} published
 * @returns {string | undefined}
 */
function problemOf(text, published) {
  const [, front, summary = ""] = frontMatter.exec(text) ?? [];
  if (front === undefined) return "it does not begin with a list of packages between two lines of ---";
  const seen = new Set();
  for (const entry of front.split(/\r?\n/).filter((one) => one.trim() !== "")) {
    const [, a, b, c, d, e, f] = line.exec(entry.trim()) ?? [];
    const [name, bump] = [a ?? b ?? c, d ?? e ?? f ?? ""];
    if (name === undefined)
      return `"${entry.trim()}" is not a package and its bump, such as "@trunkline/konnek": minor`;
    if (!published.includes(name)) return `there is no published package "${name}"`;
    if (!bumps.includes(bump)) return `${name} has the bump "${bump}", which is none of ${bumps.join(", ")}`;
    if (seen.has(name)) return `${name} is in it twice`;
    seen.add(name);
  }
  if (seen.size > 0 && summary.trim() === "") return "it does not say what has changed";
  return undefined;
}
