import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { clone, pack } from "../../src/pack.js";
import { npm, type Options, pnpm, run } from "../../src/run.js";

/** Stands in for GitHub's command line: it notes each release, and tags the commit. */
const gh = `#!${process.execPath}
const { spawnSync } = require("node:child_process");
const { appendFileSync } = require("node:fs");
const [, command, tag, ...options] = process.argv.slice(2);
if (command === "view") process.exit(spawnSync("git", ["rev-parse", "--verify", "--quiet", "refs/tags/" + tag]).status);
appendFileSync(process.env.GH_LOG, JSON.stringify([tag, ...options]) + "\\n");
process.exit(spawnSync("git", ["tag", "--no-sign", tag]).status);
`;

/** A clone that releases are made from, by the scripts that the workflow runs. */
export class Studio {
  readonly clone: string;
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
    this.clone = join(folder, "clone");
  }

  async prepare(root: string): Promise<string> {
    await clone(root, this.clone);
    return await this.release();
  }

  /** Takes the changesets for versions, packs, and writes the digests. Returns the folder of the tarballs. */
  async release(): Promise<string> {
    await pnpm(["release:version"], { cwd: this.clone });
    await this.#git("add", "--all");
    await this.#git("commit", "--quiet", "--no-verify", "--allow-empty", "--message", "Release");
    const tarballs = await pack(this.clone);
    await this.writeDigests(tarballs);
    return tarballs;
  }

  async writeDigests(tarballs: string): Promise<void> {
    await run(process.execPath, [join(this.clone, "tools/supply-chain/digests.mjs"), "write", tarballs]);
  }

  async publish(from: string, env: Options["env"] = {}, ...words: readonly string[]): Promise<string> {
    const args = ["run", "--silent", "release:publish", "--", "--from", from, ...words];
    return await npm(args, { cwd: this.clone, env });
  }

  /** Makes the tags, and returns the arguments with which each release on GitHub was made. */
  async tag(from: string, env: Options["env"] = {}): Promise<string[][]> {
    const [bin, log] = [join(this.#folder, "bin"), join(this.#folder, "gh.log")];
    mkdirSync(bin, { recursive: true });
    writeFileSync(join(bin, "gh"), gh);
    chmodSync(join(bin, "gh"), 0o755);
    writeFileSync(log, "");
    const PATH = [bin, process.env["PATH"]].join(delimiter);
    await npm(["run", "--silent", "release:tag", "--", "--from", from], {
      cwd: this.clone,
      env: { ...env, PATH, GH_LOG: log },
    });
    const lines = existsSync(log) ? readFileSync(log, "utf8").split("\n") : [];
    return lines.filter((line) => line !== "").map((line) => JSON.parse(line) as string[]);
  }

  async #git(...args: readonly string[]): Promise<void> {
    const author = ["-c", "user.name=Rehearsal", "-c", "user.email=rehearsal@localhost"];
    await run("git", [...author, "-c", "commit.gpgsign=false", ...args], { cwd: this.clone });
  }
}
