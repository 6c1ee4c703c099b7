import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

const options = { recursive: true, force: true } as const;
const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Gives a folder that is gone afterwards, whatever happens, an interruption included. */
export async function withWorkplace<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), "trunkline-release-"));
  const clear = () => rmSync(folder, options);
  const interrupt = () => process.exit(130);
  process.once("exit", clear);
  for (const signal of signals) process.once(signal, interrupt);
  try {
    return await work(folder);
  } finally {
    process.off("exit", clear);
    for (const signal of signals) process.off(signal, interrupt);
    // On Windows a program that has just ended may hold its files a little longer.
    await rm(folder, { ...options, maxRetries: 5, retryDelay: 200 });
  }
}
