import {
  isFile,
  isReference,
  type Json,
  type JsonObject,
  judgedFormats,
  openValues,
  type Schema,
  type SchemaObject,
  type Schemas,
} from "@trunkline/contract";

/** Who reads the values of a schema: the vendor, or the user. */
export type Side = "request" | "response";

/** How members that a schema does not name are written in a face: those that the types know, and those that merely pass. */
const otherMembers = "(other members)";
const unknownMembers = "(unknown members)";

/** What a face writes in another form, or leaves out. In a request it keeps any other keyword, because the client checks it. */
const rewritten = new Set([
  ...["title", "description", "default", "examples", "page", "standing", "not", "contentMediaType"],
  ...["type", "const", "enum", "required", "deprecated", "format", "contentSchema"],
  ...["items", "properties", "additionalProperties", "allOf", "anyOf", "oneOf"],
]);

/**
 * Writes schemas as programs notice them. In a response only the types count, because nobody checks a pattern there; in
 * a request also what the client checks.
 */
export function schemaWriter(schemas: Schemas, side: Side): (schema: Schema) => JsonObject {
  return write;

  function write(schema: Schema): JsonObject {
    if (typeof schema === "boolean") return {};
    if (isReference(schema)) return { $ref: `#/components/schemas/${componentName(schema.reference, side)}` };
    // The contract calls a file a string; the types do not.
    if (isFile(schema)) return { type: "file" };
    if (schema.contentSchema !== undefined) return write(schema.contentSchema);
    // A program that knows one value of an open list compiles without it.
    const open = openValues(schemas, schema);
    if (open !== undefined) return write(open.any);
    const compositions = (["allOf", "anyOf", "oneOf"] as const).flatMap((keyword) => {
      const list = schema[keyword];
      return list === undefined ? [] : [[keyword, list.map(write)]];
    });
    return {
      ...kept(schema, side),
      ...(schema.items !== undefined && { items: write(schema.items) }),
      ...members(schema),
      ...Object.fromEntries(compositions),
    };
  }

  /** Every object is closed in a face; what passes beside its members is a member as well. */
  function members({ type, properties, additionalProperties: others }: SchemaObject): JsonObject {
    if (properties === undefined && others === undefined && type?.includes("object") !== true) return {};
    const isTyped = others !== undefined && others !== false;
    const named = [...(properties ?? [])].map(([name, member]) => [name, write(member)]);
    return {
      additionalProperties: false,
      properties: {
        ...Object.fromEntries(named),
        ...(isTyped && { [otherMembers]: write(others) }),
        ...(side === "request" && others !== false && { [unknownMembers]: {} }),
      },
    };
  }
}

/** A face has each component once for requests and once for responses. */
export function componentName(name: string, side: Side): string {
  return `${name}.${side}`;
}

function kept(schema: SchemaObject, side: Side): JsonObject {
  const { type, required, deprecated, format } = schema;
  const isJudged = format !== undefined && judgedFormats.includes(format);
  const checked = Object.entries(schema).filter(([name]) => !rewritten.has(name));
  const all: JsonObject = {
    type: type?.length === 1 ? type[0] : type,
    enum: schema.const === undefined ? schema.enum : [schema.const],
    required,
    deprecated,
    ...(side === "request" && { ...Object.fromEntries(checked), format: isJudged ? format : undefined }),
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

/** A closed object. */
export function objectOf(required: readonly string[], properties: JsonObject): Json {
  return { type: "object", additionalProperties: false, required, properties };
}
