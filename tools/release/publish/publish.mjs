// Publishes what `release:check --output <folder>` has packed. `changeset publish` packs anew, from folders, several at
// once and on after a failure; what was checked would not be what is published, and a failure could leave a package
// that needs one which is not there. Plain JavaScript without a dependency, because where npm believes a job nothing is installed.
import { npm } from "./npm.mjs";
import { checkManifests, checkTree, splitByRegistry } from "./preflight.mjs";
import { Stopped } from "./refusal.mjs";
import { hostOf, publicRegistry, publishedIntegrity } from "./registry.mjs";
import { makeTags } from "./tags.mjs";
import { readTarballs } from "./tarballs.mjs";

/** @typedef {import("./tarballs.mjs").Tarball} Tarball */

/**
 * Publishes each package whose version the registry does not have, each after those that it needs; then makes the tags that
 * are missing. To run it again goes on where it stopped.
 *
 * @param {string} root a clone
 * @param {{ readonly from: string, readonly provenance: boolean }} options
 * @param {(line: string) => void} say
 * @throws {Refusal} before anything is published
 * @throws {Stopped} when the registry did not take a package: no later one was tried
 */
export async function publish(root, { from, provenance }, say) {
  checkTree(root);
  const tarballs = readTarballs(root, from);
  const registry = await publicRegistry(root);
  checkManifests(tarballs, { registry, provenance });
  const { missing } = await splitByRegistry(registry, tarballs);

  say(`To ${hostOf(registry)}, ${provenance ? "with" : "without"} provenance:`);
  for (const [index, tarball] of tarballs.entries()) {
    if (!missing.includes(tarball)) {
      say(`  is there    ${tarball.release}  sha256 ${tarball.sha256}`);
      continue;
    }
    const problem = await publishOne(root, registry, tarball, provenance);
    if (problem !== undefined) {
      const rest = tarballs.slice(index + 1).filter((later) => missing.includes(later));
      throw new Stopped(
        `${tarball.release} was not published: ${problem}. ${rest.length} after it were not tried. Run this again to go on.`,
      );
    }
    say(`  published   ${tarball.release}  sha256 ${tarball.sha256}`);
  }
  const tags = makeTags(root, tarballs);
  say(
    `${missing.length} published, ${tarballs.length - missing.length} were there, ${tags.length} tags made.`,
  );
}

/**
 * @param {string} root
 * @param {string} registry
 * @param {Tarball} tarball
 * @param {boolean} provenance
 * @returns {Promise<string | undefined>} what went wrong
 */
async function publishOne(root, registry, { path, name, version, integrity }, provenance) {
  const options = ["--access=public", "--ignore-scripts", "--workspaces=false", "--json", "--loglevel=error"];
  const { status, stdout, stderr } = await npm(
    ["publish", path, ...options, ...(provenance ? ["--provenance"] : [])],
    { cwd: root },
  );
  if (status === 0) return undefined;
  // An answer that was lost on its way back looks like a failure.
  const there = await publishedIntegrity(registry, name, version).catch(() => undefined);
  return there === integrity ? undefined : firstLineOf(stdout, stderr);
}

/**
 * npm's own words, in one line.
 *
 * @param {string} stdout
 * @param {string} stderr
 */
function firstLineOf(stdout, stderr) {
  let words = stderr.replaceAll(/^npm (error|ERR!)\s*/gm, "");
  try {
    const { error } = JSON.parse(stdout);
    words = [error.code, error.summary].filter(Boolean).join(" ");
  } catch {
    // Then npm failed before it could say so in JSON.
  }
  const [line = ""] = words.split("\n").filter((text) => text.trim() !== "");
  return line.trim().replace(/\.$/, "") || "npm does not say why";
}
