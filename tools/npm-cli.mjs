import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

/** npm's own script: started by node and without a shell, it needs no quoting on any platform. */
export function npmCli() {
  const beside = dirname(process.execPath);
  const candidates = [
    process.env.npm_execpath,
    join(beside, "node_modules/npm/bin/npm-cli.js"),
    join(beside, "../lib/node_modules/npm/bin/npm-cli.js"),
  ];
  const found = candidates.find((path) => path?.endsWith("npm-cli.js") && existsSync(path));
  if (!found) {
    console.error("npm was not found beside Node; run `npm run demo` or `npm test`.");
    process.exit(1);
  }
  return found;
}
