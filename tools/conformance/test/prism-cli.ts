import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

const command = fileURLToPath(new URL("../../prism.mjs", import.meta.url));

/** Prism's own command line, which serves a vendor's contract. */
export interface PrismCli {
  readonly url: string;
  stop(): Promise<void>;
}

/** Starts what `pnpm prism <vendor>` starts, on a free port. */
export async function startPrismCli(vendor: string): Promise<PrismCli> {
  const child = spawn(process.execPath, [command, vendor, "--port", "0"], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  return { url: await addressOf(child), stop: () => stop(child) };
}

async function addressOf({ stdout }: ChildProcess): Promise<string> {
  const lines: string[] = [];
  // Later output is read too: a full pipe would block Prism.
  return await new Promise((resolve, reject) => {
    if (!stdout) return;
    const reader = createInterface(stdout);
    reader.on("line", (line) => {
      lines.push(line);
      const [url] = /(?<=Prism is listening on )http:\S+/.exec(line) ?? [];
      if (url !== undefined) resolve(url);
    });
    reader.on("close", () => reject(new Error(`Prism ended before it listened:\n${lines.join("\n")}`)));
  });
}

async function stop(child: ChildProcess): Promise<void> {
  const ended = once(child, "exit");
  if (child.exitCode !== null || !child.kill()) return;
  await ended;
}
