import { isObject, type Json } from "./json.js";
import { judgedFormats, keywords, silentFormats } from "./keywords.js";
import { child, items, members, type Node, refuse, resolve, schemaName, text } from "./node.js";
import { openEnum } from "./open-enum.js";
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

/**
 * The schema of a request as the runtime judges it: without annotations, its `$ref`s turned into references.
 * Refuses the keywords that the types, the mock and the validator would not read alike.
 */
export function compactSchema(node: Node): Printable {
  if (isObject(node.value) && node.value["$ref"] !== undefined) return compactReference(node);
  if (typeof node.value === "boolean") return node.value;
  if (isFile(node) && child(node, "type").value !== "array") return {};
  const open = openEnum(node);
  if (open) return compactSchema(open.any);
  refuseWhatTypesMisread(node);
  const result: Record<string, Printable> = {};
  for (const [keyword, member] of members(node)) {
    const value = compactMember(keyword, member);
    if (value !== undefined) result[keyword] = value;
  }
  return result;
}

/** What a keyword says to the runtime, if anything. */
function compactMember(keyword: string, member: Node): Printable | undefined {
  switch (keywords.get(keyword)) {
    case "annotation":
      return undefined;
    case "value":
      return member.value;
    case "scalar":
      return scalar(member);
    case "list of scalars":
      return items(member).map(scalar);
    case "format":
      return format(member);
    case "schema":
      return compactSchema(member);
    case "list of schemas":
      return items(member).map(compactSchema);
    case "schemas by name":
      return Object.fromEntries(members(member).map(([key, schema]) => [key, compactSchema(schema)]));
    case undefined:
      return refuse(
        member,
        `the types, the mock and the validator do not read \`${keyword}\` alike in a request; say it with oneOf or anyOf, or leave it to the description.`,
      );
  }
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

function scalar(node: Node): Printable {
  const { value = null } = node;
  return isObject(value) || Array.isArray(value)
    ? refuse(
        node,
        "must be a text, a number, a boolean or null; the validator compares neither lists nor objects.",
      )
    : value;
}

function format(node: Node): string | undefined {
  const name = text(node);
  if (judgedFormats.includes(name)) return name;
  if (silentFormats.includes(name)) return undefined;
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
      if (keywords.get(key) !== "annotation" || key === "contentSchema") {
        const next = child(at, key);
        visit(next.value, next);
      }
    }
  };
  visit(node.value, node);
  return [...names];
}
