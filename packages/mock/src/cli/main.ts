import { readFileSync } from "node:fs";
import { readArguments, type Settings } from "./arguments.js";
import { help } from "./help.js";
import { oneLine } from "./printable.js";
import { run } from "./run.js";

/** Runs the command. Bad input is one line on stderr and exit code 2. */
export async function main(given: readonly string[]): Promise<void> {
  let settings: Settings | "help" | "version";
  try {
    settings = readArguments(given);
  } catch (error) {
    process.exitCode = 2;
    return complain(error);
  }
  if (settings === "help") process.stdout.write(help());
  else if (settings === "version") process.stdout.write(`${version()}\n`);
  else process.exitCode = await run(settings, complain);
}

function complain(error: unknown): void {
  process.stderr.write(`trunkline-mock: ${oneLine(error)}\n`);
}

function version(): string {
  const manifest = readFileSync(new URL("../../package.json", import.meta.url), "utf8");
  return (JSON.parse(manifest) as { readonly version: string }).version;
}
