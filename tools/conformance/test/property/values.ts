import type { Schema, Schemas } from "@trunkline/contract";
import fc from "fast-check";
import { file } from "./files.js";
import { type Conjunction, membersOf, requiredOf, typesOf, valuesOf, waysOf } from "./schema.js";
import { text, textOfFormat, textOfPattern } from "./texts.js";

/** Values of a schema. They still have to be judged: a branch that was not chosen may forbid one. */
export function valuesFor(schemas: Schemas, nodes: readonly Schema[]): fc.Arbitrary<unknown> {
  const ways = waysOf(schemas, nodes);
  if (ways.length === 0) throw new Error("the schema contradicts itself");
  return fc.oneof(...ways.map((way) => valuesForWay(schemas, way)));
}

function valuesForWay(schemas: Schemas, way: Conjunction): fc.Arbitrary<unknown> {
  const values = valuesOf(way);
  if (values) return fc.constantFrom(...values);
  const types = typesOf(way);
  if (!types) {
    const isObject = way.some(({ properties }) => properties !== undefined);
    return isObject ? objectOf(schemas, way) : fc.jsonValue({ maxDepth: 2, stringUnit: "grapheme" });
  }
  return fc.oneof(...types.map((type) => valuesForType(schemas, way, type)));
}

function valuesForType(schemas: Schemas, way: Conjunction, type: string): fc.Arbitrary<unknown> {
  switch (type) {
    case "string":
      return textOf(schemas, way);
    case "integer":
      return integerOf(way);
    case "number":
      return numberOf(way);
    case "boolean":
      return fc.boolean();
    case "null":
      return fc.constant(null);
    case "array":
      return listOf(schemas, way);
    case "object":
      return objectOf(schemas, way);
    default:
      throw new Error(`there are no values of the type ${type}`);
  }
}

function textOf(schemas: Schemas, way: Conjunction): fc.Arbitrary<unknown> {
  const contents = way.flatMap(({ contentSchema }) => contentSchema ?? []);
  if (contents.length > 0) {
    // How the text is laid out is nobody's business but the sender's.
    return fc
      .tuple(valuesFor(schemas, contents), fc.constantFrom(undefined, 1))
      .map(([content, indent]) => JSON.stringify(content, null, indent));
  }
  const formats = way.flatMap(({ format }) => format ?? []);
  if (formats.includes("binary")) return file;
  const [format] = formats.flatMap((name) => textOfFormat[name] ?? []);
  if (format) return format;
  const minimum = largest(way.map(({ minLength }) => minLength));
  const [pattern] = way.flatMap((schema) => schema.pattern ?? []);
  if (pattern !== undefined) return textOfPattern(pattern, minimum);
  return text(minimum, smallest(way.map(({ maxLength }) => maxLength)));
}

function integerOf(way: Conjunction): fc.Arbitrary<number> {
  const { min, max } = boundsOf(way);
  const bounds = {
    min: Math.ceil(min ?? Number.MIN_SAFE_INTEGER),
    max: Math.floor(max ?? Number.MAX_SAFE_INTEGER),
  };
  const small = { min: Math.max(bounds.min, -1000), max: Math.min(bounds.max, 1000) };
  return fc.oneof(
    fc.integer(small),
    fc.maxSafeInteger().filter((one) => one >= bounds.min && one <= bounds.max),
    fc.constantFrom(bounds.min, bounds.max),
  );
}

function numberOf(way: Conjunction): fc.Arbitrary<number> {
  const { min = -1e21, max = 1e21 } = boundsOf(way);
  return fc.oneof(
    fc.double({ min, max, noNaN: true }),
    fc.constantFrom(min, max, 0, -0, 0.1).filter((one) => one >= min && one <= max),
  );
}

function boundsOf(way: Conjunction): { min?: number; max?: number } {
  const min = way.flatMap(({ minimum }) => minimum ?? []);
  const max = way.flatMap(({ maximum }) => maximum ?? []);
  return {
    ...(min.length > 0 && { min: Math.max(...min) }),
    ...(max.length > 0 && { max: Math.min(...max) }),
  };
}

function listOf(schemas: Schemas, way: Conjunction): fc.Arbitrary<unknown> {
  const minLength = largest(way.map(({ minItems }) => minItems));
  const maxLength = Math.min(smallest(way.map(({ maxItems }) => maxItems)), minLength + 3);
  return fc.array(
    valuesFor(
      schemas,
      way.flatMap(({ items }) => items ?? []),
    ),
    { minLength, maxLength },
  );
}

function objectOf(schemas: Schemas, way: Conjunction): fc.Arbitrary<unknown> {
  const required = requiredOf(way);
  const names = new Set([...way.flatMap(({ properties }) => [...(properties?.keys() ?? [])]), ...required]);
  const members = [...names]
    .map((name) => [name, membersOf(way, name)] as const)
    .filter(([, nodes]) => waysOf(schemas, nodes).length > 0)
    .map(([name, nodes]) => [name, valuesFor(schemas, nodes)] as const);
  const named = fc.record(Object.fromEntries(members), { requiredKeys: [...required] });
  const others = way.flatMap(({ additionalProperties }) => additionalProperties ?? []);
  if (others.length === 0 || others.includes(false)) return named;
  const minKeys = largest(way.map(({ minProperties }) => minProperties));
  const free = fc.dictionary(text(0, 8), valuesFor(schemas, others), { minKeys, maxKeys: minKeys + 3 });
  return fc.tuple(free, named).map(([some, rest]) => ({ ...some, ...rest }));
}

function largest(bounds: readonly (number | undefined)[]): number {
  return Math.max(0, ...bounds.map((bound) => bound ?? 0));
}

function smallest(bounds: readonly (number | undefined)[]): number {
  return Math.min(...bounds.map((bound) => bound ?? Number.POSITIVE_INFINITY));
}
