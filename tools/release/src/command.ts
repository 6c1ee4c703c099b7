import { spawn } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Failure } from "./failure.js";

/** What a program has said, and how it ended. */
export interface Ended {
  /** Undefined where a signal ended it. */
  readonly status: number | undefined;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CommandOptions {
  readonly cwd?: string;
  /** Added to the environment of this process. */
  readonly env?: Readonly<Record<string, string>>;
  /** After so many milliseconds it is ended. Five minutes unless given. */
  readonly timeoutMs?: number;
}

/** Runs a program, without a shell, to its end. */
export function execute(
  program: string,
  args: readonly string[],
  { cwd, env, timeoutMs = 300_000 }: CommandOptions = {},
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ["ignore", "pipe", "pipe"],
      timeout: timeoutMs,
      killSignal: "SIGKILL",
    });
    const said = { stdout: "", stderr: "" };
    for (const name of ["stdout", "stderr"] as const) {
      child[name].setEncoding("utf8").on("data", (text: string) => {
        said[name] += text;
      });
    }
    child.on("error", reject);
    child.on("close", (status) => resolve({ status: status ?? undefined, ...said }));
  });
}

/**
 * Runs a program that must succeed, and returns what it printed.
 *
 * @throws {Failure} with what it was to do, and the last line of what it said.
 */
export async function expectSuccess(
  purpose: string,
  program: string,
  args: readonly string[],
  options?: CommandOptions,
): Promise<string> {
  const { status, stdout, stderr } = await execute(program, args, options);
  if (status === 0) return stdout;
  const words = [stdout, stderr].map(lastWords).filter((text) => text !== "");
  throw new Failure(`${purpose} failed: ${words.join(" | ") || `it ended with ${status}`}`);
}

/** The last lines that say something: what went wrong stands at the end. */
function lastWords(text: string): string {
  const lines = text.split("\n").map((line) => line.trim());
  const words = lines.filter((line) => line !== "").slice(-5);
  return words.join(" | ").slice(-700);
}

/** A file beside the sources, which is the same from `dist`. */
export function besides(path: string): string {
  return fileURLToPath(new URL(join("..", path), import.meta.url));
}
