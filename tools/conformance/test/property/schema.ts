import { type Document, type Reference, resolve } from "../openapi.js";

/** A schema of a contract with every keyword that requests use. */
export interface Schema {
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly format?: string;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Node>>;
  readonly additionalProperties?: Node;
  readonly items?: Node;
  readonly contentSchema?: Node;
  readonly allOf?: readonly Node[];
  readonly anyOf?: readonly Node[];
  readonly oneOf?: readonly Node[];
}

export type Node = Schema | Reference | boolean;

/** Schemas without alternatives, all of which hold. */
export type Conjunction = readonly Schema[];

/** Keywords that these tests understand, besides those of which nothing follows for a value. */
const known = new Set(
  (
    "type const enum format pattern minLength maxLength minimum maximum minItems maxItems minProperties " +
    "maxProperties required properties additionalProperties items contentSchema allOf anyOf oneOf " +
    "title description default examples contentMediaType x-trunkline-standing"
  ).split(" "),
);

/**
 * Every way to satisfy all of the nodes: one branch of each `oneOf` and `anyOf`, together with what stands beside it.
 * Ways that contradict themselves are left out.
 */
export function waysOf(document: Document, nodes: readonly Node[]): readonly Conjunction[] {
  return product(nodes.map((node) => waysOfNode(document, node))).filter((way) => isPossible(document, way));
}

function waysOfNode(document: Document, node: Node): readonly Conjunction[] {
  if (typeof node === "boolean") return node ? [[]] : [];
  const { allOf = [], anyOf, oneOf, ...plain } = schemaOf(document, node);
  const branches = [anyOf, oneOf].flatMap((nodes) =>
    nodes ? [nodes.flatMap((one) => waysOfNode(document, one))] : [],
  );
  return product([[[plain]], ...allOf.map((one) => waysOfNode(document, one)), ...branches]);
}

/** A keyword that these tests don't know would go untested in silence. */
function schemaOf(document: Document, node: Schema | Reference): Schema {
  const schema = resolve<Schema>(document, node);
  const unknown = Object.keys(schema).filter((keyword) => !known.has(keyword));
  if (unknown.length > 0) throw new Error(`teach test/property the keyword ${unknown.join(", ")}`);
  return schema;
}

function product(choices: readonly (readonly Conjunction[])[]): readonly Conjunction[] {
  return choices.reduce<readonly Conjunction[]>(
    (ways, choice) => ways.flatMap((way) => choice.map((one) => [...way, ...one])),
    [[]],
  );
}

function isPossible(document: Document, way: Conjunction): boolean {
  if (valuesOf(way)?.length === 0 || typesOf(way)?.length === 0) return false;
  return requiredOf(way).every((name) => waysOf(document, membersOf(way, name)).length > 0);
}

/** The values that every `const` and `enum` allows, where there are any. */
export function valuesOf(way: Conjunction): readonly unknown[] | undefined {
  const lists = way.flatMap((schema) =>
    "const" in schema ? [[schema.const]] : schema.enum ? [schema.enum] : [],
  );
  return lists[0]?.filter((value) => lists.every((list) => list.includes(value)));
}

export function typesOf(way: Conjunction): readonly string[] | undefined {
  const lists = way.flatMap(({ type }) => (type === undefined ? [] : [[type].flat()]));
  return lists[0]?.filter((type) => lists.every((list) => list.includes(type)));
}

export function requiredOf(way: Conjunction): readonly string[] {
  return [...new Set(way.flatMap(({ required }) => required ?? []))];
}

/** What the schemas say of a member. */
export function membersOf(way: readonly Schema[], name: string): readonly Node[] {
  return way.flatMap(({ properties = {}, additionalProperties }) => {
    const node = Object.hasOwn(properties, name) ? properties[name] : additionalProperties;
    return node === undefined ? [] : [node];
  });
}

/** The schemas and those that they are composed of, in all of their branches, each once. */
export function partsOf(document: Document, nodes: readonly Node[]): readonly Schema[] {
  const parts = new Set<Schema>();
  const add = (node: Node): void => {
    if (typeof node === "boolean") return;
    const schema = schemaOf(document, node);
    parts.add(schema);
    for (const inner of [schema.allOf, schema.anyOf, schema.oneOf].flatMap((some) => some ?? [])) add(inner);
  };
  nodes.forEach(add);
  return [...parts];
}
