import { quoteNumbers, scanJson } from "./json-scan.js";

/** JSON from another party, or why it cannot be trusted: the end of a sentence that begins with its source. */
export type Json =
  | { readonly body: unknown; readonly problem?: never }
  | { readonly body?: never; readonly problem: string };

/** No vendor nests its JSON nearly as deep, and recursive code survives this depth. */
const maxDepth = 64;

// Made at its first use, because touching it while a module loads slows every start of a program.
let utf8: TextDecoder | undefined;

/**
 * Reads JSON from another party by its content. The content type does not matter: gateways say text/html, or nothing.
 * It is UTF-8 (RFC 8259), with or without a byte order mark. An integer beyond ±(2^53 - 1) becomes a string of its
 * digits, so that no id is changed; any other number stays one, so that `1e999` is no id.
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
  // JSON.parse keeps the last of two, and another reader may keep the first.
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
  // The objects of JSON.parse inherit no members that this loop would meet.
  for (const name in value) {
    // A copy of such a member by assignment would change the prototype of the copy.
    if (name === "__proto__") return Number.NaN;
    members += 1 + countMembers((value as Readonly<Record<string, unknown>>)[name]);
  }
  return members;
}
