#!/usr/bin/env node
import module from "node:module";
import { main } from "./cli/main.js";

// From Node 22 on, Node keeps compiled code for the next start.
(module as { readonly enableCompileCache?: () => unknown }).enableCompileCache?.();

process.exitCode = await main(process.argv.slice(2), process);
