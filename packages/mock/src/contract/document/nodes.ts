import { inside, isObject, type Place } from "./place.js";

/** An object of a document, with the base URI of its references. */
export interface DocumentNode {
  readonly node: Record<string, unknown>;
  readonly place: Place;
  readonly base: string;
}

/** These hold values, not parts of the document. */
const values = new Set(["example", "examples", "default", "enum", "const"]);

/** Below these, the author chooses the names: a property can be called `example`. */
const maps = new Set([
  "properties",
  "patternProperties",
  "dependentSchemas",
  "$defs",
  "definitions",
  "schemas",
]);

/** All objects of a document that can be or hold a schema or a reference. */
export function nodesOf(value: unknown, place: Place): DocumentNode[] {
  const found: DocumentNode[] = [];
  const seen = new Set<object>();
  function walk(node: unknown, at: Place, base: string, isMap: boolean): void {
    if (typeof node !== "object" || node === null || seen.has(node)) return;
    seen.add(node);
    if (!isObject(node)) {
      for (const [index, item] of (node as unknown[]).entries()) walk(item, inside(at, index), base, false);
      return;
    }
    const { $id } = node;
    const own = typeof $id === "string" && URL.canParse($id, base) ? new URL($id, base).href : base;
    found.push({ node, place: at, base: own });
    for (const [key, member] of Object.entries(node)) {
      if (isMap || !(values.has(key) || key.startsWith("x-"))) {
        walk(member, inside(at, key), own, !isMap && maps.has(key));
      }
    }
  }
  walk(value, place, place.file, false);
  return found;
}
