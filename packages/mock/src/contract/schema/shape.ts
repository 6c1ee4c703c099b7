import { expression, type JsonSchema, type Keywords } from "./keywords.js";
import { resolved } from "./units.js";

/** A schema and its `allOf`, for the same value. */
export function demandsOf(schema: JsonSchema | undefined): readonly Keywords[] {
  return partsOf(schema, ({ allOf = [], else: other, if: condition }) =>
    // This is how a nullable schema is written.
    condition === undefined || other === undefined ? allOf : [...allOf, other],
  );
}

/** A schema and its parts for the same value, alternatives included. */
function choicesOf(schema: JsonSchema | undefined): readonly Keywords[] {
  return partsOf(schema, ({ allOf = [], anyOf = [], oneOf = [], then = true, else: other = true }) => [
    ...[...allOf, ...anyOf, ...oneOf, then, other],
  ]);
}

function partsOf(
  schema: JsonSchema | undefined,
  within: (schema: Keywords) => readonly JsonSchema[],
  seen = new Set<Keywords>(),
): readonly Keywords[] {
  const whole = schema === undefined || resolved(schema);
  if (typeof whole === "boolean" || seen.has(whole)) return [];
  seen.add(whole);
  return [whole, ...within(whole).flatMap((part) => partsOf(part, within, seen))];
}

/** Whether values of a type are valid, by the schema's types, or else by the values that it lists. */
export function hasType(schema: JsonSchema | undefined, type: string): boolean {
  return choicesOf(schema).some((part) => typesOf(part).includes(type));
}

function typesOf(schema: Keywords): readonly unknown[] {
  if (schema.type !== undefined) return [schema.type].flat();
  return valuesOf(schema).map((value) =>
    value === null ? "null" : Array.isArray(value) ? "array" : typeof value,
  );
}

function valuesOf(schema: Keywords): readonly unknown[] {
  return "const" in schema ? [schema.const] : (schema.enum ?? []);
}

/** Whether the schema has a type, and it is not a list. */
export function isSingle(schema: JsonSchema | undefined): boolean {
  return choicesOf(schema).some((part) => typesOf(part).length > 0) && !hasType(schema, "array");
}

/** Whether this text is valid, by the schema's type or by the values that it lists. */
export function takesText(schema: JsonSchema | undefined, text: string): boolean {
  return choicesOf(schema).some(({ type, ...part }) =>
    type === undefined ? valuesOf(part).includes(text) : [type].flat().includes("string"),
  );
}

/** The schema of a member; several together. */
export function memberOf(schema: JsonSchema | undefined, name: string): JsonSchema | undefined {
  return together(choicesOf(schema).flatMap((part) => membersIn(part, name)));
}

function membersIn(
  { properties = {}, patternProperties = {}, additionalProperties }: Keywords,
  name: string,
): readonly JsonSchema[] {
  const own = Object.hasOwn(properties, name) ? [properties[name] ?? true] : [];
  const matching = Object.entries(patternProperties).filter(([pattern]) => expression(pattern).test(name));
  const found = [...own, ...matching.map(([, one]) => one)];
  return found.length > 0 || additionalProperties === undefined ? found : [additionalProperties];
}

/** The schema of an item of a list; several together. */
export function itemOf(schema: JsonSchema | undefined, index: number): JsonSchema | undefined {
  return together(
    choicesOf(schema).flatMap(({ prefixItems = [], items }) => prefixItems[index] ?? items ?? []),
  );
}

function together(schemas: readonly JsonSchema[]): JsonSchema | undefined {
  return schemas.length > 1 ? { allOf: schemas } : schemas[0];
}
