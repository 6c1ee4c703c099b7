import { isObject } from "../json.js";
import { openValues } from "../model/open-values.js";
import type { Schemas } from "../model/schema.js";
import { child, has, items, members, type Node, report, resolve, schemaName, text } from "./node.js";
import { isFileAt } from "./placement.js";
import { misread, readSchema } from "./schema.js";

/** The formats that the runtime's validator checks. */
export const judgedFormats: readonly string[] = ["date-time", "date", "uri", "email", "uuid"];

/** The formats that state a width or a meaning, such as int64, and that nobody checks. */
export const silentFormats: readonly string[] = ["int32", "int64", "float", "double", "password", "binary"];

/** Reports what the types, the mock and the validator would read differently in the schema of a request. */
export function checkRequest(schema: Node, schemas: Schemas, passed = new Set<string>()): void {
  if (!isObject(schema.value) || passed.has(schema.pointer)) return;
  passed.add(schema.pointer);
  if (has(schema, "$ref")) {
    checkReference(schema);
    checkRequest(resolve(schema), schemas, passed);
    return;
  }
  // Of an open list of values, only the alternative that takes any value checks a request.
  if (openValues(schemas, readSchema(schema))) {
    checkRequest(child(schema, "anyOf", 1), schemas, passed);
    return;
  }
  if (isFileAt(schema)) return;
  checkRequired(schema);
  checkAnyOf(schema);
  for (const one of [child(schema, "const"), ...items(child(schema, "enum"))]) checkScalar(one);
  checkFormat(child(schema, "format"));
  if (has(schema, "not")) report(child(schema, "not"), misread("not"));
  for (const one of schemasIn(schema)) checkRequest(one, schemas, passed);
}

/** Every schema that is written within one. */
function schemasIn(schema: Node): Node[] {
  return [
    ...["allOf", "anyOf", "oneOf"].flatMap((keyword) => items(child(schema, keyword))),
    ...members(child(schema, "properties")).map(([, member]) => member),
    ...["items", "additionalProperties", "contentSchema"].map((keyword) => child(schema, keyword)),
  ].filter(({ value }) => value !== undefined);
}

function checkReference(node: Node): void {
  const beside = Object.keys(isObject(node.value) ? node.value : {});
  if (beside.some((keyword) => keyword !== "$ref" && keyword !== "x-trunkline-standing")) {
    report(node, "$ref must stand alone; the types ignore everything beside it.");
  }
  if (schemaName(node) === undefined) {
    report(node, "in a request, $ref must name a schema in components.schemas, not a part of one.");
  }
}

/** openapi-typescript turns both of these into a type that takes other values than the validator. */
function checkRequired(schema: Node): void {
  for (const required of items(child(schema, "required"))) {
    if (has(child(schema, "properties"), text(required))) continue;
    report(
      required,
      `\`${text(required)}\` must be in the properties beside \`required\` as well; otherwise the types do not have it.`,
    );
  }
}

function checkAnyOf(schema: Node): void {
  const others = ["properties", "additionalProperties", "allOf", "oneOf"];
  const beside = others.find((keyword) => has(schema, keyword));
  if (!has(schema, "anyOf") || beside === undefined) return;
  report(
    child(schema, "anyOf"),
    `beside \`${beside}\` the types read it as one more alternative; wrap it: \`allOf: [{ anyOf: [...] }]\`.`,
  );
}

function checkScalar(node: Node): void {
  if (!isObject(node.value) && !Array.isArray(node.value)) return;
  report(
    node,
    "must be a text, a number, a boolean or null; the validator compares neither lists nor objects.",
  );
}

function checkFormat(node: Node): void {
  const known = [...judgedFormats, ...silentFormats];
  if (typeof node.value !== "string" || known.includes(node.value)) return;
  report(node, `the format \`${node.value}\` is unknown; remove it, or use one of ${known.join(", ")}.`);
}
