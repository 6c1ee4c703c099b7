import { isObject, type Json, type JsonObject, part } from "./json.js";
import { type Document, refusal } from "./load.js";

/** A value within a contract, with the place where it stands. */
export interface Node {
  readonly document: Document;
  readonly pointer: string;
  readonly value: Json | undefined;
}

export function rootOf(document: Document): Node {
  return { document, pointer: "", value: document.root };
}

export function child(node: Node, ...path: readonly (string | number)[]): Node {
  let { pointer, value } = node;
  for (const name of path) {
    pointer += part(name);
    value = Array.isArray(value)
      ? value[Number(name)]
      : isObject(value)
        ? own(value, String(name))
        : undefined;
  }
  return { document: node.document, pointer, value };
}

function own(value: JsonObject, name: string): Json | undefined {
  return Object.hasOwn(value, name) ? value[name] : undefined;
}

export function refuse(node: Node, reason: string): never {
  throw refusal(node.document, node.pointer, reason);
}

export function members(node: Node): [string, Node][] {
  if (node.value === undefined) return [];
  if (!isObject(node.value)) refuse(node, "must be an object.");
  return Object.keys(node.value).map((name) => [name, child(node, name)]);
}

export function items(node: Node): Node[] {
  if (node.value === undefined) return [];
  if (!Array.isArray(node.value)) refuse(node, "must be a list.");
  return node.value.map((_, index) => child(node, index));
}

export function text(node: Node): string {
  return typeof node.value === "string" ? node.value : refuse(node, "must be a text.");
}

export function optionalText(node: Node): string | undefined {
  return node.value === undefined ? undefined : text(node);
}

/** Refuses members that the generator would otherwise pass over in silence. */
export function allowOnly(node: Node, known: readonly string[]): void {
  for (const [name, member] of members(node)) {
    if (!known.includes(name)) {
      refuse(
        member,
        `the generator does not understand \`${name}\` here; it understands ${known.join(", ")}.`,
      );
    }
  }
}

/** Follows `$ref` within the contract. */
export function resolve(node: Node): Node {
  const ref = isObject(node.value) ? node.value["$ref"] : undefined;
  if (ref === undefined) return node;
  const name = text(child(node, "$ref"));
  if (!name.startsWith("#/")) refuse(node, `a contract is one file, so \`${name}\` cannot be followed.`);
  const path = name
    .slice(2)
    .split("/")
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
  const target = child(rootOf(node.document), ...path);
  if (target.value === undefined) refuse(node, `\`${name}\` names nothing.`);
  return resolve(target);
}

/** The name of the component schema that a node refers to, if it does. */
export function schemaName(node: Node): string | undefined {
  const ref = isObject(node.value) ? node.value["$ref"] : undefined;
  const prefix = "#/components/schemas/";
  return typeof ref === "string" && ref.startsWith(prefix) ? ref.slice(prefix.length) : undefined;
}
