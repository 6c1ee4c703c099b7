import { git } from "./git.mjs";
import { makeRelease } from "./github.mjs";
import { splitByRegistry } from "./preflight.mjs";
import { publicRegistry } from "./registry.mjs";
import { readTarballs } from "./tarballs.mjs";

/** @typedef {import("./tarballs.mjs").Tarball} Tarball */

/**
 * Tags what was published from this commit; for a workflow of GitHub, which gives a token, there and as a release.
 * `changeset tag` would tag every version, published or not.
 *
 * @param {string} root a clone
 * @param {string} from the folder of the tarballs
 * @param {(line: string) => void} say
 * @param {import("./github.mjs").Gh} [gh]
 */
export async function tag(root, from, say, gh) {
  const tarballs = readTarballs(root, from);
  const { published, missing } = await splitByRegistry(await publicRegistry(root), tarballs);
  const made = process.env["GH_TOKEN"]
    ? published.filter((tarball) => makeRelease(root, tarball, gh)).map(({ release }) => release)
    : makeTags(root, published);
  for (const name of made) say(`  tagged      ${name}`);
  for (const { release } of missing) say(`  no tag      ${release}, which is not published`);
  say(`${made.length} tags made.`);
}

/**
 * Makes the tags that are missing, on the commit that is checked out, and returns their names.
 *
 * @param {string} root
 * @param {readonly Tarball[]} published
 */
export function makeTags(root, published) {
  const existing = new Set(git(root, "tag", "--list").split(/\r?\n/));
  const missing = published.map(({ release }) => release).filter((name) => !existing.has(name));
  for (const name of missing) git(root, "tag", "--no-sign", name);
  return missing;
}
