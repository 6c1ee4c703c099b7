import { isObject, type Json, type JsonObject, part, steps } from "../json.js";

/** What all nodes of a reading share: the document, and where problems go. */
export interface Scope {
  readonly root: Json | undefined;
  readonly report: (pointer: string, message: string, isLost?: boolean) => void;
}

/** A value within a document, with its place. Readers alone see it. */
export interface Node {
  readonly scope: Scope;
  readonly pointer: string;
  readonly value: Json | undefined;
  /** Whether a problem above, which was reported there, is why nothing is known of the value. */
  readonly isLost: boolean;
}

export function rootOf(scope: Scope): Node {
  return { scope, pointer: "", value: scope.root, isLost: scope.root === undefined };
}

/** Reports a problem, unless it only follows from one above. */
export function report(node: Node, message: string): void {
  if (!node.isLost) node.scope.report(node.pointer, message);
}

/** The same place, about which nothing is known because of a reported problem. */
export function lost(node: Node): Node {
  return { ...node, value: undefined, isLost: true };
}

export function child(node: Node, ...path: readonly (string | number)[]): Node {
  return path.reduce<Node>((holder, name) => {
    const { scope, value, isLost } = holder;
    const inner = { scope, pointer: holder.pointer + part(name), value: undefined, isLost };
    // `true` and `false` are schemas, and have no members.
    if (value === undefined || typeof value === "boolean") return inner;
    if (isObject(value)) return { ...inner, value: own(value, String(name)) };
    if (Array.isArray(value) && /^\d+$/.test(String(name))) return { ...inner, value: value[Number(name)] };
    report(holder, "must be an object.");
    return lost(inner);
  }, node);
}

function own(value: JsonObject, name: string): Json | undefined {
  return Object.hasOwn(value, name) ? value[name] : undefined;
}

export function has(node: Node, name: string): boolean {
  return child(node, name).value !== undefined;
}

export function members(node: Node): [string, Node][] {
  if (node.value === undefined) return [];
  if (isObject(node.value)) return Object.keys(node.value).map((name) => [name, child(node, name)]);
  report(node, "must be an object.");
  return [];
}

export function items(node: Node): Node[] {
  if (node.value === undefined) return [];
  if (Array.isArray(node.value)) return node.value.map((_, index) => child(node, index));
  report(node, "must be a list.");
  return [];
}

export function text(node: Node): string {
  if (typeof node.value === "string") return node.value;
  report(node, node.value === undefined ? "is missing; it must be a text." : "must be a text.");
  return "";
}

export function texts(node: Node): string[] {
  return items(node).map(text);
}

/** A member that may be missing, under its own name: to be spread into what is read. */
export function optional<const Name extends string, Value>(
  holder: Node,
  name: Name,
  read: (node: Node) => Value,
): { readonly [name in Name]?: Value } {
  const node = child(holder, name);
  return node.value === undefined ? {} : ({ [name]: read(node) } as { [name in Name]: Value });
}

/** Reports members that the model would otherwise drop silently. */
export function allowOnly(node: Node, known: readonly string[]): void {
  for (const [name, member] of members(node)) {
    if (!known.includes(name)) {
      report(member, `\`${name}\` is unknown here; remove it, or use one of ${known.join(", ")}.`);
    }
  }
}

/** Follows `$ref` within the document. */
export function resolve(node: Node, passed: readonly string[] = []): Node {
  const reference = isObject(node.value) ? child(node, "$ref") : undefined;
  if (reference?.value === undefined) return node;
  const name = text(reference);
  const target = name.startsWith("#/") ? child(rootOf(node.scope), ...steps(name)) : lost(node);
  const problem = [
    { is: !name.startsWith("#/"), says: "is outside of the contract." },
    { is: passed.includes(name), says: "refers back to itself." },
    { is: target.value === undefined, says: "does not exist." },
  ].find(({ is }) => is);
  return problem ? lose(node, `\`${name}\` ${problem.says}`) : resolve(target, [...passed, name]);
}

function lose(node: Node, message: string): Node {
  if (!node.isLost) node.scope.report(node.pointer, message, true);
  return lost(node);
}

/** The name of the component that a node refers to, if it does. */
export function componentName(node: Node): string | undefined {
  const reference = isObject(node.value) ? node.value["$ref"] : undefined;
  return typeof reference === "string" ? /^#\/components\/[^/]+\/([^/]+)$/.exec(reference)?.[1] : undefined;
}

/** The name of the component schema that a node refers to, if it does. */
export function schemaName(node: Node): string | undefined {
  const reference = isObject(node.value) ? node.value["$ref"] : undefined;
  return String(reference).startsWith("#/components/schemas/") ? componentName(node) : undefined;
}
