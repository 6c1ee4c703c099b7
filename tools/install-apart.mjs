// Installs a package that the workspace cannot have, such as one that needs a newer Node: apart from it, and once.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { npmCli } from "./npm-cli.mjs";

const cache = fileURLToPath(new URL("../node_modules/.cache/apart/", import.meta.url));

/** Gives the folder of the package. */
export function installApart(name, version) {
  const folder = join(cache, `${name}-${version}`);
  const path = join(folder, "node_modules", name);
  if (existsSync(path)) return path;
  mkdirSync(folder, { recursive: true });
  const options = ["--prefix", folder, "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error"];
  const args = [npmCli(), "install", ...options, `${name}@${version}`];
  // npm's output is not part of the script's, which somebody may read.
  const { status, error } = spawnSync(process.execPath, args, {
    cwd: folder,
    stdio: ["ignore", 2, "inherit"],
  });
  if (status !== 0)
    throw error ?? new Error(`npm could not install ${name}@${version}: see its error above.`);
  return path;
}
