import { execFile, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { npmCli } from "../../npm-cli.mjs";

export const root = fileURLToPath(new URL("../../../", import.meta.url));

const { packageManager } = JSON.parse(readFileSync(`${root}/package.json`, "utf8")) as {
  readonly packageManager: string;
};

/** The environment without the variables of Vitest and of the example, which a user does not have. */
const environment = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^(?:VITEST|YEASTAR_|NODE_ENV$|TEST$)/.test(name)),
);

const run = promisify(execFile);

/** @throws {Error} if npm fails. The message has its complete output. */
export async function npm(folder: string, ...words: readonly string[]): Promise<string> {
  try {
    const { stdout } = await run(process.execPath, [npmCli(), ...words], { cwd: folder, env: environment });
    return stdout;
  } catch (error) {
    const { stdout = "", stderr = "" } = error as { readonly stdout?: string; readonly stderr?: string };
    throw new Error(`npm ${words.join(" ")} failed:\n${stdout}\n${stderr}`, { cause: error });
  }
}

/** Packs a package as pnpm publishes it: with versions in place of `workspace:`. */
export async function pack(folder: string, destination: string): Promise<void> {
  const pnpm = ["exec", "--yes", `--package=${packageManager}`, "--", "pnpm"];
  await npm(`${root}/${folder}`, ...pnpm, "pack", "--pack-destination", destination);
}

/** A started program, and its output. */
export interface Started {
  readonly output: () => string;
  /** Resolves to the first group of the pattern as soon as the output matches. */
  readonly says: (pattern: RegExp) => Promise<string>;
  readonly ended: Promise<number | null>;
  readonly signal: (name: NodeJS.Signals) => void;
}

export function start(
  folder: string,
  script: string,
  variables: Readonly<Record<string, string>>,
  words: readonly string[] = [],
): Started {
  const env = { ...environment, ...variables };
  const child = spawn(process.execPath, [script, ...words], { cwd: folder, env });
  let output = "";
  const listeners = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      output += text;
      for (const listener of listeners) listener();
    });
  }
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  return {
    output: () => output,
    says: (pattern) =>
      new Promise((resolve, reject) => {
        function look(): void {
          const found = pattern.exec(output);
          if (found) resolve(found[1] ?? "");
        }
        listeners.add(look);
        look();
        void ended.then(() =>
          reject(new Error(`The program ended without ${pattern} in its output:\n${output}`)),
        );
      }),
    ended,
    signal: (name) => child.kill(name),
  };
}
