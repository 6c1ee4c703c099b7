import { readdir, readFile } from "node:fs/promises";
import { join, posix, sep } from "node:path";
import { isMap, isNode, isScalar, isSeq, LineCounter, type Node, parseDocument, Scalar } from "yaml";
import { type Json, part, steps } from "./json.js";

/** A place in a file that a person wrote. */
export interface Place {
  /** The path from the root of the repository, with slashes. */
  readonly file: string;
  readonly line: number;
  /** A JSON Pointer within the file. */
  readonly pointer: string;
}

export interface Problem extends Place {
  readonly reason: string;
}

/** A file of a contract. */
export interface Source {
  readonly file: string;
  readonly root: Json;
  readonly lineOf: (pointer: string) => number;
  readonly problems: readonly Problem[];
}

/** The folders of a contract, beside its `openapi.yaml`. */
export const folders = ["endpoints", "events", "schemas"];

/** The texts of a contract, which may hold anything that a person writes. */
const forPeople = ["description", "summary", "title", "note"];

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
    if (typeof text === "string") return [path, readSource(text, file)];
    const problem = { file, line: 1, pointer: "", reason: `cannot be read: ${text.message}.` };
    return [path, { file, root: null, lineOf: () => 1, problems: [problem] }];
  });
  return new Map(await Promise.all(sources));
}

export function readSource(text: string, file: string): Source {
  const lines = new LineCounter();
  const parsed = parseDocument(text, { lineCounter: lines });
  const lineOf = (pointer: string) => lines.linePos(offsetOf(parsed.contents, steps(pointer))).line;
  // The errors after the first are most often its consequences.
  const problems = parsed.errors.slice(0, 1).map((error) => {
    const [reason = ""] = error.message.split(/ at line /);
    return { file, line: lines.linePos(error.pos[0]).line, pointer: "", reason: `is not YAML: ${reason}.` };
  });
  if (problems.length > 0) return { file, root: null, lineOf, problems };
  const cut = cutTexts(parsed.contents).map((pointer) => ({
    file,
    line: lineOf(pointer),
    pointer,
    reason: "YAML ends this text at its ` #` and takes the rest for a comment; put the text in quotes.",
  }));
  return { file, root: (parsed.toJS() as Json | undefined) ?? null, lineOf, problems: cut };
}

/** The texts for people that are not quoted and end at a comment, which may have been meant as a part of them. */
function cutTexts(node: unknown, pointer = ""): string[] {
  const inner: [string | number, unknown][] = isMap(node)
    ? node.items.map(({ key, value }) => [String(isScalar(key) ? key.value : key), value])
    : isSeq(node)
      ? node.items.map((item, index) => [index, item])
      : [];
  return inner.flatMap(([name, value]) => {
    const isCut = isScalar(value) && value.type === Scalar.PLAIN && value.comment !== undefined;
    const here = pointer + part(name);
    return isCut && forPeople.includes(String(name)) ? [here] : cutTexts(value, here);
  });
}

/** Where the key of a member is, or an item; of what is not there, the place that it would be in. */
function offsetOf(root: Node | null, path: readonly string[]): number {
  let node: unknown = root;
  let offset = root?.range?.[0] ?? 0;
  for (const name of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === name);
      if (!pair) return offset;
      offset = isNode(pair.key) ? (pair.key.range?.[0] ?? offset) : offset;
      node = pair.value;
    } else {
      const item: unknown = isSeq(node) ? node.items[Number(name)] : undefined;
      if (!isNode(item)) return offset;
      offset = item.range?.[0] ?? offset;
      node = item;
    }
  }
  return offset;
}
