import { once } from "node:events";
import { Worker } from "node:worker_threads";

/** What the lint is to look at. */
export interface LintJob {
  readonly configPath: string;
  readonly contracts: readonly { readonly path: string; readonly file: string }[];
}

/** Starts to lint contracts beside whatever comes next; resolves to all that is wrong, a line for each problem. */
export async function startLint(job: LintJob): Promise<string[]> {
  // The worker is the one that was built, also where the tests run this file from its source.
  const worker = new Worker(new URL("../dist/lint-worker.js", import.meta.url), { workerData: job });
  const [problems] = (await once(worker, "message")) as [string[]];
  return problems;
}
