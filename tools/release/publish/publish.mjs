// Publishes what `release:check --output` packed, or tags what is published:
//   node publish.mjs publish --from <folder> [--no-provenance]
//   node publish.mjs tag --from <folder>
// To run either again goes on where it stopped. Plain Node: the job that npm trusts installs nothing.
// `changeset publish` would pack anew, and go on after a failure: a package could be there without one that it depends on.
import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { npmCli } from "../../npm-cli.mjs";

/** @typedef {{ path: string, folder: string, version: string, release: string, integrity: string }} Tarball */

const root = fileURLToPath(new URL("../../../", import.meta.url));

/** The manifests of `packages`, each after those that it depends on: whoever installs a package has to find the others. */
function readManifests() {
  const folders = readdirSync(join(root, "packages")).map((name) => join(root, "packages", name));
  const manifests = folders
    .filter((folder) => existsSync(join(folder, "package.json")))
    .map((folder) => ({ ...JSON.parse(readFileSync(join(folder, "package.json"), "utf8")), folder }));
  const ordered = new Set();
  const add = (/** @type {any} */ manifest) => {
    const needed = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies });
    for (const other of manifests) if (needed.includes(other.name) && !ordered.has(other)) add(other);
    ordered.add(manifest);
  };
  for (const manifest of manifests) add(manifest);
  return [...ordered];
}

/**
 * The tarball of each package of this commit, as the list of digests has it.
 *
 * @param {string} from
 * @returns {Tarball[]}
 */
function readTarballs(from) {
  const digests = readFileSync(join(from, "SHA256SUMS"), "utf8").split("\n");
  return readManifests().map(({ name, version, folder }) => {
    const file = `${name.slice(1).replace("/", "-")}-${version}.tgz`;
    const path = join(from, file);
    const content = readFileSync(path);
    const digest = (/** @type {string} */ algorithm) => createHash(algorithm).update(content);
    if (!digests.includes(`${digest("sha256").digest("hex")}  ${file}`)) {
      throw new Error(
        `${path}: its digest is not in SHA256SUMS. Find out who changed it; nothing is published.`,
      );
    }
    const integrity = `sha512-${digest("sha512").digest("base64")}`;
    return { path, folder, version, release: `${name}@${version}`, integrity };
  });
}

/**
 * Whether the registry has a version. A version that has other content is in lockfiles, and cannot be published again.
 *
 * @param {Tarball} tarball
 */
function isPublished({ release, integrity }) {
  const args = [npmCli(), "view", release, "dist.integrity", "--prefer-online", "--loglevel=error"];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: "utf8" });
  if (status !== 0 && !stderr.includes("E404")) {
    throw new Error(`npm cannot read whether ${release} is published. Run this job again.\n${stderr.trim()}`);
  }
  const published = stdout.trim();
  if (published !== "" && published !== integrity) {
    throw new Error(
      `${release} is published with other content. Add a changeset (pnpm changeset) and release it.`,
    );
  }
  return published !== "";
}

/**
 * @param {string} from
 * @param {boolean} provenance
 */
function publish(from, provenance) {
  const tarballs = readTarballs(from);
  // All are compared before the first is published.
  const missing = tarballs.filter((tarball) => !isPublished(tarball));
  for (const [index, tarball] of missing.entries()) {
    const options = [
      "--access=public",
      "--ignore-scripts",
      "--loglevel=notice",
      ...(provenance ? ["--provenance"] : []),
    ];
    const args = [npmCli(), "publish", tarball.path, ...options];
    const { status } = spawnSync(process.execPath, args, {
      cwd: root,
      stdio: ["ignore", "inherit", "inherit"],
    });
    // A response that is lost on its way looks like a failure.
    if (status !== 0 && !isPublished(tarball)) {
      const left = missing.length - index - 1;
      throw new Error(
        `${tarball.release} was not published, nor ${left} after it. Run this job again to go on.`,
      );
    }
  }
  console.log(`${missing.length} published, ${tarballs.length - missing.length} were published before.`);
}

/**
 * Makes a tag and a release on GitHub for what was published from this commit. `changeset tag` would tag the rest as well.
 *
 * @param {string} from
 */
function tag(from) {
  const commit = execFileSync("git", ["rev-parse", "HEAD"], { cwd: root, encoding: "utf8" }).trim();
  for (const tarball of readTarballs(from).filter(isPublished)) {
    const { release, path } = tarball;
    if (gh("view", release) === 0) continue;
    const bill = path.replace(/\.tgz$/, ".cdx.json");
    // Each package has a latest version of its own, so none of them is the latest of the repository.
    const options = ["--title", release, "--target", commit, "--latest=false", "--notes", notesOf(tarball)];
    if (gh("create", release, ...options, ...(existsSync(bill) ? [bill] : [])) !== 0) {
      throw new Error(`${release} is published, and has no tag yet. Run this job again to go on.`);
    }
  }
}

/** @param {string[]} args */
function gh(...args) {
  const { status, error } = spawnSync("gh", ["release", ...args], {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
  });
  if (error) throw error;
  return status;
}

/**
 * What the changelog says about one version.
 *
 * @param {Tarball} tarball
 */
function notesOf({ folder, version }) {
  const [, ...sections] = readFileSync(join(folder, "CHANGELOG.md"), "utf8").split(/^## /m);
  const section = sections.find((one) => one.startsWith(`${version}\n`)) ?? "";
  return section.slice(version.length).trim();
}

try {
  const { values, positionals } = parseArgs({
    options: { from: { type: "string" }, "no-provenance": { type: "boolean" } },
    allowPositionals: true,
  });
  const [command] = positionals;
  if (!values.from || (command !== "publish" && command !== "tag")) {
    throw new Error("Usage: publish --from <folder> [--no-provenance], or tag --from <folder>.");
  }
  const from = resolve(values.from);
  if (command === "publish") publish(from, !values["no-provenance"]);
  else tag(from);
} catch (error) {
  console.error(/** @type {Error} */ (error).message);
  process.exitCode = 1;
}
