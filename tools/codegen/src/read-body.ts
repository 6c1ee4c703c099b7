import { isObject, part } from "./json.js";
import type { BodyModel } from "./model.js";
import { allowOnly, child, items, members, type Node, refuse, resolve } from "./node.js";

export function readBody(node: Node): BodyModel {
  allowOnly(node, ["required", "description", "content"]);
  if (child(node, "required").value !== true) {
    refuse(node, "a body that may be left out is not understood; set `required: true`.");
  }
  const [entry, another] = members(child(node, "content"));
  if (!entry || another)
    refuse(
      child(node, "content"),
      "must hold exactly one media type; keep the one that the client is to send.",
    );
  const [mediaType, media] = entry;
  if (mediaType !== "application/json" && mediaType !== "multipart/form-data") {
    refuse(media, "a body must be application/json or multipart/form-data.");
  }
  allowOnly(media, ["schema", "examples", "encoding"]);
  const schema = child(media, "schema");
  refuseMisplaced(schema, mediaType);
  const all = declarations(schema);
  const json = all.filter(([, member]) => child(member, "contentSchema").value !== undefined);
  return {
    mediaType,
    schema,
    files: mediaType === "multipart/form-data" ? filesOf(all) : [],
    secrets: [...new Set(secretsIn(schema, "/body"))],
    json: [...new Map(json)].map(([name, member]) => ({ name, schema: child(member, "contentSchema") })),
  };
}

/** The pointers of all secrets below a schema; `*` stands for every item of a list or member of a map. */
function secretsIn(schema: Node, pointer: string): string[] {
  const node = resolve(schema);
  if (child(node, "format").value === "password") return [pointer];
  const properties = members(child(node, "properties"));
  const each = ["items", "additionalProperties"].map((keyword) => child(node, keyword));
  return [
    ...compositions(node).flatMap((one) => secretsIn(one, pointer)),
    ...properties.flatMap(([name, member]) => secretsIn(member, pointer + part(name))),
    ...each.filter(({ value }) => isObject(value)).flatMap((one) => secretsIn(one, `${pointer}/*`)),
  ];
}

/** The members of an object schema, each resolved; a choice of shapes has those of every shape. */
export function bodyMembers(schema: Node): [string, Node][] {
  return [...new Map(declarations(schema))];
}

/** Every place that declares a member of a body. One member can have several, and only one of them may call it a secret. */
function declarations(schema: Node): [string, Node][] {
  const node = resolve(schema);
  const own = members(child(node, "properties")).map(([name, member]): [string, Node] => [
    name,
    resolve(member),
  ]);
  return [...compositions(node).flatMap(declarations), ...own];
}

function compositions(node: Node): Node[] {
  return ["allOf", "anyOf", "oneOf"].flatMap((keyword) => items(child(node, keyword)));
}

function filesOf(all: readonly [string, Node][]): BodyModel["files"] {
  const files = new Map(all.filter(([, member]) => isFile(member)));
  return [...files].map(([name, member]) => ({ name, isList: child(member, "type").value === "array" }));
}

/** Whether a schema is a file or an array of files. */
export function isFile(schema: Node): boolean {
  const node = resolve(schema);
  const one = child(node, "type").value === "array" ? resolve(child(node, "items")) : node;
  const mediaType = child(one, "contentMediaType").value;
  return child(one, "format").value === "binary" || mediaType === "application/octet-stream";
}

/**
 * Refuses a body that contains itself, and a file or a JSON text where the runtime does not look for one:
 * it looks at the body's own members, which stand one level below the body.
 */
function refuseMisplaced(
  schema: Node,
  mediaType: BodyModel["mediaType"],
  level = 0,
  above: readonly string[] = [],
): void {
  const node = resolve(schema);
  if (above.includes(node.pointer)) {
    refuse(
      schema,
      "the body of a request cannot contain itself; write out as many levels as the vendor documents.",
    );
  }
  if (child(node, "format").value === "password" && level === 0) {
    refuse(schema, "a body cannot be a secret as a whole; say which of its members are.");
  }
  if (isFile(node)) {
    if (mediaType === "multipart/form-data" && level === 1) return;
    refuse(schema, "a file, or an array of files, must be a member of a multipart/form-data body itself.");
  }
  const content = child(node, "contentSchema");
  if (content.value !== undefined && (mediaType !== "application/json" || level !== 1)) {
    refuse(
      content,
      "JSON text must be a member of an application/json body itself; leave contentSchema out.",
    );
  }
  const inner = [...above, node.pointer];
  for (const one of compositions(node)) refuseMisplaced(one, mediaType, level, inner);
  for (const [, member] of members(child(node, "properties"))) {
    refuseMisplaced(member, mediaType, level + 1, inner);
  }
  for (const keyword of ["items", "additionalProperties", "contentSchema"]) {
    const inside = child(node, keyword);
    if (isObject(inside.value)) refuseMisplaced(inside, mediaType, level + 1, inner);
  }
}
