import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join, sep } from "node:path";

/** How a folder differs from the files that belong in it. */
export interface Difference {
  readonly name: string;
  readonly reason: "differs" | "is missing" | "is not generated";
}

/** In a shared folder, what is not generated belongs to people and is no difference. */
export async function compare(
  folder: string,
  files: ReadonlyMap<string, string>,
  isShared = false,
): Promise<Difference[]> {
  const present = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const names = present
    .filter((entry) => !entry.isDirectory())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll(sep, "/"),
    );
  const differences: Difference[] = [];
  for (const [name, text] of files) {
    if (!names.includes(name)) differences.push({ name, reason: "is missing" });
    else if ((await readFile(join(folder, name), "utf8")) !== text)
      differences.push({ name, reason: "differs" });
  }
  for (const name of isShared ? [] : names) {
    if (!files.has(name)) differences.push({ name, reason: "is not generated" });
  }
  return differences;
}

/** Makes a folder hold the given files, and no others unless it is shared; touches no file that is right already. */
export async function write(
  folder: string,
  files: ReadonlyMap<string, string>,
  isShared = false,
): Promise<Difference[]> {
  const differences = await compare(folder, files, isShared);
  await mkdir(folder, { recursive: true });
  for (const { name } of differences) {
    const text = files.get(name);
    if (text === undefined) await rm(join(folder, name), { recursive: true });
    else await writeFile(join(folder, name), text);
  }
  return differences;
}
