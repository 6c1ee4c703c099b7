import { readFileSync } from "node:fs";
import { readArguments, type Settings } from "./arguments.js";
import { help } from "./help.js";
import type { Host } from "./host.js";
import { oneLine } from "./printable.js";
import { run } from "./run.js";

/** Runs the command and returns its exit code. Bad input is one line on stderr and 2. */
export async function main(given: readonly string[], host: Host): Promise<number> {
  const complain = (error: unknown) => void host.stderr.write(`trunkline-mock: ${oneLine(error)}\n`);
  let settings: Settings | "help" | "version";
  try {
    settings = readArguments(given);
  } catch (error) {
    complain(error);
    return 2;
  }
  if (typeof settings !== "string") return await run(settings, host, complain);
  host.stdout.write(settings === "help" ? help() : `${version()}\n`);
  return 0;
}

function version(): string {
  const manifest = readFileSync(new URL("../../package.json", import.meta.url), "utf8");
  return (JSON.parse(manifest) as { readonly version: string }).version;
}
