// Lints contracts in a thread of its own: the lint takes as long as all the rest, and needs nothing of it.
import { parentPort, workerData } from "node:worker_threads";
import type { LintJob } from "./lint.js";
import { createLoader, Refusal } from "./load.js";

const { configPath, contracts } = workerData as LintJob;

/** What is wrong with the first contract that the rules refuse. */
async function firstRefusal(): Promise<string | undefined> {
  const load = await createLoader(configPath);
  for (const { path, file } of contracts) {
    try {
      await load(path, file);
    } catch (error) {
      if (error instanceof Refusal) return error.message;
      throw error;
    }
  }
  return undefined;
}

parentPort?.postMessage(await firstRefusal());
