import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { type CommandOptions, expectSuccess } from "./command.js";
import { node, pnpm } from "./pnpm.js";

const quiet = { TURBO_TELEMETRY_DISABLED: "1", DO_NOT_TRACK: "1", REDOCLY_TELEMETRY: "off", CI: "1" };

/** Clones what is committed. */
export async function clone(root: string, folder: string, env?: CommandOptions["env"]): Promise<void> {
  const args = ["clone", "--quiet", root, folder];
  await expectSuccess("To clone the repository", "git", args, { env: { ...env } });
}

/** Runs pnpm in a clone. */
export async function inClone(
  purpose: string,
  folder: string,
  args: readonly string[],
  env?: CommandOptions["env"],
): Promise<string> {
  const [program, ...first] = pnpm();
  return await expectSuccess(purpose, program, [...first, ...args], {
    cwd: folder,
    env: { ...quiet, ...env },
  });
}

/** Installs a clone from pnpm's store, which has what the working tree was installed from. */
export async function install(folder: string, env?: CommandOptions["env"]): Promise<void> {
  const options = ["--frozen-lockfile", "--prefer-offline", "--ignore-scripts", "--loglevel=warn"];
  await inClone("To install the clone", folder, ["install", ...options], env);
}

/** Builds the published packages, and what they carry. */
export async function build(folder: string, env?: CommandOptions["env"]): Promise<void> {
  const filter = ["--filter=./packages/*", "--output-logs=errors-only"];
  await inClone("To build the packages", folder, ["exec", "turbo", "run", "build", ...filter], env);
  await expectSuccess("To copy the contracts", node, [join(folder, "tools/copy-contracts.mjs")]);
}

/** Packs the published packages into a folder. */
export async function pack(folder: string, output: string, env?: CommandOptions["env"]): Promise<void> {
  mkdirSync(output, { recursive: true });
  const args = [
    `--config.pnpmfile=${join(folder, "tools/release/pack-hooks.cjs")}`,
    "--pack-destination",
    output,
  ];
  await inClone(
    "To pack the packages",
    folder,
    ["--recursive", "--filter=./packages/*", "pack", ...args],
    env,
  );
}
