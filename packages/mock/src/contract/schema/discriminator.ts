import { isObject, keyOf, keysOf, type Place } from "../document/place.js";
import type { Look } from "./hidden.js";
import type { JsonSchema, Keywords } from "./keywords.js";

/**
 * The alternatives of a `oneOf`, each only for its values of the discriminator: OpenAPI lets them overlap if a member names
 * the right one.
 */
export function narrowed(
  alternatives: readonly JsonSchema[],
  node: Readonly<Record<string, unknown>>,
  place: Place,
  { follow }: Pick<Look, "follow">,
): readonly JsonSchema[] {
  const { discriminator, oneOf } = node;
  if (!isObject(discriminator) || !Array.isArray(oneOf)) return alternatives;
  const { propertyName: name, mapping = {} } = discriminator;
  const targets = oneOf.map((one) => (isObject(one) ? follow(one["$ref"], place) : undefined));
  // The discriminator does not know an alternative without a name.
  if (typeof name !== "string" || !isObject(mapping) || !targets.every((one) => one !== undefined)) {
    return alternatives;
  }
  return alternatives.map((alternative, index): Keywords => {
    const target = targets[index] as Place;
    const own = keysOf(target.pointer).at(-1) ?? "";
    const mapped = Object.keys(mapping).filter((value) => {
      const meant = mapping[value];
      const found = follow(meant, place);
      return meant === own || (found !== undefined && keyOf(found) === keyOf(target));
    });
    return { allOf: [alternative], properties: { [name]: { enum: [...new Set([...mapped, own])] } } };
  });
}
