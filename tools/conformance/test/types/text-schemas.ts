import type { Contract, Operation } from "../contract.js";
import { type Reference, resolve, type SchemaObject } from "../openapi.js";

/** The name of the schema of what is JSON text at a place in an operation's body; undefined where nothing is. */
export function textSchemaAt(
  { document }: Contract,
  { object, mediaType = "" }: Operation,
  pointer: string,
): string | undefined {
  const find = (node: SchemaObject | Reference | undefined, names: readonly string[]): string | undefined => {
    if (node === undefined) return undefined;
    const { contentSchema, properties = {}, items, ...rest } = resolve(document, node);
    const [name, ...further] = names;
    if (name === undefined && contentSchema)
      return String((contentSchema as Reference).$ref)
        .split("/")
        .at(-1);
    const own = name === undefined ? undefined : find(properties[name] ?? items, further);
    const { allOf = [], anyOf = [], oneOf = [] } = rest;
    return (
      own ?? [...allOf, ...anyOf, ...oneOf].map((one) => find(one, names)).find((one) => one !== undefined)
    );
  };
  const [, group, ...names] = pointer.split("/");
  return group === "body" ? find(object.requestBody?.content[mediaType]?.schema, names) : undefined;
}
