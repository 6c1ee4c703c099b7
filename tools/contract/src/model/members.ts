import { part } from "../json.js";
import { isReference, isSecret, type Schema, type SchemaObject, type Schemas } from "./schema.js";
import { compositions, said } from "./shapes.js";

/** The properties of an object, with the annotations of their place; those of all alternatives, if it has some. */
export function membersOf(schemas: Schemas, schema: Schema): Map<string, SchemaObject> {
  return new Map(declarationsOf(schemas, schema));
}

/** Every place that declares a property. A property can have several, and perhaps only one of them calls it a secret. */
export function declarationsOf(
  schemas: Schemas,
  schema: Schema,
  above: readonly SchemaObject[] = [],
): [string, SchemaObject][] {
  const one = said(schemas, schema);
  if (above.includes(one)) return [];
  const { properties = new Map<string, Schema>() } = one;
  const own = [...properties].map(([name, member]): [string, SchemaObject] => [name, said(schemas, member)]);
  return [...compositions(one).flatMap((inner) => declarationsOf(schemas, inner, [...above, one])), ...own];
}

/** Whether a schema is a file. */
export function isFile({ format, contentMediaType }: SchemaObject): boolean {
  return format === "binary" || contentMediaType === "application/octet-stream";
}

/** Whether a schema is a list of files. */
export function isFileList(schemas: Schemas, { type = [], items }: SchemaObject): boolean {
  return type.includes("array") && isFile(said(schemas, items));
}

/** The pointers of all secrets below a schema; `*` is every item of a list or member of a map. */
export function secretsIn(
  schemas: Schemas,
  schema: Schema,
  pointer: string,
  above: readonly SchemaObject[] = [],
): string[] {
  const one = said(schemas, schema);
  if (above.includes(one)) return [];
  if (isSecret(one)) return [pointer];
  const within = (inner: Schema, to: string) => secretsIn(schemas, inner, to, [...above, one]);
  const { properties = new Map<string, Schema>(), items, additionalProperties } = one;
  const found = [
    ...compositions(one).flatMap((inner) => within(inner, pointer)),
    ...[...properties].flatMap(([name, inner]) => within(inner, pointer + part(name))),
    ...[items, additionalProperties].flatMap((inner) =>
      inner === undefined ? [] : within(inner, `${pointer}/*`),
    ),
  ];
  return [...new Set(found)];
}

/** The names of the component schemas that a schema leads to, each after those that it leads to itself. */
export function reachedFrom(schemas: Schemas, schema: Schema): string[] {
  const names = new Set<string>();
  const visit = (one: Schema | undefined, above: readonly string[]): void => {
    if (typeof one !== "object") return;
    if (!isReference(one)) {
      for (const keyword of Object.keys(one)) {
        for (const inner of schemasAt(one, keyword)) visit(inner, above);
      }
    } else if (!above.includes(one.reference) && !names.has(one.reference)) {
      visit(schemas.get(one.reference), [...above, one.reference]);
      names.add(one.reference);
    }
  };
  visit(schema, []);
  return [...names];
}

/** The schemas that a keyword holds. */
function schemasAt(schema: SchemaObject, keyword: string): readonly Schema[] {
  switch (keyword) {
    case "properties":
      return [...(schema.properties?.values() ?? [])];
    case "allOf":
    case "anyOf":
    case "oneOf":
      return schema[keyword] ?? [];
    case "items":
    case "additionalProperties":
    case "contentSchema":
    case "not":
      return [schema[keyword] ?? true];
    default:
      return [];
  }
}
