import type { Contract, Operation } from "../contract.js";
import { type Reference, resolve, type SchemaObject } from "../openapi.js";

/** The members of an operation's body that its contract calls secret, by the format `password`. */
export function secretMembersOf({ document }: Contract, { object, mediaType = "" }: Operation): string[] {
  const membersOf = (node: SchemaObject | Reference): string[] => {
    const { properties = {}, allOf = [], anyOf = [], oneOf = [] } = resolve(document, node);
    const own = Object.entries(properties).flatMap(([name, member]) =>
      resolve(document, member).format === "password" ? [name] : [],
    );
    return [...own, ...[...allOf, ...anyOf, ...oneOf].flatMap(membersOf)];
  };
  const schema = object.requestBody?.content[mediaType]?.schema;
  return schema ? [...new Set(membersOf(schema))] : [];
}
