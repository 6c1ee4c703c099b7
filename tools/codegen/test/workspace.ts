import { cp, mkdir, mkdtemp, readdir, readFile, realpath, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const repository = fileURLToPath(new URL("../../../", import.meta.url));

/** A copy of what the command needs of the repository, with contracts and packages of its own. */
export async function makeWorkspace(contracts: Readonly<Record<string, string>>): Promise<string> {
  const root = await realpath(await mkdtemp(join(tmpdir(), "trunkline-workspace-")));
  await copy(root, "redocly.yaml");
  await copy(root, "specs/extensions.schema.json");
  await copy(root, "tools/contract-rules");
  await copy(root, "tools/codegen/dist");
  await copy(root, "tools/codegen/package.json");
  for (const tool of ["tools/contract-rules", "tools/codegen"]) {
    await symlink(join(repository, tool, "node_modules"), join(root, tool, "node_modules"), "junction");
  }
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

/** Every file below a folder with its text. */
export async function contents(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const texts = await Promise.all(paths.map((path) => readFile(path, "utf8")));
  return new Map(paths.map((path, index) => [path, texts[index] ?? ""]));
}

async function copy(root: string, path: string): Promise<void> {
  await cp(join(repository, path), join(root, path), {
    recursive: true,
    filter: (source) => basename(source) !== "node_modules",
  });
}
