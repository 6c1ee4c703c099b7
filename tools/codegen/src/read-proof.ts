import { isObject, steps } from "./json.js";
import type { ProofModel } from "./model.js";
import { child, items, type Node, refuse, resolve, text } from "./node.js";

const types = ["string", "integer", "number", "boolean", "object", "array"];

/** Reads what proves a success, each place with the type that the schema gives it; `envelope` is no place at all. */
export function readProof(node: Node, schema: Node): ProofModel[] {
  if (node.value === "envelope") return [];
  if (node.value === undefined) {
    refuse(
      node,
      "is missing; name what proves a success by JSON Pointers, such as the id of what was made, or say `envelope`.",
    );
  }
  return items(node).map((place) => ({ pointer: text(place), type: typeAt(place, text(place), schema) }));
}

/** What a schema says of a place, once for each of its parts that knows it. */
export function placesAt(schema: Node, pointer: string): Node[] {
  return steps(pointer).reduce((nodes, name) => nodes.flatMap((node) => memberOf(node, name)), [schema]);
}

/** The types that a schema gives the value at a pointer, which a node of the contract names. */
export function typeAt(place: Node, pointer: string, schema: Node): ProofModel["type"] {
  const places = placesAt(schema, pointer);
  if (places.length === 0) refuse(place, `names nothing in the schema at #${resolve(schema).pointer}.`);
  const found = new Set(places.flatMap((one) => shapesOf(one)).flatMap(ownTypes));
  const known = types.filter((type) => found.has(type));
  if (known.length === 0) refuse(place, "names a value of no `type` in the schema; say its type there.");
  return known.length === 1 ? String(known[0]) : known;
}

function memberOf(schema: Node, name: string): Node[] {
  return shapesOf(schema).flatMap((shape) => {
    const member = child(shape, "properties", name);
    const item = child(shape, "items");
    if (member.value !== undefined) return [member];
    return /^\d+$/.test(name) && item.value !== undefined ? [item] : [];
  });
}

/** A schema and those that it is put together from or chooses between, each resolved, and none of them twice. */
function shapesOf(schema: Node, above: readonly string[] = []): Node[] {
  const node = resolve(schema);
  if (!isObject(node.value) || above.includes(node.pointer)) return [];
  const inner = [...above, node.pointer];
  const parts = ["allOf", "anyOf", "oneOf"].flatMap((keyword) => items(child(node, keyword)));
  return [node, ...parts.flatMap((one) => shapesOf(one, inner))];
}

function ownTypes(schema: Node): string[] {
  const type = child(schema, "type");
  return Array.isArray(type.value) ? items(type).map(text) : type.value === undefined ? [] : [text(type)];
}
