// Lints contracts in a thread of its own: the lint takes as long as all the rest, and needs nothing of it.
import { parentPort, workerData } from "node:worker_threads";
import type { Finding, LintJob } from "./lint.js";
import { createLinter } from "./linter.js";

const { configPath, contracts } = workerData as LintJob;

const lint = await createLinter(configPath);
const findings: Finding[][] = [];
for (const { path, text } of contracts) findings.push(await lint(path, text));
parentPort?.postMessage(findings);
