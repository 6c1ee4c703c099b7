import { type Document, refusal } from "./document.js";
import { isObject, type Json, type JsonObject, part, steps } from "./json.js";

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
  if (node.value === undefined) refuse(node, "is missing; it must be a text.");
  return typeof node.value === "string" ? node.value : refuse(node, "must be a text.");
}

export function optionalText(node: Node): string | undefined {
  return node.value === undefined ? undefined : text(node);
}

/** Refuses members that the generator would otherwise pass over in silence. */
export function allowOnly(node: Node, known: readonly string[]): void {
  for (const [name, member] of members(node)) {
    if (!known.includes(name)) {
      refuse(member, `\`${name}\` is not understood here; leave it out, or use one of ${known.join(", ")}.`);
    }
  }
}

/** Follows `$ref` within the contract. */
export function resolve(node: Node, passed: readonly string[] = []): Node {
  const ref = isObject(node.value) ? node.value["$ref"] : undefined;
  if (ref === undefined) return node;
  const name = text(child(node, "$ref"));
  if (!name.startsWith("#/")) refuse(node, `a contract is one file, so \`${name}\` cannot be followed.`);
  if (passed.includes(name)) refuse(node, `\`${name}\` leads back to itself.`);
  const target = child(rootOf(node.document), ...steps(name));
  if (target.value === undefined) refuse(node, `\`${name}\` names nothing.`);
  return resolve(target, [...passed, name]);
}

/** The name of the component schema that a node refers to, if it does. */
export function schemaName(node: Node): string | undefined {
  const ref = isObject(node.value) ? node.value["$ref"] : undefined;
  const prefix = "#/components/schemas/";
  if (typeof ref !== "string" || !ref.startsWith(prefix)) return undefined;
  const name = ref.slice(prefix.length);
  return name.includes("/") ? undefined : name;
}
