import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { Refusal } from "./refusal.mjs";
import { readFromTarball } from "./tar.mjs";
import { readWorkspace } from "./workspace.mjs";

/**
 * A tarball that was packed and checked.
 *
 * @typedef {object} Tarball
 * @property {string} path
 * @property {string} name
 * @property {string} version
 * @property {string} release `name@version`, which is also its tag
 * @property {string} sha256 in hexadecimal digits
 * @property {string} integrity as registries state it: `sha512-` and base64
 * @property {import("./workspace.mjs").Manifest} manifest as it stands in the tarball
 */

/** The list of digests, as `sha256sum` writes it. */
const list = "SHA256SUMS";

/**
 * The tarballs of a folder, in the order in which they can be published. Refuses a folder that is not what was packed from
 * this commit: one tarball for each published package, of its version, and with the digest in the folder's list.
 *
 * @param {string} root
 * @param {string} folder
 * @returns {Tarball[]}
 */
export function readTarballs(root, folder) {
  if (!existsSync(join(folder, list))) {
    throw new Refusal(`${folder} has no ${list}: \`pnpm release:check --output ${folder}\` packs into it.`);
  }
  const digests = readDigests(readFileSync(join(folder, list), "utf8"));
  const files = readdirSync(folder).filter((name) => name.endsWith(".tgz"));
  const tarballs = files.map((file) => readTarball(resolve(folder, file), digests.get(file)));
  const wanted = readWorkspace(root);
  const stranger = tarballs.find(
    ({ name, version }) => !wanted.some((one) => one.name === name && one.version === version),
  );
  if (stranger) throw new Refusal(`${stranger.path} has ${stranger.release}, which this commit has not.`);
  return wanted.map(({ name, version }) => {
    const found = tarballs.filter((one) => one.name === name);
    const [tarball] = found;
    if (!tarball || found.length > 1) {
      throw new Refusal(`${folder} has ${found.length} tarballs of ${name}@${version}, and must have one.`);
    }
    return tarball;
  });
}

/**
 * @param {string} path
 * @param {string | undefined} digest
 * @returns {Tarball}
 */
function readTarball(path, digest) {
  const content = readFileSync(path);
  const sha256 = createHash("sha256").update(content).digest("hex");
  if (digest === undefined) throw new Refusal(`${path} is not in the list ${list}.`);
  if (digest !== sha256)
    throw new Refusal(`${path} is not what was packed: its digest is not the one in ${list}.`);
  /** @type {import("./workspace.mjs").Manifest} */
  const manifest = JSON.parse(readFromTarball(content, "package/package.json") ?? "{}");
  const { name, version } = manifest;
  const integrity = `sha512-${createHash("sha512").update(content).digest("base64")}`;
  return { path, name, version, release: `${name}@${version}`, sha256, integrity, manifest };
}

/** @param {string} text */
function readDigests(text) {
  const lines = text.split(/\r?\n/).filter((line) => line !== "");
  return new Map(
    lines.map((line) => {
      const [, digest = "", file = ""] = /^([0-9a-f]{64}) [ *](.+)$/.exec(line) ?? [];
      return [file, digest];
    }),
  );
}
