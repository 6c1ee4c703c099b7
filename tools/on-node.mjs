// Runs a script on another version of Node: `node tools/on-node.mjs 22.23.3 -- node_modules/vitest/vitest.mjs run …`.
// The registry has Node as a package for each platform, so npm fetches it, once, and nothing else has to be installed.
import { spawnSync } from "node:child_process";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { installApart } from "./install-apart.mjs";
import { npmCli } from "./npm-cli.mjs";

const root = fileURLToPath(new URL("../", import.meta.url));
const [version = "", separator, ...command] = process.argv.slice(2);

if (!/^\d+\.\d+\.\d+$/.test(version) || separator !== "--" || command.length === 0) {
  console.error("Usage: node tools/on-node.mjs <version, such as 22.23.3> -- <script> [arguments]");
  process.exit(2);
}

const node = install();
console.error(`Running on Node ${version}.`);
run(node, command);

function install() {
  const isWindows = process.platform === "win32";
  const name = `node-${isWindows ? "win" : process.platform}-${process.arch}`;
  return join(installApart(name, version), "bin", isWindows ? "node.exe" : "node");
}

/** Ends this process too when the command fails. */
function run(program, args) {
  // A program that the script starts as `node` is that Node too.
  const PATH = [dirname(program), process.env.PATH].join(delimiter);
  const { status, error } = spawnSync(program, args, {
    cwd: root,
    stdio: "inherit",
    // There is no npm beside that Node.
    env: { ...process.env, PATH, npm_execpath: npmCli() },
  });
  if (error) console.error(error.message);
  if (status !== 0) process.exit(status ?? 1);
}
