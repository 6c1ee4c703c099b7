import { once } from "node:events";
import { Worker } from "node:worker_threads";

/** What the lint is to look at. */
export interface LintJob {
  readonly configPath: string;
  readonly contracts: readonly { readonly path: string; readonly file: string }[];
}

/** Starts to lint contracts beside whatever comes next; resolves to what is wrong with the first that is refused. */
export async function startLint(job: LintJob): Promise<string | undefined> {
  // The worker is the one that was built, also where the tests run this file from its source.
  const worker = new Worker(new URL("../dist/lint-worker.js", import.meta.url), { workerData: job });
  const [refusal] = (await once(worker, "message")) as [string | undefined];
  return refusal;
}
