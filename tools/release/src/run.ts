import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { promisify } from "node:util";
import { npmCli } from "../../npm-cli.mjs";

export interface Options {
  readonly cwd?: string;
  /** Added to the environment of this process. */
  readonly env?: Readonly<Record<string, string>>;
}

/** What pnpm and Vitest set for the scripts that they run would mislead the programs that we start. */
const ofThisRun =
  /^(npm_(command|lifecycle|package|config_(local_prefix|package|prefix|userconfig|global))|INIT_CWD|PNPM_|VITEST|NODE_ENV$|TEST$)/;

const quiet = { CI: "1", DO_NOT_TRACK: "1", REDOCLY_TELEMETRY: "off", TURBO_TELEMETRY_DISABLED: "1" };

/**
 * Runs a program without a shell, and returns what it printed.
 *
 * @throws {Error} when it fails, with the end of what it printed
 */
export async function run(
  program: string,
  args: readonly string[],
  { cwd, env }: Options = {},
): Promise<string> {
  const inherited = Object.entries(process.env).filter(([name]) => !ofThisRun.test(name));
  const options = { cwd, env: { ...Object.fromEntries(inherited), ...quiet, ...env }, maxBuffer: 2 ** 26 };
  try {
    const { stdout } = await promisify(execFile)(program, args, { ...options, timeout: 300_000 });
    return stdout;
  } catch (error) {
    const { stdout = "", stderr = "", message } = error as Error & { stdout?: string; stderr?: string };
    const said = `${stdout}\n${stderr}`.trim() || message;
    throw new Error(`${[program, ...args].join(" ")} failed:\n${said.slice(-3000)}`);
  }
}

export async function npm(args: readonly string[], options?: Options): Promise<string> {
  return await run(process.execPath, [npmCli(), ...args], options);
}

/** Runs the pnpm that started this process, or else the one that package.json pins. */
export async function pnpm(args: readonly string[], options?: Options): Promise<string> {
  const { npm_config_user_agent: agent, npm_execpath: path } = process.env;
  if (path && agent?.startsWith("pnpm/")) return await run(path, args, options);
  const manifest = readFileSync(new URL("../../../package.json", import.meta.url), "utf8");
  const { packageManager } = JSON.parse(manifest) as { readonly packageManager: string };
  return await npm(["exec", "--yes", `--package=${packageManager}`, "--", "pnpm", ...args], options);
}
