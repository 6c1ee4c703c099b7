import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { git } from "./git.mjs";
import { Refusal } from "./refusal.mjs";
import { hostOf, isLoopback, publishedIntegrity } from "./registry.mjs";

/** @typedef {import("./tarballs.mjs").Tarball} Tarball */

/**
 * Refuses a clone from which nothing may be released: what is published is what a commit says, all of it.
 *
 * @param {string} root
 */
export function checkTree(root) {
  const [first, ...more] = git(root, "status", "--porcelain").split("\n").filter(Boolean);
  if (first !== undefined) {
    const others = more.length > 0 ? ` and ${more.length} more` : "";
    throw new Refusal(
      `The tree has what no commit has: ${first.trim()}${others}. Commit it, or take it away.`,
    );
  }
  const waiting = waitingChangeset(root);
  if (waiting !== undefined) {
    throw new Refusal(`${waiting} waits for a version: \`pnpm release:version\` and a commit come first.`);
  }
}

/** @param {string} root */
function waitingChangeset(root) {
  const folder = join(root, ".changeset");
  const names = existsSync(folder) ? readdirSync(folder).sort() : [];
  const waiting = names.find((name) => name.endsWith(".md") && name !== "README.md");
  return waiting && `.changeset/${waiting}`;
}

/**
 * Refuses a tarball that may not be published, or not in this way.
 *
 * @param {readonly Tarball[]} tarballs
 * @param {{ readonly registry: string, readonly provenance: boolean }} options
 */
export function checkManifests(tarballs, { registry, provenance }) {
  for (const { release, manifest } of tarballs) {
    if (manifest.private) throw new Refusal(`${release} is private, and would not be published.`);
    if (manifest.publishConfig?.registry !== undefined) {
      throw new Refusal(
        `${release} names a registry in publishConfig, which npm would publish to. Take it out.`,
      );
    }
    if (provenance && !manifest.repository) {
      throw new Refusal(
        `${release} has no "repository", and its provenance could not be compared with it. Name it in its package.json.`,
      );
    }
  }
  if (!provenance && !isLoopback(registry)) {
    throw new Refusal(
      `Without provenance nothing is published to ${hostOf(registry)}: release.yml publishes. See RELEASING.md.`,
    );
  }
  if (provenance && !process.env["ACTIONS_ID_TOKEN_REQUEST_URL"]) {
    throw new Refusal(
      "Only a job of GitHub Actions with `id-token: write` can give provenance. See RELEASING.md.",
    );
  }
}

/**
 * The tarballs that the registry does not have yet. Refuses a version that it has with other content: that version is in
 * lockfiles, and cannot be published again.
 *
 * @param {string} registry
 * @param {readonly Tarball[]} tarballs
 */
export async function splitByRegistry(registry, tarballs) {
  const found = await Promise.all(
    tarballs.map(async (tarball) => ({
      tarball,
      integrity: await publishedIntegrity(registry, tarball.name, tarball.version),
    })),
  );
  const other = found.find(
    ({ tarball, integrity }) => integrity !== undefined && integrity !== tarball.integrity,
  );
  if (other) {
    throw new Refusal(
      `${hostOf(registry)} has ${other.tarball.release} already, with other content: a changeset is missing (\`pnpm changeset\`).`,
    );
  }
  const published = found.filter(({ integrity }) => integrity !== undefined).map(({ tarball }) => tarball);
  return { published, missing: tarballs.filter((tarball) => !published.includes(tarball)) };
}
