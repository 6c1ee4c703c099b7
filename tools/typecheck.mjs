// Type-checks every package and tool with its tests. One process does, because one for each takes twice as long.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../", import.meta.url));
const configs = ["packages", "tools"]
  .flatMap((folder) => readdirSync(join(root, folder)).map((name) => join(root, folder, name)))
  .flatMap((folder) => ["tsconfig.json", "tsconfig.types.json"].map((name) => join(folder, name)))
  .filter((path) => existsSync(path));

const compiler = join(root, "node_modules/typescript/bin/tsc");
// Without --force it takes a project as checked of which no own file changed, though what it imports did.
const args = [compiler, "-b", "--force", ...configs];
const { status, error } = spawnSync(process.execPath, args, { cwd: root, stdio: "inherit" });
if (error) console.error(error.message);
process.exitCode = status ?? 1;
