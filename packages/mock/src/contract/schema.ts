import { stripReadOnlyProperties } from "@stoplight/prism-http/dist/utils/filterRequiredProperties.js";
import { validate as validateBody } from "@stoplight/prism-http/dist/validator/validators/body.js";
import { validateAgainstSchema } from "@stoplight/prism-http/dist/validator/validators/utils.js";
import type { MediaContent, Resource } from "./resource.js";
import type { Diagnostic } from "./violation.js";

/** As much of a schema as is read here and not by Prism. */
export interface Schema {
  readonly type?: string | readonly string[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
}

type PrismSchema = Parameters<typeof validateAgainstSchema>[1];

/** Prism's numbers for what is sent and what is answered. */
const contexts = { request: 0, response: 1 };

/** What is wrong with a value of JSON. */
export function valueProblems(
  resource: Resource,
  content: MediaContent,
  value: unknown,
  side: keyof typeof contexts,
): readonly Diagnostic[] {
  const given = validateBody(
    value,
    [content] as unknown as Parameters<typeof validateBody>[1],
    contexts[side],
    "application/json",
    undefined,
    bundleOf(resource),
  );
  return given._tag === "Left" ? given.left : [];
}

/**
 * What is wrong with values that came as texts, which may be read as what the schema asks for: then Prism writes what it
 * reads into the values.
 */
export function textProblems(
  resource: Resource,
  schema: Schema,
  values: Record<string, unknown>,
  place: string,
): readonly Diagnostic[] {
  const given = validateAgainstSchema(
    values,
    writable(schema),
    true,
    contexts.request,
    place,
    bundleOf(resource),
  );
  return given._tag === "Some" ? given.value : [];
}

const writables = new WeakMap<Schema, PrismSchema>();

/** The schema without what only answers have. Prism compiles a schema once, and knows it by its identity. */
function writable(schema: Schema): PrismSchema {
  const known = writables.get(schema);
  if (known) return known;
  const given = stripReadOnlyProperties(schema as PrismSchema);
  const made = given._tag === "Some" ? given.value : (schema as PrismSchema);
  writables.set(schema, made);
  return made;
}

function bundleOf(resource: Resource): unknown {
  return (resource as { readonly __bundled__?: unknown }).__bundled__;
}

/** A schema, and those that it is made of. */
function partsOf(schema: Schema | undefined): readonly Schema[] {
  if (schema === undefined || typeof schema !== "object") return [];
  const { allOf = [], anyOf = [], oneOf = [] } = schema;
  return [schema, ...[...allOf, ...anyOf, ...oneOf].flatMap((part) => partsOf(part))];
}

export function hasType(schema: Schema | undefined, type: string): boolean {
  return partsOf(schema).some((part) => [part.type].flat().includes(type));
}

/** Whether the schema asks for something, and that is no list. */
export function isSingle(schema: Schema | undefined): boolean {
  return partsOf(schema).some(({ type }) => type !== undefined) && !hasType(schema, "array");
}

/** The schema of a member, or of the items of a list; of several, all. */
export function memberOf(schema: Schema | undefined, name: string): Schema | undefined {
  return together(partsOf(schema).flatMap(({ properties = {} }) => own(properties, name) ?? []));
}

export function itemsOf(schema: Schema | undefined): Schema | undefined {
  return together(partsOf(schema).flatMap(({ items }) => items ?? []));
}

function together(schemas: readonly Schema[]): Schema | undefined {
  return schemas.length > 1 ? { allOf: schemas } : schemas[0];
}

function own(properties: Readonly<Record<string, Schema>>, name: string): Schema | undefined {
  return Object.hasOwn(properties, name) ? properties[name] : undefined;
}
