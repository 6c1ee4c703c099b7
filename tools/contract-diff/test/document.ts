import type { Document, Json } from "@trunkline/contract";

/** A contract that no person wrote as it is has no lines to name. */
export function documentOf(root: Json): Document {
  return { root, place: (pointer) => ({ file: "openapi.yaml", line: 1, pointer }), problems: [] };
}
