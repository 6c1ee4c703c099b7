import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * The members of a published package's package.json that are read here.
 *
 * @typedef {object} Manifest
 * @property {string} name
 * @property {string} version
 * @property {unknown} [repository]
 * @property {boolean} [private]
 * @property {{ readonly registry?: string }} [publishConfig]
 * @property {Readonly<Record<string, string>>} [dependencies]
 * @property {Readonly<Record<string, string>>} [peerDependencies]
 */

/**
 * The published packages of a clone, each after those that it needs, because whoever installs one has to find the others.
 *
 * @param {string} root
 * @returns {Manifest[]}
 */
export function readWorkspace(root) {
  const folder = join(root, "packages");
  const manifests = readdirSync(folder)
    .sort()
    .map((name) => join(folder, name, "package.json"))
    .filter((path) => existsSync(path))
    .map((path) => /** @type {Manifest} */ (JSON.parse(readFileSync(path, "utf8"))));
  const byName = new Map(manifests.map((manifest) => [manifest.name, manifest]));
  const visited = new Set();
  /** @type {(manifest: Manifest) => Manifest[]} */
  const withNeeded = (manifest) => {
    if (visited.has(manifest)) return [];
    visited.add(manifest);
    const needed = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies });
    return [...needed.flatMap((name) => byName.get(name) ?? []).flatMap(withNeeded), manifest];
  };
  return manifests.flatMap(withNeeded);
}
