import { type Annotations, isObject, type Json, type NamedSchema } from "@trunkline/contract";

/** The formats that say how a text is written. */
const written = ["date-time", "date", "uri", "email", "uuid"];

/** What an editor shows of a schema: its description, then a tag for each of its other annotations. */
export function documentationOf(schema: Annotations & { readonly format?: string }): string[] {
  const { title, description, format, page, default: value, examples = [], deprecated } = schema;
  const tags = [
    ...(format !== undefined && written.includes(format) ? [`@format ${format}`] : []),
    ...(value === undefined ? [] : [`@default ${JSON.stringify(value)}`]),
    ...examples.map((example) => `@example ${JSON.stringify(example)}`),
    ...(deprecated === true ? ["@deprecated"] : []),
    ...(page === undefined ? [] : [`@see ${page}`]),
  ];
  return [title, description, tags.join("\n")].filter(
    (paragraph): paragraph is string => paragraph !== undefined && paragraph.trim() !== "",
  );
}

/** What a schema says to people: in place, or else at what it refers to. */
export function wordsOf(schema: Json, schemas: readonly NamedSchema[]): string[] {
  if (!isObject(schema)) return [];
  const { $ref: reference, description, externalDocs } = schema;
  const target = schemas.find(({ name }) => reference === `#/components/schemas/${name}`);
  if (target && description === undefined) return wordsOf(target.schema, schemas);
  const page = isObject(externalDocs) ? externalDocs["url"] : undefined;
  return documentationOf({ ...schema, page } as Parameters<typeof documentationOf>[0]);
}
