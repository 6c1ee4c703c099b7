#!/usr/bin/env node
import { fileURLToPath } from "node:url";
import { run } from "./run.js";

const root = fileURLToPath(new URL("../../../", import.meta.url));
process.exitCode = await run(root, process.argv.slice(2), console);
