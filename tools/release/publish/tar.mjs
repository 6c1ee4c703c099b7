import { gunzipSync } from "node:zlib";

const block = 512;

/**
 * The text of one file of a tarball. It reads what pnpm packs, which is plain ustar; where packages are published no library
 * is at hand, and npm would say what is inside only once it is published.
 *
 * @param {Buffer} tarball
 * @param {string} wanted
 * @returns {string | undefined}
 */
export function readFromTarball(tarball, wanted) {
  const tar = gunzipSync(tarball);
  const text = (/** @type {number} */ from, /** @type {number} */ length) =>
    tar.toString("utf8", from, from + length).replace(/\0.*$/s, "");
  for (let at = 0; at + block <= tar.length; ) {
    const size = Number.parseInt(text(at + 124, 12), 8) || 0;
    if (text(at, 100) === wanted) return tar.toString("utf8", at + block, at + block + size);
    at += block + Math.ceil(size / block) * block;
  }
  return undefined;
}
