import type { Proof, Success } from "../model/operation.js";
import type { Schemas, Type } from "../model/schema.js";
import { typesAt } from "../model/shapes.js";
import { items, type Node, report, text } from "./node.js";

/** Reads what proves a success, each place with the types that the schema gives it; `envelope` is no place at all. */
export function readProof(node: Node, success: Success, schemas: Schemas): Proof[] {
  if (node.value === "envelope") return [];
  if (node.value === undefined) {
    report(
      node,
      "is missing; list JSON Pointers of what proves a success, such as the id of a message, or write `envelope`.",
    );
  }
  return items(node).map((place) => ({
    pointer: text(place),
    type: readTypesAt(place, text(place), success, schemas),
  }));
}

/** The types that a schema gives the value at a pointer, which a node of the contract names. */
export function readTypesAt(
  place: Node,
  pointer: string,
  { name, schema }: Success,
  schemas: Schemas,
): Type[] {
  // What a success is has a problem of its own where it has no name.
  if (name === "") return [];
  const types = typesAt(schemas, schema, pointer);
  if (types === undefined) report(place, `is not in the schema \`${name}\`.`);
  else if (types.length === 0) report(place, "has no `type` in the schema; add one.");
  return types ?? [];
}

/** Without an envelope only a place can prove anything. */
export function checkProof(node: Node): void {
  if (node.value !== "envelope" && items(node).length > 0) return;
  report(node, 'must list a JSON Pointer, because the response has no envelope; "" is the complete body.');
}
