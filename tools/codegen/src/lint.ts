import { once } from "node:events";
import { Worker } from "node:worker_threads";

/** What the lint is to look at. */
export interface LintJob {
  readonly configPath: string;
  /** Documents, each with the path that it has or will have. */
  readonly contracts: readonly { readonly path: string; readonly text: string }[];
}

/** What a rule finds wrong, and where in the document. */
export interface Finding {
  readonly pointer: string;
  readonly reason: string;
}

/** Starts to lint contracts beside whatever comes next; resolves to the findings of each. */
export async function startLint(job: LintJob): Promise<Finding[][]> {
  // The worker is the one that was built, also where the tests run this file from its source.
  const worker = new Worker(new URL("../dist/lint-worker.js", import.meta.url), { workerData: job });
  const [findings] = (await once(worker, "message")) as [Finding[][]];
  return findings;
}
