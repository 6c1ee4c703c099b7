// Runs a script of the workspace on a machine that has only Node and npm: `npm run demo` and `npm test` come here.
// The pnpm that package.json pins is fetched by npm, once; where pnpm started this, it is used as it is.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { npmCli } from "./npm-cli.mjs";

const root = fileURLToPath(new URL("../", import.meta.url));
const { packageManager } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Trunkline needs Node 20.19 or newer; this is ${process.version}.`);
  process.exit(1);
}

// pnpm would install by itself before a script, but after a failed install it only warns and goes on.
pnpm("install", "--frozen-lockfile", "--prefer-offline", "--reporter=append-only", "--loglevel=warn");
pnpm("run", ...process.argv.slice(2));

function pnpm(...args) {
  const isPnpm = process.env.npm_config_user_agent?.startsWith("pnpm/") && process.env.npm_execpath;
  const [command, prefix] = isPnpm
    ? startOf(process.env.npm_execpath)
    : [process.execPath, [npmCli(), "exec", "--yes", `--package=${packageManager}`, "--", "pnpm"]];
  const { status, error } = spawnSync(command, [...prefix, ...args], {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: "1", REDOCLY_TELEMETRY: "off", DO_NOT_TRACK: "1" },
  });
  if (error) console.error(error.message);
  if (status !== 0) process.exit(status ?? 1);
}

/** Before version 12 pnpm is a script, and Windows starts no script by its first line. */
function startOf(pnpm) {
  return /\.[cm]?js$/.test(pnpm) ? [process.execPath, [pnpm]] : [pnpm, []];
}
