import { isObject } from "../json.js";
import { child, has, items, members, type Node, report, resolve } from "./node.js";

/**
 * Reports a body that contains itself, and a file or a JSON text where the runtime does not look for one: it looks at
 * the body's own fields, which are one level below the body.
 */
export function checkPlacement(
  schema: Node,
  mediaType: string,
  level = 0,
  above: readonly string[] = [],
): void {
  const node = resolve(schema);
  if (!isObject(node.value)) return;
  if (above.includes(node.pointer)) {
    report(
      schema,
      "the body of a request cannot contain itself; write out as many levels as the vendor documents.",
    );
    return;
  }
  if (level === 0 && child(node, "format").value === "password") {
    report(schema, "a complete body cannot be a secret; mark its secret fields.");
  }
  if (isFileAt(node) || isFileListAt(node)) {
    if (mediaType === "multipart/form-data" && level === 1) return;
    report(schema, "a file, or a list of files, must be a direct field of a multipart/form-data body.");
    return;
  }
  if (has(node, "contentSchema") && (mediaType !== "application/json" || level !== 1)) {
    report(
      child(node, "contentSchema"),
      "JSON text must be a direct field of an application/json body; remove contentSchema.",
    );
  }
  const inner = [...above, node.pointer];
  for (const keyword of ["allOf", "anyOf", "oneOf"]) {
    for (const one of items(child(node, keyword))) checkPlacement(one, mediaType, level, inner);
  }
  const own = members(child(node, "properties")).map(([, member]) => member);
  const others = ["items", "additionalProperties", "contentSchema"].map((keyword) => child(node, keyword));
  for (const one of [...own, ...others]) checkPlacement(one, mediaType, level + 1, inner);
}

/** Whether what is written at a place is a file. */
export function isFileAt(node: Node): boolean {
  if (!isObject(node.value)) return false;
  return (
    child(node, "format").value === "binary" ||
    child(node, "contentMediaType").value === "application/octet-stream"
  );
}

/** Whether what is written at a place is a list of files. */
function isFileListAt(node: Node): boolean {
  return child(node, "type").value === "array" && isFileAt(resolve(child(node, "items")));
}

/** Reports a schema that allOf leads back to, which no value could satisfy in the end. */
export function checkEndless(schema: Node, above: readonly string[] = []): void {
  const node = resolve(schema);
  if (!isObject(node.value)) return;
  if (above.includes(node.pointer)) {
    report(schema, "`allOf` refers back to its own schema; remove this part.");
    return;
  }
  for (const one of items(child(node, "allOf"))) checkEndless(one, [...above, node.pointer]);
}
