#!/usr/bin/env node
import { fileURLToPath } from "node:url";
import { startEmitter } from "./emitter.js";
import { createLint } from "./lint.js";
import { run } from "./run.js";

const emit = startEmitter();
const root = fileURLToPath(new URL("../../../", import.meta.url));
const lint = await createLint(root);
process.exitCode = await run(root, process.argv.slice(2), console, { emit, lint });
