import { quoteNumbers, scanJson } from "./json-scan.js";

/** JSON that came in, or why there is none that can be trusted: the end of a sentence that begins with what came. */
export type Json =
  | { readonly body: unknown; readonly problem?: never }
  | { readonly body?: never; readonly problem: string };

/** No vendor's JSON comes near it, and code that walks through it recursively survives it. */
const maxDepth = 64;

// Made at its first use: to touch it while a module loads slows every start of a program.
let utf8: TextDecoder | undefined;

/**
 * Reads JSON from another party by its content, whatever its content type says: gateways call it text/html, or nothing.
 * It is UTF-8 (RFC 8259), with or without a byte order mark. An integer beyond ±(2^53 - 1) becomes a string of its
 * digits, so that no id is changed; what no integer is stays a number, so that `1e999` is no id.
 */
export function readJson(bytes: Uint8Array, contentType?: string | null): Json {
  if (bytes.length === 0) return { problem: "is empty" };
  let text: string | undefined;
  try {
    utf8 ??= new TextDecoder("utf-8", { fatal: true });
    text = utf8.decode(bytes);
    return readText(text);
  } catch {
    const [type] = /^[\w.+/-]{1,64}/.exec(contentType ?? "") ?? [];
    const named = type === undefined ? "" : ` (its content type is ${type})`;
    return { problem: `is not ${text === undefined ? "UTF-8" : "JSON"}${named}` };
  }
}

function readText(text: string): Json {
  const scanned = scanJson(text, maxDepth);
  if (!scanned) return { problem: `is nested deeper than ${maxDepth} levels` };
  const { members, numbers } = scanned;
  const body: unknown = JSON.parse(text);
  const kept = members === 0 ? 0 : countMembers(body);
  if (Number.isNaN(kept)) return { problem: "has a member named __proto__" };
  // JSON.parse keeps the last of two, and whoever else reads the same text may keep the first.
  if (kept !== members) return { problem: "has an object with two members of one name" };
  return { body: numbers.length === 0 ? body : JSON.parse(quoteNumbers(text, numbers)) };
}

/** How many members all objects within a value have; NaN where one is named `__proto__`. */
function countMembers(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  let members = 0;
  if (Array.isArray(value)) {
    for (const item of value as readonly unknown[]) members += countMembers(item);
    return members;
  }
  // What JSON.parse makes has no members but its own, so this meets nothing that is inherited.
  for (const name in value) {
    // To copy such a member by assignment would change the prototype of the copy.
    if (name === "__proto__") return Number.NaN;
    members += 1 + countMembers((value as Readonly<Record<string, unknown>>)[name]);
  }
  return members;
}
