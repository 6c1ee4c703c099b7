import { readFile } from "node:fs/promises";
import { isMap, isNode, isScalar, isSeq, LineCounter, type Node, parseDocument, Scalar } from "yaml";
import { isObject, type Json, part, steps } from "./json.js";

/** A contract as it was read, which can still say on which line something stands. */
export interface Document {
  /** The path as a person knows it, from the root of the repository. */
  readonly file: string;
  readonly root: Json;
  readonly lineOf: (pointer: string) => number;
}

/** Why a contract was not generated from. The message names the file, the line and the place. */
export class Refusal extends Error {}

export function refusal(document: Document, pointer: string, reason: string): Refusal {
  return new Refusal(`${document.file}:${document.lineOf(pointer)} at #${pointer}: ${reason}`);
}

/** The texts of a contract, which may hold anything that a person writes. */
const forPeople = ["description", "summary", "title"];

/** Reads a contract and judges no more than that it is one. */
export async function readDocument(path: string, file: string): Promise<Document> {
  const text = await readFile(path, "utf8").catch((error: unknown) => {
    throw new Refusal(`${file} cannot be read: ${(error as Error).message}.`);
  });
  const lines = new LineCounter();
  const parsed = parseDocument(text, { lineCounter: lines });
  const [error] = parsed.errors;
  if (error) {
    const { line, col } = lines.linePos(error.pos[0]);
    const [reason = ""] = error.message.split(/ at line /);
    throw new Refusal(`${file}:${line}:${col} is not YAML: ${reason}.`);
  }
  const root = parsed.toJS() as Json | undefined;
  const document = {
    file,
    root: root ?? null,
    lineOf: (pointer: string) => lines.linePos(offsetOf(parsed.contents, steps(pointer))).line,
  };
  if (!isObject(root) || !String(root["openapi"]).startsWith("3.1.")) {
    throw refusal(document, "/openapi", "a contract begins with its version of OpenAPI, `openapi: 3.1.0`.");
  }
  const cut = cutText(parsed.contents);
  if (cut !== undefined) {
    const reason =
      "YAML ends this text at its ` #` and takes the rest for a comment; put the text in quotes.";
    throw refusal(document, cut, reason);
  }
  return document;
}

/** The first text for people that stands without quotes and is cut by a comment, which may have been meant as a part of it. */
function cutText(node: unknown, pointer = ""): string | undefined {
  const inner: [string | number, unknown][] = isMap(node)
    ? node.items.map(({ key, value }) => [String(isScalar(key) ? key.value : key), value])
    : isSeq(node)
      ? node.items.map((item, index) => [index, item])
      : [];
  for (const [name, value] of inner) {
    const isCut = isScalar(value) && value.type === Scalar.PLAIN && value.comment !== undefined;
    if (isCut && forPeople.includes(String(name))) return pointer + part(name);
    const found = cutText(value, pointer + part(name));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Where the key of a member stands, or an item; of what is not there, the place that it would stand in. */
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
