// Serves one contract with the plain Prism command line: `pnpm prism <vendor> [options of prism mock]`.
import { spawn } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const packages = fileURLToPath(new URL("../packages/", import.meta.url));
const [vendor = "", ...options] = process.argv.slice(2);
const contract = join(packages, vendor, "openapi.yaml");

if (vendor === "" || !existsSync(contract)) {
  const vendors = readdirSync(packages).filter((name) => existsSync(join(packages, name, "openapi.yaml")));
  console.error(
    `Usage: pnpm prism <${vendors.join(" | ")}> [options of \`prism mock\`, such as --port 4010]`,
  );
  process.exit(2);
}

const manifest = createRequire(import.meta.url).resolve("@stoplight/prism-cli/package.json");
const prism = join(dirname(manifest), "dist/index.js");
// Prism runs as a child of node itself, so that ending this command ends the server with it.
const server = spawn(process.execPath, [prism, "mock", contract, ...options], { stdio: "inherit" });
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => server.kill(signal));
server.on("exit", (code, signal) => process.exit(code ?? (signal ? 0 : 1)));
