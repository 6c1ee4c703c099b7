import { schemaName } from "../contract/reading.js";
import { at, isObject, itemsOf, type Json, type JsonObject, membersOf } from "../json.js";

/** Who gives the values of a schema: the user, or the vendor. */
export type Side = "request" | "answer";

/** How members beyond those that a schema names are written in a face: those that the types know, and those that merely pass. */
export const otherMembers = "(other members)";
export const unnamedMembers = "(members that the types do not name)";

const lists = ["allOf", "anyOf", "oneOf"];
/** The formats that the generator judges in a request, as it lists them itself. */
export const judgedFormats = ["date-time", "date", "uri", "email", "uuid"];
const judged = [
  "pattern",
  "minLength",
  "maxLength",
  "minItems",
  "maxItems",
  "minimum",
  "maximum",
  "minProperties",
  "maxProperties",
];

/**
 * A schema as a user of the client feels it. Of an answer only the types count, for nobody judges a pattern in it;
 * of a request also what the client refuses before it is sent.
 */
export function faceOfSchema(schema: Json | undefined, side: Side): Json {
  if (!isObject(schema)) return {};
  const name = schemaName(schema);
  if (name !== undefined) return { $ref: `#/components/schemas/${componentName(name, side)}` };
  // The contract calls a file a string; in the types it is none.
  if (isFile(schema)) return { type: "file" };
  // JSON text is checked as what it says.
  if (schema["contentSchema"] !== undefined) return faceOfSchema(schema["contentSchema"], side);
  const open = openAlternative(schema);
  if (open !== undefined) return faceOfSchema(open, side);
  return {
    ...kept(schema, side),
    ...(schema["const"] !== undefined && { enum: [schema["const"]] }),
    ...(schema["items"] !== undefined && { items: faceOfSchema(schema["items"], side) }),
    ...membersFace(schema, side),
    ...Object.fromEntries(
      lists.flatMap((keyword) => {
        const list = schema[keyword];
        return Array.isArray(list) ? [[keyword, list.map((one: Json) => faceOfSchema(one, side))]] : [];
      }),
    ),
  };
}

/** Of a list of values that is open, the alternative that takes any: a program that knows one of them compiles without it. */
function openAlternative({ anyOf, ...others }: JsonObject): JsonObject | undefined {
  const [known, any, ...more] = itemsOf(anyOf);
  const isAlone = !lists.some((keyword) => others[keyword] !== undefined) && others["type"] === undefined;
  if (!isObject(known) || !isObject(any) || more.length > 0 || !isAlone) return undefined;
  const isOpen = known["enum"] !== undefined && any["enum"] === undefined && any["const"] === undefined;
  return isOpen && known["type"] === any["type"] ? any : undefined;
}

/** The name of a component in a face, which has each of them once for requests and once for answers. */
export function componentName(name: string, side: Side): string {
  return `${name}.${side}`;
}

function isFile(schema: JsonObject): boolean {
  return schema["format"] === "binary" || schema["contentMediaType"] === "application/octet-stream";
}

function kept(schema: JsonObject, side: Side): JsonObject {
  const keywords = ["type", "enum", "required", "deprecated", ...(side === "request" ? judged : [])];
  const entries = keywords.flatMap((name) => (schema[name] === undefined ? [] : [[name, schema[name]]]));
  const format = schema["format"];
  const isJudged = side === "request" && typeof format === "string" && judgedFormats.includes(format);
  return { ...Object.fromEntries(entries), ...(isJudged && { format }) };
}

/** Every object is closed in a face, and what passes beside its members is a member as well. */
function membersFace(schema: JsonObject, side: Side): JsonObject {
  const properties = membersOf(schema["properties"]);
  const others = schema["additionalProperties"];
  if (properties.length === 0 && others === undefined && schema["type"] !== "object") return {};
  const isTyped = others === true || isObject(others);
  const passes = side === "request" && others !== false;
  return {
    additionalProperties: false,
    properties: {
      ...Object.fromEntries(properties.map(([name, member]) => [name, faceOfSchema(member, side)])),
      ...(isTyped && { [otherMembers]: faceOfSchema(others, side) }),
      ...(passes && { [unnamedMembers]: {} }),
    },
  };
}

/** The component schemas that a schema reaches, by name. */
export function reachedFrom(root: Json, schema: Json | undefined, found = new Set<string>()): Set<string> {
  if (Array.isArray(schema)) for (const one of schema) reachedFrom(root, one, found);
  if (!isObject(schema)) return found;
  const name = schemaName(schema);
  if (name === undefined) for (const [, member] of membersOf(schema)) reachedFrom(root, member, found);
  else if (!found.has(name)) {
    found.add(name);
    reachedFrom(root, at(root, "components", "schemas", name), found);
  }
  return found;
}
