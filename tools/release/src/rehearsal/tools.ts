import { createHash } from "node:crypto";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { besides, expectSuccess } from "../command.js";
import { npm } from "../pnpm.js";

/**
 * Installs what the rehearsal needs besides the workspace: verdaccio, Bun, Deno and workerd, by the lockfile in `outside`.
 * It is done once for each lockfile.
 *
 * @returns the folder that it is installed in
 */
export async function installTools(root: string): Promise<string> {
  const lock = readFileSync(besides("outside/package-lock.json"));
  const digest = createHash("sha256").update(lock).digest("hex").slice(0, 12);
  const parent = join(root, "node_modules/.cache/rehearsal");
  const folder = join(parent, digest);
  if (existsSync(join(folder, "complete"))) return folder;
  rmSync(parent, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const name of ["package.json", "package-lock.json"])
    copyFileSync(besides(`outside/${name}`), join(folder, name));
  const [program, ...first] = npm();
  const options = ["--ignore-scripts", "--prefer-offline", "--no-audit", "--no-fund", "--loglevel=error"];
  await expectSuccess("To install verdaccio and the runtimes", program, [...first, "ci", ...options], {
    cwd: folder,
  });
  writeFileSync(join(folder, "complete"), "");
  return folder;
}

/** The program of a runtime, which npm has for each platform in a package of its own; undefined where it has none. */
export function runtimeOf(tools: string, scope: "@oven" | "@deno" | "@cloudflare"): string | undefined {
  const folder = join(tools, "node_modules", scope);
  const names = existsSync(folder) ? readdirSync(folder) : [];
  const candidates = names.flatMap((name) =>
    ["bin/bun", "bin/workerd", "deno"]
      .flatMap((path) => [path, `${path}.exe`])
      .map((path) => join(folder, name, path)),
  );
  return candidates.find((path) => existsSync(path));
}
