import { execFile } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { npmCli } from "../../../npm-cli.mjs";

const cache = fileURLToPath(new URL("../../../../node_modules/.cache/platforms/", import.meta.url));

/** A runtime other than Node, as npm has it, and the words that make it run a script. */
export interface Platform {
  readonly name: "Bun" | "Deno";
  readonly package: string;
  readonly version: string;
  readonly program: string;
  readonly words: readonly string[];
}

// On another system than this they have other packages; one is enough, for their words do not depend on it.
export const platforms: readonly Platform[] = [
  { name: "Bun", package: "@oven/bun-linux-x64", version: "1.4.5", program: "bin/bun", words: [] },
  {
    ...{ name: "Deno", package: "@deno/linux-x64-glibc", version: "2.9.6", program: "deno" },
    words: ["run", "--allow-all", "--node-modules-dir=manual"],
  },
];

/** Fetches it, once, and gives the path of its program. */
export async function install({ package: name, version, program }: Platform): Promise<string> {
  const folder = join(cache, name, version);
  const path = join(folder, "node_modules", name, program);
  if (!existsSync(path)) {
    mkdirSync(folder, { recursive: true });
    const options = ["--prefix", folder, "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error"];
    await promisify(execFile)(process.execPath, [npmCli(), "install", ...options, `${name}@${version}`]);
  }
  return path;
}
