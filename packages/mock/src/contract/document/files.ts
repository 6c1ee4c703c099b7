import { isAbsolute, relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import RefParser from "@stoplight/json-schema-ref-parser";
import { nodesOf } from "./nodes.js";

/** A document, and the files that it names. */
export interface Files {
  /** The URL of the document itself. */
  readonly root: string;
  /** The content of each file, by its URL. */
  readonly values: ReadonlyMap<string, unknown>;
}

// No document is fetched: a mock uses files of this machine alone.
export const offline = { resolve: { http: false } } as unknown as RefParser.Options;

/** @throws {Error} when the document cannot be read. Named files that cannot be read are left out. */
export async function readFiles(path: string): Promise<Files> {
  const root = urlOf(path);
  const values = new Map<string, unknown>([[root, await RefParser.parse(path, offline)]]);
  const waiting = [root];
  for (const file of waiting) {
    if (!values.has(file)) {
      const value: unknown = await RefParser.parse(fileURLToPath(file), offline).catch(() => undefined);
      if (value === undefined) continue;
      values.set(file, value);
    }
    const nodes = nodesOf(values.get(file), { file, pointer: "" });
    const named = new Set(nodes.map(({ base }) => base));
    for (const { node, base } of nodes) {
      const target = targetOf(node["$ref"], base);
      if (target?.startsWith("file:") && !named.has(target) && !waiting.includes(target))
        waiting.push(target);
    }
  }
  return { root, values };
}

/** The file of a reference, without the part after `#`. */
function targetOf(reference: unknown, base: string): string | undefined {
  if (typeof reference !== "string" || !URL.canParse(reference, base)) return undefined;
  return withoutFragment(new URL(reference, base).href);
}

export function withoutFragment(uri: string): string {
  return uri.split("#")[0] ?? "";
}

function urlOf(path: string): string {
  return /^[a-z][a-z\d+.-]+:\/\//i.test(path) ? new URL(path).href : pathToFileURL(path).href;
}

/** The name of a file in messages: its path from the working directory, if it is below that. */
export function nameOf(file: string): string {
  if (!file.startsWith("file:")) return file;
  const path = fileURLToPath(file);
  const fromHere = relative(process.cwd(), path);
  return fromHere.startsWith("..") || isAbsolute(fromHere) ? path : fromHere;
}
