import { readdir, readFile } from "node:fs/promises";
import { join, posix, sep } from "node:path";
import { readSource, type Source, unreadable } from "./source.js";

/** The folders of a contract, beside its `openapi.yaml`. */
const folders = ["endpoints", "events", "schemas"];

/** Reads every file of a contract, by its path within the contract's folder. */
export async function readSources(folder: string, name: string): Promise<ReadonlyMap<string, Source>> {
  const entries = await Promise.all(
    folders.map((one) => readdir(join(folder, one), { recursive: true }).catch(() => [])),
  );
  const paths = entries.flatMap((found, index) =>
    found.map((path) => posix.join(folders[index] ?? "", path.replaceAll(sep, "/"))),
  );
  const files = ["openapi.yaml", ...paths.filter((path) => path.endsWith(".yaml")).sort()];
  const sources = files.map(async (path): Promise<[string, Source]> => {
    const file = posix.join(name, path);
    const text = await readFile(join(folder, path), "utf8").catch((error: unknown) => error as Error);
    return [path, typeof text === "string" ? readSource(text, file) : unreadable(file, text)];
  });
  return new Map(await Promise.all(sources));
}
