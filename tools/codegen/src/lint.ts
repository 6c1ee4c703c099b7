import { once } from "node:events";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type { Problem } from "@trunkline/contract";
import type { Subject } from "./subject.js";

/** What the lint is to look at. */
export interface LintJob {
  readonly configPath: string;
  /** Documents, each with the path that it has or will have. */
  readonly contracts: readonly { readonly path: string; readonly text: string }[];
}

/** What a rule finds wrong, and where in the document. */
export interface Finding {
  readonly pointer: string;
  readonly message: string;
}

/** Finds what the rules of redocly.yaml say is wrong with contracts, beside whatever else goes on. */
export async function lintBundles(root: string, subjects: readonly Subject[]): Promise<Problem[]> {
  const workerData: LintJob = {
    configPath: join(root, "redocly.yaml"),
    contracts: subjects.map(({ contract, document }) => ({
      path: join(root, "packages", contract.vendor, "openapi.yaml"),
      text: document.text,
    })),
  };
  // The worker is the one that was built, also where the tests run this file from its source.
  const worker = new Worker(new URL("../dist/lint-worker.js", import.meta.url), { workerData });
  const [findings] = (await once(worker, "message")) as [Finding[][]];
  return subjects.flatMap(({ document }, index) =>
    (findings[index] ?? []).map(({ pointer, message }) => ({ ...document.place(pointer), message })),
  );
}
