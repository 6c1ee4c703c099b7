// Runs a script on another version of Node: `node tools/on-node.mjs 22.23.3 -- node_modules/vitest/vitest.mjs run …`.
// The registry has Node as a package for each platform, so npm fetches it, once, and nothing else has to be installed.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
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
  const folder = join(root, "node_modules/.cache/on-node", version);
  const path = join(folder, "node_modules", name, "bin", isWindows ? "node.exe" : "node");
  if (!existsSync(path)) {
    mkdirSync(folder, { recursive: true });
    const options = ["--prefix", folder, "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error"];
    // npm's output is not part of the script's, which somebody may read.
    run(process.execPath, [npmCli(), "install", ...options, `${name}@${version}`], ["inherit", 2, "inherit"]);
  }
  return path;
}

/** Ends this process too when the command fails. */
function run(program, args, stdio = "inherit") {
  // A program that the script starts as `node` is that Node too.
  const PATH = [dirname(program), process.env.PATH].join(delimiter);
  const { status, error } = spawnSync(program, args, {
    cwd: root,
    stdio,
    env: { ...process.env, PATH },
  });
  if (error) console.error(error.message);
  if (status !== 0) process.exit(status ?? 1);
}
