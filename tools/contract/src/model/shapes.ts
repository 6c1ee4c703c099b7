import { type Json, steps } from "../json.js";
import { isReference, type Schema, type SchemaObject, type Schemas, type Type } from "./schema.js";

/** What a schema says in place: its own words, or those of the component that it refers to. */
export function resolve(schemas: Schemas, schema: Schema | undefined): SchemaObject | boolean | undefined {
  const passed = new Set<string>();
  let one = schema;
  while (isReference(one)) {
    if (passed.has(one.reference)) return undefined;
    passed.add(one.reference);
    one = schemas.get(one.reference);
  }
  return one;
}

/** What a schema says of a value itself: nothing, where it takes any value or none. */
export function said(schemas: Schemas, schema: Schema | undefined): SchemaObject {
  const one = resolve(schemas, schema);
  return typeof one === "object" ? one : {};
}

/** The schemas that one is composed of. */
export function compositions({ allOf = [], anyOf = [], oneOf = [] }: SchemaObject): Schema[] {
  return [...allOf, ...anyOf, ...oneOf];
}

/** A schema and those that it is put together from by allOf, none of them twice. */
export function partsOf(schemas: Schemas, schema: Schema | undefined): SchemaObject[] {
  return closure(schemas, schema, ({ allOf = [] }) => allOf);
}

/** A schema and those that it is put together from or chooses between, none of them twice. */
export function shapesOf(schemas: Schemas, schema: Schema | undefined): SchemaObject[] {
  return closure(schemas, schema, compositions);
}

function closure(
  schemas: Schemas,
  schema: Schema | undefined,
  next: (one: SchemaObject) => readonly Schema[],
  above: readonly SchemaObject[] = [],
): SchemaObject[] {
  const one = resolve(schemas, schema);
  if (typeof one !== "object" || above.includes(one)) return [];
  return [one, ...next(one).flatMap((other) => closure(schemas, other, next, [...above, one]))];
}

/** What a schema says of a place, once for each of its shapes that knows the place. */
export function placesAt(schemas: Schemas, schema: Schema, pointer: string): Schema[] {
  return steps(pointer).reduce<Schema[]>(
    (found, name) => found.flatMap((one) => membersAt(shapesOf(schemas, one), name)),
    [schema],
  );
}

function membersAt(shapes: readonly SchemaObject[], name: string): Schema[] {
  return shapes.flatMap(({ properties, items }) => {
    const member = properties?.get(name) ?? (/^\d+$/.test(name) ? items : undefined);
    return member === undefined ? [] : [member];
  });
}

const types: readonly Type[] = ["string", "integer", "number", "boolean", "object", "array"];

/** The types that a schema allows at a place, except `null`; undefined if the schema does not have the place. */
export function typesAt(schemas: Schemas, schema: Schema, pointer: string): Type[] | undefined {
  const places = placesAt(schemas, schema, pointer);
  if (places.length === 0) return undefined;
  const found = new Set(places.flatMap((one) => shapesOf(schemas, one)).flatMap(({ type = [] }) => type));
  return types.filter((type) => found.has(type));
}

/** The constant that a schema demands at a place, if it does. */
export function constantAt(schemas: Schemas, schema: Schema, pointer: string): Json | undefined {
  const places = steps(pointer).reduce<Schema[]>(
    (found, name) =>
      found.flatMap((one) => partsOf(schemas, one).flatMap(({ properties }) => properties?.get(name) ?? [])),
    [schema],
  );
  const constants = places.flatMap((one) => partsOf(schemas, one)).map((one) => one.const);
  return constants.find((value) => value !== undefined);
}
