// Lints contracts in a thread of its own: the lint takes as long as all the rest, and needs nothing of it.
import { parentPort, workerData } from "node:worker_threads";
import type { LintJob } from "./lint.js";
import { createLinter } from "./linter.js";

const { configPath, contracts } = workerData as LintJob;

const lint = await createLinter(configPath);
const problems: string[] = [];
for (const { path, file } of contracts) problems.push(...(await lint(path, file)));
parentPort?.postMessage(problems);
