type Scalar = string | number | boolean | null;

export type TypeName = "string" | "number" | "integer" | "boolean" | "null" | "object" | "array";

export type FormatName = "date-time" | "date" | "uri" | "email" | "uuid";

/** The keywords of JSON Schema 2020-12 that requests are judged by. What the runtime could not judge does not compile. */
export interface Keywords {
  readonly type?: TypeName | readonly TypeName[];
  readonly const?: Scalar;
  readonly enum?: readonly Scalar[];
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly format?: FormatName;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly items?: JsonSchema;
  readonly required?: readonly string[];
  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly additionalProperties?: JsonSchema;
  readonly allOf?: readonly JsonSchema[];
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
}

/** A schema as data, without `$ref`: what is shared is referred to as a constant. */
export type JsonSchema = boolean | Keywords;
