import {
  type Annotations,
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

/** Who gives the values of a schema: the user, or the vendor. */
export type Side = "request" | "answer";

/** How members beyond those that a schema names are written in a face: those that the types know, and those that merely pass. */
export const otherMembers = "(other members)";
export const unnamedMembers = "(members that the types do not name)";

/** What a face has under a key of its own, or does not have at all. */
type Rewritten =
  | keyof Annotations
  | ("type" | "const" | "enum" | "required" | "format" | "items" | "properties" | "additionalProperties")
  | ("allOf" | "anyOf" | "oneOf" | "not" | "contentMediaType" | "contentSchema");

/** What the client checks of a request before it sends it. The compiler asks for every keyword that the model has. */
const checked: Readonly<Record<Exclude<keyof SchemaObject, Rewritten>, true>> = {
  pattern: true,
  minLength: true,
  maxLength: true,
  minItems: true,
  maxItems: true,
  minimum: true,
  maximum: true,
  minProperties: true,
  maxProperties: true,
};

/**
 * Writes schemas as a user of the client feels them. Of an answer only the types count, because nobody checks a pattern
 * in it; of a request also what the client refuses before it is sent.
 */
export function schemaWriter(schemas: Schemas, side: Side): (schema: Schema) => JsonObject {
  return write;

  function write(schema: Schema): JsonObject {
    if (typeof schema === "boolean") return {};
    if (isReference(schema)) return { $ref: `#/components/schemas/${componentName(schema.reference, side)}` };
    // The contract calls a file a string; the types do not.
    if (isFile(schema)) return { type: "file" };
    // JSON text is checked as what it says.
    if (schema.contentSchema !== undefined) return write(schema.contentSchema);
    // A program that knows one value of an open list compiles without it.
    const open = openValues(schemas, schema);
    if (open !== undefined) return write(open.any);
    return {
      ...kept(schema, side),
      ...(schema.items !== undefined && { items: write(schema.items) }),
      ...members(schema),
      ...Object.fromEntries(
        (["allOf", "anyOf", "oneOf"] as const).flatMap((keyword) => {
          const list = schema[keyword];
          return list === undefined ? [] : [[keyword, list.map(write)]];
        }),
      ),
    };
  }

  /** Every object is closed in a face, and what passes beside its members is a member as well. */
  function members({ type, properties, additionalProperties: others }: SchemaObject): JsonObject {
    if (properties === undefined && others === undefined && type?.includes("object") !== true) return {};
    const isTyped = others !== undefined && others !== false;
    const passes = side === "request" && others !== false;
    return {
      additionalProperties: false,
      properties: {
        ...Object.fromEntries([...(properties ?? [])].map(([name, member]) => [name, write(member)])),
        ...(isTyped && { [otherMembers]: write(others) }),
        ...(passes && { [unnamedMembers]: {} }),
      },
    };
  }
}

/** The name of a component in a face, which has each of them once for requests and once for answers. */
export function componentName(name: string, side: Side): string {
  return `${name}.${side}`;
}

function kept(schema: SchemaObject, side: Side): JsonObject {
  const { type, required, deprecated, format } = schema;
  const values = schema.const === undefined ? schema.enum : [schema.const];
  const rules = side === "request" ? (Object.keys(checked) as (keyof typeof checked)[]) : [];
  return {
    ...(type !== undefined && { type: type.length === 1 ? (type[0] as Json) : type }),
    ...(values !== undefined && { enum: values }),
    ...(required !== undefined && { required }),
    ...(deprecated !== undefined && { deprecated }),
    ...Object.fromEntries(
      rules.flatMap((name) => (schema[name] === undefined ? [] : [[name, schema[name]]])),
    ),
    ...(side === "request" && format !== undefined && judgedFormats.includes(format) && { format }),
  };
}
