import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeTarball } from "./make-tarball.js";

/** A repository with three packages, and the tarballs of them. */
export interface Clone {
  readonly root: string;
  /** The folder of the tarballs. */
  readonly from: string;
  readonly git: (...args: string[]) => string;
  readonly write: (path: string, text: string) => void;
  readonly commit: () => void;
  /** Packs the packages again, with a README that says this. */
  readonly pack: (readme?: string) => void;
  readonly remove: () => void;
}

/** In the order in which they have to be published: what the others need stands last in the alphabet. */
export const releases = ["@trunkline/runtime@0.1.0", "@trunkline/acme@0.1.0", "@trunkline/all@0.1.0"];

const manifests = {
  acme: { dependencies: { "@trunkline/runtime": "^0.1.0" } },
  all: {
    dependencies: { "@trunkline/runtime": "^0.1.0" },
    peerDependencies: { "@trunkline/acme": "^0.1.0" },
  },
  runtime: {},
};

export function makeClone(changes: object = {}): Clone {
  const folder = mkdtempSync(join(tmpdir(), "trunkline-publish-"));
  const [root, from] = [join(folder, "clone"), join(folder, "tarballs")];
  const git = (...args: string[]) => {
    const author = ["-c", "user.name=a", "-c", "user.email=a@localhost", "-c", "commit.gpgsign=false"];
    return execFileSync("git", [...author, ...args], { cwd: root, encoding: "utf8" }).trim();
  };
  const write = (path: string, text: string) => {
    mkdirSync(join(root, path, ".."), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  const commit = () => {
    git("add", "--all");
    git("commit", "--quiet", "--message", "A commit");
  };
  const manifestOf = (short: string, more: object) =>
    JSON.stringify({ name: `@trunkline/${short}`, version: "0.1.0", ...more, ...changes });
  const pack = (readme = "A package.") => {
    mkdirSync(from, { recursive: true });
    for (const [short, more] of Object.entries(manifests)) {
      const files = { "package.json": manifestOf(short, more), "README.md": readme };
      writeTarball(join(from, `trunkline-${short}-0.1.0.tgz`), files);
    }
    writeDigests(from);
  };

  mkdirSync(root);
  git("init", "--quiet");
  for (const [short, more] of Object.entries(manifests)) {
    write(`packages/${short}/package.json`, manifestOf(short, more));
    write(
      `packages/${short}/CHANGELOG.md`,
      `# ${short}\n\n## 0.1.0\n\n- The first ${short}.\n\n## 0.0.1\n\n- Older.\n`,
    );
  }
  write(".changeset/config.json", "{}");
  commit();
  pack();
  return { root, from, git, write, commit, pack, remove: () => rmSync(folder, { recursive: true }) };
}

/** Writes the list of digests, as `sha256sum` does. */
export function writeDigests(folder: string): void {
  const names = readdirSync(folder).filter((name) => name.endsWith(".tgz"));
  const digest = (name: string) =>
    createHash("sha256")
      .update(readFileSync(join(folder, name)))
      .digest("hex");
  writeFileSync(join(folder, "SHA256SUMS"), names.map((name) => `${digest(name)}  ${name}\n`).join(""));
}
