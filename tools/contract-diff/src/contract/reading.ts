import { at, isObject, itemsOf, type Json, steps, textOf } from "../json.js";

const prefix = "#/components/schemas/";

/** The name of the component schema that a value refers to, if it does. */
export function schemaName(value: Json | undefined): string | undefined {
  const reference = textOf(at(value, "$ref"));
  return reference?.startsWith(prefix) ? reference.slice(prefix.length) : undefined;
}

/** Follows `$ref`; what leads nowhere or back to itself is nothing. */
export function resolve(
  root: Json,
  value: Json | undefined,
  passed: readonly string[] = [],
): Json | undefined {
  const reference = textOf(at(value, "$ref"));
  if (reference === undefined) return value;
  if (passed.includes(reference)) return undefined;
  return resolve(root, at(root, ...steps(reference)), [...passed, reference]);
}

/** A schema and those that it is put together from by allOf, each resolved. */
export function partsOf(root: Json, schema: Json | undefined, above: readonly Json[] = []): Json[] {
  const resolved = resolve(root, schema);
  if (!isObject(resolved) || above.includes(resolved)) return [];
  const inner = [...above, resolved];
  return [resolved, ...itemsOf(resolved["allOf"]).flatMap((one) => partsOf(root, one, inner))];
}

/** The constant that a schema demands at a JSON Pointer, if it does. */
export function constantAt(root: Json, schema: Json | undefined, pointer: string): Json | undefined {
  const places = steps(pointer).reduce<(Json | undefined)[]>(
    (found, name) => found.flatMap((one) => partsOf(root, one).map((each) => at(each, "properties", name))),
    [schema],
  );
  const constants = places.flatMap((one) => partsOf(root, one)).map((one) => at(one, "const"));
  return constants.find((value) => value !== undefined);
}
