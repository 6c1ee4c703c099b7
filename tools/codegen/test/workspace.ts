import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readdir, readFile, realpath, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import { generate } from "../src/generate.js";
import { createLint } from "../src/lint.js";
import type { Tools } from "../src/run.js";

export const repository = fileURLToPath(new URL("../../../", import.meta.url));

/** What the command works with, in this process. */
export async function loadTools(): Promise<Tools> {
  return { emit: (sources) => Promise.all(sources.map(generate)), lint: await createLint(repository) };
}

/** A repository with contracts of its own, and a package for each. */
export async function makeWorkspace(contracts: Readonly<Record<string, string>>): Promise<string> {
  const root = await realpath(await mkdtemp(join(tmpdir(), "trunkline-workspace-")));
  await mkdir(join(root, "specs"));
  for (const [vendor, contract] of Object.entries(contracts)) {
    await put(root, `specs/${vendor}/openapi.yaml`, contract);
    await put(root, `packages/${vendor}/package.json`, "{}");
  }
  return root;
}

export async function put(root: string, path: string, text: string): Promise<void> {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), text);
}

/** Adds the built command to a workspace, which it then generates. */
export async function addCommand(root: string): Promise<void> {
  await cp(join(repository, "redocly.yaml"), join(root, "redocly.yaml"));
  await cp(join(repository, "tools/codegen/dist"), join(root, "tools/codegen/dist"), { recursive: true });
  await put(root, "tools/codegen/package.json", '{ "type": "module" }');
  for (const path of ["tools/contract-rules", "tools/codegen/node_modules"]) {
    await symlink(join(repository, path), join(root, path), "junction");
  }
}

/** Runs the built command of a workspace. */
export function runCommand(
  root: string,
  ...args: string[]
): Promise<{ code: number | null; output: string; errors: string }> {
  return new Promise((resolve) => {
    const cli = join(root, "tools/codegen/dist/cli.js");
    const child = execFile(process.execPath, [cli, ...args], (_, output, errors) => {
      resolve({ code: child.exitCode, output, errors });
    });
  });
}

/** Every file below a folder with its text. */
export async function contents(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const texts = await Promise.all(paths.map((path) => readFile(path, "utf8")));
  return new Map(paths.map((path, index) => [path, texts[index] ?? ""]));
}
