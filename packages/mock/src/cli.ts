#!/usr/bin/env node
import module from "node:module";
import { main } from "./cli/main.js";

// From Node 22 on, what was compiled once is kept for the next start, in the folder that Node chooses.
(module as { readonly enableCompileCache?: () => unknown }).enableCompileCache?.();

await main(process.argv.slice(2));
