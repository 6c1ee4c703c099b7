import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { npmCli } from "../../npm-cli.mjs";

const repository = fileURLToPath(new URL("../../../", import.meta.url));

/** Runs pnpm in a clone: the one that started this, or else the one that package.json pins. */
export async function pnpm(clone: string, ...args: readonly string[]): Promise<string> {
  const path = process.env["npm_execpath"];
  if (path?.endsWith("pnpm")) return await run(path, args, clone);
  const { packageManager } = JSON.parse(await readFile(join(repository, "package.json"), "utf8"));
  const first = [npmCli(), "exec", "--yes", `--package=${packageManager}`, "--", "pnpm"];
  return await run(process.execPath, [...first, ...args], clone);
}

/** Returns what a program prints; rejects with it where the program fails. */
export async function run(program: string, args: readonly string[], cwd?: string): Promise<string> {
  const env = {
    ...process.env,
    // In CI vitest writes no snapshot, and a new vendor has none yet.
    CI: "",
    TURBO_CACHE_DIR: join(repository, ".turbo/cache"),
    TURBO_TELEMETRY_DISABLED: "1",
    REDOCLY_TELEMETRY: "off",
    DO_NOT_TRACK: "1",
  };
  const options = { ...(cwd !== undefined && { cwd }), env, maxBuffer: 2 ** 28 };
  const { stdout } = await promisify(execFile)(program, args, options).catch((error) => {
    throw new Error(`${program} ${args.join(" ")}\n${error.stdout}\n${error.stderr}`);
  });
  return stdout;
}
