import { type Schema, type SchemaObject, type Schemas, said } from "@trunkline/contract";

/** Schemas without alternatives, all of which hold. */
export type Conjunction = readonly SchemaObject[];

/** Keywords that these tests understand, besides those of which nothing follows for a value. */
const known = new Set(
  (
    "type const enum format pattern minLength maxLength minimum maximum minItems maxItems minProperties " +
    "maxProperties required properties additionalProperties items contentSchema allOf anyOf oneOf " +
    "title description default examples deprecated page standing contentMediaType"
  ).split(" "),
);

/**
 * Every way to satisfy all of the nodes: one alternative of each `oneOf` and `anyOf`, together with the keywords beside it.
 * Ways that contradict themselves are left out.
 */
export function waysOf(schemas: Schemas, nodes: readonly Schema[]): readonly Conjunction[] {
  return product(nodes.map((node) => waysOfNode(schemas, node))).filter((way) => isPossible(schemas, way));
}

function waysOfNode(schemas: Schemas, node: Schema): readonly Conjunction[] {
  if (typeof node === "boolean") return node ? [[]] : [];
  const { allOf = [], anyOf, oneOf, ...plain } = schemaOf(schemas, node);
  const branches = [anyOf, oneOf].flatMap((nodes) =>
    nodes ? [nodes.flatMap((one) => waysOfNode(schemas, one))] : [],
  );
  return product([[[plain]], ...allOf.map((one) => waysOfNode(schemas, one)), ...branches]);
}

/** A keyword that these tests don't know would go untested in silence. */
function schemaOf(schemas: Schemas, node: Schema): SchemaObject {
  const schema = said(schemas, node);
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

function isPossible(schemas: Schemas, way: Conjunction): boolean {
  if (valuesOf(way)?.length === 0 || typesOf(way)?.length === 0) return false;
  return requiredOf(way).every((name) => waysOf(schemas, membersOf(way, name)).length > 0);
}

/** The values that every `const` and `enum` allows, where there are any. */
export function valuesOf(way: Conjunction): readonly unknown[] | undefined {
  const lists = way.flatMap((schema) =>
    "const" in schema ? [[schema.const]] : schema.enum ? [schema.enum] : [],
  );
  return lists[0]?.filter((value) => lists.every((list) => list.includes(value)));
}

export function typesOf(way: Conjunction): readonly string[] | undefined {
  const lists = way.flatMap(({ type }) => (type === undefined ? [] : [type]));
  return lists[0]?.filter((type) => lists.every((list) => list.includes(type)));
}

export function requiredOf(way: Conjunction): readonly string[] {
  return [...new Set(way.flatMap(({ required }) => required ?? []))];
}

/** What the schemas say of a member. */
export function membersOf(way: Conjunction, name: string): readonly Schema[] {
  return way.flatMap(({ properties, additionalProperties }) => {
    const node = properties?.get(name) ?? additionalProperties;
    return node === undefined ? [] : [node];
  });
}

/** The schemas and those that they are composed of, in all of their branches, each once. */
export function partsOf(schemas: Schemas, nodes: readonly Schema[]): Conjunction {
  const parts = new Set<SchemaObject>();
  const add = (node: Schema): void => {
    if (typeof node === "boolean") return;
    const schema = schemaOf(schemas, node);
    parts.add(schema);
    for (const inner of [schema.allOf, schema.anyOf, schema.oneOf].flatMap((some) => some ?? [])) add(inner);
  };
  nodes.forEach(add);
  return [...parts];
}
