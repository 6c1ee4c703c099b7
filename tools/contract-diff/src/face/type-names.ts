import { compositions, isReference, partsOf, type Schema, type Schemas } from "@trunkline/contract";

/**
 * The types that a client's package exports for the schemas of its contract: one for each component, one for each
 * alternative with the name of a type as its title, and one for the members that a component joins to a choice.
 */
export function typeNames(schemas: Schemas): string[] {
  return [...schemas].flatMap(([name, schema]) => [
    name,
    ...(hasBase(schemas, schema) ? [`${name}Base`] : []),
    ...titles(schema),
  ]);
}

function titles(schema: Schema): string[] {
  if (typeof schema === "boolean" || isReference(schema)) return [];
  const {
    properties = new Map<string, Schema>(),
    items = true,
    additionalProperties = true,
    not = true,
  } = schema;
  const own = [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])].flatMap((one) =>
    typeof one === "object" && /^[A-Z][A-Za-z0-9]*$/.test(one.title ?? "") ? [one.title ?? ""] : [],
  );
  const inner = [...compositions(schema), ...properties.values(), items, additionalProperties, not];
  return [...own, ...inner.flatMap(titles)];
}

function hasBase(schemas: Schemas, schema: Schema): boolean {
  if (typeof schema === "boolean" || isReference(schema) || schema.properties === undefined) return false;
  const joined = (schema.allOf ?? []).flatMap((one) => partsOf(schemas, one));
  return joined.some(({ anyOf, oneOf }) => anyOf !== undefined || oneOf !== undefined);
}
