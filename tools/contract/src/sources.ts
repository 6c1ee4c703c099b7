import { readdir, readFile } from "node:fs/promises";
import { join, posix, relative, sep } from "node:path";
import { readSource, type Source, unreadable } from "./source.js";

/** The folders of a contract, beside its `openapi.yaml`. */
const folders = ["endpoints", "events", "schemas"];

/** The files of a contract, by their paths within its folder. */
export type Sources = ReadonlyMap<string, Source>;

/** Reads every file of a contract. */
export async function readSources(folder: string, name: string): Promise<Sources> {
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

/** A path from a contract's folder, as the folder's files are named. */
export function pathWithin(folder: string, path: string): string {
  return relative(folder, path).replaceAll(sep, "/");
}
