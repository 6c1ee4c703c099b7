import { readFile } from "node:fs/promises";
import type { Json } from "./json.js";
import type { Place, Problem } from "./problem.js";
import { readSource, type Source, unreadable } from "./source.js";

/** A contract as one OpenAPI document, which still knows where each part of it was written. */
export interface Document {
  /** Undefined where no document could be read; the problems then say why. */
  readonly root: Json | undefined;
  /** Where a person finds what is at a pointer of this document. A bundle leads to the file that it was made from. */
  readonly place: (pointer: string) => Place;
  /** What is wrong with the files themselves. */
  readonly problems: readonly Problem[];
}

/** A document that is one file. `file` is what problems call it. */
export function parseDocument(text: string, file: string): Document {
  return documentOf(readSource(text, file));
}

/** Reads a document that is one file; a file that cannot be read is a problem like any other. */
export async function readDocument(path: string, file: string): Promise<Document> {
  const text = await readFile(path, "utf8").catch((error: unknown) => error as Error);
  return typeof text === "string" ? parseDocument(text, file) : documentOf(unreadable(file, text));
}

function documentOf({ file, root, lineOf, problems }: Source): Document {
  return { root, place: (pointer) => ({ file, line: lineOf(pointer), pointer }), problems };
}
