import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { git } from "./git.mjs";
import { Stopped } from "./refusal.mjs";

/** @typedef {import("./tarballs.mjs").Tarball} Tarball */

/**
 * Runs GitHub's command line, which GitHub's machines have.
 *
 * @typedef {(root: string, args: readonly string[]) => { readonly status: number | null, readonly stderr: string }} Gh
 */

/**
 * Makes the tag and the release of a published package on GitHub, with its part of the changelog and its bill of materials.
 *
 * @param {string} root
 * @param {Tarball} tarball
 * @param {Gh} [gh]
 * @returns whether there was none
 * @throws {Stopped} when GitHub does not take it
 */
export function makeRelease(root, { path, name, version, release }, gh = runGh) {
  if (gh(root, ["release", "view", release]).status === 0) return false;
  const bill = path.replace(/\.tgz$/, ".cdx.json");
  const { status, stderr } = gh(root, [
    ...["release", "create", release, "--title", release, "--target", git(root, "rev-parse", "HEAD")],
    // Each package has a newest version; that one of them is the newest of all says nothing.
    ...["--latest=false", "--notes", notesOf(root, name, version)],
    ...(existsSync(bill) ? [bill] : []),
  ]);
  if (status === 0) return true;
  const [line = "gh does not say why"] = stderr.split("\n").filter((text) => text.trim() !== "");
  throw new Stopped(`${release} is published and has no tag yet: ${line.trim()}. Run this again to go on.`);
}

/** @type {Gh} */
function runGh(root, args) {
  const { status, stderr, error } = spawnSync("gh", args, { cwd: root, encoding: "utf8" });
  return { status, stderr: error?.message ?? stderr };
}

/**
 * What the changelog says of one version.
 *
 * @param {string} root
 * @param {string} name
 * @param {string} version
 */
function notesOf(root, name, version) {
  const path = join(root, "packages", name.replace(/^@[^/]+\//, ""), "CHANGELOG.md");
  const text = existsSync(path) ? readFileSync(path, "utf8").replaceAll("\r\n", "\n") : "";
  const [, ...sections] = text.split(/^## /m);
  const section = sections.find((one) => one.startsWith(`${version}\n`)) ?? "";
  return section.slice(version.length).trim();
}
