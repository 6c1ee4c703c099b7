#!/usr/bin/env node
// `pnpm release:check [--output <an empty folder>]`, after size-limit.
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { check } from "./check.js";

try {
  const { values } = parseArgs({ options: { output: { type: "string" } } });
  const root = fileURLToPath(new URL("../../../", import.meta.url));
  const output = values.output && resolve(process.env["INIT_CWD"] ?? ".", values.output);
  const problems = await check(root, output, console.log);
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exitCode = 1;
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
