import { spawnSync } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));
const options = "--noEmit --strict --target es2022 --lib es2023,dom --module nodenext";

/** The compiler that codegen has, and that of the workspace, which is TypeScript 7. */
export const compilers = ["../codegen/package.json", "../../package.json"].map((manifest) => {
  const path = createRequire(new URL(manifest, import.meta.url)).resolve("typescript/package.json");
  const { version, bin } = JSON.parse(readFileSync(path, "utf8"));
  return { version, tsc: join(dirname(path), bin.tsc) };
});

/** A folder of a project that has all packages and these files, which `use` may compile. */
export async function inProject(files, use) {
  const folder = mkdtempSync(join(tmpdir(), "trunkline-types-"));
  try {
    mkdirSync(join(folder, "node_modules/@trunkline"), { recursive: true });
    for (const name of readdirSync(join(root, "packages"))) {
      symlinkSync(join(root, "packages", name), join(folder, "node_modules/@trunkline", name), "junction");
    }
    writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
    for (const [name, source] of Object.entries(files)) writeFileSync(join(folder, name), source);
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What the compiler prints about a file that compiles. */
export function compile(tsc, folder, file, ...more) {
  const { status, stdout } = spawnSync(process.execPath, [tsc, ...options.split(" "), ...more, file], {
    cwd: folder,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(stdout);
  return stdout;
}
