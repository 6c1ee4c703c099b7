import { isObject, type Json } from "./json.js";
import { child, items, members, type Node, refuse, resolve, schemaName, text } from "./node.js";
import { isFile } from "./read-body.js";

/** JavaScript that stands for itself when a value is printed: a reference to another constant. */
export class Reference {
  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }
}

export type Printable = null | boolean | number | string | Reference | readonly Printable[] | PrintableObject;

export interface PrintableObject {
  readonly [name: string]: Printable | undefined;
}

/** Keywords that say something to people alone. */
const annotations = [
  "title",
  "description",
  "examples",
  "default",
  "deprecated",
  "contentMediaType",
  "contentSchema",
];
const values = [
  "type",
  "const",
  "enum",
  "required",
  "minItems",
  "maxItems",
  "minLength",
  "maxLength",
  "pattern",
  "minimum",
  "maximum",
  "minProperties",
  "maxProperties",
];
/** The formats that a validator judges; the others, such as int64, tell a width or a meaning. */
const judgedFormats = ["date-time", "date", "uri", "email", "uuid"];
const silentFormats = ["int32", "int64", "float", "double", "password", "binary"];

/**
 * The schema of a request as the runtime judges it: without annotations, its `$ref`s turned into references.
 * Refuses the keywords that the types, the mock and the validator would not read alike.
 */
export function compactSchema(node: Node): Printable {
  if (isObject(node.value) && node.value["$ref"] !== undefined) return compactReference(node);
  if (typeof node.value === "boolean") return node.value;
  if (isFile(node) && child(node, "type").value !== "array") return {};
  refuseWhatTypesMisread(node);
  const result: Record<string, Printable> = {};
  for (const [keyword, member] of members(node)) {
    if (annotations.includes(keyword)) continue;
    if (values.includes(keyword)) result[keyword] = member.value as Printable;
    else if (keyword === "format") Object.assign(result, format(member));
    else if (keyword === "items" || keyword === "additionalProperties")
      result[keyword] = compactSchema(member);
    else if (keyword === "properties") {
      result[keyword] = Object.fromEntries(
        members(member).map(([key, schema]) => [key, compactSchema(schema)]),
      );
    } else if (keyword === "oneOf" || keyword === "anyOf" || keyword === "allOf") {
      result[keyword] = items(member).map(compactSchema);
    } else {
      refuse(
        member,
        `the types, the mock and the validator do not read \`${keyword}\` alike in a request; say it with oneOf or anyOf, or leave it to the description.`,
      );
    }
  }
  return result;
}

function compactReference(node: Node): Reference {
  if (isObject(node.value) && Object.keys(node.value).length > 1) {
    refuse(node, "$ref stands alone; the types drop what stands beside it.");
  }
  resolve(node);
  const name = schemaName(node);
  return name === undefined
    ? refuse(node, "in a request $ref must name a schema of components.schemas, and no part of one.")
    : new Reference(name);
}

/** Refuses what openapi-typescript turns into a type that takes other values than the validator. */
function refuseWhatTypesMisread(node: Node): void {
  for (const required of items(child(node, "required"))) {
    if (child(node, "properties", text(required)).value === undefined) {
      refuse(
        required,
        `\`${text(required)}\` must stand in the properties beside \`required\` as well, or the types do not know it.`,
      );
    }
  }
  const anyOf = child(node, "anyOf");
  const others = ["properties", "additionalProperties", "allOf", "oneOf"];
  const beside = others.find((keyword) => child(node, keyword).value !== undefined);
  if (anyOf.value !== undefined && beside !== undefined) {
    refuse(
      anyOf,
      `beside \`${beside}\` the types take it for one more alternative; wrap it: \`allOf: [{ anyOf: [...] }]\`.`,
    );
  }
}

function format(node: Node): { format?: string } {
  const name = text(node);
  if (judgedFormats.includes(name)) return { format: name };
  if (silentFormats.includes(name)) return {};
  return refuse(
    node,
    `the format \`${name}\` is not known; leave it out, or use one of ${[...judgedFormats, ...silentFormats].join(", ")}.`,
  );
}

/** The names of the component schemas that a schema needs, each after those that it needs itself. */
export function schemaNames(node: Node): string[] {
  const names = new Set<string>();
  const visit = (value: Json | undefined, at: Node): void => {
    if (!isObject(value) && !Array.isArray(value)) return;
    const name = schemaName(at);
    if (name !== undefined) {
      const target = resolve(at);
      visit(target.value, target);
      names.add(name);
      return;
    }
    for (const key of Object.keys(value)) {
      if (!annotations.includes(key) || key === "contentSchema") {
        const next = child(at, key);
        visit(next.value, next);
      }
    }
  };
  visit(node.value, node);
  return [...names];
}
