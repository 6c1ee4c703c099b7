import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { type Options, pnpm, run } from "./run.js";

/** Clones what is committed, and installs the clone from pnpm's store. */
export async function clone(root: string, folder: string): Promise<void> {
  await run("git", ["clone", "--quiet", root, folder]);
  await pnpm(["install", "--frozen-lockfile", "--prefer-offline", "--ignore-scripts", "--loglevel=warn"], {
    cwd: folder,
  });
}

/**
 * Builds the published packages of a clone and packs them.
 *
 * @returns the folder of the tarballs
 */
export async function pack(folder: string, env: Options["env"] = {}): Promise<string> {
  const tarballs = join(folder, "node_modules/.cache/tarballs");
  const options = { cwd: folder, env };
  const published = "--filter=./packages/*";
  rmSync(tarballs, { recursive: true, force: true });
  mkdirSync(tarballs, { recursive: true });
  await pnpm(["exec", "turbo", "run", "build", published, "--output-logs=errors-only"], options);
  await run(process.execPath, [join(folder, "tools/copy-contracts.mjs")], options);
  const hooks = `--config.pnpmfile=${join(folder, "tools/release/pack-hooks.cjs")}`;
  await pnpm(["--recursive", published, "pack", hooks, "--pack-destination", tarballs], options);
  return tarballs;
}
