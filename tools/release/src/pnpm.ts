import { readFileSync } from "node:fs";
import { join } from "node:path";
import { npmCli } from "../../npm-cli.mjs";
import { besides } from "./command.js";

/** A program and its first arguments. */
export type Program = readonly [program: string, ...first: string[]];

export const node = process.execPath;

/** npm, without a shell. */
export function npm(): Program {
  return [node, npmCli()];
}

/** The pnpm that has started this, or else the one that package.json pins, by npm. */
export function pnpm(): Program {
  const path = process.env["npm_execpath"];
  if (path && process.env["npm_config_user_agent"]?.startsWith("pnpm/")) return [path];
  const text = readFileSync(join(besides("../.."), "package.json"), "utf8");
  const { packageManager } = JSON.parse(text) as { packageManager: string };
  return [...npm(), "exec", "--yes", `--package=${packageManager}`, "--", "pnpm"];
}

/** What a package manager tells the scripts that it runs, and what would mislead one that is started from such a script. */
const told =
  /^(npm_(command|lifecycle|package|config_(local_prefix|package|prefix|userconfig|global))|INIT_CWD|PNPM_)/;

/** Takes it out of this process' environment. */
export function forgetPackageManager(): void {
  for (const name of Object.keys(process.env)) {
    if (told.test(name)) delete process.env[name];
  }
}
