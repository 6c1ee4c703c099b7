import { type Dirent, existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { type Manifest, readManifest } from "./workspace.js";

/**
 * Every package in pnpm's store of this workspace, by `name@version`. What an earlier install left there is among them.
 * Beside a package stand links to its dependencies, which have folders of their own.
 */
export function readInstalled(root: string): Map<string, Manifest> {
  const store = join(root, "node_modules/.pnpm");
  const entries = existsSync(store) ? foldersIn(store) : [];
  const folders = entries
    .map((entry) => join(store, entry, "node_modules"))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) =>
      foldersIn(folder).flatMap((name) =>
        name.startsWith("@")
          ? foldersIn(join(folder, name)).map((rest) => join(folder, name, rest))
          : [join(folder, name)],
      ),
    );
  const manifests = folders.filter((folder) => existsSync(join(folder, "package.json"))).map(readManifest);
  return new Map(manifests.map((manifest) => [`${manifest.name}@${manifest.version}`, manifest]));
}

function foldersIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry: Dirent) => entry.isDirectory())
    .map(({ name }) => name);
}
