import { isObject, type Json } from "../json.js";
import type { Schema, SchemaObject, Schemas, Type } from "../model/schema.js";
import { child, items, members, type Node, report, resolve, schemaName, text, texts } from "./node.js";
import { checkStanding, readStanding } from "./standing.js";

const types: readonly Type[] = ["string", "integer", "number", "boolean", "object", "array", "null"];

type Read = (node: Node, passed: readonly string[]) => unknown;

/** Everything that a schema may say, with how it is read; anything else is a problem. */
const keywords: ReadonlyMap<string, Read> = new Map<string, Read>([
  ["title", text],
  ["description", text],
  ["default", json],
  ["examples", (node) => items(node).map(json)],
  ["deprecated", ({ value }) => value === true],
  ["contentMediaType", text],
  ["contentSchema", readSchema],
  ["type", readTypes],
  ["const", json],
  ["enum", (node) => items(node).map(json)],
  ["required", texts],
  ["minItems", number],
  ["maxItems", number],
  ["minLength", number],
  ["maxLength", number],
  ["pattern", text],
  ["minimum", number],
  ["maximum", number],
  ["minProperties", number],
  ["maxProperties", number],
  ["format", text],
  ["items", readSchema],
  ["additionalProperties", readSchema],
  [
    "properties",
    (node, passed) => new Map(members(node).map(([name, one]) => [name, readSchema(one, passed)])),
  ],
  ["allOf", readSchemas],
  ["anyOf", readSchemas],
  ["oneOf", readSchemas],
  ["not", readSchema],
]);

export function readComponents(schemas: Node): Schemas {
  return new Map(members(schemas).map(([name, node]) => [name, readSchema(node)]));
}

/** Reads a schema; `passed` are the places that were read on the way to it, so that none is read without end. */
export function readSchema(node: Node, passed: readonly string[] = []): Schema {
  if (typeof node.value === "boolean") return node.value;
  if (isObject(node.value) && node.value["$ref"] !== undefined) return readReference(node, passed);
  checkStanding(node);
  const schema: Record<string, unknown> = {};
  for (const [keyword, member] of members(node)) {
    const read = keywords.get(keyword);
    if (keyword === "externalDocs") schema["page"] = text(child(member, "url"));
    else if (keyword === "x-trunkline-standing") schema["standing"] = readStanding(node);
    else if (read) schema[keyword] = read(member, passed);
    else report(member, misread(keyword));
  }
  return schema as SchemaObject;
}

/** Why a keyword cannot be used. */
export function misread(keyword: string): string {
  return `the types, the mock and the validator read \`${keyword}\` differently; use oneOf or anyOf, or state it only in the description.`;
}

/** A component keeps its name; a part of one is read as if it were written here. */
function readReference(node: Node, passed: readonly string[]): Schema {
  const target = resolve(node);
  if (target.isLost) return true;
  const name = schemaName(node);
  if (name !== undefined) {
    const { $ref: _, ...beside } = isObject(node.value) ? node.value : {};
    const annotations = readSchema({ ...node, value: beside }, passed);
    return { ...(typeof annotations === "object" && annotations), reference: name };
  }
  if (!passed.includes(target.pointer)) return readSchema(target, [...passed, target.pointer]);
  report(node, "refers back to itself without end.");
  return true;
}

function readSchemas(node: Node, passed: readonly string[]): Schema[] {
  return items(node).map((one) => readSchema(one, passed));
}

function readTypes(node: Node): Type[] {
  const all = Array.isArray(node.value) ? items(node) : [node];
  return all.flatMap((one) => {
    const type = types.find((known) => known === one.value);
    if (type === undefined) report(one, `must be one of ${types.join(", ")}.`);
    return type ?? [];
  });
}

function number(node: Node): number {
  if (typeof node.value === "number") return node.value;
  report(node, "must be a number.");
  return 0;
}

function json({ value = null }: Node): Json {
  return value;
}
